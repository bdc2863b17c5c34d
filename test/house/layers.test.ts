import { describe } from 'vitest';
import { noCycles } from './rules/cycles.js';
import { file, held } from './rules/held.js';
import { claimsStandAlone, layersAreKnown, layersImportLower, noBarrels, packagesStayInPlace } from './rules/layers.js';

describe('data flow one way', () => {
  held(layersAreKnown, 'every file of src lies in a numbered layer', {
    breaks: [file('src/extras/x.ts'), file('src/loose.ts')],
    keeps: [file('src/index.ts'), file('src/arithmetic/x.ts'), file('src/cli/main.ts')],
  });
  held(layersImportLower, 'a layer imports only lower layers or itself', {
    breaks: [
      file('src/arithmetic/a.ts', "import { b } from '../symbolic/b.js';"),
      file('src/symbolic/a.ts', "import type { B } from '../sphere/b.js';"),
      file('src/sphere/a.ts', "export { b } from '../measure/b.js';"),
      file('src/energy/a.ts', "const b = await import('../flow/b.js');"),
      file('src/claim/a.ts', "type B = import('../check/b.js').B;"),
      file('src/check/a.ts', "import b from '../../properties/burger2025/b.js';"),
      file('src/report/a.ts', "import '../../experiments/b.js';"),
      file('src/measure/a.ts', "import * as everything from '../index.js';"),
    ],
    keeps: [
      file('src/index.ts', "export { main } from './cli/main.js';"),
      file('src/symbolic/a.ts', "import { b } from '../arithmetic/b.js'; // import '../cli/main.js'"),
      file(
        'src/cli/a.ts',
        "import { b } from './b.js';\nimport fs from 'node:fs';\nconst s = \"from '../../test/x.js'\";",
      ),
    ],
  });
  held(claimsStandAlone, 'claims and obligations never refer to experiments, tests, or upwards', {
    breaks: [
      file('properties/a/b.ts', "import f from '../../experiments/burger2025/f1.js';"),
      file('proofs-check/a.ts', "import f from '../properties/a/b.js';"),
      file('proofs-check/b.ts', "import f from '../test/a.js';"),
    ],
    keeps: [
      file('properties/a/c.ts', "import { x } from '../sources.js';\nimport y from '../../proofs-check/y.js';"),
      file('experiments/a/f1.ts', "import { x } from '../../src/index.js';"),
    ],
  });
  held(packagesStayInPlace, 'fast-check lives in assume and check, the algebra engines in symbolic by await import', {
    breaks: [
      file('src/sphere/a.ts', "import fc from 'fast-check';"),
      file('properties/a/b.ts', "import fc from 'fast-check';"),
      file('src/symbolic/a.ts', "import { parse } from 'mathjs';"),
      file('src/symbolic/b.ts', "import nerdamer from 'nerdamer/all.js';"),
      file('src/symbolic/c.ts', "const x = require('algebrite');"),
      file('src/check/a.ts', "const x = await import('mathjs');"),
    ],
    keeps: [
      file('src/assume/a.ts', "import fc from 'fast-check';"),
      file('src/check/b.ts', "import fc from 'fast-check';"),
      file('src/symbolic/d.ts', "import type { MathNode } from 'mathjs';\nconst x = await import('mathjs');"),
    ],
  });
  held(noBarrels, 'only src/index.ts gathers names', {
    breaks: [file('src/energy/index.ts'), file('src/energy/all.ts', "export * from './energy.js';")],
    keeps: [file('src/index.ts', "export * from './energy/energy.js';"), file('src/energy/energy.ts')],
  });
  held(noCycles, 'imports have no cycle', {
    breaks: [file('src/energy/a.ts', "import { b } from './a.js';")],
    keeps: [
      file('src/energy/p.ts', "import { q } from './q.js';\nimport { r } from './r.js';"),
      file('src/energy/q.ts', "import { r } from './r.js';"),
      file('src/energy/r.ts', ''),
    ],
  });
  held(noCycles, 'imports have no long cycle', {
    breaks: [file('src/energy/one.ts', "import { two } from './two.js';")],
    keeps: [
      file('src/energy/two.ts', "import { three } from '../flow/three.js';"),
      file('src/flow/three.ts', "import { one } from '../energy/one.js';"),
    ],
  });
});
