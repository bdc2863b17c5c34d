import { minimalEnergies, type MinimalEnergyCertificate } from '../certificates/minimalEnergies.js';
import type { Arithmetic, Scalar } from '../src/arithmetic/arithmetic.js';
import { atLeast, type Judgement } from '../src/claim/judgement.js';
import { enclosure } from '../src/claim/obligation.js';
import { exitEnergy } from '../src/energy/constantPotential.js';
import { ritzEnergy } from '../src/energy/ritzEnergy.js';
import { plus, type Vector } from '../src/sphere/verbs.js';

/** min E of diag(axes), computed elsewhere with 60 digits, as doubles. */
const known: Readonly<Record<string, number>> = {
  '1,1.1': 1.2930372751906676,
  '1,1.3': 1.3393339855700606,
  '1,2': 1.4381957069360784,
  '1,3': 1.4935798520851089,
  '0.5,2': 1.1203830243425594,
  '1,1,2': 1.236633004843029,
};

/** |a − b| ≤ 2⁻⁴⁰, below 10⁻¹². */
const near = (a: Scalar, b: Scalar): readonly Judgement[] => {
  const by = a.in.of(2 ** -40);
  return [atLeast(plus(a, by), b), atLeast(plus(b, by), a)];
};

type Route = (axes: Vector, certificate: MinimalEnergyCertificate) => Scalar;
const byWaves: Route = (axes, { waves }) => exitEnergy(axes, waves);

const oneEllipsoid = (A: Arithmetic, certificate: MinimalEnergyCertificate, route: Route): readonly Judgement[] => {
  const { axes, rectangles } = certificate;
  const d = axes.map(A.of);
  const [m, value] = [route(d, certificate), known[axes.join()]];
  const elsewhere = value === undefined ? [] : near(m, A.of(value));
  if (rectangles === undefined) return elsewhere;
  const masses = rectangles.masses.map(w => atLeast(A.of(w), A.of(0)));
  return [...elsewhere, ...masses, ...near(ritzEnergy(d, rectangles), m)];
};

/** The semi-axes √d_k. */
const roots: Route = (axes, certificate) =>
  byWaves(
    axes.map(d => d.in.sqrt(d)),
    certificate,
  );

/**
 * The least energy from the elliptic problem, from positive masses on rectangles, and as printed: three enclosures.
 * The certificates (`npm run certify`) are data that anything may have found; what they are worth is enclosed here.
 */
export const leastEnergiesEnclosed = enclosure({
  shows: 'statement',
  says: '1/w(0), tokens with almost constant potential, and the values computed elsewhere agree to 12 digits at least',
  range: `D = diag(d) for d = ${minimalEnergies.map(({ axes }) => `(${axes.join(', ')})`).join(' ')}`,
  holds: A => minimalEnergies.flatMap(certificate => oneEllipsoid(A, certificate, byWaves)),
  control: {
    why: 'semi-axes √d_k',
    holds: A => minimalEnergies.slice(0, 4).flatMap(certificate => oneEllipsoid(A, certificate, roots)),
  },
});
