import type { Approx } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { experiment, type Part, type Row } from '../../src/claim/experiment.js';
import type { Line, Mark, Point, Series } from '../../src/claim/figure.js';
import { minimalEnergy } from '../../src/energy/minimalEnergy.js';
import { minimisingDensity } from '../../src/energy/minimisingDensity.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { burger2025 } from '../../properties/sources.js';
import { exponentiatedGradient } from './_exponentiatedGradient.js';
import { codeSlope, distance, guessHarmonics, slope } from './_firstOrder.js';
import { parametersFrom, published, publishedValues } from './_published.js';
import { approx } from './_thresholds.js';

const grid = [-0.1, -0.05, 0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3];
const ladder = [0.2, 0.1, 0.05, 0.025, 0.0125, 0.00625];
const descent = { N: 1000, rate: 0.1, steps: 1500 };
const samples = 121;

const blank = { value: '', bound: '', descent: '', energy: '', energyBound: '', phi: '', density: '' };
const harmonicsOf = (epsilon: number): readonly Approx[] => minimisingDensity([1, 1 + epsilon], 6);

const harmonicPoint = (epsilon: number, [second]: readonly Approx[]): Point => {
  const energy = approx(minimalEnergy(diagonalMatrix([running.of(1), running.of(1 + epsilon)])));
  return {
    ...{ ...blank, kind: 'second harmonic', epsilon, value: second!.value, bound: second!.error },
    ...{ descent: exponentiatedGradient(1 + epsilon, descent), energy: energy.value, energyBound: energy.error },
  };
};

const densityPoints = (epsilon: number, harmonics: readonly Approx[]): readonly Point[] =>
  Array.from({ length: samples }, (_, j) => {
    const phi = (2 * Math.PI * j) / (samples - 1) - Math.PI / 2;
    const density = harmonics.reduce((s, { value }, k) => s + value * Math.cos(2 * (k + 1) * phi), 1);
    return { ...blank, kind: 'density', epsilon, phi, density };
  });

const candidates = (epsilon: number) => [
  { kind: 'right constant', harmonics: [slope().value * epsilon] },
  { kind: 'constant of the code', harmonics: [codeSlope() * epsilon] },
  { kind: 'guess of the code', harmonics: guessHarmonics(epsilon, 6) },
];

const residualPoints = (epsilon: number): readonly Point[] => {
  const exact = harmonicsOf(epsilon);
  return candidates(epsilon).map(({ kind, harmonics }) => {
    const { value, error } = distance(exact, harmonics);
    return { ...blank, kind, epsilon, value, bound: error };
  });
};

const parts: readonly Part[] = [
  ...grid.map(epsilon => ({
    name: `d₂ = ${(1 + epsilon).toFixed(2)}`,
    points: () => {
      const found = harmonicsOf(epsilon);
      return [harmonicPoint(epsilon, found), ...densityPoints(epsilon, found)];
    },
  })),
  { name: 'first order', points: () => [...ladder, ...grid.filter(e => e < 0)].flatMap(residualPoints) },
];

const at = (points: readonly Point[], kind: string, epsilon: number): Point | undefined =>
  points.find(point => point['kind'] === kind && point['epsilon'] === epsilon);

/** What single precision of 1000 weights, each off by 2^−24 of itself, can change in the second harmonic. */
const stored = 2 ** -23;

const harmonicRow = (points: readonly Point[], epsilon: number): readonly Row[] => {
  const found = at(points, 'second harmonic', epsilon);
  if (found === undefined || epsilon === 0) return [];
  const replayed = (Number(found['descent']) / epsilon).toFixed(7);
  return [
    {
      quantity: `second harmonic over ε, d₂ = ${(1 + epsilon).toFixed(2)}`,
      published: published('F5 second harmonic', grid.indexOf(epsilon), stored / Math.abs(epsilon)),
      ours: { value: Number(found['value']) / epsilon, error: Number(found['bound']) / Math.abs(epsilon) },
      because: `the descent is not at its end: its ${descent.steps} steps give ${replayed} in double precision`,
    },
  ];
};

const energyRow = (points: readonly Point[], epsilon: number): readonly Row[] => {
  const found = at(points, 'second harmonic', epsilon);
  if (found === undefined) return [];
  const ours = { value: Number(found['energy']), error: Number(found['energyBound']) };
  return [{ quantity: `least energy, d₂ = ${(1 + epsilon).toFixed(2)}`, published: null, ours }];
};

