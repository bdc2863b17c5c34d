import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { chart } from '../src/assume/chart.js';
import { inDimension } from '../src/claim/given.js';
import { equal, type Judgement } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { minus, negative, over, plus, sum, times, type Vector } from '../src/sphere/verbs.js';

/** ε over all sign patterns, each with Π_j E_j^{ε_j}. */
const patterns = (E: Vector): readonly { readonly signs: readonly number[]; readonly kernel: Scalar }[] =>
  E.reduce<readonly { readonly signs: readonly number[]; readonly kernel: Scalar }[]>(
    (all, e) =>
      all.flatMap(({ signs, kernel }) => [
        { signs: [...signs, 1], kernel: times(kernel, e) },
        { signs: [...signs, -1], kernel: over(kernel, e) },
      ]),
    [{ signs: [], kernel: E[0]!.in.of(1) }],
  );

const compared = (E: Vector, from: (e: Scalar) => Scalar): readonly Judgement[] => {
  const all = patterns(E);
  const Z = sum(all.map(({ kernel }) => kernel));
  const rates = E.map(e => over(minus(e, over(from(e), e)), plus(e, over(e.in.of(1), e))));
  return E.map((_, k) => {
    const signed = all.map(({ signs, kernel }) => (signs[k] === 1 ? kernel : negative(kernel)));
    return equal(sum(signed), times(Z, rates[k]!));
  });
};

/** Attention at a vertex factorises: with E_j = e^{q_j} the mean of ε_k is (E_k − 1/E_k)/(E_k + 1/E_k) = tanh q_k. */
export const pullOfARectangle = lemmaIdentity({
  says: 'Σ_ε ε_k Π_j E_j^{ε_j} = (E_k − 1/E_k)/(E_k + 1/E_k) Σ_ε Π_j E_j^{ε_j} over all sign patterns ε.',
  given: inDimension(2, 4, n => ({
    E: chart('any E_1, …, E_n', source => Array.from({ length: n }, (_, k) => source.free(String(k)))),
  })),
  then: ({ E }) => compared(E, e => e.in.of(1)),
  sizes: [
    [2, 1],
    [3, 1],
    [4, 1],
  ],
  control: { why: '1 for 1/E_k: no hyperbolic tangent', then: ({ E }) => compared(E, e => e) },
});
