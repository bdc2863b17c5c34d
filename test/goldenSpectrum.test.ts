/** Growth rates at the uniform measure: the catalogue (section 1.6) and quadratures with 30 digits. */
import { test } from 'vitest';
import { running } from '../src/arithmetic/running.js';
import { growthRate } from '../src/energy/growthRate.js';
import { expectEqual } from './evidence/overlap.js';
import { printed } from './evidence/printed.js';

const A = running;
const sure = (text: string) => printed(text, 20);

test('n = 2, β = 5, degrees 1, …, 4: the ring of 64 tokens', () =>
  expectEqual(
    [1, 2, 3, 4].map(k => growthRate(2, k, A.of(5))),
    ['0.17867662740881698', '0.5141173961458926', '0.6826783336167463', '0.6000891395345117'].map(sure),
  ));

test('n = 3, β = 5 and β = −3/2, degrees 1, …, 4: quadrature of Legendre polynomials with 30 digits', () => {
  const rates = (beta: number) => [1, 2, 3, 4].map(k => growthRate(3, k, A.of(beta)));
  const five = ['0.32003632159280775', '0.623934621132946050', '0.672348687290954402', '0.510968466764259894'];
  const negative = ['0.584166301754460316', '-0.495002189473238102', '0.204983214038507886', '-0.055693411277954557'];
  expectEqual(rates(5), five.map(sure));
  expectEqual(rates(-1.5), negative.map(sure));
});
