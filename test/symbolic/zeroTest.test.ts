import { expect, test } from 'vitest';
import { zeroTest } from '../../src/symbolic/zeroTest.js';
import { residues } from '../../src/arithmetic/residue.js';
import { dissipationDefect, gradientCloud, statement, offSphere } from './statements.js';

test('try', () => {
  for (const [n, N] of [[2,2],[2,2],[2,2],[2,3],[3,2],[3,3],[3,3]] as [number,number][]) {
    const t = performance.now();
    const e = statement(gradientCloud, [n,N], dissipationDefect);
    const r = zeroTest(e);
    const t2 = performance.now();
    const p = residues(1);
    const z = e(p);
    console.log(n, N, r, t2 - t, p.in.approximation(z[0]!), p.failure(z), performance.now()-t2);
    expect(r.zero).toBe(true);
  }
  const off = statement((v,n,N) => ({...gradientCloud(v,n,N), xs: offSphere(v,n,N)}), [2,2], dissipationDefect);
  console.log(zeroTest(off));
  for (let s = 0; s < 3; s++) { const p = residues(s); const t= performance.now(); const z = statement(gradientCloud, [8,16], dissipationDefect)(p); console.log(p.in.approximation(z[0]!), p.failure(z), performance.now()-t, z[0]); }
});
