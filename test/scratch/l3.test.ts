import { test } from 'vitest';
import { gainOfAStep } from '../../proofs-check/gain-of-a-step.js';
import { energyOfAChord } from '../../proofs-check/energy-of-a-chord.js';
import { discharge } from '../../src/check/discharge.js';
for (const l of [gainOfAStep, energyOfAChord]) test(l.says, async () => {
  const s = performance.now();
  console.log(JSON.stringify(await discharge(l, {} as never)), performance.now() - s);
});
