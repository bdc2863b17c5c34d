import { describe } from 'vitest';
import * as rules from './rules/forbidden.js';
import { file, held } from './rules/held.js';

describe('what no file contains', () => {
  held(rules.noClassEnumOrAny, 'no class, no enum, no cast to any', {
    breaks: [
      file('src/a/a.ts', 'class A {}'),
      file('properties/a/a.ts', 'const A = class {};'),
      file('src/a/b.ts', 'export enum A { b }'),
      file('test/a.test.ts', 'const a = b as any;'),
    ],
    keeps: [file('src/a/c.ts', "// class A, as any\nconst a = 'enum A { b } as any';\nconst classes = b as unknown;")],
  });
  held(rules.noModuleState, 'a module has no mutable state', {
    breaks: [
      file('src/a/a.ts', 'let a = 1;'),
      file('src/a/b.ts', 'export var a = 1;'),
      file('src/a/c.ts', 'const cache = new Map<string, number>();'),
    ],
    keeps: [file('src/a/d.ts', 'const f = () => { let s = 0; const m = new Map(); };\nconst g = new Map([[1, 2]]);')],
  });
  held(rules.nothingPostponed, 'nothing is postponed', {
    breaks: [file('src/a/a.ts', '// TODO later'), file('test/a.test.ts', '// FIXME'), file('scripts/a.mjs', '// XXX')],
    keeps: [file('src/a/b.ts', 'const methodologyTODOS = 1;'), file('README.md', 'TODO')],
  });
  held(rules.nothingSilenced, 'no check is silenced', {
    breaks: [
      file('src/a/a.ts', '// @ts-ignore'),
      file('test/a.test.ts', '// @ts-nocheck'),
      file('bench/a.mjs', '/* eslint-disable */'),
      file('src/a/b.ts', '// prettier-ignore'),
    ],
    keeps: [file('test/types/a.ts', '// @ts-expect-error — the claim has no control')],
  });
  held(rules.expectedErrorsHaveReasons, 'an expected compiler error has a reason', {
    breaks: [file('test/types/a.ts', '// @ts-expect-error\nx'), file('test/types/b.ts', '// @ts-expect-error — \nx')],
    keeps: [file('test/types/c.ts', '// @ts-expect-error — the claim has no control')],
  });
  held(rules.noTestIsLeftOut, 'every test runs', {
    breaks: [
      file('test/a.test.ts', "it.skip('a', f);"),
      file('test/b.test.ts', "describe.only('a', f);"),
      file('test/c.test.ts', "test.concurrent.todo('a');"),
      file('test/d.test.ts', "xit('a', f);"),
      file('test/e.test.ts', "it.fails('a', f);"),
    ],
    keeps: [file('test/f.test.ts', "it.each([1])('the only iterator to skip', f);\nexit(1);\nconst a = list.only;")],
  });
  held(rules.noTypedClosenessInTests, 'no test types a tolerance', {
    breaks: [file('test/a.test.ts', 'expect(a).toBeCloseTo(b, 9);')],
    keeps: [file('test/b.test.ts', 'expect(overlap(a, b)).toBe(true);')],
  });
  held(rules.namesSaySomething, 'no file or folder is named utils, helpers, common or misc', {
    breaks: ['src/utils/a.ts', 'src/a/helpers.ts', 'test/common/b.ts', 'src/a/misc.test.ts', 'scripts/util.mjs'].map(
      path => file(path),
    ),
    keeps: [file('src/a/commonEigenvector.ts'), file('src/a/miscount.ts')],
  });
  held(rules.noMachinePath, 'no absolute path of one machine', {
    breaks: [
      file('README.md', 'see /work/main/src'),
      file('src/a/a.ts', "const a = '/tmp/x';"),
      file('scripts/a.mjs', '/home/someone/x'),
      file('package.json', '"a": "file:///root/x"'),
    ],
    keeps: [file('src/a/b.ts', "import '../work/a.js'; // I/O, w/o, and/or, ./tmp/x"), file('test/a.ts', "'/tmp/x'")],
  });
  held(rules.noRegistryHost, 'no registry or private host', {
    breaks: [
      file('package-lock.json', '"resolved": "x"'),
      file('src/a/a.ts', "fetch('http://localhost:80')"),
      file('README.md', 'https://registry.example.org/x'),
    ],
    keeps: [file('README.md', 'https://example.org/x and https://doi.org/10.1000/1')],
  });
});
