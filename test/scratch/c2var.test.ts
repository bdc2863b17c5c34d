import { test } from 'vitest';
import claim from '../../properties/burger2025/stationary-dirac.js';
import { controlled } from '../../src/check/tested.js';
import { expressionsOf } from '../../src/check/readExactly.js';
import { residueTest } from '../../src/symbolic/residueTest.js';
test('x', () => { const c = controlled('', claim, 0); const es = expressionsOf({ given: c.given, then: c.then! }, [2, 1]); console.log(es.length, es.map(e => { const r = residueTest(e, { points: 1, seed: 1 }); return JSON.stringify(r); })); });
