import { test } from 'vitest';
import { proveIdentity } from '../../src/symbolic/proveIdentity.js';
import { certificate } from '../../src/symbolic/certificate.js';
import { dissipationDefect, gradientCloud, skewCloud, statement } from './statements.js';
test('try', async () => {
  const c = certificate(statement(gradientCloud, [2,2], dissipationDefect));
  console.log(c.exact, c.texts.map(t => t.slice(0,1200)), c.names);
  console.log(await proveIdentity(statement(gradientCloud, [2,2], dissipationDefect)));
  console.log(await proveIdentity(statement(gradientCloud, [3,3], dissipationDefect)));
  console.log(await proveIdentity(statement(skewCloud, [2,2], dissipationDefect)));
}, 60000);
