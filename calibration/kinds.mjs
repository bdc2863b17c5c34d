// The kinds of check of the house, each on one standard statement with its standard mutants. A kind answers, for a
// draw, the outcome of the right statement and of every mutant: 'consistent', 'refuted' or 'undecided'.
const at = path => import(new URL(`../dist/src/${path}.js`, import.meta.url).href);
const { running } = await at('arithmetic/running');
const { withDigits } = await at('arithmetic/multiprecision');
const { float64 } = await at('arithmetic/float64');
const { drawn } = await at('check/draw');
const { measured } = await at('check/judgeOrder');
const { anyMatrix } = await at('assume/matrices');
const { tokens } = await at('assume/measures');
const { topOfPositive } = await at('assume/spectral');
const { inDimension } = await at('claim/given');
const { atLeast, equalVectors } = await at('claim/judgement');
const { ruling } = await at('claim/ruling');
const { unnormalisedAverage } = await at('attention/unnormalisedAverage');
const { velocity } = await at('attention/velocity');
const { energy } = await at('energy/energy');
const { sharpEnergy } = await at('energy/sharpEnergy');
const { shortfall } = await at('energy/shortfall');
const { tokenDerivative } = await at('energy/tokenDerivative');
const { shortWassersteinGradient, wassersteinGradient } = await at('energy/wassersteinGradient');
const { covered } = await at('enclosure/covered');
const { equalMasses } = await at('measure/equalMasses');
const { movedTokens } = await at('measure/movedTokens');
const { hypergeometric0F1 } = await at('arithmetic/hypergeometric0F1');
const { circlePoint } = await at('sphere/circlePoint');
const { geodesic } = await at('sphere/geodesic');
const { identityMatrix } = await at('sphere/matrices');
const { tangentProjection } = await at('sphere/tangentProjection');
const verbs = await at('sphere/verbs');
const { residueTest } = await at('symbolic/residueTest');
const { zeroTest } = await at('symbolic/zeroTest');
const { dilate, dot, exponential, image, minus, multiple, norm2, plus, square, times, translate, transpose, wedge } =
  verbs;

export const deltas = Array.from({ length: 13 }, (_, k) => Number(`1e-${k + 2}`));
export const scales = deltas.map(delta => ({ name: 'scale', delta }));
export const structural = ['transpose', 'projection', 'partition', 'drift'].map(name => ({ name, delta: null }));

/** The gradient of E for any D, right (null) or with a mistake. */
export const gradients = (D, mu) => {
  const Dt = transpose(D);
  const [asQuery, asKey] = [unnormalisedAverage({ D, V: D }, mu), unnormalisedAverage({ D: Dt, V: Dt }, mu)];
  const right = wassersteinGradient(D, mu);
  const [v, w] = [velocity({ D, V: D }, mu), velocity({ D: Dt, V: Dt }, mu)];
  return {
    right,
    transpose: shortWassersteinGradient(D, mu),
    projection: x => translate(asQuery(x), asKey(x)),
    partition: x => translate(v(x), w(x)),
    drift: x => translate(right(x), dilate(mu.in.of(2 ** -20), x)),
  };
};

/** The field of a mutant at x. */
export const fieldOf = (fields, mutant) => {
  if (mutant === null) return fields.right;
  if (mutant.name !== 'scale') return fields[mutant.name];
  return x => fields.right(x).map(a => times(a.in.of(1 + mutant.delta), a));
};

const given = inDimension(2, 4, n => ({ D: anyMatrix(n), W: anyMatrix(n), mu: tokens(n, 2, 6) }));
export const draw = (id, index, A, generic) =>
  drawn({ id, given, orders: [] }, { seed: 1, index, ...(generic ? { generic } : {}) }, A).data();

const worst = judgements => {
  const outcomes = judgements.map(judgement => ruling(judgement).outcome);
  return outcomes.includes('refuted') ? 'refuted' : outcomes.includes('undecided') ? 'undecided' : 'consistent';
};

const equality = {
  kind: 'equality',
  says: 'w_i ∇δE/δμ(x_i) is the derivative of E in token i, for every D (sampled)',
  mutants: [...scales, ...structural],
  outcomes: (index, mutants) => {
    const { D, mu } = draw('calibration/equality', index, running, false);
    const fields = gradients(D, mu);
    const truth = mu.tokens.map((_, i) => tokenDerivative(D, mu, i));
    return mutants.map(mutant => {
      const field = fieldOf(fields, mutant);
      return worst(mu.tokens.flatMap((x, i) => equalVectors(dilate(mu.masses[i], field(x)), truth[i])));
    });
  },
};

const bounded = inDimension(2, 4, n => ({ spectrum: topOfPositive(n), mu: tokens(n, 1, 6) }));
const inequality = {
  kind: 'inequality',
  says: 'e^λ − E ≥ (sinh λ/λ)(λ − m̄·Dm̄) for D ⪰ 0 with largest eigenvalue λ (sampled)',
  mutants: scales,
  outcomes: (index, mutants) => {
    const tested = { id: 'calibration/inequality', given: bounded, orders: [] };
    const { spectrum, mu } = drawn(tested, { seed: 1, index }, running).data();
    const gap = minus(exponential(spectrum.top), energy(spectrum.D, mu));
    const slope = hypergeometric0F1(1.5, multiple(0.25, square(spectrum.top)));
    const modulus = times(slope, shortfall(spectrum, mu));
    return mutants.map(mutant => worst([atLeast(gap, multiple(1 + (mutant?.delta ?? 0), modulus))]));
  },
};

