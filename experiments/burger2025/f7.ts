import { running } from '../../src/arithmetic/running.js';
import { experiment, type Row } from '../../src/claim/experiment.js';
import type { Line, Point, Series } from '../../src/claim/figure.js';
import type { Clusters } from '../../src/attention/clusterJacobian.js';
import { clusterHessian } from '../../src/energy/clusterHessian.js';
import { energy } from '../../src/energy/energy.js';
import { pair, dirac } from '../../src/measure/measure.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import type { Vector } from '../../src/sphere/verbs.js';
import { burger2025 } from '../../properties/sources.js';
import { parametersFrom, published, publishedValues, single } from './_published.js';
import { approx, pairLimit, switchPoint } from './_thresholds.js';

const count = 100;
const grid = Array.from({ length: count }, (_, k) => (2 * k) / (count - 1) - 1);
const axis = (x: number, y: number): Vector => [running.of(x), running.of(y)];
const [e1, e2] = [axis(1, 0), axis(0, 1)];
const halved = running.of(0.5);

/** Four tokens in the three states of the published code. */
const states = [
  {
    name: 'one cluster',
    label: 'δ at e₂',
    column: 'F7 one cluster',
    axis: e2,
    sides: [1, 1, 1, 1] as const,
    mu: dirac(e2),
  },
  {
    name: 'pair e1',
    label: 'pair at ±e₁',
    column: 'F7 pair e1',
    axis: e1,
    sides: [1, 1, -1, -1] as const,
    mu: pair(e1, halved),
  },
  {
    name: 'pair e2',
    label: 'pair at ±e₂',
    column: 'F7 pair e2',
    axis: e2,
    sides: [1, 1, -1, -1] as const,
    mu: pair(e2, halved),
  },
] as const;
type State = (typeof states)[number];

/** Orthogonal directions that span the tangent space: inside each cluster, both clusters alike, and in turn. */
const directions = [
  [1, -1, 0, 0],
  [0, 0, 1, -1],
  [1, 1, 1, 1],
  [1, 1, -1, -1],
];

/** Strict local maximum: the Hessian, diagonal in these directions, is negative in all of them, by enclosures. */
const maximal = (d: number, { axis, sides }: State): boolean => {
  const D = diagonalMatrix([running.of(-1), running.of(d)]);
  const other = axis === e1 ? e2 : e1;
  const clusters: Clusters = { axis, sides, masses: sides.map(() => running.of(0.25)) };
  return directions.every(along => {
    const xi = along.map(a => other.map(x => running.mul(running.of(a), x)));
    const { fluctuations, means, coupling } = clusterHessian(D, clusters, xi);
    const { value, error } = approx(running.add(running.add(fluctuations, means), coupling));
    return value < -error;
  });
};

const point = (d: number, state: State): Point => {
  const { value, error } = approx(energy(diagonalMatrix([running.of(-1), running.of(d)]), state.mu));
  return { d, state: state.name, energy: value, bound: error, maximal: maximal(d, state) ? 'yes' : 'no' };
};

const energyRow = (points: readonly Point[], k: number): readonly Row[] =>
  states.flatMap(({ name, label, column }) => {
    const found = points.find(one => one['d'] === grid[k] && one['state'] === name);
    if (found === undefined) return [];
    return [
      {
        quantity: `energy of the ${label}, d = ${grid[k]!.toFixed(4).replace('-', '−')}`,
        published: published(column, k, single(publishedValues(column)[k]!, 16)),
        ours: { value: Number(found['energy']), error: Number(found['bound']) },
      },
    ];
  });

/** Where a comparison of the stored energies changes between two values of the grid. */
const crossing = (): { readonly value: number; readonly error: number; readonly provenance: string } => {
  const [one, two] = [publishedValues('F7 one cluster'), publishedValues('F7 pair e1')];
  const k = one.findIndex((E, j) => E > two[j]!);
  const [below, above] = [publishedValues('F7 d')[k - 1]!, publishedValues('F7 d')[k]!];
  const { provenance } = published('F7 one cluster', k - 1, 0);
  return { value: (below + above) / 2, error: (above - below) / 2, provenance: `${provenance}–${k + 1}` };
};

/** The d between which the pair at ±e₁ and the Dirac at e₂ are both local maxima, as the grid shows it. */
const window = (points: readonly Point[], end: 'lower' | 'upper'): readonly Row[] => {
  const both = grid.filter(d =>
    ['one cluster', 'pair e1'].every(name =>
      points.some(one => one['d'] === d && one['state'] === name && one['maximal'] === 'yes'),
    ),
  );
  if (both.length === 0) return [];
  const d = end === 'lower' ? Math.min(...both) : Math.max(...both);
  const next = end === 'lower' ? d - 2 / (count - 1) : d + 2 / (count - 1);
  return [
    {
      quantity: `${end} end of the bistable window`,
      published: null,
      ours: { value: (d + next) / 2, error: Math.abs(d - next) / 2 },
      theory: end === 'lower' ? { value: 0, error: 0 } : approx(pairLimit()),
      note: 'by the sign of the Hessian on the grid; both the pair at ±e₁ and the Dirac at e₂ are local maxima inside',
    },
  ];
};

const switchRow = (): Row => ({
  quantity: 'switch of the global maximum from pair to Dirac, d*',
  published: crossing(),
  ours: approx(switchPoint()),
  note: 'log cosh 1; published: where the stored curves cross, between two values of the grid',
});

const curve = ({ name, label }: State, stable: 'yes' | 'no', line: Line): Series => ({
  name: stable === 'yes' ? `${label}, local maximum` : 'not a local maximum',
  where: { state: name, maximal: stable },
  line,
  ...(stable === 'yes'
    ? { mark: name === 'one cluster' ? 'triangle' : name === 'pair e1' ? 'disc' : 'square', every: 6 }
    : {}),
});

/** F7, three states of diag(−1, d): which has the largest energy, and which are local maxima. */
export default experiment({
  title: 'energies of three states, D = diag(−1, d)',
  source: burger2025.at('numerical examples, indefinite matrices'),
  claims: [
    'burger2025/energy-maximiser',
    'burger2025/two-cluster-stability',
    'refuted/largest-absolute-eigenvalue-decides',
  ],
  parameters: { n: '2', d: '−1 to 1, 100 values', states: 'δ at e₂; pairs at ±e₁ and ±e₂', from: parametersFrom('F7') },
  parts: [{ name: 'energies', points: () => grid.flatMap(d => states.map(state => point(d, state))) }],
  rows: points => [
    switchRow(),
    ...window(points, 'lower'),
    ...window(points, 'upper'),
    ...[0, 66, 99].flatMap(k => energyRow(points, k)),
  ],
  figure: {
    columns: 1,
    panels: [
      {
        x: { label: 'd', column: 'd', range: [-1, 1] },
        y: { label: 'E', column: 'energy', range: [0, 3] },
        series: [
          curve(states[0], 'yes', 'solid'),
          curve(states[0], 'no', 'dotted'),
          curve(states[1], 'yes', 'solid'),
          curve(states[1], 'no', 'dotted'),
          curve(states[2], 'yes', 'solid'),
          curve(states[2], 'no', 'dotted'),
        ],
        rules: [
          { x: approx(switchPoint()).value, label: 'log cosh 1' },
          { x: approx(pairLimit()).value, label: 'tanh 1' },
        ],
      },
    ],
  },
});
