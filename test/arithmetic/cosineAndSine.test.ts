import { test } from 'vitest';
import { cosineAndSine } from '../../src/arithmetic/cosineAndSine.js';
import { interval } from '../../src/arithmetic/interval.js';
import { pi } from '../../src/arithmetic/pi.js';
import { running } from '../../src/arithmetic/running.js';
import { minus, multiple, over, plus, root, square } from '../../src/sphere/verbs.js';
import { expectEqual } from '../evidence/overlap.js';

test('cos and sin of π/3, π/2, 3π/4, π and −π/6', () => {
  for (const A of [running, interval]) {
    const at = (p: number, q: number) => cosineAndSine(over(multiple(p, pi(A)), A.of(q)));
    const [one, half, root2, root3] = [A.of(1), A.of(0.5), root(A.of(0.5)), multiple(0.5, root(A.of(3)))];
    const angles = [at(1, 3), at(1, 2), at(3, 4), at(1, 1), at(-1, 6)];
    expectEqual(
      angles.map(({ cosine }) => plus(one, cosine)),
      [half, A.of(0), minus(A.of(0), root2), A.of(-1), root3].map(c => plus(one, c)),
    );
    expectEqual(
      angles.map(({ sine }) => plus(one, sine)),
      [root3, one, root2, A.of(0), A.of(-0.5)].map(s => plus(one, s)),
    );
  }
});

test('cos² + sin² = 1, also near 4', () => {
  for (const t of [2 ** -30, 0.7, 3.9, -4]) {
    const { cosine, sine } = cosineAndSine(running.of(t));
    expectEqual(plus(square(cosine), square(sine)), running.of(1));
  }
});
