import { expect, test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { energy } from '../../src/energy/energy.js';
import { layer, residualLayer } from '../../src/flow/layer.js';
import { dirac, type Measure } from '../../src/measure/measure.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { dilate, dot, exponential, image, norm2, over, root, square, translate } from '../../src/sphere/verbs.js';
import { skewed, threeTokens, unequal, values } from '../evidence/inputs.js';
import { expectDifferent, expectEqual, known } from '../evidence/overlap.js';
import { printed } from '../evidence/printed.js';

const A = running;
const weights = { D: skewed(A), V: values(A) };
const mu = unequal(A);

test('tokens stay on the sphere for every step size and kind of attention; without normalisation they leave it', () => {
  for (const of of [softmax, unnormalised].flatMap(attention =>
    [0.125, 1, 1000].map(h => ({ weights, h: A.of(h), attention })),
  )) {
    for (const x of layer(of)(mu).tokens) expectEqual(norm2(x), A.of(1));
    expectDifferent(norm2(residualLayer(of)(mu).tokens[0]!), A.of(1));
  }
});

test('one token: x⁺ is x + hVx over its length, so x⁺ ∧ (x + hVx) = 0 and |x⁺| = 1', () => {
  const x = threeTokens(A)[1]!;
  const y = translate(x, dilate(A.of(0.5), image(weights.V, x)));
  const [next] = layer({ weights, h: A.of(0.5) })(dirac(x)).tokens;
  expectEqual(square(dot(next!, y)), norm2(y));
});

test('the rate of the layer at h = 0 is the velocity, so the difference quotient misses it by O(h)', () => {
  const v = mu.tokens.map(softmax.velocity(weights, mu));
  const miss = (h: number): number => {
    const next = layer({ weights, h: A.of(h) })(mu).tokens;
    const misses = next.flatMap((x, i) =>
      x.map((a, k) => (known(a).value - known(mu.tokens[i]![k]!).value) / h - known(v[i]![k]!).value),
    );
    return Math.max(...misses.map(Math.abs));
  };
  const ratio = miss(2 ** -8) / miss(2 ** -9);
  expect(Math.round(Math.log2(ratio))).toBe(1);
});

/** Energies before and after the layer of one token (1,1)/√2 with V = D, against the printed four places. */
const controls = [
  { d: [-1, 0], h: 10, before: '0.6065', after: '0.3724' },
  { d: [1, -4], h: 1, before: '0.2231', after: '0.0853' },
] as const;
test('for D that is not positive semidefinite a layer can lower the energy: the printed controls', () => {
  const half = over(A.of(1), root(A.of(2)));
  for (const { d, h, before, after } of controls) {
    const D = diagonalMatrix(d.map(A.of));
    const start = dirac([half, half]);
    const end: Measure = layer({ weights: { D, V: D }, h: A.of(h) })(start);
    const close = (mu: Measure, text: string) => {
      const [ours, theirs] = [known(energy(D, mu)), printed(text)];
      expect(Math.abs(ours.value - theirs.value), text).toBeLessThanOrEqual(theirs.error + ours.error);
    };
    close(start, before);
    close(end, after);
  }
  expectEqual(energy(diagonalMatrix([A.of(-1), A.of(0)]), dirac([half, half])), exponential(A.of(-0.5)));
});
