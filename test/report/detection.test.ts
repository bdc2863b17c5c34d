import { describe, expect, it } from 'vitest';
import { checkKinds, detectionText, type Detection } from '../../src/report/detection.js';

const scale = (delta: number, refuted: number) => ({ name: 'scale', delta, refuted });
const detection: Detection = {
  cases: 10000,
  trials: 200,
  kinds: [
    {
      kind: 'equality',
      alarms: 0,
      detection: [scale(1e-2, 1), scale(1e-3, 0.75), scale(1e-4, 0.25), { name: 'drift', delta: null, refuted: 1 }],
    },
    { kind: 'identity', alarms: 0, detection: [scale(1e-2, 1), scale(1e-3, 1)] },
    { kind: 'inequality', alarms: 0, detection: [scale(1e-2, 0.16), scale(1e-3, 0)] },
  ],
};

describe('what a kind of check was measured to see', () => {
  it('is told at the smallest error that half of the draws refute, with the false alarms', () =>
    expect(detectionText(detection, 'equality')).toBe(
      'equality: relative errors ≥ 1e-3 with probability 75 %; 0 false alarms in 10000',
    ));
  it('is told at the last or first error where all or none are refuted', () => {
    expect(detectionText(detection, 'identity')).toMatch(/≥ 1e-3 with probability 100 %/);
    expect(detectionText(detection, 'inequality')).toMatch(/≥ 1e-2 with probability 16 %/);
  });
  it('is not told where it was not measured', () => expect(detectionText(detection, 'order')).toBeNull());
});

it('the evidence of a claim names the kinds that gave it', () => {
  const evidence = [
    { kind: 'identity', of: 'statement', covers: '' },
    { kind: 'sampled', of: 'statement', covers: '' },
    { kind: 'identity', of: 'lemma', covers: '' },
  ] as const;
  expect(checkKinds({ evidence, resolution: 1e-15 })).toEqual(['identity', 'equality']);
  expect(checkKinds({ evidence, resolution: null })).toEqual(['identity', 'inequality']);
});
