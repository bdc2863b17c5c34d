import { describe, expect, it } from 'vitest';
import { file, held } from './rules/held.js';
import { claimsFitOnAScreen, filesAreShort, linesAreShort, medianLength } from './rules/sizes.js';
import { projectFiles } from './rules/source.js';

const tall = (n: number): string => 'x\n'.repeat(n);

describe('files fit', () => {
  held(filesAreShort, 'a file has at most 200 lines', {
    breaks: [file('src/energy/a.ts', tall(201)), file('scripts/a.mjs', tall(201)), file('test/a.test.ts', tall(201))],
    keeps: [file('src/energy/b.ts', tall(200)), file('README.md', tall(201))],
  });
  held(claimsFitOnAScreen, 'a claim has at most 60 lines with its docstring', {
    breaks: [file('properties/burger2025/a.ts', tall(61))],
    keeps: [file('properties/burger2025/b.ts', tall(60)), file('properties/sources.ts', tall(61))],
  });
  held(linesAreShort, 'a line has at most 120 columns', {
    breaks: [file('properties/a/b.ts', `// ${'∫'.repeat(118)}\n`), file('bench/a.mjs', 'x'.repeat(121))],
    keeps: [file('src/a/b.ts', '∫'.repeat(120))],
  });
  it('the median length is that of the middle file', () => {
    const median = medianLength(projectFiles());
    console.log(`median length of the files of src: ${median} lines`);
    expect(medianLength([1, 2, 9].map(n => file(`src/a/${n}.ts`, tall(n))))).toBe(2);
    expect(median).toBeGreaterThan(0);
  });
});
