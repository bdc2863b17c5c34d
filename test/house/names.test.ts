import { describe, expect, it } from 'vitest';
import { file, held } from './rules/held.js';
import { exportsOf, filesAreNamedAfterAnExport, noDeletedSynonym } from './rules/names.js';

describe('one name for one thing', () => {
  it('the exports of a file are its exported constants, functions, types and lists of names', () => {
    const text = 'export const a = 1;\nexport function b() {}\nexport type C = 1;\nexport { d, e as f };\nconst g = 1;';
    expect(exportsOf(file('src/a/a.ts', text))).toEqual(['a', 'b', 'C', 'd', 'f']);
  });
  held(filesAreNamedAfterAnExport, 'a file is named after its main export', {
    breaks: [
      file('src/energy/energy.ts', 'export const dissipation = 1;'),
      file('src/energy/rate.ts', 'const rate = 1;\nexport const dissipation = rate;'),
    ],
    keeps: [
      file('src/energy/dissipation.ts', 'export const dissipation = 1;'),
      file('src/sphere/brands.ts', 'export type Brand = 1;'),
      file('src/sphere/verbs.ts', 'export const dot = 1;'),
    ],
  });
  held(noDeletedSynonym, 'no deleted synonym and no compute…', {
    breaks: [
      file('src/a/a.ts', 'const f = (dim: number) => dim;'),
      file('src/a/b.ts', 'const computeEnergy = 1;'),
      file('properties/a/a.ts', 'const tol = 1;'),
      file('src/a/c.ts', 'interface A { readonly eps: number }'),
    ],
    keeps: [file('src/a/d.ts', 'const dimension = 1;\nconst getting = epsilon;')],
  });
});
