/** Programs that must not compile: the claim language refuses hollow, unfinished and mistyped claims. */
import { the } from '../../src/assume/chart.js';
import { anyMatrix, symmetric } from '../../src/assume/matrices.js';
import { dirac, tokens } from '../../src/assume/measures.js';
import { anyWeights, gradientWeights, identityValue, unrelatedValue } from '../../src/assume/weights.js';
import type { Field } from '../../src/attention/field.js';
import { average } from '../../src/attention/average.js';
import { velocity } from '../../src/attention/velocity.js';
import { conjecture, theorem } from '../../src/claim/claim.js';
import { drop, swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { atLeast, equal, zero } from '../../src/claim/judgement.js';
import { statementIdentity } from '../../src/claim/obligation.js';
import { paper } from '../../src/claim/citation.js';
import { dissipation } from '../../src/energy/dissipation.js';
import { energy } from '../../src/energy/energy.js';
import { energyRate } from '../../src/energy/energyRate.js';
import { shortWassersteinGradient } from '../../src/energy/wassersteinGradient.js';
import { dot, times } from '../../src/sphere/verbs.js';

const base = { source: paper('p', 'P').at('s'), says: 's' };
const proof = [statementIdentity([[2, 2]])] as const;
const given = inDimension(2, 3, n => ({ D: symmetric(n), mu: tokens(n, 1, 2) }));
const dropD = drop('D', anyMatrix, 'w');

// This one compiles: the others differ from it in one place.
theorem({ ...base, proof, given, then: ({ D, mu }) => [equal(energy(D, mu), energy(D, mu))], controls: [dropD] });
const field = the<Field>({ velocity });
theorem({
  ...base,
  proof,
  given: inDimension(2, 3, n => ({ weights: gradientWeights(n), mu: tokens(n, 1, 2), field })),
  then: ({ weights, mu, field: v }) => [
    equal(energyRate(weights, mu), times(weights.sign, dissipation(weights, mu))),
    equal(dot(v(weights, mu)(mu.tokens[0]!), mu.tokens[0]!), mu.in.of(0)),
  ],
  controls: [
    drop('weights', unrelatedValue, 'w'),
    drop('weights', identityValue, 'w'),
    swap('field', { average }, 'w'),
  ],
});

theorem({
  ...base,
  proof,
  given,
  then: ({ D, mu }) => [equal(energy(D, mu), energy(D, mu))],
  // @ts-expect-error — a claim needs a control
  controls: [],
});

theorem({
  ...base,
  proof,
  given,
  then: ({ D, mu }) => [equal(energy(D, mu), energy(D, mu))],
  // @ts-expect-error — V is no assumption of this claim
  controls: [drop('V', anyMatrix, 'w')],
});

theorem({
  ...base,
  proof,
  given,
  then: ({ D, mu }) => [equal(energy(D, mu), energy(D, mu))],
  // @ts-expect-error — tokens promise nothing that could be dropped
  controls: [drop('mu', n => tokens(n, 2, 2), 'w')],
});

theorem({
  ...base,
  proof,
  given,
  then: ({ D, mu }) => [equal(energy(D, mu), energy(D, mu))],
  // @ts-expect-error — the replacement still satisfies the assumption
  controls: [drop('D', symmetric, 'w')],
});

theorem({
  ...base,
  proof,
  given: inDimension(2, 3, n => ({ weights: gradientWeights(n), mu: tokens(n, 1, 2) })),
  then: ({ weights, mu }) => [equal(energyRate(weights, mu), times(weights.sign, dissipation(weights, mu)))],
  // @ts-expect-error — any weights lack the sign that the conclusion reads
  controls: [drop('weights', anyWeights, 'w')],
});

theorem({
  ...base,
  proof,
  given,
  // @ts-expect-error — a boolean is no judgement
  then: ({ D, mu }) => [energy(D, mu) === energy(D, mu)],
  controls: [dropD],
});

theorem({
  ...base,
  proof,
  given,
  // @ts-expect-error — lambda was never assumed
  then: ({ D, lambda }) => [equal(energy(D, lambda), energy(D, lambda))],
  controls: [dropD],
});

theorem({
  ...base,
  proof,
  given: inDimension(2, 3, n => ({ D: anyMatrix(n), mu: dirac(n) })),
  // @ts-expect-error — the short form of the Wasserstein gradient needs D known symmetric
  then: ({ D, mu }) => mu.tokens.map(x => zero(dot(x, shortWassersteinGradient(D, mu)(x)), energy(D, mu))),
  controls: [drop('mu', n => tokens(n, 2, 2), 'w')],
});

// @ts-expect-error — a theorem has a proof or an argument
theorem({ ...base, given, then: ({ D, mu }) => [equal(energy(D, mu), energy(D, mu))], controls: [dropD] });

conjecture({
  ...base,
  given,
  then: ({ D, mu }) => [equal(energy(D, mu), energy(D, mu))],
  controls: [dropD],
  // @ts-expect-error — a conjecture has no proof
  proof,
});

// @ts-expect-error — a statement concludes something
theorem({ ...base, proof, given, controls: [dropD] });

export const tolerance = (mu: Parameters<typeof energy>[1], D: Parameters<typeof energy>[0]) => {
  const E = energy(D, mu);
  return [
    // @ts-expect-error — no tolerance can be typed in: comparisons read the bounds of their operands
    equal(E, E, 2 ** -30),
    // @ts-expect-error — a plain number is no scalar
    equal(E, 1.5),
    // @ts-expect-error — a plain number is no scalar on the left either
    atLeast(0, E),
    // @ts-expect-error — zero names the scale it is measured against
    zero(E),
  ];
};
