import { test } from 'vitest';
import claim from '../../properties/burger2025/layer-limit.js';
import { judgeOrder } from '../../src/check/judgeOrder.js';
import { statementOf, controlled } from '../../src/check/tested.js';
import { running } from '../../src/arithmetic/running.js';
test('o', () => {
  for (const [name, t] of [['claim', statementOf('x', claim)], ['c0', controlled('x', claim, 0)], ['c1', controlled('x', claim, 1)]] as const)
  for (const [k, o] of t.orders.entries()) {
    const s = performance.now();
    let rung = 0; const top: number[] = [];
    const spy = { ...o, of: (d: never) => { const f = o.of(d); rung = 0; top.push(0); return (h: never, n: number) => { top[top.length-1] = n; return f(h, n); }; } };
    const m = judgeOrder(t, spy as never, running);
    console.log(name, k, Math.round(performance.now() - s), m.map((x, i) => `${x.outcome} ${x.order.toFixed(2)} ${top[i]}`).join(' | '));
  }
});
