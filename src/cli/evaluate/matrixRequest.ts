/** What a JSON document may hold that asks for a number that D alone determines. */
import { square } from './attentionRequest.js';
import { fieldsOf, wordOf } from './fields.js';
import { matrixOf, rowsOf, type Rows } from './numbers.js';
import { refused, said } from './refusal.js';

export const matrixQuantities = [
  'maximalEnergy',
  'minimalEnergy',
  'constantPotential',
  'stationaryRectangle',
  'growthRate',
] as const;
export type MatrixQuantity = (typeof matrixQuantities)[number];

export interface MatrixRequest {
  readonly quantity: MatrixQuantity;
  /** n × n, with all that the quantity asks of it. */
  readonly D: Rows;
  /** Of the spherical harmonic, for `growthRate`. */
  readonly degree: number;
}

/** The request that a JSON value is, or a refusal that says what is wrong with it. */
export const matrixRequestOf = (value: unknown): MatrixRequest => {
  const { quantity: asked } = value as { readonly quantity: unknown };
  const known = ['quantity', 'D', ...(asked === 'growthRate' ? ['degree'] : [])];
  const fields = fieldsOf('input', value, known);
  const quantity = wordOf('quantity', fields.quantity, matrixQuantities);
  const given = rowsOf('D', fields.D);
  const D = matrixOf('D', given, { ...square(given.length), why: `n × n; it has n = ${given.length} rows` });
  if (D.length < 2) throw refused('D', `it must be n × n with n ≥ 2; found n = ${D.length}. The sphere is S^(n−1).`);
  asksOf[quantity](D);
  return { quantity, D, degree: quantity === 'growthRate' ? degreeOf(fields.degree) : 0 };
};

type Asks = (D: Rows) => void;

/** Every entry D_jk is as it must be beside D_kj and the diagonal. */
const eachEntry =
  (holds: (D: Rows, j: number, k: number) => boolean, rule: string): Asks =>
  D => {
    const places = D.flatMap((row, j) => row.map((_, k) => [j, k] as const));
    const odd = places.find(([j, k]) => !holds(D, j, k));
    if (odd === undefined) return;
    const [j, k] = odd;
    throw refused(`D[${j}][${k}]`, `${rule}; found ${D[j]![k]!}, and ${D[k]![j]!} across. Mend it.`);
  };

const symmetric = eachEntry((D, j, k) => D[j]![k] === D[k]![j], 'D must be symmetric');
const diagonal = eachEntry(
  (D, j, k) => (D[j]![k] === 0) === (j !== k),
  'D must be diagonal with entries that are not 0',
);
const multipleOfIdentity = eachEntry(
  (D, j, k) => (j === k ? D[j]![k] === D[0]![0] && D[j]![k] !== 0 : D[j]![k] === 0),
  'D must be β Id with β ≠ 0',
);
const low: Asks = D => {
  if (D.length <= 3) return;
  throw refused('D', `it must be 2 × 2 or 3 × 3; found n = ${D.length}. The exit problem is solved for n = 2, 3.`);
};
const both =
  (first: Asks, second: Asks): Asks =>
  D => {
    first(D);
    second(D);
  };

const asksOf: Readonly<Record<MatrixQuantity, Asks>> = {
  maximalEnergy: symmetric,
  minimalEnergy: both(low, symmetric),
  constantPotential: low,
  stationaryRectangle: diagonal,
  growthRate: multipleOfIdentity,
};

const degreeOf = (value: unknown): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= highest) return value;
  throw refused(
    'degree',
    `it must be a whole number from 1 to ${highest}; found ${said(value)}. It is that of a harmonic.`,
  );
};
const highest = 1000;
