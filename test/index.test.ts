import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as verisphere from '../src/index.js';
import { importsOf, target } from './house/rules/imports.js';

const specifiersFrom = (path: string, seen: Set<string>): readonly string[] => {
  if (seen.has(path)) return [];
  seen.add(path);
  const source = { path, text: readFileSync(path, 'utf8') };
  return importsOf(source)
    .filter(({ kind }) => kind === 'static')
    .flatMap(wanted => {
      const inside = target(source, wanted);
      return inside === undefined ? [wanted.specifier] : specifiersFrom(inside, seen);
    });
};

describe('the public names', () => {
  it('load no package: neither computer algebra nor a compiler nor a runner', () => {
    const seen = new Set<string>();
    expect(specifiersFrom('src/index.ts', seen)).toEqual([]);
    expect(seen.size).toBeGreaterThan(30);
    expect([...seen].filter(path => /^src\/(check|report|cli)\//.test(path))).toEqual([]);
  });
  it('hold what a conjecture is written with', () => {
    const { conjecture, drop, inDimension, atLeast, equal, tokens, symmetric, energy, velocity, plus } = verisphere;
    for (const value of [conjecture, drop, inDimension, atLeast, equal, tokens, symmetric, energy, velocity, plus])
      expect(value).toBeTypeOf('function');
  });
});
