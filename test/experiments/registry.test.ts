import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import f1 from '../../experiments/burger2025/f1.js';
import f2 from '../../experiments/burger2025/f2.js';
import f3 from '../../experiments/burger2025/f3.js';
import f4 from '../../experiments/burger2025/f4.js';
import f5 from '../../experiments/burger2025/f5.js';
import f6 from '../../experiments/burger2025/f6.js';
import f7 from '../../experiments/burger2025/f7.js';
import type { Experiment } from '../../src/claim/experiment.js';
import { judgedRow } from '../../src/report/reproduction.js';
import { figureSvg } from '../../src/report/figureSvg.js';

const all = { 'f1.ts': f1, 'f2.ts': f2, 'f3.ts': f3, 'f4.ts': f4, 'f5.ts': f5, 'f6.ts': f6, 'f7.ts': f7 };

test('the seven experiments of the paper', () =>
  expect(readdirSync('experiments/burger2025').filter(file => /^[^_].*\.ts$/.test(file))).toEqual(Object.keys(all)));

describe.each(Object.entries(all))('%s', (_, { claims, parts, parameters, rows, figure }) => {
  test('refers to claims that exist, names its parts apart, and says where its parameters stand', () => {
    for (const id of claims) expect(existsSync(`properties/${id}.ts`), id).toBe(true);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    expect(parameters['from']).toMatch(/^exps\/\w+\.py:\d+-\d+$/);
  });
  test('has rows and a picture of nothing, too', () => {
    expect(Array.isArray(rows([]))).toBe(true);
    expect(figureSvg(figure, [])).toMatch(/^<svg /);
  });
});

const judgedRows = ({ parts, rows }: Experiment) =>
  rows(parts.flatMap(part => part.points(1, () => undefined))).map(judgedRow);

describe('what is computed in a moment', () => {
  test('F1: no run of either field stays below the largest energy', () => {
    const judged = judgedRows(f1);
    expect(judged.map(({ agreement }) => agreement)).toEqual(['agrees', 'agrees', 'agrees', 'agrees']);
  });
  test('F4: the rectangle exists for d ≥ 6, where coarse steps of USA collapse and those of SA do not', () => {
    const judged = judgedRows(f4);
    const at6 = judged.find(({ quantity }) => quantity === 'tanh(a₁²)/tanh(d a₂²), d = 6, τ = 0.05')!;
    expect(at6.agreement).toBe('differs');
    expect(at6.published?.value).toBe(0);
    expect(Math.abs(at6.ours.value - 6)).toBeLessThanOrEqual(at6.ours.error);
    expect(at6.note).toBe('the same steps: 0.00000; in single precision: 0.00000; SA: 6.00000');
    expect(judged.filter(({ agreement }) => agreement === 'unexplained')).toEqual([]);
  });
  test('F7: the stored energies agree, the switch is log cosh 1, the window ends at 0 and tanh 1', () => {
    const judged = judgedRows(f7);
    expect(judged).toHaveLength(12);
    expect(judged.every(({ agreement }) => agreement === 'agrees')).toBe(true);
  });
  test('the points of a part follow the seed', () => {
    const points = (seed: number) => f6.parts[0]!.points(seed, () => undefined);
    expect(points(1)).toEqual(points(1));
    expect(points(2)).not.toEqual(points(1));
  });
});
