import { test } from 'vitest';
import { checkClaim } from '../../src/check/run.js';
const ids = (process.env['IDS'] ?? 'burger2025/stationary-dirac').split(',');
const runs = Number(process.env['RUNS'] ?? 300);
const seeds = (process.env['SEEDS'] ?? '1').split(',').map(Number);
const only = process.env['ONLY'] === 'all' ? null : (['sampled', 'order'] as const);
for (const id of ids)
  for (const seed of seeds)
    test(`${id} ${seed}`, { timeout: 200000 }, async () => {
      const { default: claim } = await import(/* @vite-ignore */ `/work/main/properties/${id}.ts`);
      const r = await checkClaim(id, claim, { seed, runs, only });
      console.log(
        `${id} seed ${seed}: ${r.verdict} ${r.reason ?? ''} runs ${r.runs} undecided ${r.undecided} res ${r.resolution?.toExponential(2)} worst ${r.worst.toFixed(3)} ${r.millis} ms\n` +
          r.evidence.map(e => `   ${e.kind} of ${e.of}: ${e.covers} ${e.failure ?? ''}`).join('\n') +
          '\n' +
          r.controls
            .map(
              c =>
                `   control ${c.key}: ${c.verdict} by ${c.by} in ${c.runs}: ${c.why}\n      ${c.counterexample?.text} [${c.counterexample?.left.value} ${c.counterexample?.relation} ${c.counterexample?.right.value}] gap ${c.counterexample?.gap} bound ${c.counterexample?.bound} cert ${c.counterexample?.certified}`,
            )
            .join('\n') +
          (r.counterexample
            ? `\n   CE ${r.counterexample.text} [${r.counterexample.left.value} ${r.counterexample.relation} ${r.counterexample.right.value}] gap ${r.counterexample.gap} draw ${r.counterexample.draw}`
            : ''),
      );
    });
