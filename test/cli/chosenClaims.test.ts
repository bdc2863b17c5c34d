import { describe, expect, it } from 'vitest';
import { chosenClaims, claimNamed } from '../../src/cli/chosenClaims.js';

const entries = ['a/one', 'a/two', 'b/one', 'b/three.5'].map(id => ({ id, file: `properties/${id}.ts`, says: id }));
const chosen = (...patterns: readonly string[]): readonly string[] =>
  chosenClaims(patterns, entries).map(({ id }) => id);

describe('claims are chosen by id, last part of an id, or glob', () => {
  it.each([
    [[], ['a/one', 'a/two', 'b/one', 'b/three.5']],
    [['b/one'], ['b/one']],
    [['one'], ['a/one', 'b/one']],
    [['a/*'], ['a/one', 'a/two']],
    [['**'], ['a/one', 'a/two', 'b/one', 'b/three.5']],
    [['*/t?o'], ['a/two']],
    [
      ['b/one', 'a/two', 'b/*ne'],
      ['a/two', 'b/one'],
    ],
  ])('%j are %j, each once, in the order of the registry', (patterns, ids) => expect(chosen(...patterns)).toEqual(ids));
  it.each(['b/three?5x', 'b/thr', 'c/*', '', '(', 'a/on[e]'])(
    '%j names none, and is refused with the nearest',
    pattern =>
      expect(() => chosen('a/one', pattern)).toThrow(
        /^id: a claim of the registry; found '.*'\. Nearest: \S+, \S+, \S+\.$/,
      ),
  );
  it('a dot is a dot', () => {
    expect(chosen('b/three.5')).toEqual(['b/three.5']);
    expect(() => chosenClaims(['b/three.5'], [{ id: 'b/three-5', file: '', says: '' }])).toThrow('found');
  });
  it('one name that several claims share names no single claim', () => {
    expect(claimNamed('one', entries)).toBeNull();
    expect(claimNamed('two', entries)?.id).toBe('a/two');
  });
});
