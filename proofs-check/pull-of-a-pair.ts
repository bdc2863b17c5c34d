import { chart } from '../src/assume/chart.js';
import { inDimension } from '../src/claim/given.js';
import { equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import type { Scalar } from '../src/arithmetic/arithmetic.js';
import { pairPull } from '../src/attention/pairPull.js';
import { exponential, minus, multiple, negative, plus, square, times } from '../src/sphere/verbs.js';

const squares = (p: Scalar, q: Scalar): Scalar => {
  const { at, opposite } = pairPull(p, q);
  return plus(square(at), square(opposite));
};

/** 2 (f² cosh² q + sinh² q). */
const hyperbolic = (f: Scalar, q: Scalar): Scalar => {
  const [up, down] = [exponential(q), exponential(negative(q))];
  return multiple(0.5, plus(square(times(f, plus(up, down))), square(minus(up, down))));
};

/** a + b = 2(2p − 1) cosh q and a − b = 2 sinh q. Both squares vanish only for p = ½ and q = 0. */
export const pullOfAPair = lemmaIdentity({
  says: '(p e^q − (1−p) e^{−q})² + (p e^{−q} − (1−p) e^q)² = 2((2p−1)² cosh² q + sinh² q).',
  given: inDimension(2, 2, _n => ({
    p: chart('any p', source => source.free('p')),
    q: chart('any q', source => source.free('q')),
  })),
  then: ({ p, q }) => [equal(squares(p, q), hyperbolic(minus(multiple(2, p), p.in.of(1)), q))],
  sizes: [[2, 1]],
  control: { why: 'p for 2p − 1', then: ({ p, q }) => [equal(squares(p, q), hyperbolic(p, q))] },
});
