/**
 * x = k π/2 + r  with  k = round(2x/π),  for every finite double x.
 *
 * @returns  k mod 4 and r, |r| < 0.7855; slack ≥ |r − (x − k π/2)|, 0 for k = 0 and 2^{−52} otherwise
 * Proof     π/2 = P + Q + R with 33, 33 and 53 bits, off by less than 2^{−122}. For |x| ≤ 2^{19}, |k| < 2^{19}, so kP
 *           and kQ are exact. For k ≠ 0, |x| > 1/2, so x and kP are multiples of 2^{−53}; their difference is below 1,
 *           hence exact. Subtracting kQ and kR rounds twice, by at most 2^{−54} each; kR is below 2^{−49} and off by
 *           less than 2^{−101}. Together below 2^{−52.9}.
 *           Beyond, the same with integers: π/2 in units of 2^{−1216} is off by less than 2^{12} units (two series of
 *           less than 300 terms, each cut off), times |k| < 2^{1024}: 2^{−180}; the quotient by 2^{1216} rounds by
 *           2^{−54}.
 * See       pi, circular
 */
export interface QuarterTurns {
  readonly quadrant: 0 | 1 | 2 | 3;
  readonly rest: number;
  readonly slack: number;
}

const [P, Q, R] = [6746518852 * 2 ** -32, 4484108710 * 2 ** -66, 0x13198a2e037073 * 2 ** -121] as const;
const turnsPerRadian = 1 / (P + Q);

export const quarterTurns = (x: number): QuarterTurns => {
  if (Math.abs(x) > 2 ** 19) return reducedByIntegers(x);
  const k = Math.round(x * turnsPerRadian);
  if (k === 0) return { quadrant: 0, rest: x, slack: 0 };
  return { quadrant: quadrantOf(k & 3), rest: x - k * P - k * Q - k * R, slack: 2 ** -52 };
};

const quadrantOf = (k: number): QuarterTurns['quadrant'] => k as QuarterTurns['quadrant'];

const bits = 1216;

const reducedByIntegers = (x: number): QuarterTurns => {
  const quarter = quarterTurn();
  const scaled = integerOf(x) << BigInt(bits - fraction);
  const size = scaled < 0n ? -scaled : scaled;
  const k = (2n * size + quarter) / (2n * quarter);
  const rest = Number((size - k * quarter) >> BigInt(bits - 128)) * 2 ** -128;
  const forward = Number(k & 3n);
  return x > 0
    ? { quadrant: quadrantOf(forward), rest, slack: 2 ** -52 }
    : { quadrant: quadrantOf((4 - forward) & 3), rest: -rest, slack: 2 ** -52 };
};

/** Doubles beyond 2^{19} are integer multiples of 2^{−34}. */
const fraction = 34;
const integerOf = (x: number): bigint =>
  Math.abs(x) < 2 ** 900 ? BigInt(x * 2 ** fraction) : BigInt(x * 2 ** -64) << BigInt(64 + fraction);

/** π/2 in units of 2^{−bits}, by Machin's formula. */
const quarterTurn = (): bigint => 8n * inverseTangent(5n) - 2n * inverseTangent(239n);

const inverseTangent = (q: bigint): bigint => {
  let [power, sum] = [(1n << BigInt(bits)) / q, 0n];
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / (k & 2n ? -k : k);
    power /= q * q;
  }
  return sum;
};
