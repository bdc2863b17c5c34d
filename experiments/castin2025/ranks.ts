import { float64 } from '../../src/arithmetic/float64.js';
import { experiment, type Part, type Row, type Tell } from '../../src/claim/experiment.js';
import type { Panel, Point } from '../../src/claim/figure.js';
import { covarianceSpectrum, settledRank } from '../../src/flow/limitRank.js';
import { gaussian, type Gaussian } from '../../src/measure/gaussian.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { castin2025 } from '../../properties/sources.js';
import { binomialBound } from '../burger2025/_binomialBound.js';
import { clusteringFlow, leastPersisting } from './_clusteringFlow.js';
import { projectedEuler, spectrumOf, type Stopped } from './_projectedEuler.js';
import { identity, scaled, times, transposed, type Rows } from './_rows.js';
import { drawnMatrix, numpyStream, shifted } from './_stream.js';

const [runs, threshold, last] = [100, 0.1, 40];
/** Starts drawn at most, in one dimension; the published seeds need 592. */
const most = 600;
const dimensions = [3, 4, 5] as const;

/** `counted`: runs of rank ⌈d/2⌉ in the published histograms, which are pictures: the code was run to read them. */
const cases = [
  { V: 'Id', step: [0.09, 0.05, 0.02], still: 1e-4, steps: 60000, counted: [49, 42, 41] },
  { V: 'V₀ᵀV₀', step: [0.09, 0.06, 0.02], still: 5e-5, steps: 90000, counted: [31, 11, 11] },
] as const;
type Case = (typeof cases)[number];
type Size = (typeof dimensions)[number];

interface Weights {
  readonly Q: Rows;
  readonly V: Rows;
}

/** Q and V of all runs in one dimension, in the order in which the published code draws. */
const weightsOf = ({ V }: Case, d: Size, seed: number): readonly Weights[] => {
  const [keys, values] = [numpyStream(shifted(40, seed)), numpyStream(shifted(26, seed))];
  const sizes = dimensions.flatMap(n => Array.from({ length: runs }, () => n));
  const queries = sizes.map(n => drawnMatrix(keys.normal, [Math.floor(n / 2), n]));
  const roots = sizes.map(n => (V === 'Id' ? identity(n) : drawnMatrix(values.normal, [n, n])));
  return sizes
    .map((n, k) => ({ n, Q: queries[k]!, V: times(transposed(roots[k]!), roots[k]!) }))
    .filter(({ n }) => n === d);
};

const asGaussian = (factor: Rows): Gaussian =>
  gaussian(
    factor.map(() => float64.of(0)),
    matrixOf(float64, factor),
  );

interface Run extends Weights {
  readonly run: number;
  /** The factor of Σ_0, and how many were drawn until the published scheme converged. */
  readonly factor: Rows;
  readonly drawn: number;
  readonly stopped: Stopped;
}

/** Runs until 100 have converged, as the published code does: a start whose Euler steps explode is drawn again. */
const runsOf = (one: Case, d: Size, { seed, tell }: { readonly seed: number; readonly tell: Tell }): readonly Run[] => {
  const starts = numpyStream(shifted(41, seed));
  const all = weightsOf(one, d, seed);
  const found: Run[] = [];
  for (let drawn = 1; found.length < runs && drawn <= most; drawn++) {
    const factor = drawnMatrix(starts.normal, [d, d]);
    const { Q, V } = all[found.length]!;
    const A = scaled(-1 / Math.sqrt(d), times(transposed(Q), Q));
    const scheme = { A, V, step: one.step[dimensions.indexOf(d)]!, still: one.still, exploded: 1e3, steps: one.steps };
    const stopped = projectedEuler(scheme, times(factor, transposed(factor)));
    if (stopped.converged) found.push({ run: found.length, Q, V, factor, drawn, stopped });
    tell(found.length / runs);
  }
  return found;
};

const noCount = { count: '', runs: '' };

const runPoint = ({ V: name }: Case, d: Size, { run, Q, V, factor, drawn, stopped }: Run): Point => {
  const states = clusteringFlow({ Q, c: 1 / Math.sqrt(d), V }, factor, last).map(asGaussian);
  const law = settledRank(states);
  const seen = spectrumOf(stopped.covariance);
  const counted = seen.filter(a => a > threshold).length;
  const found = { kind: 'run', V: name, d, run, start: drawn, steps: stopped.steps, clipped: stopped.clipped, counted };
  const least = leastPersisting(Q, factor);
  if (law === undefined) return { ...found, rank: '', settled: '', order: '', persists: '', least, ...noCount };
  const { rank, since, orders } = law;
  const persists = covarianceSpectrum(states.at(-1)!)[rank - 1] ?? '';
  return { ...found, rank, settled: 2 ** since, order: Math.round(Math.min(...orders)), persists, least, ...noCount };
};

const noRun = { run: '', start: '', steps: '', clipped: '', settled: '', order: '', persists: '', least: '' };

/** The histogram, by either rule: the column of the count is its kind. */
const histogram = (found: readonly Point[], { V }: Case, d: Size): readonly Point[] =>
  ['rank', 'counted'].flatMap(kind =>
    Array.from({ length: d + 1 }, (_, count) => {
      const many = found.filter(point => point[kind] === count).length;
      return { kind, V, d, ...noRun, rank: '', counted: '', count, runs: many };
    }),
  );

