import { chart } from '../src/assume/chart.js';
import { inDimension } from '../src/claim/given.js';
import { equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { difference, dilate, dot, multiple, norm2, plus, times } from '../src/sphere/verbs.js';

/**
 * The gradient along a normalised step. If x + τ g = r y with |x| = |y| = 1, then τ g·(y − x) = (1 + r)|y − x|²/2,
 * since (r y − x)·(y − x) = (1 + r)(1 − x·y).
 */
export const gainOfAStep = lemmaIdentity({
  says: 'If x + τ g = r y with |x| = |y| = 1, then 2τ g·(y − x) = (1 + r) |y − x|².',
  given: inDimension(2, 8, n => ({
    x: chart('x on the sphere', source => source.unit('x', n)),
    y: chart('y on the sphere', source => source.unit('y', n)),
    r: chart('any r', source => source.free('r')),
  })),
  then: ({ x, y, r }) => {
    const pull = difference(dilate(r, y), x);
    const chord = difference(y, x);
    return [equal(multiple(2, dot(pull, chord)), times(plus(r.in.of(1), r), norm2(chord)))];
  },
  sizes: [
    [2, 1],
    [5, 1],
  ],
  control: {
    why: 'r for 1 + r: the part of the old token is lost',
    then: ({ x, y, r }) => [
      equal(multiple(2, dot(difference(dilate(r, y), x), difference(y, x))), times(r, norm2(difference(y, x)))),
    ],
  },
});
