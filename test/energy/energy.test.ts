import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { energy } from '../../src/energy/energy.js';
import { measure, pair } from '../../src/measure/measure.js';
import { conjugate, scaledMatrix, symmetricPart } from '../../src/sphere/matrices.js';
import { dot, exponential, image, minus, multiple, negative, times, transpose } from '../../src/sphere/verbs.js';
import { ratio, rotation, skewed, threeTokens, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';

const A = running;
const [D, mu] = [skewed(A), unequal(A)];
const x = threeTokens(A)[0]!;

test('E_D = E_{Dᵀ}, but not the energy of the symmetric part', () => {
  expectEqual(energy(D, mu), energy(transpose(D), mu));
  expectDifferent(energy(D, mu), energy(symmetricPart(D), mu));
});

test('a pair has energy e^q − 4p(1 − p) sinh q, q = x·Dx', () => {
  const p = ratio(A, 2, 7);
  const q = dot(x, image(D, x));
  const sinh = multiple(0.5, minus(exponential(q), exponential(negative(q))));
  const lost = multiple(4, times(times(p, minus(A.of(1), p)), sinh));
  expectEqual(energy(D, pair(x, p)), minus(exponential(q), lost));
});

test('E_0 = 1', () => expectEqual(energy(scaledMatrix(A.of(0), D), mu), A.of(1)));

test('a token split into two with its mass shared has the same energy; with masses alone permuted it has not', () => {
  const [a, b, c] = mu.tokens;
  const split = measure([a!, b!, c!, c!], [mu.masses[0]!, mu.masses[1]!, ratio(A, 1, 5), ratio(A, 3, 10)]);
  expectEqual(energy(D, split), energy(D, mu));
  expectDifferent(energy(D, measure(mu.tokens, [...mu.masses].reverse())), energy(D, mu));
});

test('E is the same after a rotation of tokens and D; not of the tokens alone', () => {
  const R = rotation(A);
  const turned = measure(
    mu.tokens.map(y => image(R, y)),
    mu.masses,
  );
  expectEqual(energy(conjugate(R, D), turned), energy(D, mu));
  expectDifferent(energy(D, turned), energy(D, mu));
});

test('beyond the largest double the bound is infinite: no wrong finite value', () => {
  const { error } = known(energy(scaledMatrix(A.of(2000), D), mu));
  expect(error).toBe(Infinity);
});
