import { test } from 'vitest';
import { judgeOrder } from '../../src/check/judgeOrder.js';
import { withDigits } from '../../src/arithmetic/multiprecision.js';
import { genericSizes, genericSource } from '../../src/assume/generic.js';
import { built } from '../../src/claim/given.js';
import claim from '../../properties/burger2025/stationary-uniform.js';
test('o', async () => {
  await withDigits(160, A => { console.log(JSON.stringify(judgeOrder({ id: 'x', given: claim.given, orders: claim.orders } as any, claim.orders[0]!, A)));
   for (let i = 0; i < 8; i++) { const f = claim.orders[0]!.of(built(claim.given, genericSource(A, i, [2, 8])) as any); console.log(i, genericSizes[i], [1,2,3,4,5,6,7,8,9,10].map(k => A.approximation(f(A.of(2**-k), 2**k)).value).map((v,k,a)=> k? Math.log2(Math.abs(a[k-1]!/v)).toFixed(3): v).join(' ')); } });
});
