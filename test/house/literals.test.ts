import { describe } from 'vitest';
import { file, held } from './rules/held.js';
import { noTypedTolerance } from './rules/literals.js';

describe('numbers carry their errors', () => {
  held(noTypedTolerance, 'no literal below 2^-10 that is no power of two', {
    breaks: [
      'const a = 1e-9;',
      'const a = -1e-9;',
      'const a = 0.0009;',
      'const a = 1e-3 / 4 + 1e-4;',
      'const a = 1_0e-1_0;',
      'const a = 10 ** -9;',
      'const a = (10) ** (-9);',
      'const a = `${x < 1e-12}`;',
      "const a = Number('1e-9');",
      'const a = Number.EPSILON;',
      'const a = 1.5e-323;',
    ].map((text, k) => file(`${['src', 'properties', 'proofs-check'][k % 3]!}/x/a${k}.ts`, text)),
    keeps: [
      file('src/x/a.ts', "// 1e-9\n/** 1e-9 */\nconst a = '1e-9';\nconst b = `1e-9`;\nconst c = /1e-9/;"),
      file('src/x/b.ts', 'const a = [0, 0.0, 1, 0.5, 2 ** -53, 2 ** -1074, 0.0009765625, 5e-324, 1e9, 0xff, 10n];'),
      file('experiments/x/a.ts', 'const published = 1e-9;'),
    ],
  });
});
