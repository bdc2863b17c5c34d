/** A claim is data: what was not said is empty, and the kinds differ in nothing else. */
import { expect, test } from 'vitest';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { conjecture, open, refutedClaim, theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { paper } from '../../src/claim/citation.js';

const given = inDimension(2, 3, n => ({ D: symmetric(n) }));
const base = { source: paper('p', 'P').at('s'), says: 's', given };
const controls = [drop('D', anyMatrix, 'not symmetric')] as const;
const then = ({ D }: { D: ReturnType<ReturnType<typeof symmetric>['build']> }) => [equal(D[0]![1]!, D[1]![0]!)];

test('the four kinds', () => {
  expect(theorem({ ...base, then, argument: 'a', controls }).kind).toBe('theorem');
  expect(conjecture({ ...base, then, controls }).kind).toBe('conjecture');
  expect(open({ ...base, then, controls }).kind).toBe('open');
  const refuted = refutedClaim({ ...base, then, because: 'b' });
  expect([refuted.kind, refuted.because, refuted.controls]).toEqual(['refuted', 'b', []]);
});

test('no orders, no proof, no former id, and no more than two core-seconds unless said', () => {
  const { orders, proof, formerly, long } = conjecture({ ...base, then, controls });
  expect([orders, proof, formerly, long]).toEqual([[], [], [], false]);
});

test('a control replaces one chart; a swapped piece of machinery keeps its name', () => {
  const [control] = controls;
  expect([control.kind, control.key, control.instead(2).name]).toEqual(['drop', 'D', 'any matrix']);
  const wrong = swap('field', { unprojected: 7 }, 'no projection');
  expect([wrong.kind, wrong.instead(2).name]).toEqual(['swap', 'unprojected']);
});
