import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import cones from '../../../experiments/castin2025/cones.js';
import ranks from '../../../experiments/castin2025/ranks.js';
import { figureSvg } from '../../../src/report/figureSvg.js';
import { judgedRow } from '../../../src/report/reproduction.js';

const all = { 'cones.ts': cones, 'ranks.ts': ranks };

test('the experiments of the paper', () =>
  expect(readdirSync('experiments/castin2025').filter(file => /^[^_].*\.ts$/.test(file))).toEqual(Object.keys(all)));

describe.each(Object.entries(all))('%s', (_, { claims, parts, parameters, rows, figure }) => {
  test('refers to claims that exist, names its parts apart, and says where its parameters stand', () => {
    for (const id of claims) expect(existsSync(`properties/${id}.ts`), id).toBe(true);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    expect(parameters['from']).toMatch(/^\w+\.py:\d+-\d+$/);
  });
  test('has rows and a picture of nothing, too', () => {
    expect(rows([])).toEqual([]);
    expect(figureSvg(figure, [])).toMatch(/^<svg /);
  });
});

test('ranks, d = 3, V = Id: all limits have rank 2; the threshold says so of 49, as the published code does', () => {
  const part = ranks.parts.find(({ name }) => name === 'd = 3, V = Id')!;
  const points = part.points(1, () => undefined);
  const [limits, counted, small] = ranks.rows(points).map(judgedRow);
  expect(limits).toMatchObject({ agreement: 'agrees', ours: { value: 100, error: 0 } });
  expect(counted!.ours).toEqual({ value: counted!.published!.value, error: counted!.published!.error });
  expect(counted!.note).toMatch(/^misreported: 51, too low 51 \(small eigenvalue 32, .* step 19, else 0\)/);
  expect(small).toMatchObject({ agreement: 'agrees', ours: { value: 32, error: 0 } });
});

test('cones: where the closed form is known all runs keep it', () => {
  const points = ['to zero', 'to a line'].flatMap(name =>
    cones.parts.find(part => part.name === name)!.points(1, () => undefined),
  );
  const judged = cones.rows(points).map(judgedRow);
  expect(judged.map(({ agreement, ours }) => [agreement, ours.value])).toEqual([
    ['agrees', 100],
    ['agrees', 100],
  ]);
  expect(figureSvg(cones.figure, points)).toMatch(/<circle/);
});
