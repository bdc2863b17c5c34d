import { get, i32, pairs, repeat, set, type Code, type Kernel } from './assembler.js';

const [left, right, out, leftStride, rightStride, outStride, rows, inner] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const [column, l, r, k, at] = [8, 9, 10, 11, 12] as const;
const [a, b, c, d, x, y, p, q] = [13, 14, 15, 16, 17, 18, 19, 20] as const;

const gain = (s: number, m: number, n: number): Code => set(s, pairs.add(get(s), pairs.multiply(get(m), get(n))));
const forward = (pointer: number, by: Code): Code => set(pointer, i32.add(get(pointer), by));
const twice = (stride: number): Code => i32.shiftLeft(get(stride), i32.of(1));

const term = (): readonly Code[] => [
  ...[set(x, pairs.spread(get(l))), set(y, pairs.spread(i32.add(get(l), get(leftStride))))],
  ...[set(p, pairs.load(get(r))), set(q, pairs.load(get(r), 16))],
  ...[gain(a, x, p), gain(b, x, q), gain(c, y, p), gain(d, y, q)],
  ...[forward(l, i32.of(8)), forward(r, get(rightStride)), forward(k, i32.of(-1))],
];

const tile = (): readonly Code[] => [
  ...[a, b, c, d].map(s => set(s, pairs.of(0))),
  ...[set(l, get(left)), set(r, i32.add(get(right), get(column))), set(k, get(inner))],
  repeat(term(), get(k)),
  set(at, i32.add(get(out), get(column))),
  ...[pairs.store(get(at), get(a)), pairs.store(get(at), get(b), 16), forward(at, get(outStride))],
  ...[pairs.store(get(at), get(c)), pairs.store(get(at), get(d), 16), forward(column, i32.of(32))],
];

const strip = (): readonly Code[] => [
  ...[set(column, i32.of(0)), repeat(tile(), i32.below(get(column), get(outStride)))],
  ...[forward(left, twice(leftStride)), forward(out, twice(outStride)), forward(rows, i32.of(-2))],
];

/**
 * multiply(left, right, out, leftStride, rightStride, outStride, rows, inner):  out_ij = Σ_k left_ik right_kj.
 *
 * Each sum is taken from the left, in tiles of 2 × 4 that stay in registers. Addresses and strides are in bytes; rows
 * are a multiple of 2, the strides of right and out of 32 bytes; what is in the padding only reaches padding.
 * Error  |out − exact| ≤ γ_inner Σ_k |left_ik||right_kj|
 */
export const multiply = (): Kernel => ({
  ...{ name: 'multiply', parameters: 8, locals: { i32: 5, pairs: 8 } },
  body: [repeat(strip(), get(rows))],
});
