import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { variantOf, type AnyWeights, type Kind } from '../../src/attention/kinds.js';
import { causal, unmasked, type Motion } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { anyHead, plainHead } from '../../src/assume/heads.js';
import { tokensAnywhere } from '../../src/assume/onSphere.js';
import { point } from '../../src/assume/points.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, unmet, type Judgement } from '../../src/claim/judgement.js';
import { exceeds } from '../../src/sphere/exceeds.js';
import { larger } from '../../src/sphere/larger.js';
import { dot, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** a ≥ b, asked where a ≠ b can be seen: a leader may itself be the outermost token. */
const beyond = (a: Scalar, b: Scalar): Judgement => (exceeds(a, b) || exceeds(b, a) ? atLeast(a, b) : unmet(a, b));

const [normalised, unnormalised]: readonly (readonly Kind[])[] = [
  ['softmax', 'l2', 'hardmax'],
  ['unnormalised', 'relu'],
];
const motionOf = (head: AnyWeights, kind: Kind, masked: boolean): Motion => {
  const field = (mu: Parameters<Motion>[0]) => variantOf(kind).average(head, mu);
  return masked ? causal(field) : unmasked(field);
};

/** Shares that are positive with sum 1 make Γ(x) a convex combination of the tokens: no half space is left. */
export default theorem({
  source: castin2025.derived('convex hulls'),
  says: 'V = Id: Γ(x) lies in the convex hull of the tokens (softmax, L2, hardmax, masked or not; ε Γ for Sinkhorn).',
  given: inDimension(2, 4, n => ({
    head: plainHead(n),
    mu: tokensAnywhere(n, 2, 5),
    u: point(n),
    kinds: the<readonly Kind[]>({ normalised: normalised! }),
  })),
  then: ({ head, mu, u, kinds }) => {
    const support = mu.tokens.map(x => dot(u, x)).reduce(larger);
    const inside = [false, true].flatMap(masked =>
      kinds.flatMap(kind => motionOf(head, kind, masked)(mu).map(v => beyond(support, dot(u, v)))),
    );
    const balanced = motionOf(head, 'sinkhorn', false)(mu).map(v => beyond(support, times(head.epsilon, dot(u, v))));
    return [...inside, ...balanced];
  },
  argument: 'u·Γ(x) = Σ_j S_j u·x_j ≤ max_j u·x_j for S_j ≥ 0 with sum 1.',
  controls: [
    drop('head', anyHead, 'V ≠ Id: values are not tokens'),
    swap('kinds', { unnormalised: unnormalised! }, 'shares that do not sum to 1'),
  ],
});
