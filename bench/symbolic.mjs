/**
 * Times of the zero test and of one point of F_p for dE/dt = 2 Σ w Z |v|², printed, never asserted.
 *
 *   node bench/symbolic.mjs
 */
import { dissipation } from '../dist/src/energy/dissipation.js';
import { energyRate } from '../dist/src/energy/energyRate.js';
import { minus } from '../dist/src/sphere/verbs.js';
import { engineTest } from '../dist/src/symbolic/engineTest.js';
import { residueTest } from '../dist/src/symbolic/residueTest.js';
import { zeroTest } from '../dist/src/symbolic/zeroTest.js';

const range = n => Array.from({ length: n }, (_, k) => k);
const identity = (n, N) => v => {
  const D = range(n).map(j => range(n).map(k => v.free(`D${Math.min(j, k)}${Math.max(j, k)}`)));
  const mu = { in: v.in, tokens: range(N).map(i => v.unit(`x${i}`, n)), masses: v.simplex('w', N) };
  const weights = { D, V: D, sign: v.in.of(1) };
  return [minus(energyRate(weights, mu), dissipation(weights, mu))];
};
const best = run => Math.min(...range(5).map(() => timed(run)));
const timed = run => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

for (const [n, N] of [
  [2, 2],
  [3, 2],
  [2, 3],
  [3, 3],
]) {
  const symbols = best(() => zeroTest(identity(n, N))).toFixed(1);
  const residue = best(() => residueTest(identity(n, N), { points: 1, seed: 1 })).toFixed(1);
  console.log(`n = ${n}, N = ${N}: zero test ${symbols} ms, one residue point ${residue} ms`);
}
console.log(
  `n = 8, N = 16: one residue point ${best(() => residueTest(identity(8, 16), { points: 1, seed: 1 })).toFixed(1)} ms`,
);
const { name, millis, zero } = await engineTest(identity(2, 2));
console.log(`n = 2, N = 2: ${name} confirms the certificate: ${zero}, ${millis.toFixed(0)} ms`);
