/** Moves of a shrink: what they lead to, and that they end. */
import { describe, expect, it } from 'vitest';
import type { Parameters } from '../../../src/assume/parameters.js';
import { equalised } from '../../../src/check/moves/equalised.js';
import { dropped, merged } from '../../../src/check/moves/fewerTokens.js';
import { moves } from '../../../src/check/moves/moves.js';
import { onAxes } from '../../../src/check/moves/onAxes.js';
import { plainer } from '../../../src/check/moves/plainer.js';
import { isSimpler, simplerThan } from '../../../src/check/moves/isSimpler.js';

const mu: Parameters = {
  ...{ n: 3, 'mu/N': 3, 'D/0/0': 70, 'D/0/1': 5, 'D/1/1': -40, 'D/scale': 0 },
  ...{ 'mu/tokens/0/pole': 0, 'mu/tokens/0/side': 0, 'mu/tokens/0/0': 4, 'mu/tokens/0/1': 3 },
  ...{ 'mu/tokens/1/pole': 1, 'mu/tokens/1/side': 1, 'mu/tokens/1/0': 0, 'mu/tokens/1/1': 0 },
  ...{ 'mu/tokens/2/pole': 2, 'mu/tokens/2/side': 0, 'mu/tokens/2/0': 7, 'mu/tokens/2/1': 1 },
  ...{ 'mu/masses/0': 2, 'mu/masses/1': 3, 'mu/masses/2': 5 },
};
const draw = { index: 0, n: 3, parameters: mu };
const masses = (parameters: Parameters): readonly (number | undefined)[] =>
  [0, 1, 2].map(i => parameters[`mu/masses/${i}`]);

describe('tokens', () => {
  it('are dropped, the last in their place', () => {
    const [first, second] = dropped(mu);
    expect([first!['mu/N'], first!['mu/tokens/0/0'], masses(first!)]).toEqual([2, 7, [5, 3, undefined]]);
    expect([second!['mu/tokens/1/0'], masses(second!)]).toEqual([7, [2, 5, undefined]]);
  });
  it('are merged: the earlier gets both masses, and the total mass stays', () => {
    const all = merged(mu);
    expect(all.map(masses)).toEqual([
      [5, 5, undefined],
      [7, 3, undefined],
      [2, 8, undefined],
    ]);
    expect(all.map(one => [one['mu/N'], one['mu/tokens/0/0'], one['mu/tokens/1/0']])).toEqual([
      [2, 4, 7],
      [2, 4, 0],
      [2, 4, 0],
    ]);
  });
  it('get equal masses, and go to the ends of axes if they are on none', () => {
    expect(equalised(mu).map(masses)).toEqual([[1, 1, 1]]);
    expect(equalised({ ...mu, 'mu/masses/1': 2, 'mu/masses/2': 2 })).toEqual([]);
    const places = onAxes(mu, 3);
    expect(places).toHaveLength(12);
    expect(places[1]).toEqual({ 'mu/tokens/0/0': 0, 'mu/tokens/0/1': 0, 'mu/tokens/0/pole': 0, 'mu/tokens/0/side': 1 });
  });
});

describe('matrices', () => {
  it('of tiny entries are enlarged, whole numbers first', () => {
    const tiny = plainer({ 'D/0/0': 2 ** -18, 'D/0/1': 0, 'D/1/0': -(2 ** -21), 'D/1/1': 2 ** -40 });
    const [whole, exact] = tiny;
    expect(Object.values(whole!)).toEqual([32, 0, -4, 0]);
    expect(Object.values(exact!)).toEqual([32, 0, -4, 2 ** -17]);
  });
  it('become diagonal, diagonal and whole, whole, and half as large; tokens are none', () => {
    const entries = (by: Parameters): readonly (number | undefined)[] => ['0/0', '0/1', '1/1'].map(k => by[`D/${k}`]);
    expect(plainer(mu).map(entries)).toEqual([
      [70, 0, -40],
      [64, 0, -32],
      [64, 0, -32],
      [35, 2.5, -20],
    ]);
    expect(
      plainer(mu)
        .flatMap(Object.keys)
        .some(name => name.includes('tokens')),
    ).toBe(false);
  });
});

describe('a shrink', () => {
  it('orders draws by simplicity: a dimension before a token, a token before a number', () => {
    for (const one of moves(draw, 2)) expect(isSimpler(one, draw) && isSimpler(draw, one)).toBe(false);
    expect(isSimpler({ ...draw, n: 2 }, { ...draw, parameters: { ...mu, 'mu/N': 1 } })).toBe(true);
    const fewer = { ...draw, parameters: { ...mu, 'mu/N': 2, 'D/0/0': 67.5 } };
    expect([isSimpler(fewer, draw), isSimpler(draw, draw)]).toEqual([true, false]);
  });
  it('never goes below the least dimension of its statement', () => {
    expect([...moves(draw, 3)].every(({ n }) => n === 3)).toBe(true);
  });
  it('puts round numbers in the place of others, the roundest first, and none in that of 0', () => {
    expect(simplerThan(-70, 'D/0/0').slice(0, 3)).toEqual([0, -32, -64]);
    expect([simplerThan(0, 'D/0/0'), simplerThan(3, 'mu/N')]).toEqual([[], []]);
    expect(simplerThan(4, 'mu/tokens/0/0')).toEqual([0, 8]);
  });
});
