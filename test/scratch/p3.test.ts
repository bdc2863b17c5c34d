import { test } from 'vitest';
import claim from '../../properties/burger2025/energy-monotone-flow.js';
import { drawn, } from '../../src/check/draw.js';
import { statementOf } from '../../src/check/tested.js';
import { running } from '../../src/arithmetic/running.js';
import { adaptiveFlow } from '../../src/flow/adaptiveFlow.js';
import { ruling } from '../../src/claim/ruling.js';
test('p', () => {
  const t = statementOf('energy-monotone-flow', claim);
  let a = 0, b = 0, unm = 0, all = 0; const rows: unknown[] = [];
  for (let index = 0; index < 100; index++) {
    const data = drawn(t, { seed: 1, index }, running).data() as never as { weights: never; mu: never; T: never };
    let s = performance.now();
    const { legs, reached } = adaptiveFlow(data.weights, data.mu, { time: Number((data.T as {in: typeof running}).in ? running.approximation(data.T).value : data.T), accuracy: 2 ** Number(process.env['LOG'] ?? 36), attempts: 64 });
    const da = performance.now() - s; a += da;
    s = performance.now();
    const r = t.then!(data).map(ruling);
    const db = performance.now() - s; b += db;
    all += r.length; unm += r.filter(x => x.outcome === 'unmet').length;
    rows.push([ (data.mu as {tokens: unknown[]}).tokens.length, legs.length, reached, Math.round(da), Math.round(db), Math.min(...r.map(x => x.left.value)).toExponential(1)].join(' '));
  }
  console.log(a, b, unm, all); console.log(rows.slice(0,25).join('\n'));
});
