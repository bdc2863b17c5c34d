import type { Scalar } from '../src/arithmetic/arithmetic.js';
import type { Box } from '../src/arithmetic/box.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { boxEnclosure } from '../src/claim/obligation.js';
import { negative } from '../src/sphere/verbs.js';
import { pairsModuloRotations } from './pairs-modulo-rotations.js';
import { against, inside, together } from './thresholds-of-the-pair.js';

const rises = (a: Scalar): Judgement => atLeast(a, a.in.of(0));
const falls = (a: Scalar): Judgement => rises(negative(a));

/** The Hessian of the equal pair on λ falls in every direction along d: both means together, apart, and inside. */
const stable = (lambda: Scalar, d: Scalar): readonly Judgement[] =>
  [together, against, inside].map(H => falls(H(lambda, d)));

/** tanh 1, and the root of d tanh d = 1, to the sixteen digits of theory. */
const [first, second] = [0.7615941559557649, 1.199678640257734];
const aside = 2 ** -40;

const range = (from: number, to: number): Box => [['d', from, to]];

/** Pair on e₂ of diag(d, 1), λ = 1: stable on the whole of [−2, tanh 1), unstable on the whole of (tanh 1, 3]. */
export const pairOnOneIsStable = boxEnclosure({
  shows: 'lemma',
  says: 'Under D = diag(d, 1) the equal pair on e₂ is a strict local maximum of E',
  boxes: [range(-2, first - aside)],
  holds: ([d]) => stable(d!.in.of(1), d!),
  control: { why: '1 for tanh 1', holds: ([d]) => stable(d!.in.of(1), d!), boxes: [range(-2, 1)] },
});
export const pairOnOneIsUnstable = boxEnclosure({
  shows: 'lemma',
  says: 'Under D = diag(d, 1) the equal pair on e₂ is no local maximum of E',
  boxes: [range(first + aside, 3)],
  holds: ([d]) => [rises(together(d!.in.of(1), d!))],
  control: { why: 'for all d > 0', holds: ([d]) => [rises(together(d!.in.of(1), d!))], boxes: [range(0, 3)] },
});

/** Pair on e₁ of diag(d, 1), λ = d: unstable while d tanh d < 1, stable beyond. */
export const pairOnLargerIsUnstable = boxEnclosure({
  shows: 'lemma',
  says: 'Under D = diag(d, 1) the equal pair on e₁ is no local maximum of E',
  boxes: [range(0, second - aside)],
  holds: ([d]) => [rises(together(d!, d!.in.of(1)))],
  control: { why: 'for all d', holds: ([d]) => [rises(together(d!, d!.in.of(1)))], boxes: [range(0, 4)] },
});
export const pairOnLargerIsStable = boxEnclosure({
  shows: 'lemma',
  says: 'Under D = diag(d, 1) the equal pair on e₁ is a strict local maximum of E',
  boxes: [range(second + aside, 4)],
  holds: ([d]) => stable(d!, d!.in.of(1)),
  control: { why: 'from d = 1 on', holds: ([d]) => stable(d!, d!.in.of(1)), boxes: [range(1, 4)] },
});

/** For diag(d, 1) and all d between −2 and 3 or 4 but within 2⁻⁴⁰ of the thresholds; and modulo rotations on S². */
export const rangesOfThePair = [
  pairOnOneIsStable,
  pairOnOneIsUnstable,
  pairOnLargerIsUnstable,
  pairOnLargerIsStable,
  ...pairsModuloRotations,
] as const;
