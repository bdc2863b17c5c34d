/** Numbers, vectors and matrices of a JSON document. The double that a numeral is read as *is* the number. */
import { refused, said } from './refusal.js';

export type Numbers = readonly number[];
export type Rows = readonly Numbers[];

/** A shape, and why it must be that: "n × n with n = 3, the length of a token". */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly why: string;
}

export const numberOf = (name: string, value: unknown): number => {
  if (typeof value !== 'number')
    throw refused(name, `it must be a number; found ${said(value)}. Numerals need no quotes.`);
  if (Number.isFinite(value)) return value;
  throw refused(name, 'it must be at most 1.8e308 in size; found more. Scale the input.');
};

/** A list with at least one entry. */
export const listOf = (name: string, value: unknown): readonly unknown[] => {
  if (Array.isArray(value) && value.length > 0) return value;
  throw refused(name, `it must be a list with at least one entry; found ${said(value)}. Matrices are lists of rows.`);
};

export const numbersOf = (name: string, value: unknown): Numbers =>
  listOf(name, value).map((x, k) => numberOf(`${name}[${k}]`, x));

/** A list of rows of one length. */
export const rowsOf = (name: string, value: unknown): Rows => {
  const rows = listOf(name, value).map((row, k) => numbersOf(`${name}[${k}]`, row));
  const columns = rows[0]!.length;
  const odd = rows.findIndex(row => row.length !== columns);
  if (odd < 0) return rows;
  throw refused(name, `its rows must have one length; found ${columns} and ${rows[odd]!.length}. See ${name}[${odd}].`);
};

/** A matrix of the given shape, by rows. */
export const matrixOf = (name: string, value: unknown, { rows, columns, why }: Shape): Rows => {
  const M = rowsOf(name, value);
  if (M.length === rows && M[0]!.length === columns) return M;
  throw refused(name, `it must be ${why}; found ${M.length} × ${M[0]!.length}. Give ${rows} rows of ${columns}.`);
};
