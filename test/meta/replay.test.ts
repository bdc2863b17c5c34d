/** A draw is a function of (seed, id, index) alone; a refutation is replayed by its index and shrunk in its chart. */
import { expect, test } from 'vitest';
import { rational, text } from '../../src/arithmetic/rational.js';
import { running } from '../../src/arithmetic/running.js';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { tokens } from '../../src/assume/measures.js';
import { dataOf, drawn, rulingsOf } from '../../src/check/draw.js';
import { sample } from '../../src/check/sample.js';
import { shrunk } from '../../src/check/shrunk.js';
import { statementOf } from '../../src/check/tested.js';
import { conjecture } from '../../src/claim/claim.js';
import { drop } from '../../src/claim/control.js';
import { inDimension, type Built } from '../../src/claim/given.js';
import { atLeast, equalVectors } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { norm2, sum, transpose } from '../../src/sphere/verbs.js';
import { checked, stated, timeless } from './checked.js';

const given = inDimension(2, 4, n => ({ D: symmetric(n), mu: tokens(n, 1, 6) }));
type Data = Built<ReturnType<typeof given.charts>>;

/** D = Dᵀ, and E ≤ 7, which some draws refute. */
const bounded = conjecture({
  source: stated.source,
  says: 'E ≤ 7',
  given,
  then: ({ D, mu }) => [
    ...D.flatMap((row, k) => equalVectors(row, transpose(D)[k]!)),
    atLeast(mu.in.of(7), energy(D, mu)),
  ],
  controls: [drop('D', anyMatrix, 'D not symmetric')],
});

const tested = statementOf('meta/bounded', bounded);
/** A seed whose first refuted draw is not the first. */
const seed = 5;
const refuted = async () => (await sample(tested, { seed, runs: 300 })).refuted!;

test('two runs of one claim agree in everything, side by side or one after the other', async () => {
  const [a, b, other] = await Promise.all([checked(bounded), checked(bounded), checked(bounded, {}, 'meta/other')]);
  expect(timeless(a)).toEqual(timeless(b));
  expect(timeless(await checked(bounded))).toEqual(timeless(a));
  expect(timeless(other)).not.toEqual(timeless({ ...a, id: 'meta/other' }));
});

test('a draw depends on seed, id and index, and on nothing drawn before it', () => {
  const parameters = (id: string, key: { seed: number; index: number }) => {
    const { draw, data } = drawn({ ...tested, id }, key, running);
    data();
    return draw.parameters;
  };
  const forwards = [9, 10, 11, 12].map(index => parameters('a', { seed: 1, index }));
  const backwards = [12, 11, 10, 9].map(index => parameters('a', { seed: 1, index }));
  expect(backwards.toReversed()).toEqual(forwards);
  expect(parameters('b', { seed: 1, index: 9 })).not.toEqual(forwards[0]);
  expect(parameters('a', { seed: 2, index: 9 })).not.toEqual(forwards[0]);
});

test('a claim keeps the draws of its former id', async () => {
  const renamed = { ...bounded, formerly: ['meta/claim'] };
  const result = await checked(renamed, {}, 'meta/renamed');
  expect(timeless({ ...result, id: 'meta/claim' })).toEqual(timeless(await checked(bounded)));
});

test('a run that starts at the refuted draw shows the same counterexample', async () => {
  const { draw } = await refuted();
  expect(draw.index).toBeGreaterThan(0);
  const [whole, replay] = [
    await checked(bounded, { seed, runs: 300 }, 'meta/bounded'),
    await checked(bounded, { seed, from: draw.index, runs: 1 }, 'meta/bounded'),
  ];
  expect(whole.counterexample).toMatchObject({ draw: draw.index, certified: true });
  expect(replay.counterexample).toEqual(whole.counterexample);
});

test('a recorded draw replays to the same exact data in every reading', async () => {
  const { draw } = await refuted();
  const fresh = drawn(tested, { seed, index: draw.index }, rational).data() as Data;
  const replayed = dataOf(tested, draw, rational) as Data;
  const all = ({ D, mu }: Data) => [...D.flat(), ...mu.tokens.flat(), ...mu.masses].map(text);
  expect(all(replayed)).toEqual(all(fresh));
});

test('shrinking keeps the refutation and stays inside the chart', async () => {
  const found = await refuted();
  const { found: small, steps } = shrunk(tested, found);
  expect(steps).toBeGreaterThan(0);
  expect(rulingsOf(tested, small.draw, running).some(r => r.outcome === 'refuted')).toBe(true);
  const { D, mu } = dataOf(tested, small.draw, rational) as Data;
  expect(D.map(row => row.map(text))).toEqual(transpose(D).map(row => row.map(text)));
  expect(mu.tokens.map(x => text(norm2(x)))).toEqual(mu.tokens.map(() => '1'));
  expect(text(sum(mu.masses))).toBe('1');
  expect([D.length, mu.tokens.length <= 2]).toEqual([2, true]);
});

test('a shrunk draw is a fixed point of shrinking', async () => {
  const { found } = shrunk(tested, await refuted());
  expect(shrunk(tested, found)).toEqual({ found, steps: 0 });
});
