import { float64 } from '../../src/arithmetic/float64.js';
import { experiment, type Part, type Row, type Tell } from '../../src/claim/experiment.js';
import type { Point } from '../../src/claim/figure.js';
import { settledRank } from '../../src/flow/limitRank.js';
import { gaussian } from '../../src/measure/gaussian.js';
import { matrixOf } from '../../src/sphere/matrices.js';
import { castin2025 } from '../../properties/sources.js';
import { covarianceOf, drawnRuns, followed, panelOf, pathOf, placeOf, seen, startsOn, type Followed } from './_cone.js';
import { pictures, type Picture } from './_pictures.js';
import { spectrumOf } from './_projectedEuler.js';
import { scaled, sum, times, transposed, type Rows } from './_rows.js';

/** What a limit, or a blow-up, must be, and how it is called. */
interface Expected {
  readonly quantity: string;
  /** Whether it is so of a run. */
  readonly holds: (weights: ReturnType<Picture['weights']>, run: Followed) => boolean;
}

/** Errors of the steps, relative to Σ or t. */
const close = 2 ** -16;

const symmetric = (A: Rows): Rows => sum(A, transposed(A));
const norm = (A: Rows): number => Math.hypot(...A.flat());
const endOf = ({ moments }: Followed): Rows => covarianceOf(moments.at(-1)!.factor);

/** Σ of rank one, cuuᵀ, rests if u·Au = 0 or Vu = 0: on the two lines of A, tr(AΣ) = 0. */
const onTwoLines: Expected = {
  quantity: 'limits with tr(AΣ) = 0, det Σ = 0',
  holds: ({ A }, run) => {
    const [S, size] = [endOf(run), norm(endOf(run))];
    const trace = times(A, S).reduce((s, row, i) => s + row[i]!, 0);
    return run.blowUp === undefined && Math.abs(trace) <= close * norm(A) * size && spectrumOf(S)[0]! <= close * size;
  },
};

const expected: Readonly<Record<string, Expected>> = {
  'to zero': { quantity: 'limits 0', holds: (_, run) => rankOf(run) === 0 },
  'to a line': {
    quantity: 'Σ(t) = (Σ₀⁻¹ − t(A + Aᵀ))⁻¹ of rank one in the limit',
    holds: ({ A }, run) => {
      const [first, S] = [covarianceOf(run.moments[0]!.factor), endOf(run)];
      const turned = times(first, scaled(-run.moments.at(-1)!.t, symmetric(A)));
      const rest = sum(sum(S, times(turned, S)), scaled(-1, first));
      return rankOf(run) === 1 && norm(rest) <= close * norm(first);
    },
  },
  'to a plane, two heads': {
    quantity: 'limits of rank two with (Σq)₁ = 0',
    holds: ({ q }, run) => {
      const [[a, c]] = covarianceOf(run.moments.at(-1)!.factor);
      return rankOf(run) === 2 && Math.abs(a * q![0]![0]! + c * q![0]![1]!) <= close;
    },
  },
  'to two lines': onTwoLines,
  'to two lines, L2': onTwoLines,
  mixed: {
    quantity: 'blow-up, or limits with tr(AΣ) = 0, det Σ = 0',
    holds: (of, run) => run.blowUp !== undefined || onTwoLines.holds(of, run),
  },
  'blow-up': {
    quantity: 'blow-up at 1/λ_max(RᵀSR), S = A + Aᵀ, Σ₀ = RRᵀ',
    holds: ({ A }, { moments, blowUp }) => {
      const R = moments[0]!.factor;
      const T = 1 / spectrumOf(times(transposed(R), times(symmetric(A), R)))[1]!;
      return blowUp !== undefined && blowUp[0] <= T * (1 + close) && blowUp[1] >= T * (1 - close);
    },
  },
  'growth, L2': { quantity: 'runs without blow-up before t = 8', holds: (_, { blowUp }) => blowUp === undefined },
};

const rankOf = ({ states }: Followed): number | undefined =>
  settledRank(
    states.map(R =>
      gaussian(
        R.map(() => float64.of(0)),
        matrixOf(float64, R),
      ),
    ),
  )?.rank;

const noEnd = { blowUp: '', rank: '', holds: '' };

