import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { partitionGradient } from '../../src/attention/partitionGradient.js';
import { softmax } from '../../src/attention/attention.js';
import { gradientWeights } from '../../src/attention/weights.js';
import { shortWassersteinGradient, wassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { symmetricPart } from '../../src/sphere/matrices.js';
import { dilate, dot, multiple, times, translate, transpose } from '../../src/sphere/verbs.js';
import { inputD, skewed, tangents, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import { energyAlongGeodesics } from './alongGeodesics.js';

const A = running;
const [D, mu] = [skewed(A), unequal(A)];
const zero = [A.of(0), A.of(0), A.of(0)];

test('w_i ξ·∇δE/δμ(x_i) is the derivative of E when token i alone moves in the direction ξ', () => {
  mu.tokens.forEach((x, i) => {
    const xi = mu.tokens.map((_, j) => (i === j ? tangents(A)[i]! : zero));
    const [, rate] = energyAlongGeodesics(D, mu, xi);
    const ours = (field: typeof wassersteinGradient) => times(mu.masses[i]!, dot(xi[i]!, field(D, mu)(x)));
    expectEqual(ours(wassersteinGradient), rate!);
    expectDifferent(multiple(2, ours(partitionGradient)), rate!);
  });
});

test('it is tangent', () => {
  for (const x of mu.tokens) {
    const radial = known(dot(x, wassersteinGradient(D, mu)(x)));
    expect(Math.abs(radial.value)).toBeLessThanOrEqual(radial.error);
  }
});

test('the short form is the gradient for symmetric D; of the symmetric part it is not the gradient for D', () => {
  const [S, x] = [inputD(A), mu.tokens[0]!];
  expectEqual(shortWassersteinGradient(S, mu)(x), wassersteinGradient(S, mu)(x));
  expectDifferent(shortWassersteinGradient(symmetricPart(D), mu)(x), wassersteinGradient(D, mu)(x));
});

test('∇δE/δμ = ∇Z_D + ∇Z_{Dᵀ}', () => {
  const x = mu.tokens[1]!;
  const sum = translate(partitionGradient(D, mu)(x), partitionGradient(transpose(D), mu)(x));
  expectEqual(wassersteinGradient(D, mu)(x), sum);
});

test('for V = −D symmetric the velocity is −(1/2Z) ∇δE/δμ, written as 2Z v = −∇δE/δμ', () => {
  const weights = gradientWeights(inputD(A), A.of(-1));
  const x = mu.tokens[2]!;
  const Z = softmax.inverseMobility(weights.D, mu)(x);
  const scaled = dilate(multiple(-2, Z), softmax.velocity(weights, mu)(x));
  expectEqual(scaled, wassersteinGradient(weights.D, mu)(x));
});
