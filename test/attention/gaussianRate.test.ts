import { describe, test } from 'vitest';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { rational } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { along, sumOfHeads, type GaussianField } from '../../src/attention/affineField.js';
import { gaussianL2 } from '../../src/attention/gaussianL2.js';
import { gaussianLinear } from '../../src/attention/gaussianLinear.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSinkhorn, sinkhornSlope } from '../../src/attention/gaussianSinkhorn.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { printed } from '../evidence/printed.js';
import { expectEqual } from '../evidence/overlap.js';
import { headsOfG, inputG } from '../evidence/inputG.js';

const G = inputG(running);
/** Short decimals are exact rationals and go on with zeros. */
const all = (...texts: readonly string[]) => texts.map(text => printed(text.length < 15 ? text.padEnd(18, '0') : text));
const upper = (M: readonly (readonly unknown[])[]) => [M[0]![0], M[0]![1], M[1]![1]] as never;

const golden: readonly {
  readonly kind: string;
  readonly field: GaussianField;
  readonly mean: readonly string[];
  readonly covariance: readonly string[];
  readonly at: readonly string[];
}[] = [
  {
    kind: 'softmax',
    field: gaussianSoftmax(G),
    at: ['0.49375', '-0.175390625'],
    mean: ['0.3390625', '-0.205078125'],
    covariance: ['0.08203125', '-0.08203125', '0.095703125'],
  },
  {
    kind: 'L2',
    field: gaussianL2(G),
    at: ['0.462552107457156', '-0.109275127373784'],
    mean: ['0.27853172765169065', '-0.15364752200092638'],
    covariance: ['0.10618341824918942', '-0.04944418712366841', '0.16170680870773507'],
  },
  {
    kind: 'linear',
    field: gaussianLinear(G),
    at: ['0.2965', '0.046515625'],
    mean: ['0.1410625', '0.017671875'],
    covariance: ['0.04265625', '-0.0773828125', '0.135078125'],
  },
  {
    kind: 'Sinkhorn',
    field: gaussianSinkhorn(G, running.of(1)),
    at: [],
    mean: ['0.2', '-0.225'],
    covariance: ['0.08505211382643116', '-0.0733244908847105', '0.0888029124048623'],
  },
  {
    kind: 'two heads of softmax',
    field: sumOfHeads(headsOfG(running).map(gaussianSoftmax)),
    at: [],
    mean: ['0.30625', '-0.233203125'],
    covariance: ['0.46484375', '0.0478515625', '0.095703125'],
  },
];

describe('golden values of Input G', () => {
  test.each(golden)('$kind: α′ and Σ′', ({ field, mean, covariance }) => {
    const rate = gaussianRate(field)(G.mu);
    expectEqual(rate.mean, all(...mean));
    expectEqual(upper(rate.covariance), all(...covariance));
  });

  test.each(golden.filter(({ at }) => at.length > 0))('$kind: the field at x', ({ field, at }) =>
    expectEqual(along(field(G.mu))(G.x), all(...at)),
  );

  test('softmax is exact in fractions', () => {
    const { mu, ...weights } = inputG(rational);
    expectEqual(gaussianRate(gaussianSoftmax(weights))(mu).mean, all('0.3390625', '-0.205078125'));
  });
});

describe('the slope B of Sinkhorn attention', () => {
  const B = (epsilon: number) => sinkhornSlope(G.D, G.mu, running.of(epsilon)).flat();
  test('ε = 1', () =>
    expectEqual(B(1), all('0.07504512532461625', '-0.3927342122817578', '0.1500902506492324', '-0.0750451253246162')));
  test('ε = ½', () =>
    expectEqual(B(0.5), all('0.136015414057905', '-0.673327457103298', '0.272030828115811', '-0.136015414057906')));
  test('the same with 40 digits', () =>
    withDigits(160, A => {
      const { D, mu } = inputG(A);
      expectEqual(
        sinkhornSlope(D, mu, A.of(1)).flat(),
        B(1).map(a => running.approximation(a)),
      );
    }));
});