/** The end of every run, and the path of those that are drawn. */
const pointsOf = (picture: Picture, tell: Tell): readonly Point[] => {
  const weights = picture.weights();
  const drawn = new Set(drawnRuns(picture));
  const starts = startsOn(picture.grid);
  return starts.flatMap((start, run) => {
    tell(run / starts.length);
    const way = followed(weights.slope, start, picture.last);
    const head = { picture: picture.name, run };
    const path = drawn.has(run) ? pathOf(picture, way).map(at => ({ ...head, kind: 'path', ...at, ...noEnd })) : [];
    const [u, v] = seen(picture, placeOf(covarianceOf(way.moments.at(-1)!.factor)));
    const free = way.blowUp !== undefined || picture.name === 'growth, L2';
    const end = {
      ...{ blowUp: way.blowUp?.[0] ?? '', rank: free ? '' : (rankOf(way) ?? 'undecided') },
      holds: expected[picture.name]!.holds(weights, way) ? 'yes' : 'no',
    };
    const t = way.moments.at(-1)!.t;
    const kind = free ? 'without bound' : 'limit';
    return [...path, { ...head, kind: drawn.has(run) ? kind : 'not drawn', t, u, v, ...end }];
  });
};

const part = (picture: Picture): Part => ({
  name: picture.name,
  points: (_, tell) => pointsOf(picture, tell),
});

const exactly = (value: number) => ({ value, error: 0 });

/** Runs that the published code stops as exploded, found by running it: it stores pictures. */
const exploded: Readonly<Record<string, number>> = { mixed: 57 };

const rowsOf = (points: readonly Point[], { name }: Picture): readonly Row[] => {
  const ends = points.filter(point => point['picture'] === name && point['kind'] !== 'path');
  if (ends.length === 0) return [];
  const count = (holds: (point: Point) => boolean): number => ends.filter(holds).length;
  const free = count(({ blowUp }) => blowUp !== '');
  const ranks = [0, 1, 2, 'undecided'].map(rank => `${rank}: ${count(point => point['rank'] === rank)}`);
  const row: Row = {
    quantity: `${expected[name]!.quantity} of ${ends.length}, ${name}`,
    published: null,
    ours: exactly(count(({ holds }) => holds === 'yes')),
    theory: exactly(ends.length),
    note: `blow-up: ${free}; ranks ${ranks.join(', ')}`,
  };
  return exploded[name] === undefined ? [row] : [row, explodedRow(name, free)];
};

const explodedRow = (name: string, free: number): Row => ({
  quantity: `blow-ups, ${name}`,
  published: { ...exactly(exploded[name]!), provenance: '2d_plots.py:228-265, run again: it stores pictures' },
  ours: exactly(free),
});

/**
 * Where covariances of trace 1 in dimension 2 go, seen in the cone of all covariances.
 *
 * In the published code the picture of the two lines under softmax is drawn after its data were replaced by those of L2
 * attention, and the second head of the plane is empty, as Q and K have one row. Its L2 attention scales KᵀQ, and not
 * KᵀK, by 1/√d, which scales time alone; its Sinkhorn attention scales neither.
 */
export default experiment({
  title: 'trajectories of covariances in the cone, d = 2',
  source: castin2025.at('numerical experiments, covariances in dimension two'),
  claims: [
    'castin2025/definite-value-clustering',
    'castin2025/identity-value-covariance',
    'castin2025/rank-one-equilibria',
    'castin2025/no-blow-up-l2-sinkhorn',
  ],
  parameters: {
    d: '2',
    starts: 'tr Σ₀ = 1 on the published grids; about 40 paths of each are drawn',
    A: 'KᵀQ/√2',
    cone: '(Σ₁₁ − Σ₂₂, 2Σ₁₂, tr Σ); mixed, blow-up and growth: over tr Σ',
    draws: 'of NumPy with the published seeds, whatever --seed: a picture is one draw of weights',
    from: '2d_plots.py:9-265',
  },
  parts: pictures.map(part).reverse(),
  rows: points => pictures.flatMap(picture => rowsOf(points, picture)),
  figure: { columns: 2, panels: pictures.map(panelOf) },
});
