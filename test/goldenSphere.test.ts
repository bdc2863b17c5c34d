/** The sphere constants of the catalogue, section 4 and 1.4, reproduced there independently with many digits. */
import { expect, test } from 'vitest';
import { running } from '../src/arithmetic/running.js';
import { uniformVelocity } from '../src/attention/uniformField.js';
import { growthRate } from '../src/energy/growthRate.js';
import { spectrum } from '../src/energy/spectrum.js';
import { uniformEnergy } from '../src/energy/uniformEnergy.js';
import { diagonalMatrix, identityMatrix, matrixOf } from '../src/sphere/matrices.js';
import { dot, norm2, plus, over, times } from '../src/sphere/verbs.js';
import { expectDifferent, expectEqual, known } from './evidence/overlap.js';
import { point, ratio } from './evidence/inputs.js';
import { printed } from './evidence/printed.js';

const A = running;
const sure = (text: string) => printed(text, 20);
const one = A.of(1);

test('the energy of the uniform measure for D = Id in dimensions 2, 3, 4, 5, 8', () =>
  expectEqual(
    [2, 3, 4, 5, 8].map(n => uniformEnergy(n, one)),
    ['1.2660658777520084', '1.1752011936438016', '1.13031820798497', '1.103638323514327', '1.0640843963679314'].map(
      sure,
    ),
  ));

test('the eigenvalues λ_1 and λ_2 of the kernel in dimensions 2, 3, 4', () => {
  expectEqual(
    [2, 3, 4].map(n => spectrum(n, 1, one)),
    ['0.565159103992485', '0.36787944117144233', '0.2714953395340766'].map(sure),
  );
  expectEqual(
    [2, 3, 4].map(n => spectrum(n, 2, one)),
    ['0.1357476697670383', '0.0715628701294745', '0.04433684984866381'].map(sure),
  );
});

test('linear growth at the uniform measure of the circle, β = 1 and β = 20', () => {
  expectEqual(
    [1, 2, 3].map(k => growthRate(2, k, one)),
    ['0.4463899658965345', '0.428880272827724', '0.15758723761929508'].map(sure),
  );
  expectEqual(
    [4, 6].map(k => growthRate(2, k, A.of(20))),
    ['0.5314270190373906', '0.7201054251581119'].map(sure),
  );
});

test('the weight sin^{n−1} in place of sin^{n−2} is that of dimension n + 1, and gives another eigenvalue', () =>
  expectDifferent(spectrum(3, 1, one), sure('0.565159103992485')));

test('the speed at the uniform measure for an orthogonal D and V Dᵀ = J is g(1), n = 2', () => {
  const V = matrixOf(A, [
    [0, -1],
    [1, 0],
  ]);
  const x = point(A, [3, 4], 5);
  const v = uniformVelocity({ D: identityMatrix(A, 2), V })(x);
  expectEqual(norm2(v), square('0.4463899658965345'));
});

test('D = 1.3 × rotation, V Dᵀ = .4 Id + .9 J: the tokens of σ circulate at speed 0.375692887236778', () => {
  const c = ratio(A, 3, 5);
  const s = ratio(A, 4, 5);
  const turned = [
    [c, times(A.of(-1), s)],
    [s, c],
  ];
  const D = turned.map(r => r.map(a => times(ratio(A, 13, 10), a)));
  const values = matrixOf(A, [
    [4, -9],
    [9, 4],
  ]);
  const VDt = values.map(r => r.map(a => over(a, A.of(10))));
  const V = VDt.map(r =>
    D[0]!.map((_, k) =>
      over(
        dot(
          r,
          D.map(d => d[k]!),
        ),
        ratio(A, 169, 100),
      ),
    ),
  );
  const v = uniformVelocity({ D, V })(point(A, [5, 12], 13));
  expectEqual(norm2(v), square('0.375692887236778'));
});

test('V = D = diag(1, 2, ½) moves the uniform measure; V = D⁻ᵀ does not', () => {
  const D = diagonalMatrix([one, A.of(2), A.of(0.5)]);
  const inverse = diagonalMatrix([one, A.of(0.5), A.of(2)]);
  const x = point(A, [1, 2, 2], 3);
  expect(known(norm2(uniformVelocity({ D, V: D })(x))).value).toBeGreaterThan(0.01);
  const still = uniformVelocity({ D, V: inverse })(x).map(known);
  expect(still.every(a => Math.abs(a.value) <= a.error)).toBe(true);
});

test('no point of a grid moves faster than the largest speed 0.5539626515982852 for V = D = diag(1, 2, ½)', () => {
  const D = diagonalMatrix([one, A.of(2), A.of(0.5)]);
  const speed2 = uniformVelocity({ D, V: D });
  const grid = Array.from({ length: 24 }, (_, k) => [0, k - 12, 8] as const);
  const speeds = grid.map(([a, b, c]) => {
    const length2 = a * a + b * b + c * c;
    const x = [a, b, c].map(e => e / Math.sqrt(length2)).map(A.of);
    return Math.sqrt(known(norm2(speed2(x))).value);
  });
  const largest = Math.max(...speeds);
  expect(largest).toBeLessThanOrEqual(0.5539626515982852 * (1 + 2 ** -40));
  expect(largest).toBeGreaterThan(0.5539626515982852 * (1 - 2 ** -6));
});

const square = (text: string) => {
  const { value, error } = sure(text);
  return { value: value * value, error: 2 * value * error + error * error + 2 ** -52 };
};

test('λ_0 of the circle satisfies the recurrence I_0 − I_2 = 2 I_1', () =>
  expectEqual(plus(spectrum(2, 2, one), times(A.of(2), spectrum(2, 1, one))), spectrum(2, 0, one)));
