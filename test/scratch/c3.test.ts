import { test } from 'vitest';
import { checkClaim } from '../../src/check/run.js';
const ids = (process.env['IDS'] ?? 'layer-limit').split(',');
const runs = Number(process.env['RUNS'] ?? 300);
const seeds = (process.env['SEEDS'] ?? '1').split(',').map(Number);
const only = process.env['ONLY'] === 'all' ? null : (['sampled', 'order'] as const);
for (const id of ids) for (const seed of seeds)
  test(`${id} ${seed}`, async () => {
    const { default: claim } = await import(`../../properties/burger2025/${id}.ts`);
    const r = await checkClaim(id, claim, { seed, runs, only });
    console.log(JSON.stringify({ ...r, controls: r.controls.map(c => ({ ...c, counterexample: c.counterexample && { text: c.counterexample.text, l: c.counterexample.left, r: c.counterexample.right, certified: c.counterexample.certified, draw: c.counterexample.draw } })) }, null, 1));
  });
