import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { mean, secondMoment } from '../../src/measure/moments.js';
import { momentTensor } from '../../src/measure/momentTensor.js';
import { dot, norm2, times } from '../../src/sphere/verbs.js';
import { unequal } from '../evidence/inputs.js';

const mu = unequal(rational);

test('M_1 is the mean and M_2 the second moment', () => {
  expect(momentTensor(mu, 1).map(text)).toEqual(mean(mu).map(text));
  expect(momentTensor(mu, 2).map(text)).toEqual(secondMoment(mu).flat().map(text));
});

test('|M_3|² = Σ_i Σ_j w_i w_j (x_i·x_j)³', () => {
  const cubes = mu.tokens.map(x =>
    dot(
      mu.masses,
      mu.tokens.map(y => times(dot(x, y), times(dot(x, y), dot(x, y)))),
    ),
  );
  expect(text(norm2(momentTensor(mu, 3)))).toBe(text(dot(mu.masses, cubes)));
});