/** Tangents P_x Wx at the tokens, and E along the geodesics in these directions. */
export const along = ({ D, W, mu }) => {
  const xi = mu.tokens.map(x => tangentProjection(x, image(W, x)));
  const curves = mu.tokens.map((x, i) => geodesic(x, xi[i]));
  const rate = field => mu.tokens.map((x, i) => times(mu.masses[i], dot(field(x), xi[i]))).reduce(plus);
  return { xi, rate, E: h => energy(D, movedTokens(mu, (_, i) => curves[i](h))) };
};

const order = {
  kind: 'order',
  says: 'E along geodesics − E − h Σ_i w_i ∇δE/δμ(x_i)·ξ_i is of order 2 in h (ladder, one generic configuration)',
  mutants: [...scales, ...structural, { name: 'order', delta: null }],
  // As the checker does it: what doubles leave open, or refute at the edge of their noise, is read with 160 bits.
  outcomes: async (index, mutants) => {
    const seen = ladders(index, mutants, running);
    const open = seen.map(({ outcome, drowned }) => outcome === 'undecided' || (outcome === 'refuted' && drowned));
    if (!open.some(is => is)) return seen.map(({ outcome }) => outcome);
    const more = await withDigits(160, A => ladders(index, mutants, A));
    return seen.map(({ outcome }, k) => (open[k] ? more[k].outcome : outcome));
  },
};

const ladders = (index, mutants, A) => {
  const data = draw('calibration/order', index, A, true);
  const [{ rate, E }, fields] = [along(data), gradients(data.D, data.mu)];
  const start = E(A.of(0));
  const values = Array.from({ length: 25 }, (_, rung) => (rung === 0 ? start : E(A.of(2 ** -rung))));
  return mutants.map(mutant => {
    const wrong = mutant?.name === 'order';
    const slope = rate(fieldOf(fields, wrong ? null : mutant));
    const f = rung => minus(values[rung], plus(start, times(A.of(2 ** -rung), slope)));
    return measured(wrong ? 3 : 2, rung => A.approximation(f(rung)));
  });
};

/** e^{x·Vx} (|x ∧ Vx|² − |Vx|² + (x·Vx)²) with V = k × (free entries): an identity on the sphere, another for each k. */
const lagrange = (index, mutant) => v => {
  const k = v.in.of(index + 1);
  const V = [0, 1].map(i => [0, 1].map(j => times(k, v.free(`v${i}${j}`))));
  const x = v.unit('x', 2);
  const Vx = image(mutant?.name === 'transpose' ? transpose(V) : V, x);
  const kernel = exponential(dot(x, image(V, x)));
  const squares = mutant?.name === 'projection' ? norm2(Vx) : minus(norm2(Vx), square(dot(x, Vx)));
  const right = mutant?.name === 'scale' ? multiple(1 + mutant.delta, squares) : squares;
  const left = norm2(wedge(x, image(V, x)));
  return [minus(times(kernel, left), mutant?.name === 'partition' ? right : times(kernel, right))];
};
const identity = {
  kind: 'identity',
  says: 'e^{x·Vx} |x ∧ Vx|² = e^{x·Vx} (|Vx|² − (x·Vx)²) on the circle (zero test and residues)',
  mutants: [...scales, ...structural.slice(0, 3)],
  outcomes: (index, mutants) =>
    mutants.map(mutant => {
      const expression = lagrange(index, mutant);
      const agree = [zeroTest(expression).zero, residueTest(expression, { points: 1, seed: index + 1 }).zero];
      return agree.every(zero => zero) ? 'consistent' : agree.some(zero => zero) ? 'undecided' : 'refuted';
    }),
};

const energyAt = angles =>
  energy(identityMatrix(angles[0].in, 2), equalMasses([angles[0].in.of(0), ...angles].map(circlePoint)));
/** A box around the triangle, off its centre; the statement has room 2^−20, the mutants claim too much. */
const enclosure = {
  kind: 'enclosure',
  says: 'three tokens near the triangle have E ≥ (1 − 2⁻²⁰) E_3 (a box that holds the triangle, 256 boxes)',
  mutants: scales,
  outcomes: (index, mutants) => {
    const corner = k => ((index * [619, 257][k]) % 1024) / 2 ** 21;
    const side = (name, centre, k) => [name, centre - 2 ** -11 + corner(k) - 2 ** -12, centre + 2 ** -11 + corner(k) - 2 ** -12];
    const box = [side('a', 2.0943951023931953, 0), side('b', -2.0943951023931953, 1)];
    return mutants.map(mutant => {
      const factor = mutant === null ? 1 - 2 ** -20 : 1 + mutant.delta;
      const holds = angles => [atLeast(energyAt(angles), multiple(factor, sharpEnergy(2, 3, angles[0].in.of(1))))];
      const found = covered([box], holds, { boxes: 256 });
      return found.refuted !== null ? 'refuted' : found.open === null ? 'consistent' : 'undecided';
    });
  },
};

export const kinds = [equality, inequality, order, identity, enclosure];
export { float64 };
