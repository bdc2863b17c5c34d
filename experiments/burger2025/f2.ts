import { experiment, type Part, type Row, type Tell } from '../../src/claim/experiment.js';
import type { Point, Series } from '../../src/claim/figure.js';
import { burger2025 } from '../../properties/sources.js';
import { binomialBound } from './_binomialBound.js';
import { clusterCount } from './_clusters.js';
import { clusteringEuler, energyAt, equalTokens, fields, type Field } from './_euler.js';
import { parametersFrom, published, publishedValues, single } from './_published.js';
import { randomTokens } from './_randomTokens.js';
import { approx, largerPairLimit, pairLimit } from './_thresholds.js';

const [runs, N, count] = [100, 100, 20];
const grid = Array.from({ length: count }, (_, k) => (1.5 * k) / (count - 1));

/** Clusters and energies of all runs for one d_1; both fields start from the same tokens. */
const point = (k: number, field: Field, { seed, tell }: { seed: number; tell: Tell }): Point => {
  const d1 = grid[k]!;
  let [one, two, energy, bound] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const tokens = randomTokens(`${seed}:burger2025/F2:${k}:${run}`, N, 2);
    const scheme = { D: [d1, 1], field, along: 'ascent', tau: 0.1, steps: 1500 } as const;
    const mu = clusteringEuler(scheme, equalTokens(tokens, 2));
    const reached = energyAt(scheme, mu);
    const clusters = clusterCount(mu.tokens, 2);
    one += clusters === 1 ? 1 : 0;
    two += clusters === 2 ? 1 : 0;
    energy += reached.value / runs;
    bound += reached.error / runs;
    tell((run + 1) / runs);
  }
  return { k, d1, field, one, two, more: runs - one - two, energy, bound };
};

const part = (k: number): Part => ({
  name: `d₁ = ${grid[k]!.toFixed(4)}`,
  points: (seed, tell) => [
    {
      k,
      d1: grid[k]!,
      field: 'published',
      one: publishedValues('F2 one-cluster runs')[k]!,
      two: '',
      more: '',
      energy: publishedValues('F2 mean energy')[k]!,
      bound: '',
    },
    ...fields.map((field, i) => point(k, field, { seed, tell: done => tell((i + done) / 2) })),
  ],
});

const rule =
  'our clusters are components at distance 1/5, published: k-means with 3 centres, which can lose a light one';

const countRow = (points: readonly Point[], k: number): readonly Row[] => {
  const found = (field: Field) => points.find(point => point['k'] === k && point['field'] === field);
  const [usa, sa] = [found('USA'), found('SA')];
  if (usa === undefined || sa === undefined) return [];
  const [ours, stored] = [Number(usa['one']), publishedValues('F2 one-cluster runs')[k]!];
  return [
    {
      quantity: `one-cluster runs of ${runs}, d₁ = ${grid[k]!.toFixed(4)}`,
      published: published('F2 one-cluster runs', k, binomialBound(stored, runs)),
      ours: { value: ours, error: binomialBound(ours, runs) },
      note: `SA: ${sa['one']!}${k === 0 ? `; ${rule}` : ''}`,
    },
  ];
};

/** The value of d_1 at which the counts jump: between two values of the grid in the published code. */
const jump = (k: number): { readonly value: number; readonly error: number; readonly provenance: string } => {
  const { provenance } = published('F2 one-cluster runs', k, 0);
  const [below, above] = [publishedValues('F2 d1')[k]!, publishedValues('F2 d1')[k + 1]!];
  return { value: (below + above) / 2, error: (above - below) / 2, provenance: `${provenance}–${k + 2}` };
};

const thresholds = (): readonly Row[] => [
  {
    quantity: 'pairs on e₂ survive for d₁ below',
    published: jump(9),
    ours: approx(pairLimit()),
    note: 'tanh 1, where the equal pair stops being a local maximum; published: between two values of the grid',
  },
  {
    quantity: 'pairs on e₁ survive for d₁ above',
    published: jump(15),
    ours: approx(largerPairLimit()),
    note: 'the root of d tanh d = 1; published: between two values of the grid',
  },
];

/** Where every run ends in a Dirac the mean energy is e^{max(d_1, 1)}. */
const energyRow = (points: readonly Point[], k: number): readonly Row[] =>
  points
    .filter(point => point['k'] === k && point['field'] === 'USA' && point['one'] === runs)
    .map(usa => ({
      quantity: `mean energy, d₁ = ${grid[k]!.toFixed(4)}`,
      published: published('F2 mean energy', k, single(publishedValues('F2 mean energy')[k]!, runs)),
      ours: { value: Number(usa['energy']), error: Number(usa['bound']) },
      note: 'all runs end in one cluster; 100 energies are added in single precision',
    }));

const shown = (name: string, field: string, look: Omit<Series, 'name' | 'where'>): Series => ({
  name,
  where: { field },
  ...look,
});

/** F2, how many clusters survive: the share of runs that end in one cluster jumps at two thresholds. */
export default experiment({
  title: 'number of clusters against d₁, D = diag(d₁, 1)',
  source: burger2025.at('numerical examples, number of clusters'),
  claims: ['burger2025/two-cluster-stability'],
  parameters: {
    n: '2',
    N: `${N}`,
    runs: `${runs}`,
    'd₁': '0 to 1.5, 20 values',
    τ: '0.1',
    steps: '1500',
    from: parametersFrom('F2'),
  },
  parts: grid.map((_, k) => part(k)),
  rows: points => [
    ...thresholds(),
    ...grid.flatMap((_, k) => countRow(points, k)),
    ...energyRow(points, 11),
    ...energyRow(points, 14),
  ],
  figure: {
    columns: 1,
    panels: [
      {
        x: { label: 'd₁', column: 'd1', range: [-0.04, 1.54] },
        y: { label: `runs of ${runs} that end in one cluster`, column: 'one', range: [-4, 104] },
        series: [
          shown('published code (USA)', 'published', { mark: 'cross', line: 'dotted' }),
          shown('USA', 'USA', { mark: 'disc', line: 'solid' }),
          shown('SA', 'SA', { mark: 'ring', line: 'dashed' }),
        ],
        rules: [
          { x: approx(pairLimit()).value, label: 'tanh 1' },
          { x: approx(largerPairLimit()).value, label: 'd₁ tanh d₁ = 1' },
        ],
      },
    ],
  },
});
