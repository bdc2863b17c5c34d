/**
 * One formula, several readings. A `Scalar` is a number in some reading and carries its arithmetic, so a formula
 * (written in the verbs of `sphere/verbs.ts`) is one text for floats, running error bounds, intervals, many digits,
 * rationals, residues and symbols.
 *
 * The contract of every numeric reading: if each operand encloses its real number, the result encloses the real result.
 */
declare const opaque: unique symbol;

/** A number in some reading. Opaque: only its own arithmetic knows what is inside, and a plain number is not one. */
export interface Scalar {
  readonly in: Arithmetic;
  readonly [opaque]: true;
}

/** A double with a bound: |value − real number| ≤ error. Exact readings use error 0. */
export interface Approx {
  readonly value: number;
  readonly error: number;
}

type ExactReading = 'rational' | 'residue' | 'symbol';
export type Reading = 'float64' | 'running' | 'interval' | 'multiprecision' | 'tape' | ExactReading;

export interface Arithmetic {
  readonly name: Reading;
  /** Exact readings decide a = 0; they know no order, hence no `atLeast`, and their pivot is 0. */
  readonly exact: boolean;
  /** The real number that the double is, without error. */
  readonly of: (x: number) => Scalar;
  readonly add: (a: Scalar, b: Scalar) => Scalar;
  readonly sub: (a: Scalar, b: Scalar) => Scalar;
  readonly mul: (a: Scalar, b: Scalar) => Scalar;
  readonly div: (a: Scalar, b: Scalar) => Scalar;
  readonly exp: (a: Scalar) => Scalar;
  /** Natural logarithm and square root: numeric readings only; the others throw `Unreadable`. */
  readonly log: (a: Scalar) => Scalar;
  readonly sqrt: (a: Scalar) => Scalar;
  /** A shift for log-sum-exp: the largest centre as an exact number in numeric readings, 0 in exact ones. */
  readonly pivot: (xs: readonly Scalar[]) => Scalar;
  /**
   * What is known of a, as a double with a bound (rounded outward). Exact readings answer 0 ± 0 if and only if a = 0,
   * and 1 ± 0 otherwise (`rational` answers the nearest double, with its rounding error).
   */
  readonly approximation: (a: Scalar) => Approx;
  /** Readings that write down what is done decide and note a > b, and know max(a, b) as an operation; see `tape`. */
  readonly exceeds?: ((a: Scalar, b: Scalar) => boolean) | undefined;
  readonly larger?: ((a: Scalar, b: Scalar) => Scalar) | undefined;
  /** Readings that carry rates of change apply f to the value and multiply the rates by the slope f′ of the value. */
  readonly chain?: (a: Scalar, f: Elementary, slope: Elementary) => Scalar;
}

/** A function of one number, in whatever reading the number has. */
export type Elementary = (a: Scalar) => Scalar;

/** Unit roundoff of binary64. */
export const u = 2 ** -53;
/** The smallest positive double: what one operation may lose below the normal range. */
export const tiny = 2 ** -1074;

/** A reading was asked for an operation it does not have; the claim then has no evidence of that kind. */
export const unreadable = (reading: Reading, operation: string): never => {
  throw new Error(`arithmetic/unreadable: ${operation} has no meaning in the reading '${reading}'; use a numeric one.`);
};
