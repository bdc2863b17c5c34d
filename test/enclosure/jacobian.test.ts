import { expect, test } from 'vitest';
import { endsOf, intervalOf } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { sine } from '../../src/arithmetic/sine.js';
import { gradient, jacobian, secondDerivatives } from '../../src/enclosure/jacobian.js';
import { exponential, multiple, plus, square, times, type Vector } from '../../src/sphere/verbs.js';
import { ratio } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const at = [ratio(running, 1, 3), ratio(running, -2, 5)];
/** (x² y, e^x + y). */
const f = ([x, y]: Vector): Vector => [times(square(x!), y!), plus(exponential(x!), y!)];

test('the Jacobian of (x² y, e^x + y) has the rows (2xy, x²), (e^x, 1)', () => {
  const [x, y] = at;
  const rows = [multiple(2, times(x!, y!)), square(x!), exponential(x!), running.of(1)];
  expectEqual(jacobian(f)(at).flat(), rows);
  expectDifferent(jacobian(f)(at).flat(), [rows[0]!, rows[2]!, rows[1]!, rows[3]!]);
});

test('gradient and second derivatives of sin x · y²', () => {
  const g = ([x, y]: Vector) => times(sine(x!), square(y!));
  const [s, y] = [sine(at[0]!), at[1]!];
  expectEqual(gradient(g)(at)[1]!, multiple(2, times(s, y)));
  const H = secondDerivatives(g)(at);
  expectEqual([H[0]![0]!, H[1]![1]!], [multiple(-1, times(s, square(y))), multiple(2, s)]);
  expectEqual(H[0]![1]!, H[1]![0]!);
});

test('over a box it encloses the Jacobians at all its points', () => {
  const { lo, hi } = endsOf(jacobian(f)([intervalOf(0, 1), intervalOf(2, 3)])[0]![0]!);
  expect([lo <= 0, hi >= 6, hi < 7]).toEqual([true, true, true]);
});
