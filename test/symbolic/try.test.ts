import { test } from 'vitest';
import { certificate } from '../../src/symbolic/certificate.js';
import { engineTest } from '../../src/symbolic/engineTest.js';
import { zeroTest } from '../../src/symbolic/zeroTest.js';
import { energyRate, energyRateByGradient } from '../../src/energy/energyRate.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { gradientCloud } from './statements.js';
import { minus } from '../../src/sphere/verbs.js';
import type { Expression } from '../../src/symbolic/expression.js';
test('try', async () => {
 for (const [n, N] of [[2,2],[3,3]] as const) for (const rate of [energyRate, energyRateByGradient]) {
  const e: Expression = v => { const c = gradientCloud(v, n, N); const mu = { in: v.in, tokens: c.xs, masses: c.w }; return [minus(rate(c as any, mu as any), dissipation(c as any, mu as any))]; };
  let t = performance.now();
  console.log(n, N, rate.name, zeroTest(e), performance.now() - t); t = performance.now();
  const c = certificate(e);
  console.log(c.exact, c.texts.map(t=>t.length), c.names.length, performance.now() - t, c.cofactors.map(x=>x.constraint.slice(0,60)));
  console.log(await engineTest(e, {seconds:40}));
 }
}, 200000);
