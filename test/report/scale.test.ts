import { describe, expect, test } from 'vitest';
import { angleScale, linearScale, logarithmicScale } from '../../src/report/scale.js';

const labels = ({ ticks }: { readonly ticks: readonly { readonly label: string }[] }) => ticks.map(t => t.label);

describe('an axis', () => {
  test('linear: ends go to ends, and ticks are round numbers', () => {
    const scale = linearScale({ domain: [0, 1.5], pixels: [100, 400] });
    expect([scale.at(0), scale.at(0.75), scale.at(1.5)]).toEqual([100, 250, 400]);
    expect(labels(scale)).toEqual(['0', '0.5', '1', '1.5']);
    expect(labels(linearScale({ domain: [-1, 1], pixels: [0, 1] }))).toEqual(['−1', '−0.5', '0', '0.5', '1']);
    expect(labels(linearScale({ domain: [0, 100], pixels: [1, 0] }))).toEqual(['0', '20', '40', '60', '80', '100']);
  });
  test('logarithmic: equal lengths for equal ratios, ticks at powers of ten', () => {
    const scale = logarithmicScale({ domain: [1, 100], pixels: [0, 200] });
    expect([scale.at(1), scale.at(10), scale.at(100)]).toEqual([0, 100, 200]);
    expect(labels(scale)).toEqual(['1', '10', '10²']);
    expect(labels(logarithmicScale({ domain: [2 ** -40, 1], pixels: [0, 1] }))).toEqual([
      '10⁻¹²',
      '10⁻¹⁰',
      '10⁻⁸',
      '10⁻⁶',
      '10⁻⁴',
      '10⁻²',
      '1',
    ]);
  });
  test('of an angle: ticks at multiples of π/2', () => {
    const scale = angleScale({ domain: [-Math.PI / 2, (3 * Math.PI) / 2], pixels: [0, 1] });
    expect(labels(scale)).toEqual(['−π/2', '0', 'π/2', 'π', '3π/2']);
  });
  test('knows what it does not show', () => {
    const { holds } = linearScale({ domain: [0, 1], pixels: [0, 1] });
    expect([-1, 0, 1, 2].map(holds)).toEqual([false, true, true, false]);
  });
});
