import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { hessian } from '../../src/energy/hessian.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { dilate, exponential, multiple, over, times, transpose } from '../../src/sphere/verbs.js';
import { skewed, tangents, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';
import { energyAlongGeodesics } from './alongGeodesics.js';

const A = running;
const [D, mu, xi] = [skewed(A), unequal(A), tangents(A)];

test('the Hessian is twice the coefficient of t² in E along geodesics', () => {
  const [, , second] = energyAlongGeodesics(D, mu, xi);
  expectEqual(hessian(D, mu, xi), multiple(2, second!));
  expectDifferent(hessian(D, mu, xi), second!);
});

test('it is a quadratic form: directions doubled, value times four', () =>
  expectEqual(
    hessian(
      D,
      mu,
      xi.map(a => dilate(A.of(2), a)),
    ),
    multiple(4, hessian(D, mu, xi)),
  ));

test('E_D = E_{Dᵀ}, so their Hessians agree', () => expectEqual(hessian(D, mu, xi), hessian(transpose(D), mu, xi)));

test('N tokens in one point e_1 of D = diag(λ, d): fluctuations −2λe^λ/N, the mean mode 2e^λ(d − λ)/N', () => {
  const [lambda, d] = [0.75, -0.5];
  const diagonal = diagonalMatrix([A.of(lambda), A.of(d)]);
  const e1 = [A.of(1), A.of(0)];
  const directions = (...t: number[]) => t.map(k => [A.of(0), A.of(k)]);
  const cluster = equalMasses([e1, e1, e1, e1]);
  const factor = over(exponential(A.of(lambda)), A.of(4));
  const fluctuation = hessian(diagonal, cluster, directions(1, -1, 0, 0));
  expectEqual(fluctuation, times(multiple(-2 * lambda * 2, factor), A.of(1)));
  const mean = hessian(diagonal, cluster, directions(1, 1, 1, 1));
  expectEqual(mean, multiple(2 * (d - lambda) * 4, factor));
});
