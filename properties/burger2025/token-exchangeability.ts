import { statementUpToThree } from '../../proofs-check/statement-up-to-three.js';
import { softmax, unnormalised } from '../../src/attention/attention.js';
import { causalAttention, selfAttention } from '../../src/attention/motion.js';
import { the } from '../../src/assume/chart.js';
import { tokens } from '../../src/assume/measures.js';
import { permutation } from '../../src/assume/permutation.js';
import { twoShares, unshared } from '../../src/assume/shares.js';
import { anyWeights } from '../../src/assume/weights.js';
import { theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { eachToken, equal, equalVectors } from '../../src/claim/judgement.js';
import { energy } from '../../src/energy/energy.js';
import { firstVariation } from '../../src/energy/firstVariation.js';
import { measure, type Measure } from '../../src/measure/measure.js';
import { permuted } from '../../src/measure/permuted.js';
import { split } from '../../src/measure/split.js';
import { burger2025 } from '../sources.js';

const permutedTokens = (mu: Measure, order: readonly number[]): Measure =>
  measure(permuted(mu, order).tokens, mu.masses);

/**
 * Exchangeability of tokens. All sums run over tokens with their masses: they do not see an order, nor whether a token
 * is counted once with mass w or twice with masses s w and (1 − s) w. Proved for generators of all orders, so for all.
 */
export default theorem({
  source: burger2025.at('self-attention with layer normalisation'),
  says: 'Tokens reordered with their masses, or split in two that share one, leave v[μ], E and δE/δμ as they are.',
  given: inDimension(2, 8, n => ({
    weights: anyWeights(n),
    mu: tokens(n, 1, 12),
    shares: twoShares(n),
    order: permutation(17),
    reordered: the({ permuted }),
    motion: the({ selfAttention }),
  })),
  then: ({ weights, mu, shares, order, reordered, motion }) => {
    const [twice, last] = [split(mu, shares), mu.tokens.length - 1];
    const origins = order(last + 2);
    const nu = reordered(twice, origins);
    const velocities = [softmax, unnormalised].flatMap(attention => {
      const [before, after] = [motion(weights, attention)(mu), motion(weights, attention)(nu)];
      return origins.flatMap((j, i) => equalVectors(after[i]!, before[Math.min(j, last)]!));
    });
    const [before, after] = [firstVariation(weights.D, mu), firstVariation(weights.D, nu)];
    const variations = eachToken(mu, x => equal(after(x), before(x)));
    return [...velocities, equal(energy(weights.D, nu), energy(weights.D, mu)), ...variations];
  },
  proof: [statementUpToThree],
  controls: [
    swap('reordered', { permutedTokens }, 'masses stay where they were: another measure'),
    drop('shares', unshared, 'each copy with a mass of its own: the token gains mass'),
    swap('motion', { causalAttention }, 'a causal mask: a token sees only those before it'),
  ],
});
