import { test } from 'vitest';
import { expressionsOf } from '../../src/check/readExactly.js';
import { certificate } from '../../src/symbolic/certificate.js';
import { engineTest } from '../../src/symbolic/engineTest.js';
for (const id of process.env['IDS']!.split(','))
test(id, { timeout: 100000 }, async () => {
  const { default: claim } = await import(/* @vite-ignore */ `/work/main/properties/${id}.ts`);
  const o = claim.proof[0];
  const e = expressionsOf({ given: claim.given, then: claim.then }, o.sizes[0])[0]!;
  const t = performance.now();
  const c = certificate(e);
  console.log(id, 'certificate', c.exact, c.texts.length, c.texts.map(x => x.length).join(' '), (performance.now() - t).toFixed(0), 'ms');
  const r = await engineTest(e, { seconds: 15 });
  console.log(id, JSON.stringify(r));
});
