/** OT_ε(μ, μ): the dual value against the primal one, closed forms on pairs, and its rate against power series. */
import { describe, expect, test } from 'vitest';
import { float64 } from '../../src/arithmetic/float64.js';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { hyperbolicCosine } from '../../src/sphere/hyperbolic.js';
import {
  entropicCost,
  entropicDual,
  entropicPlan,
  entropicPrimal,
  entropicRate,
} from '../../src/energy/entropicCost.js';
import { exitEnergy } from '../../src/energy/constantPotential.js';
import { unity } from '../../src/energy/exitMean.js';
import { asTokens } from '../../src/energy/rectangleMixture.js';
import { ritzMixture } from '../../src/energy/ritzEnergy.js';
import { ritzTrial } from '../../src/energy/ritzTrial.js';
import { trialFor } from '../../src/energy/trialFor.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import { dirac, pair } from '../../src/measure/measure.js';
import { movedTokens } from '../../src/measure/movedTokens.js';
import { identityMatrix, matrixOf } from '../../src/sphere/matrices.js';
import { dilate, dot, image, logarithm, minus, multiple, negative, over, sum } from '../../src/sphere/verbs.js';
import { times, translate, transpose } from '../../src/sphere/verbs.js';
import { skewed, tangents, threeTokens, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const mu = unequal(A);
const weights = { D: skewed(A), epsilon: A.of(0.75) };

describe('D not symmetric, unequal masses', () => {
  test('duality: the largest dual value is the cost of the balanced coupling', () => {
    const plan = entropicPlan(weights, mu);
    expectEqual(entropicCost(weights, mu), entropicPrimal(weights, mu, plan));
    expectEqual(plan.map(sum), mu.masses);
    expectEqual(transpose(plan).map(sum), mu.masses);
  });

  test('any potential has a smaller dual value, the independent coupling a larger primal one', () => {
    const cost = known(entropicCost(weights, mu));
    const free = known(entropicDual(weights, mu, [A.of(0.25), A.of(-0.5), A.of(0)]));
    const independent = known(
      entropicPrimal(
        weights,
        mu,
        mu.masses.map(w => dilate(w, mu.masses)),
      ),
    );
    expect(cost.value - free.value).toBeGreaterThan(cost.error + free.error);
    expect(independent.value - cost.value).toBeGreaterThan(cost.error + independent.error);
  });

  test('the transposed cost is the same, the symmetric part of D has another', () => {
    const { D, epsilon } = weights;
    expectEqual(entropicCost({ D: transpose(D), epsilon }, mu), entropicCost(weights, mu));
    const half = D.map((row, j) => row.map((a, k) => multiple(0.5, A.add(a, D[k]![j]!))));
    expectDifferent(entropicCost({ D: half, epsilon }, mu), entropicCost(weights, mu));
  });

  test('the rate is the limit of symmetric difference quotients, whose error falls as h²', () => {
    const v = tangents(A);
    const at = (h: number) =>
      entropicCost(
        weights,
        movedTokens(mu, (x, i) => translate(x, dilate(A.of(h), v[i]!))),
      );
    const slope = (h: number) => over(minus(at(h), at(-h)), A.of(2 * h));
    const off = (h: number) => known(minus(slope(h), entropicRate(weights, mu, v)));
    const [coarse, fine] = [off(2 ** -6), off(2 ** -8)];
    expect(Math.abs(coarse.value)).toBeGreaterThan(coarse.error);
    expect(Math.abs(16 * fine.value - coarse.value)).toBeLessThan(2 ** -6 * Math.abs(coarse.value) + 16 * fine.error);
  });
});

test('a Dirac costs −x·Dx, a balanced antipodal pair −ε log cosh(x·Dx/ε)', () => {
  const x = threeTokens(A)[1]!;
  const q = dot(x, image(weights.D, x));
  expectEqual(entropicCost(weights, dirac(x)), negative(q));
  const cosh = hyperbolicCosine(over(q, weights.epsilon));
  expectEqual(entropicCost(weights, pair(x, A.of(0.5))), negative(times(weights.epsilon, logarithm(cosh))));
});

test('it is not concave for D = diag(−1, −3/8): poles cost 1 each, their mean −log cosh 1', () => {
  const D = matrixOf(A, [
    [-1, 0],
    [0, -0.375],
  ]);
  const head = { D, epsilon: A.of(1) };
  const [east, west] = [dirac([A.of(1), A.of(0)]), dirac([A.of(-1), A.of(0)])];
  const mean = entropicCost(head, equalMasses([east.tokens[0]!, west.tokens[0]!]));
  const gap = known(minus(mean, multiple(0.5, A.add(entropicCost(head, east), entropicCost(head, west)))));
  expectEqual(mean, negative(logarithm(hyperbolicCosine(A.of(1)))));
  expect(gap.value + gap.error).toBeLessThan(-1);
});

test('golden: no measure costs more than −0.3633893466561294 for D = diag(1, 2), ε = 1; 36 tokens come near', () => {
  const most = negative(logarithm(exitEnergy([A.of(1), A.of(2)], trialFor([1, 2], unity))));
  expectEqual([most], [printed('-0.3633893466561294')]);
  const D = matrixOf(A, [
    [1, 0],
    [0, 2],
  ]);
  const nu = asTokens(ritzMixture(A, 2, ritzTrial([1, 2], 6)), identityMatrix(A, 2));
  expect(known(minus(most, entropicCost({ D, epsilon: A.of(1) }, nu))).value).toBeLessThan(2 ** -40);
});

test('float64 is the centre; exact readings have no potentials', () => {
  const plain = { D: skewed(float64), epsilon: float64.of(0.75) };
  expect(known(entropicCost(plain, unequal(float64))).value).toBe(known(entropicCost(weights, mu)).value);
  const exact = { D: skewed(rational), epsilon: rational.of(0.75) };
  expect(() => entropicCost(exact, unequal(rational))).toThrow('arithmetic/unreadable');
});
