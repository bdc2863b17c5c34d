import { along, sumOfHeads } from '../../src/attention/affineField.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { lawAverage, transportSides } from '../../src/attention/lawAverage.js';
import { the } from '../../src/assume/chart.js';
import { anyVector, gaussianLaw, lawOfSigns, twoHeads } from '../../src/assume/gaussians.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal, equalVectors } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { translate } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

const firstHead: typeof sumOfHeads = heads => sumOfHeads(heads.slice(0, 1));

/** Each head is affine on N(α, Σ), and a sum of affine fields is affine; output matrices are taken into V_h. */
export default theorem({
  source: castin2025.at('Gaussian solutions, multi-head attention'),
  says:
    'If μ = N(α, Σ), the sum of two softmax heads is Σ_h V_h(α + ΣD_hᵀx), and N(α, Σ) solves its equation with ' +
    'α′ = Σ_h V_h(I + ΣD_hᵀ)α, Σ′ = GΣ + ΣGᵀ, G = Σ_h V_hΣD_hᵀ.',
  given: inDimension(2, 3, n => ({
    heads: twoHeads(n),
    mu: gaussianLaw(n),
    x: anyVector(n),
    combined: the({ sumOfHeads }),
  })),
  then: ({ heads, mu, x, combined }) => {
    const field = combined(heads.map(gaussianSoftmax));
    const [first, second] = heads.map(head => lawAverage(head, mu)(x));
    const sides = transportSides(mu, { field: field(mu), rate: gaussianRate(field)(mu) })(x);
    return [...equalVectors(translate(first!, second!), along(field(mu))(x)), equal(...sides)];
  },
  proof: [
    statementIdentity(
      [[2, 1]],
      [
        [2, 2],
        [3, 3],
      ],
    ),
  ],
  controls: [
    drop('mu', lawOfSigns, 'μ not Gaussian: no head is affine'),
    swap('combined', { firstHead }, 'the second head forgotten'),
  ],
});
