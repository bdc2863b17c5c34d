import { running } from '../../src/arithmetic/running.js';
import { experiment, type Part, type Row } from '../../src/claim/experiment.js';
import type { Point, Series } from '../../src/claim/figure.js';
import { stationaryRectangle } from '../../src/energy/stationaryRectangle.js';
import { over, times } from '../../src/sphere/verbs.js';
import { burger2025 } from '../../properties/sources.js';
import { equalTokens, euler, type Field } from './_euler.js';
import { parametersFrom, published, publishedValues, single } from './_published.js';
import { approx, tanh } from './_thresholds.js';

const grid = [0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const coarse = { tau: 0.05, name: 'F4 ratio, tau 0.05', grid: grid.slice(1) };
const fine = { tau: 0.0005, name: 'F4 ratio, tau 0.0005', grid };
/** For the curve. */
const between = Array.from({ length: 40 }, (_, k) => 0.25 + k / 4).filter(d => !grid.includes(d));
const steps = 10_000;
const half = Math.SQRT1_2;

/** The rectangle of D = diag(1, d), and the ratio tanh(a_1²)/tanh(d a_2²) that it must have, which is d. */
const exact = (d: number): Point => {
  const [one, other] = stationaryRectangle([running.of(1), running.of(d)]);
  const square = approx(one!);
  const ratio = approx(over(tanh(one!), tanh(times(running.of(d), other!))));
  return {
    d,
    by: 'exact',
    tau: '',
    ratio: ratio.value,
    bound: ratio.error,
    square: square.value,
    squareBound: square.error,
  };
};

/** Four tokens that start on the diagonals, after Euler steps; `rounded`: to single precision after every step. */
const reached = (d: number, tau: number, { field, rounded }: { field: Field; rounded: boolean }): Point => {
  const tokens = Float64Array.from([half, half, -half, half, -half, -half, half, -half]);
  const round = (): void => tokens.forEach((x, k) => (tokens[k] = Math.fround(x)));
  euler({ D: [1, d], field, along: 'descent', tau, steps }, equalTokens(tokens, 2), rounded ? round : undefined);
  const [a, b] = [running.of(tokens[0]!), running.of(tokens[1]!)];
  const ratio = approx(over(tanh(times(a, a)), tanh(times(running.of(d), times(b, b)))));
  const [square, by] = [approx(times(a, a)), rounded ? `${field}, single precision` : field];
  return { d, by, tau, ratio: ratio.value, bound: ratio.error, square: square.value, squareBound: square.error };
};

const manners = [
  { field: 'USA', rounded: false },
  { field: 'USA', rounded: true },
  { field: 'SA', rounded: false },
] as const;

const stored = ({ tau, name, grid: values }: typeof coarse): readonly Point[] =>
  values.map((d, k) => {
    const ratio = publishedValues(name)[k]!;
    return { d, by: 'published', tau, ratio, bound: single(ratio, 8), square: '', squareBound: '' };
  });

const parts: readonly Part[] = [
  {
    name: 'exact rectangles',
    points: () => [...grid, ...between].map(exact).toSorted((a, b) => Number(a['d']) - Number(b['d'])),
  },
  ...[coarse, fine].map(({ tau, ...of }) => ({
    name: `τ = ${tau}`,
    points: () => [...stored({ tau, ...of }), ...grid.flatMap(d => manners.map(manner => reached(d, tau, manner)))],
  })),
];

const found = (points: readonly Point[], where: Point): Point | undefined =>
  points.find(point => Object.entries(where).every(([key, value]) => point[key] === value));

const text = (point: Point | undefined): string => (point === undefined ? '–' : Number(point['ratio']).toPrecision(6));

/** Why the stored ratio is not d. */
const why = (stored: number, kind: 'coarse' | 'fine'): string => {
  if (stored === 0) return 'the step is too long: the tokens collapse onto e₂, in any precision';
  return kind === 'coarse'
    ? 'single precision'
    : 'single precision loses steps shorter than half an ulp, and t = 5 is early';
};
/** The stored line for d = 1/2 is exact to the last digit, which no run of that many steps is. */
const odd = 'the stored line is of another run; ';

const rows = (points: readonly Point[], kind: 'coarse' | 'fine'): readonly Row[] => {
  const { tau, name, grid: values } = kind === 'coarse' ? coarse : fine;
  return values.flatMap((d, k) => {
    const one = found(points, { d, by: 'exact' });
    if (one === undefined) return [];
    const [usa, rounded, sa] = ['USA', 'USA, single precision', 'SA'].map(by => text(found(points, { d, by, tau })));
    const stored = publishedValues(name)[k]!;
    return [
      {
        quantity: `tanh(a₁²)/tanh(d a₂²), d = ${d}, τ = ${tau}`,
        published: published(name, k, single(stored, 8)),
        ours: { value: Number(one['ratio']), error: Number(one['bound']) },
        theory: { value: d, error: 0 },
        because: why(stored, kind),
        note: `${d === 0.5 ? odd : ''}the same steps: ${usa!}; in single precision: ${rounded!}; SA: ${sa!}`,
      },
    ];
  });
};

const squareRows = (points: readonly Point[]): readonly Row[] =>
  grid.flatMap(d => {
    const one = found(points, { d, by: 'exact' });
    if (one === undefined) return [];
    return [
      {
        quantity: `a₁², d = ${d}`,
        published: null,
        ours: { value: Number(one['square']), error: Number(one['squareBound']) },
        note: 'the one stationary rectangle; it exists for every d',
      },
    ];
  });

const dots = (by: string, tau: number, look: Omit<Series, 'name' | 'where'>): Series => ({
  name: by === 'published' ? `published code, τ = ${tau}` : `${by}, τ = ${tau}`,
  where: { by, tau },
  ...look,
});
const curve: Series = { name: 'exact rectangle', where: { by: 'exact' }, line: 'solid' };

/** F4, four tokens: the stationary rectangle of diag(1, d), and what too long steps make of it. */
export default experiment({
  title: 'four tokens, D = diag(1, d)',
  source: burger2025.at('numerical examples, four particles'),
  claims: ['burger2025/stationary-rectangle', 'burger2025/stationary-rectangle-criterion'],
  parameters: {
    n: '2',
    N: '4',
    start: 'angles π/4 + kπ/2',
    d: '1 to 10 (τ = 0.05); 0.5, 1 to 10 (τ = 0.0005)',
    steps: `${steps}`,
    from: parametersFrom('F4'),
  },
  parts,
  rows: points => [...rows(points, 'coarse'), ...rows(points, 'fine'), ...squareRows(points)],
  figure: {
    columns: 2,
    panels: [
      {
        x: { label: 'd', column: 'd', range: [0, 10.5] },
        y: { label: 'tanh(a₁²)/tanh(d a₂²)', column: 'ratio', range: [-0.5, 10.5] },
        series: [
          curve,
          dots('published', 0.0005, { mark: 'square' }),
          dots('SA', 0.05, { mark: 'ring' }),
          dots('published', 0.05, { mark: 'cross' }),
        ],
      },
      {
        x: { label: 'd', column: 'd', range: [0, 10.5] },
        y: { label: 'a₁²', column: 'square', range: [-0.05, 1.05] },
        series: [curve, dots('USA', 0.05, { mark: 'disc' }), dots('SA', 0.05, { mark: 'ring' })],
      },
    ],
  },
});
