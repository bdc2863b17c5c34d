import { test } from 'vitest';
import { expressionsOf } from '/work/main/src/check/readExactly.js';
import { zeroTest } from '/work/main/src/symbolic/zeroTest.js';
import { residueTest } from '/work/main/src/symbolic/residueTest.js';
const id = process.env['ID']!;
test(id, { timeout: 100000 }, async () => {
  const { default: claim } = await import(/* @vite-ignore */ `/work/main/properties/${id}.ts`);
  const parts = claim.proof
    .map((o: any) =>
      o.kind === 'statement'
        ? [claim.given, claim.then, o.sizes, o.residues, 'statement']
        : o.kind === 'identity'
          ? [o.given, o.then, o.sizes, [], 'lemma']
          : null,
    )
    .filter((x: any) => x);
  for (const [given, then, sizes, residues, name] of parts) {
    for (const size of sizes) {
      const t = performance.now();
      const all = expressionsOf({ given, then }, size).map((e: any) => zeroTest(e));
      console.log(
        id,
        name,
        'zero',
        size,
        all.length,
        'cases',
        JSON.stringify(all),
        (performance.now() - t).toFixed(0),
        'ms',
      );
    }
    for (const size of [...sizes, ...residues]) {
      const t = performance.now();
      const all = expressionsOf({ given, then }, size).map((e: any) => residueTest(e, { points: 5, seed: 1 }));
      console.log(
        id,
        name,
        'residue',
        size,
        all.length,
        'cases',
        JSON.stringify(all.map((r: any) => [r.zero, r.points, r.failure.toExponential(1)])),
        (performance.now() - t).toFixed(0),
        'ms',
      );
    }
  }
});
