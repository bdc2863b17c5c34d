import { exponential } from '../../src/sphere/verbs.js';
import { running } from '../../src/arithmetic/running.js';
import { experiment, type Part, type Row } from '../../src/claim/experiment.js';
import type { Point } from '../../src/claim/figure.js';
import { burger2025 } from '../../properties/sources.js';
import { equalTokens, euler, fields, type Field } from './_euler.js';
import { parametersFrom } from './_published.js';
import { randomTokens } from './_randomTokens.js';
import { approx } from './_thresholds.js';
import { seen, sphere } from './_views.js';

const cases = [
  { name: 'Id', D: [1, 1, 1], largest: 1 },
  { name: 'diag(1, 3, 4)', D: [1, 3, 4], largest: 4 },
] as const;
const runs = 30;

/** One token after 500 steps, for each run; both fields start from the same tokens. */
const part = ({ name, D }: (typeof cases)[number], field: Field): Part => ({
  name: `D = ${name}, ${field}`,
  points: seed =>
    Array.from({ length: runs }, (_, run): Point => {
      const tokens = randomTokens(`${seed}:burger2025/F1:${name}:${run}`, 1, 3);
      const mu = equalTokens(tokens, 3);
      const { value, error } = euler({ D, field, along: 'ascent', tau: 0.1, steps: 500 }, mu);
      return { D: name, field, run, energy: value, bound: error, ...seen(tokens)[0]! };
    }),
});

/** The least energy reached: all runs end there or higher. */
const row = (points: readonly Point[], [name, largest, field]: readonly [string, number, Field]): readonly Row[] => {
  const reached = points.filter(point => point['D'] === name && point['field'] === field);
  if (reached.length === 0) return [];
  const least = reached.reduce((a, b) => (Number(b['energy']) < Number(a['energy']) ? b : a));
  return [
    {
      quantity: `least energy of ${reached.length} runs, D = ${name}, ${field}`,
      published: null,
      ours: { value: Number(least['energy']), error: Number(least['bound']) },
      theory: approx(exponential(running.of(largest))),
      note: 'a picture is published; theory: e^{λ_max}, at Diracs on eigenvectors of λ_max',
    },
  ];
};

/** F1, maximisers for positive definite D: one token on S² climbs to an eigenvector of the largest eigenvalue. */
export default experiment({
  title: 'maximisers, D positive definite, n = 3',
  source: burger2025.at('numerical examples, maximisers for positive definite matrices'),
  claims: ['burger2025/energy-maximiser', 'burger2025/dirac-maximiser'],
  parameters: {
    n: '3',
    N: '1',
    runs: `${runs}`,
    D: 'Id; diag(1, 3, 4)',
    τ: '0.1',
    steps: '500',
    from: parametersFrom('F1'),
  },
  parts: cases.flatMap(one => fields.map(field => part(one, field))),
  rows: points => cases.flatMap(({ name, largest }) => fields.flatMap(field => row(points, [name, largest, field]))),
  figure: {
    columns: 2,
    panels: cases.map(({ name }) => sphere(`D = ${name}`, { D: name, field: 'USA' })),
  },
});
