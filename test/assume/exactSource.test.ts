/** All cases of a hypothesis are visited once, also those behind other cases; sizes and regimes are fixed. */
import { expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import { allCases, exactSource } from '../../src/assume/exactSource.js';
import { parameterSource, replayed } from '../../src/assume/parameters.js';

test('two branches of 2 and 3 cases have 6', () => {
  const cases = allCases(branch => {
    branch('a', 2);
    branch('b', 3);
  });
  expect(cases).toHaveLength(6);
  expect(new Set(cases.map(({ a, b }) => `${a}${b}`))).toEqual(new Set(['00', '01', '02', '10', '11', '12']));
});

test('a branch that only one case opens is visited there alone', () => {
  const cases = allCases(branch => {
    if (branch('a', 3) === 1) branch('b', 2);
  });
  expect(cases).toHaveLength(4);
  expect(cases).toEqual(expect.arrayContaining([{ a: 0 }, { a: 1, b: 0 }, { a: 1, b: 1 }, { a: 2 }]));
});

test('a branch asked twice is one branch, and none at all is one case', () => {
  expect(allCases(branch => branch('a', 2) + branch('a', 2))).toEqual([{ a: 0 }, { a: 1 }]);
  expect(allCases(() => 0)).toEqual([{}]);
});

test('sizes are N within their range, regimes the first, branches as chosen', () => {
  const numbers = parameterSource(rational, 2, replayed({}));
  const source = exactSource(numbers, { n: 3, N: 4, cases: { 'mu/side': 1 } });
  expect([source.n, source.count('N', 1, 8), source.count('rank', 1, 3), source.count('rank', 5, 8)]).toEqual([
    3, 4, 3, 5,
  ]);
  expect(() => source.at('mu').count('N', 5, 8)).toThrow('proof/size: mu/N must satisfy 5 ≤ N ≤ 8; found 4.');
  expect([source.regime('scale', 4), source.at('mu').branch('side', 2), source.branch('side', 2)]).toEqual([0, 1, 0]);
});
