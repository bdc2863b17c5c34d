/** What `npm run calibrate` wrote, which every report quotes: no kind of check alarms on right statements. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Detection } from '../../src/report/detection.js';

const file = new URL('../../calibration/detection.json', import.meta.url);
const { cases, kinds } = JSON.parse(readFileSync(file, 'utf8')) as Detection;

test('each kind of check was measured on ten thousand right cases, without a false alarm', () => {
  expect(cases).toBeGreaterThanOrEqual(10000);
  expect(kinds.map(({ kind, alarms }) => [kind, alarms])).toEqual(
    ['equality', 'inequality', 'order', 'identity', 'enclosure'].map(kind => [kind, 0]),
  );
});

test('every kind but the inequality, which has slack, sees errors of one in ten thousand', () => {
  const seen = kinds
    .filter(({ kind }) => kind !== 'inequality')
    .flatMap(({ kind, detection }) => detection.map(point => ({ kind, ...point })))
    .filter(({ delta }) => delta !== null && delta >= 1e-4);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter(({ refuted }) => !(refuted >= 0.95))).toEqual([]);
});
