import type { Approx } from '../../src/arithmetic/arithmetic.js';
import { running } from '../../src/arithmetic/running.js';
import { experiment, type Part, type Row } from '../../src/claim/experiment.js';
import type { Point, Series } from '../../src/claim/figure.js';
import { minimalEnergy } from '../../src/energy/minimalEnergy.js';
import { diagonalMatrix } from '../../src/sphere/matrices.js';
import { burger2025 } from '../../properties/sources.js';
import { equalTokens, euler, fields, type Field } from './_euler.js';
import { parametersFrom } from './_published.js';
import { randomTokens } from './_randomTokens.js';
import { approx } from './_thresholds.js';
import { seen, sphere } from './_views.js';

interface Case {
  readonly name: string;
  readonly D: readonly [number, number, number];
  readonly tau: number;
  /** Where the mass goes. */
  readonly note: string;
}

const [N, steps] = [400, 20_000];
const cases: readonly Case[] = [
  { name: 'Id', D: [1, 1, 1], tau: 0.1, note: 'theory: sinh 1, of the uniform measure' },
  { name: 'diag(1, 1/4, 1)', D: [1, 0.25, 1], tau: 0.5, note: 'a density with most mass near ±e₂' },
  { name: 'diag(1, 0, 1)', D: [1, 0, 1], tau: 0.75, note: 'mass at ±e₂' },
  { name: 'diag(0, 0, 1)', D: [0, 0, 1], tau: 0.75, note: 'mass on a great circle' },
];
const singular = ({ D }: Case): boolean => D.some(d => d === 0);

/** Least energy of a probability: 1 for singular D ⪰ 0. */
const leastEnergy = (of: Case): Approx =>
  singular(of) ? { value: 1, error: 0 } : approx(minimalEnergy(diagonalMatrix(of.D.map(running.of))));

/** Numbers of steps at which the energy is noted: powers of two, and where the exponent of decay is read. */
const noted = new Set([steps / 2, steps, ...Array.from({ length: 15 }, (_, j) => 2 ** j)]);

const noPlace = { u: '', v: '', side: '', x1: '', x2: '', x3: '' };
const noEnergy = { E: '', bound: '', least: '', leastBound: '', excess: '' };

const part = (of: Case, field: Field): Part => ({
  name: `D = ${of.name}, ${field}`,
  points: (seed, tell) => {
    const tokens = randomTokens(`${seed}:burger2025/F3:${of.name}`, N, 3);
    const { value: least, error: leastBound } = leastEnergy(of);
    const energies: Point[] = [];
    const reached = euler({ ...of, field, along: 'descent', steps }, equalTokens(tokens, 3), (k, E) => {
      if (k % 256 === 0) tell(k / steps);
      const head = { D: of.name, field, kind: 'energy', t: k * of.tau };
      if (noted.has(k)) energies.push({ ...head, E, bound: '', least, leastBound, excess: E - least, ...noPlace });
    });
    const last = { ...energies.at(-1)!, bound: reached.error };
    const head = { D: of.name, field, kind: 'token', t: steps * of.tau };
    return [...energies.slice(0, -1), last, ...seen(tokens).map(at => ({ ...head, ...noEnergy, ...at }))];
  },
});

const energiesOf = (points: readonly Point[], { name }: Case, field: Field): readonly Point[] =>
  points.filter(point => point['D'] === name && point['field'] === field && point['kind'] === 'energy');

const reachedRow = (points: readonly Point[], of: Case, field: Field): readonly Row[] =>
  energiesOf(points, of, field)
    .slice(-1)
    .map(last => ({
      quantity: `energy reached, D = ${of.name}, ${field}`,
      published: null,
      ours: { value: Number(last['E']), error: Number(last['bound']) },
      theory: { value: Number(last['least']), error: Number(last['leastBound']) },
      because: singular(of)
        ? 'the run is finite: E − 1 falls like C/t²'
        : 'the run is finite: high harmonics fade slowly',
      note: of.note,
    }));

/** log_2 of the quotient of E − 1 at half of the time and at the end: 2 in the limit. */
const decayRow = (points: readonly Point[], of: Case, field: Field): readonly Row[] => {
  const energies = energiesOf(points, of, field);
  const at = (done: number) => energies.find(point => point['t'] === done * of.tau);
  const [before, last] = [at(steps / 2), at(steps)];
  if (before === undefined || last === undefined) return [];
  const [early, end, bound] = [before['excess'], last['excess'], last['bound']].map(Number) as [number, number, number];
  return [
    {
      quantity: `decay exponent of E − 1, D = ${of.name}, ${field}`,
      published: null,
      ours: { value: Math.log2(early / end), error: 2 * bound * (1 / early + 1 / end) },
      note: `tends to 2; C = t²(E − 1) = ${((steps * of.tau) ** 2 * end).toPrecision(4)} at the end`,
    },
  ];
};

const each = (points: readonly Point[], of: readonly Case[], row: typeof reachedRow): readonly Row[] =>
  of.flatMap(one => fields.flatMap(field => row(points, one, field)));

const curve = (D: string, field: Field, look: Omit<Series, 'name' | 'where'>): Series => ({
  name: `D = ${D}, ${field}`,
  where: { D, field, kind: 'energy' },
  ...look,
});

/** F3, minimisers for positive (semi-)definite D: 400 tokens descend on S². */
export default experiment({
  title: 'minimisers, D positive semidefinite, n = 3',
  source: burger2025.at('numerical examples, minimisers for positive semidefinite matrices'),
  claims: ['burger2025/uniform-minimiser', 'burger2025/energy-minimiser-nonpositive', 'burger2025/tied-lower-bound'],
  parameters: {
    n: '3',
    N: `${N}`,
    'D (τ)': cases.map(({ name, tau }) => `${name} (${tau})`).join('; '),
    steps: `${steps}`,
    from: parametersFrom('F3'),
  },
  parts: cases.flatMap(one => fields.map(field => part(one, field))),
  rows: points => [...each(points, cases, reachedRow), ...each(points, cases.filter(singular), decayRow)],
  figure: {
    columns: 2,
    panels: [
      ...cases.map(({ name }) => sphere(`D = ${name}, USA`, { D: name, field: 'USA', kind: 'token' })),
      {
        title: 'Energy above the minimum',
        wide: true,
        x: { label: 't', column: 't', logarithmic: true },
        y: { label: 'E − min E', column: 'excess', logarithmic: true },
        series: [
          curve('Id', 'USA', { mark: 'square', line: 'solid' }),
          curve('Id', 'SA', { mark: 'square', line: 'dashed' }),
          curve('diag(1, 1/4, 1)', 'USA', { line: 'dashdotted' }),
          curve('diag(1, 1/4, 1)', 'SA', { line: 'grey' }),
          curve('diag(1, 0, 1)', 'USA', { mark: 'disc', line: 'solid' }),
          curve('diag(1, 0, 1)', 'SA', { mark: 'ring', line: 'dashed' }),
          curve('diag(0, 0, 1)', 'USA', { mark: 'triangle', line: 'solid' }),
          curve('diag(0, 0, 1)', 'SA', { mark: 'cross', line: 'dashed' }),
        ],
      },
    ],
  },
});
