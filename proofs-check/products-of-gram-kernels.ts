import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { queries } from '../src/assume/matrices.js';
import { signedMeasure } from '../src/assume/signedMeasure.js';
import { inDimension } from '../src/claim/given.js';
import { equal, type Judgement } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { kernelMoments } from '../src/energy/kernelMoments.js';
import type { Measure } from '../src/measure/measure.js';
import { gramMatrix } from '../src/sphere/matrices.js';
import { combine, dilate, dot, image, norm2, times, transpose, type Matrix, type Vector } from '../src/sphere/verbs.js';

interface Data {
  readonly B: Matrix;
  readonly C: Matrix;
  readonly eta: Measure;
}

/** ∬ Π_i (x·M_i y) dη dη, pair by pair. */
const paired = (eta: Measure, Ms: readonly Matrix[]): Scalar =>
  dot(
    eta.masses,
    eta.tokens.map(x =>
      dot(
        eta.masses,
        eta.tokens.map(y => Ms.map(M => dot(x, image(M, y))).reduce(times)),
      ),
    ),
  );

const tensor = (xs: readonly Vector[]): Vector => xs.reduce((x, y) => x.flatMap(a => dilate(a, y)));

/** |∫ ⊗_i (F_i x) dη|². */
const size = (eta: Measure, Fs: readonly Matrix[]): Scalar =>
  norm2(
    combine(
      eta.masses,
      eta.tokens.map(x => tensor(Fs.map(F => image(F, x)))),
    ),
  );

const squares = ({ B, C, eta }: Data, M: Matrix): readonly Judgement[] => {
  const { first, second } = kernelMoments(M, eta);
  const words = [[C], [C, C], [B, C]];
  const gram = (F: Matrix): Matrix => (F === C ? M : gramMatrix(F));
  return [
    ...words.map(Fs => equal(paired(eta, Fs.map(gram)), size(eta, Fs))),
    equal(paired(eta, [M]), first),
    equal(paired(eta, [M, M]), second),
  ];
};

/** Schur products: a product of the kernels x·BᵀBy and x·CᵀCy is the Gram kernel of x ↦ Bx ⊗ … ⊗ Cx. */
export const productsOfGramKernels = lemmaIdentity({
  says: '∬ (x·BᵀBy)^j (x·CᵀCy)^k dη dη = |∫ (Bx)^{⊗j} ⊗ (Cx)^{⊗k} dη|² for signed η and j + k ≤ 2.',
  given: inDimension(2, 4, n => ({ B: queries(n), C: queries(n), eta: signedMeasure(n, 1, 4) })),
  then: data => squares(data, gramMatrix(data.C)),
  sizes: [[2, 2]],
  control: {
    why: 'Cᵀ for CᵀC: a kernel that is no Gram kernel',
    then: data => squares(data, transpose(data.C)),
  },
});
