import { running } from '../../src/arithmetic/running.js';
import { experiment, type Part, type Row } from '../../src/claim/experiment.js';
import type { Point } from '../../src/claim/figure.js';
import { hyperbolicCosine, hyperbolicSine } from '../../src/sphere/hyperbolic.js';
import { minus, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../../properties/sources.js';
import { clusteringEuler, energyAt, equalTokens, fields, type Field } from './_euler.js';
import { parametersFrom } from './_published.js';
import { randomTokens } from './_randomTokens.js';
import { approx } from './_thresholds.js';
import { seen, sphere } from './_views.js';

const N = 100;
const cases = [
  { name: '−Id', D: [-1, -1, -1], runs: 6, size: 1 },
  { name: 'diag(−1, −3, −4)', D: [-1, -3, -4], runs: 100, size: 4 },
  { name: 'diag(−1, 0, 0)', D: [-1, 0, 0], runs: 10, size: 1 },
] as const;
type Case = (typeof cases)[number];

/** The tokens that a run ends in, each once, with its mass; the energy stands beside each. */
const ends = ({ name, D }: Case, field: Field, { seed, run }: { seed: number; run: number }): readonly Point[] => {
  const scheme = { D, field, along: 'ascent', tau: 0.1, steps: 500 } as const;
  const mu = clusteringEuler(scheme, equalTokens(randomTokens(`${seed}:burger2025/F6:${name}:${run}`, N, 3), 3));
  const { value, error } = energyAt(scheme, mu);
  const mean = [0, 1, 2].map(k => mu.masses.reduce((s, w, i) => s + w * mu.tokens[3 * i + k]!, 0));
  const unbalance = mean.reduce((s, a) => s + a * a, 0);
  return seen(mu.tokens).map((at, i) => ({
    ...{ D: name, field, run, mass: mu.masses[i]!, energy: value, bound: error, unbalance, ...at },
  }));
};

const part = (of: Case, field: Field): Part => ({
  name: `D = ${of.name}, ${field}`,
  points: (seed, tell) =>
    Array.from({ length: of.runs }, (_, run) => {
      tell(run / of.runs);
      return ends(of, field, { seed, run });
    }).flat(),
});

/**
 * The runs with the largest and with the least energy. A pair with masses p and q on an eigenvector has the energy
 * cosh l − (p − q)² sinh l, l = |λ|, and (p − q)² is the square of the mean.
 */
const rowsOf = (points: readonly Point[], { name, size }: Case, field: Field): readonly Row[] => {
  const reached = points.filter(point => point['D'] === name && point['field'] === field);
  if (reached.length === 0) return [];
  const ordered = reached.toSorted((a, b) => Number(a['energy']) - Number(b['energy']));
  const runs = new Set(reached.map(point => point['run'])).size;
  const of = `of ${runs} runs, D = ${name}, ${field}`;
  return [
    { quantity: `largest energy ${of}`, ...compared(ordered.at(-1)!, size), because: 'no run ends in a balanced pair' },
    { quantity: `least energy ${of}`, ...compared(ordered[0]!, size), because: 'the run has not settled on a pair' },
  ];
};

const compared = (run: Point, size: number): Omit<Row, 'quantity'> => {
  const unbalance = Number(run['unbalance']);
  const lost = times(running.of(unbalance), hyperbolicSine(running.of(size)));
  return {
    published: null,
    ours: { value: Number(run['energy']), error: Number(run['bound']) },
    theory: approx(minus(hyperbolicCosine(running.of(size)), lost)),
    note: `masses p and q with (p − q)² = ${unbalance.toPrecision(3)}`,
  };
};

/** F6, maximisers for negative (semi-)definite D: antipodal pairs on an eigenvector of the smallest eigenvalue. */
export default experiment({
  title: 'maximisers, D negative semidefinite, n = 3',
  source: burger2025.at('numerical examples, maximisers for negative definite matrices'),
  claims: ['burger2025/energy-maximiser', 'burger2025/two-cluster-stability'],
  parameters: {
    n: '3',
    N: `${N}`,
    'D (runs)': cases.map(({ name, runs }) => `${name} (${runs})`).join('; '),
    τ: '0.1',
    steps: '500',
    from: parametersFrom('F6'),
  },
  parts: cases.flatMap(one => fields.map(field => part(one, field))),
  rows: points => cases.flatMap(one => fields.flatMap(field => rowsOf(points, one, field))),
  figure: {
    columns: 3,
    panels: cases.map(({ name }) => sphere(`D = ${name}`, { D: name, field: 'USA' })),
  },
});
