import { anyNumber } from '../../src/assume/anyNumber.js';
import { inverseTemperature } from '../../src/assume/inverseTemperatures.js';
import { divergence } from '../../src/attention/divergence.js';
import { velocity } from '../../src/attention/velocity.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, zero } from '../../src/claim/judgement.js';
import { equalMasses } from '../../src/measure/equalMasses.js';
import {
  difference,
  dilate,
  dot,
  multiple,
  negative,
  norm2,
  plus,
  root,
  square,
  sum,
  type Vector,
} from '../../src/sphere/verbs.js';
import { burger2025 } from '../sources.js';

const quarterTurn = ([x, y]: Vector): Vector => [negative(y!), x!];

/**
 * V = D = a Id + b J with a > 0 has a positive definite symmetric part, and one expects tokens to gather in one cluster
 * or an antipodal pair, which turns. Three tokens at 120° turn as a rigid body, v_i = ω J x_i. Rates are those of a
 * circulant matrix: 0 for the turn and a complex pair, whose real part is half the divergence. Where that is negative,
 * three moving clusters attract and are permanent: a = ¼, b = 1 has −0.0875. See nonsymmetric-ascent-comes-to-rest.
 */
export default refutedClaim({
  source: burger2025.derived('long times, D not symmetric'),
  says:
    'If n = 2, V = D = a Id + b J, 0 < a ≤ 2, almost every start of three equal tokens gathers in one cluster or an ' +
    'antipodal pair: three tokens at 120°, which turn rigidly, have rates with a non-negative sum.',
  given: inDimension(2, 2, n => ({ a: inverseTemperature(n), b: anyNumber(n) })),
  then: ({ a, b }) => {
    const [one, none, half, turn] = [a.in.of(1), a.in.of(0), a.in.of(-0.5), multiple(4, b)];
    const side = multiple(0.5, root(a.in.of(3)));
    const mu = equalMasses([
      [one, none],
      [half, side],
      [half, negative(side)],
    ]);
    const D = [
      [a, negative(turn)],
      [turn, a],
    ];
    const v = velocity({ D, V: D }, mu);
    const omega = dot(v(mu.tokens[0]!), quarterTurn(mu.tokens[0]!));
    const slips = mu.tokens.map(x => norm2(difference(v(x), dilate(omega, quarterTurn(x)))));
    return [zero(sum(slips), plus(square(a), square(turn))), atLeast(divergence({ D, V: D }, mu), none)];
  },
  because: 'for b large against a the pull of the others, turned by D, holds three clusters apart while they circle.',
});