/** log_2 of the residuals at ε and ε/2, the two smallest of the ladder: the order of the remainder. */
const orderRow = (points: readonly Point[], [kind, order]: readonly [string, number]): readonly Row[] => {
  const [twice, once] = ladder.slice(-2).map(epsilon => at(points, kind, epsilon));
  if (twice === undefined || once === undefined) return [];
  const [a, b] = [Number(twice['value']), Number(once['value'])];
  const error = 2 * (Number(twice['bound']) / a + Number(once['bound']) / b);
  const note = `order of ‖density − (1 + ε s cos 2θ)‖ between ε = ${ladder.at(-2)!} and its half; ${order} as ε → 0`;
  return [
    {
      quantity: `order of the first-order density, ${kind}`,
      published: null,
      ours: { value: Math.log2(a / b), error },
      note,
    },
  ];
};

const slopeRow = (): Row => ({
  quantity: 'first-order constant s = −α/2',
  published: null,
  ours: slope(),
  note: `the published code weighs by sin^{n−1} (tfdy/utils.py:145) and has ${codeSlope().toFixed(5)}`,
});

/** The code's norm is Euclidean over 1000 weights of mean 1/1000, of the residual over ε. */
const residualRow = (points: readonly Point[], epsilon: number): readonly Row[] => {
  const found = at(points, 'constant of the code', epsilon);
  if (found === undefined) return [];
  const scale = 1 / (Math.abs(epsilon) * Math.sqrt(descent.N));
  const k = grid.indexOf(epsilon);
  const error = (stored / Math.abs(epsilon)) * Math.abs(publishedValues('F5 first-order residual')[k]!);
  return [
    {
      quantity: `‖(density − 1)/ε − s cos 2θ‖, s of the code, ε = ${String(epsilon).replace('-', '−')}`,
      published: published('F5 first-order residual', k, error),
      ours: { value: Number(found['value']) * scale, error: Number(found['bound']) * scale },
      because: 'the published weights are not yet minimal, and stand 2π/1000 apart on angles 2π/999 apart',
      note: 'does not tend to 0 with ε: the constant is wrong',
    },
  ];
};

const density = (epsilon: number, line: Line): Series => ({
  name: `ε = ${String(epsilon).replace('-', '−')}`,
  where: { kind: 'density', epsilon },
  line,
});
const residual = (name: string, kind: string, [mark, line]: readonly [Mark, Line]): Series => ({
  ...{ name, mark, line },
  where: { kind },
});

/** F5, the minimising density of diag(1, 1 + ε) on the circle, to first order in ε and exactly. */
export default experiment({
  title: 'minimising density, D = diag(1, 1 + ε)',
  source: burger2025.at('numerical examples, minimising density'),
  claims: [
    'burger2025/minimiser-perturbation',
    'refuted/sine-weight-perturbation',
    'refuted/exponential-guess-density',
  ],
  parameters: {
    n: '2',
    'd₂ = 1 + ε': '0.9 to 1.3, 9 values',
    nodes: `${descent.N}`,
    rate: `${descent.rate}`,
    steps: `${descent.steps}`,
    from: parametersFrom('F5'),
  },
  parts,
  rows: points => [
    ...grid.flatMap(epsilon => harmonicRow(points, epsilon)),
    ...[-0.1, 0, 0.1, 0.3].flatMap(epsilon => energyRow(points, epsilon)),
    slopeRow(),
    ...orderRow(points, ['right constant', 2]),
    ...orderRow(points, ['constant of the code', 1]),
    ...orderRow(points, ['guess of the code', 1]),
    ...[-0.1, -0.05, 0.05, 0.1, 0.2].flatMap(epsilon => residualRow(points, epsilon)),
  ],
  figure: {
    columns: 2,
    panels: [
      {
        x: { label: 'φ', column: 'phi', range: [-Math.PI / 2, (3 * Math.PI) / 2], angle: true },
        y: { label: 'density against σ', column: 'density', range: [0, 2] },
        series: [
          density(-0.1, 'dotted'),
          density(0.05, 'grey'),
          density(0.1, 'dashed'),
          density(0.2, 'dashdotted'),
          density(0.3, 'solid'),
        ],
      },
      {
        x: { label: 'ε', column: 'epsilon', logarithmic: true },
        y: { label: '‖density − approximation‖', column: 'value', logarithmic: true },
        series: [
          residual('first order, right constant', 'right constant', ['disc', 'solid']),
          residual('first order, constant of the code', 'constant of the code', ['square', 'dashed']),
          residual('guess of the code', 'guess of the code', ['triangle', 'dotted']),
        ],
      },
    ],
  },
});