const part = (one: Case, d: Size): Part => ({
  name: `d = ${d}, V = ${one.V}`,
  points: (seed, tell) => {
    const found = runsOf(one, d, { seed, tell }).map(run => runPoint(one, d, run));
    return [...found, ...histogram(found, one, d)];
  },
});

const exactly = (value: number) => ({ value, error: 0 });
const sampled = (count: number) => ({ value: count, error: binomialBound(count, runs) });

const rowsOf = (points: readonly Point[], one: Case, d: Size): readonly Row[] => {
  const found = points.filter(point => point['kind'] === 'run' && point['V'] === one.V && point['d'] === d);
  if (found.length === 0) return [];
  return [rankRow(found, one, d), countedRow(found, one, d), smallRow(found, one, d)];
};

type Find = (found: readonly Point[], one: Case, d: Size) => Row;
const number = (found: readonly Point[], holds: (point: Point) => boolean): number => found.filter(holds).length;
const of = (found: readonly Point[], { V }: Case, d: Size): string => `of ${found.length}, d = ${d}, V = ${V}`;

/** A run that is undecided may have that rank or not. */
const rankRow: Find = (found, one, d) => {
  const undecided = number(found, ({ rank }) => rank === '');
  const decided = number(found, ({ rank }) => rank === Math.ceil(d / 2));
  return {
    quantity: `limits of rank ${Math.ceil(d / 2)} ${of(found, one, d)}`,
    published: null,
    ours: { value: decided + undecided / 2, error: undecided / 2 },
    theory: exactly(found.length),
    note: `undecided: ${undecided}; vanishing like 1/t²: ${number(found, ({ order }) => order === -2)}`,
  };
};

const isLow = ({ rank, counted }: Point): boolean => Number(counted) < Number(rank);
const isSmall = ({ persists }: Point): boolean => persists !== '' && Number(persists) <= threshold;

/** Too low for one of two reasons: the limit has a small eigenvalue, or a step overshot and a direction was clipped. */
const countedRow: Find = (found, one, d) => {
  const low = found.filter(isLow);
  const high = number(found, ({ rank, counted }) => rank !== '' && Number(counted) > Number(rank));
  const [small, clipped] = [number(low, isSmall), number(low, p => !isSmall(p) && Number(p['clipped']) > 0)];
  const provenance = 'histograms.py:8-80, run again: it stores pictures';
  return {
    quantity: `eigenvalues > ${threshold} say ${Math.ceil(d / 2)} ${of(found, one, d)}`,
    published: found.length < runs ? null : { ...sampled(one.counted[dimensions.indexOf(d)]!), provenance },
    ours: sampled(number(found, ({ counted }) => counted === Math.ceil(d / 2))),
    note:
      `misreported: ${low.length + high}, too low ${low.length} (small eigenvalue ${small}, direction lost to an ` +
      `overshooting step ${clipped}, else ${low.length - small - clipped}), too high and left out: ${high}; ` +
      `starts drawn again: ${Number(found.at(-1)!['start']) - found.length}`,
  };
};

const smallRow: Find = (found, one, d) => ({
  quantity: `limits with an eigenvalue in (0, ${threshold}] ${of(found, one, d)}`,
  published: null,
  ours: exactly(number(found, isSmall)),
  ...(one.V === 'Id' ? { theory: exactly(number(found, ({ least }) => Number(least) <= threshold)) } : {}),
});

const panel = ({ V }: Case, d: Size): Panel => ({
  title: `d = ${d}, V = ${V}`,
  x: { label: 'rank', column: 'count', range: [-0.4, d + 0.4] },
  y: { label: 'runs', column: 'runs', range: [-5, 105] },
  series: [
    { name: 'decay law', where: { V, d, kind: 'rank' }, mark: 'disc', line: 'solid' },
    {
      name: `scheme of the published code, eigenvalues > ${threshold}`,
      where: { V, d, kind: 'counted' },
      ...{ mark: 'ring', line: 'dashed' },
    },
  ],
});

const all = cases.flatMap(one => dimensions.map(d => [one, d] as const));

/**
 * Histograms of the rank of the limit, with the rank read off the decay law, and what a threshold makes of it.
 *
 * The published scheme is repeated draw by draw. It leaves ranks above ⌈d/2⌉ out of the histogram, draws the starts of
 * runs that do not converge again, and takes first steps so long that Σ leaves the cone: then the projection replaces a
 * direction by 10^−14, and the run goes on from another Σ. The rank in truth is that of clusteringFlow.
 */
export default experiment({
  title: 'rank of the limit covariance, Q in ℝ^{⌊d/2⌋ × d}, K = −Q',
  source: castin2025.at('numerical experiments, rank of the limit'),
  claims: ['castin2025/limit-rank-bound', 'castin2025/identity-value-covariance'],
  parameters: {
    d: dimensions.join(', '),
    runs: `${runs}`,
    A: 'KᵀQ/√d',
    threshold: `${threshold}`,
    draws: 'of NumPy; seeds 40 (Q), 26 (V₀), 41 (start) for --seed 1, each one more for the next',
    rank: `orders log₂ λ(2t)/λ(t), t = 2^k, settled before t = 2^${last}`,
    from: 'histograms.py:8-80',
  },
  parts: all.map(([one, d]) => part(one, d)).reverse(),
  rows: points => all.flatMap(([one, d]) => rowsOf(points, one, d)),
  figure: { columns: 3, panels: all.map(([one, d]) => panel(one, d)) },
});
