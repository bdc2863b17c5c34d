import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { cloud, inOneUnit } from '../../src/transport/cloud.js';
import { over } from '../../src/sphere/verbs.js';
import { expectEqual } from '../evidence/overlap.js';

const A = running;
const at = (...xs: readonly number[]) => xs.map(x => [A.of(x)]);

test('shares 1, 2 are the masses 1/3, 2/3; without shares masses are equal', () => {
  expectEqual(cloud(at(0, 1), [1, 2]).masses, [over(A.of(1), A.of(3)), over(A.of(2), A.of(3))]);
  expectEqual(cloud(at(0, 1)).masses, [A.of(0.5), A.of(0.5)]);
});

test('shares of two clouds are brought to one unit: 1, 2 of 3 and 1, 1 of 2 are 2, 4 and 3, 3 of 6', () =>
  expect(inOneUnit(cloud(at(0, 1), [1, 2]), cloud(at(0, 1)))).toEqual([
    [2, 4],
    [3, 3],
  ]));

test('a share that is no positive integer is refused', () =>
  expect(() => cloud(at(0, 1), [1, 0])).toThrow(/positive integers; found 0/));
