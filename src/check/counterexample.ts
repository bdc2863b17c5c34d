import { centre } from '../sphere/centres.js';
import { rational, text } from '../arithmetic/rational.js';
import type { Scalar } from '../arithmetic/arithmetic.js';
import { float64 } from '../arithmetic/float64.js';
import type { Counterexample, NearMiss } from './result.js';
import { dataOf, type Draw } from './draw.js';
import { fitting } from './stored.js';
import type { Found } from './sample.js';
import type { Tested } from './tested.js';

type Rows = readonly (readonly string[])[];

/** A refuted draw as exact data: rationals as text, and all that was drawn on one line. */
export const counterexampleOf = (tested: Tested, { draw, ruling }: Found, certified: boolean): Counterexample => ({
  ...described(dataOf(tested, draw, rational), { draw: draw.index, restart: null, n: draw.n, certified, ...ruling }),
  parameters: fitting(tested, draw),
});

/** A place that nothing was refuted at, in decimals. */
export const nearMissOf = (tested: Tested, draw: Draw, margin: number): NearMiss => {
  const found = named(dataOf(tested, draw, float64), a => numberOf(centre(a)));
  return { n: draw.n, parameters: fitting(tested, draw), text: line(draw.n, found), margin };
};

const numberOf = (x: number): string => String(Number(x.toPrecision(5)));

type Judged = Pick<
  Counterexample,
  'draw' | 'restart' | 'n' | 'certified' | 'relation' | 'left' | 'right' | 'gap' | 'bound'
>;

/** The same for any data in the rational reading, such as those of a witness. */
export const described = (data: unknown, judged: Judged): Counterexample => {
  const found = named(data, text);
  const tokens = find(found, 'tokens') as Rows | null;
  return {
    draw: judged.draw,
    restart: judged.restart,
    n: judged.n,
    N: tokens?.length ?? null,
    D: find(found, 'D') as Rows | null,
    V: find(found, 'V') as Rows | null,
    tokens,
    masses: find(found, 'masses') as readonly string[] | null,
    text: line(judged.n, found),
    relation: judged.relation,
    left: judged.left,
    right: judged.right,
    gap: judged.gap,
    bound: judged.bound,
    certified: judged.certified,
    parameters: null,
    explanation: null,
  };
};

/** Measures carry their arithmetic too. */
const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'object' && value !== null && 'in' in value && !('tokens' in value) && !('factor' in value);

type Written = (a: Scalar) => string;

/** Data by their names: as much of the end of their path as names them alone, `tokens` or `nu.tokens`. */
const named = (data: unknown, written: Written): ReadonlyMap<string, unknown> => {
  const found = collected(data, [], written);
  const end = (path: Path, length: number): string => path.slice(-length).join('.');
  const isAlone = (path: Path, length: number): boolean =>
    found.filter(([other]) => end(other, length) === end(path, length)).length === 1;
  const name = (path: Path): string => end(path, path.findIndex((_, k) => isAlone(path, k + 1)) + 1 || path.length);
  return new Map(found.map(([path, value]) => [name(path), value]));
};

/** The names of all data on the line of a counterexample. */
export const namesOf = (data: unknown): readonly string[] => [...named(data, () => '').keys()];

type Path = readonly string[];

/** Scalars, numbers, vectors and matrices by their path; functions and named machinery are no data. */
const collected = (value: unknown, path: Path, written: Written): readonly (readonly [Path, unknown])[] => {
  const seen = texts(value, written);
  if (seen !== null) return [[path, seen]];
  return partsOf(value).flatMap(([key, part]) => collected(part, [...path, key], written));
};

/** Not the reading, nor the whole numbers that masses are the shares of. */
const partsOf = (value: unknown): readonly (readonly [string, unknown])[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([key]) => key !== 'in' && !(key === 'shares' && 'masses' in value));
};

const texts = (value: unknown, written: Written): unknown => {
  if (isScalar(value)) return written(value);
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.map(part => texts(part, written));
  return parts.includes(null) ? null : parts;
};

/** The datum of this name, the first of them where several have it. */
const find = (found: ReadonlyMap<string, unknown>, key: string): unknown =>
  found.get(key) ?? [...found].find(([name]) => name.endsWith(`.${key}`))?.[1] ?? null;

const line = (n: number, found: ReadonlyMap<string, unknown>): string => {
  const parts = [...found].map(([key, value]) => `${key} = ${shown(key, value)}`);
  return [`n = ${n}`, ...parts].join(', ');
};

/** Upper-case names are matrices; lists of points, such as tokens, are written out. */
const shown = (key: string, value: unknown): string => {
  if (!Array.isArray(value)) return String(value);
  if (!value.every(Array.isArray)) return `(${value.join(', ')})`;
  const rows = value as Rows;
  if (/(^|\.)[A-Z]\w*$/.test(key) && isDiagonal(rows)) return `diag(${rows.map((row, k) => row[k]!).join(', ')})`;
  return `[${rows.map(row => `(${row.join(', ')})`).join(', ')}]`;
};

const isDiagonal = (rows: Rows): boolean =>
  rows.length === rows[0]?.length && rows.every((row, j) => row.every((a, k) => j === k || a === '0'));
