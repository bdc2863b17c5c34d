import { stepHigh, stepLow } from '../arithmetic/expTable.js';
import { get, i32, pairs, repeat, set, type Code, type Kernel } from './assembler.js';

/** Where the table of `exp` lies in the memory of the kernels: at its beginning, 128 pairs of doubles. */
export const tableBytes = 128 * 16;

const { add, subtract, multiply: times } = pairs;
/** 1.5·2^52: the sum t = x/L + shift has k = round(x/L) in its lower bits. */
const shift = 1.5 * 2 ** 52;

/** r + r r (1/2 + r (1/6 + r (1/24 + r/120))), in the order of `exp`. */
const polynomial = (r: Code): Code => {
  const horner = [24, 6, 2].reduce<Code>((p, d) => add(pairs.of(1 / d), times(r, p)), pairs.of(1 / 120));
  return add(r, times(times(r, r), horner));
};

/** 2^m from the lower bits 128 m + j of t: m moves to the place of the exponent. */
const powerOfTwo = (t: Code): Code => {
  const upper = pairs.and(t, pairs.bits(-128));
  return pairs.addBits(pairs.shiftBitsLeft(upper, i32.of(45)), pairs.of(1));
};

/**
 * exponentials(from, to): e^a in place of the doubles a, two by two, at from ≤ address < to (in bytes).
 *
 * The text of `exp` on two numbers at once, in the same order: the same bits, for −708 < a < 709 (no test is made).
 * Error  that of `exp`
 * See    test/flat/exponentials.test.ts (bit for bit)
 */
export const exponentials = (): Kernel => {
  const [from, to, x, t, k, r, a, b, high] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const entry = (lane: 0 | 1): Code =>
    pairs.load(i32.shiftLeft(i32.and(pairs.lowBits(get(t), lane), i32.of(127)), i32.of(4)));
  const part = (size: number): Code => times(get(k), pairs.of(size));
  const mantissa = add(get(high), add(pairs.seconds(get(a), get(b)), times(get(high), polynomial(get(r)))));
  const body = [
    set(x, pairs.load(get(from))),
    set(t, add(times(get(x), pairs.of(1 / (stepHigh + stepLow))), pairs.of(shift))),
    set(k, subtract(get(t), pairs.of(shift))),
    set(r, subtract(subtract(get(x), part(stepHigh)), part(stepLow))),
    ...[set(a, entry(0)), set(b, entry(1)), set(high, pairs.firsts(get(a), get(b)))],
    pairs.store(get(from), times(mantissa, powerOfTwo(get(t)))),
    set(from, i32.add(get(from), i32.of(16))),
  ];
  return {
    name: 'exponentials',
    parameters: 2,
    locals: { i32: 0, pairs: 7 },
    body: [repeat(body, i32.below(get(from), get(to)))],
  };
};
