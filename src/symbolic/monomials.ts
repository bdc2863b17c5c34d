/**
 * Monomials  x^α e^{p}, each interned as a small integer: 1 is the monomial 1.
 *
 * Degrees α lie one to a byte, four to a word; a product adds words and a linear hash, so nothing but the table is
 * touched. The exponent p is itself interned (exponents.ts) as a number `kernel`, 0 for p = 0.
 * Error: a degree of 128 or more, or more than `capacity` variables, throws.
 */
export interface Monomials {
  words: Int32Array;
  hashes: Int32Array;
  kernels: Int32Array;
  slots: Int32Array;
  count: number;
  /** Words in use: ⌈variables / 4⌉. */
  width: number;
}

const stride = 32;
export const capacity = 4 * stride;

export const emptyMonomials = (): Monomials => {
  const size = 1024;
  const M: Monomials = {
    words: new Int32Array(stride * size),
    hashes: new Int32Array(size),
    kernels: new Int32Array(size),
    slots: new Int32Array(4 * size),
    count: 1,
    width: 0,
  };
  M.slots[slotOf(M, 0)] = intern(M, 0, 0);
  return M;
};

/** The degree of a variable in m. */
export const degree = (M: Monomials, m: number, variable: number): number =>
  (M.words[stride * m + (variable >> 2)]! >>> (8 * (variable & 3))) & 127;

export const kernelOf = (M: Monomials, m: number): number => M.kernels[m]!;

/** m n, where `kernel` is the interned sum of the two exponents. */
export const monomialProduct = (M: Monomials, [m, n]: readonly [number, number], kernel: number): number => {
  const scratch = stride * M.count;
  for (let w = 0; w < M.width; w++) {
    const word = (M.words[stride * m + w]! + M.words[stride * n + w]!) | 0;
    if ((word & 0x80808080) !== 0) throw new Error('symbols: degrees must stay below 128; found 128. Split the claim.');
    M.words[scratch + w] = word;
  }
  return interned(M, (M.hashes[m]! + M.hashes[n]!) | 0, kernel);
};

/** m · variable^power; the power may be negative where m contains it. */
export const shifted = (M: Monomials, m: number, [variable, power]: readonly [number, number]): number => {
  M.width = Math.max(M.width, (variable >> 2) + 1);
  const scratch = stride * M.count;
  M.words.copyWithin(scratch, stride * m, stride * m + M.width);
  const place = scratch + (variable >> 2);
  M.words[place] = (M.words[place]! + (power << (8 * (variable & 3)))) | 0;
  return interned(M, (M.hashes[m]! + Math.imul(power, weight(variable))) | 0, M.kernels[m]!);
};

/** x^α of m with another kernel. */
export const withKernel = (M: Monomials, m: number, kernel: number): number => {
  M.words.copyWithin(stride * M.count, stride * m, stride * m + M.width);
  return interned(M, M.hashes[m]!, kernel);
};

const weight = (variable: number): number =>
  Math.imul(0x9e3779b1, 2 * variable + 3) ^ Math.imul(variable + 1, 0x85ebca6b);

/** The number of the monomial whose words lie behind the last one. */
const interned = (M: Monomials, hash: number, kernel: number): number => {
  const mask = M.slots.length - 1;
  let slot = slotOf(M, (hash + Math.imul(kernel, 0xc2b2ae35)) | 0);
  while (M.slots[slot] !== 0) {
    const m = M.slots[slot]!;
    if (M.hashes[m] === hash && M.kernels[m] === kernel && matches(M, m)) return m;
    slot = (slot + 1) & mask;
  }
  M.slots[slot] = M.count;
  return intern(M, hash, kernel);
};

const matches = (M: Monomials, m: number): boolean => {
  const scratch = stride * M.count;
  for (let w = 0; w < M.width; w++) if (M.words[scratch + w] !== M.words[stride * m + w]) return false;
  return true;
};

const slotOf = (M: Monomials, hash: number): number =>
  Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (1 + Math.clz32(M.slots.length));

const intern = (M: Monomials, hash: number, kernel: number): number => {
  const m = M.count++;
  M.hashes[m] = hash;
  M.kernels[m] = kernel;
  if (M.count + 1 >= M.hashes.length) grow(M);
  return m;
};

const grow = (M: Monomials): void => {
  const size = 2 * M.hashes.length;
  M.words = enlarged(M.words, stride * size);
  M.hashes = enlarged(M.hashes, size);
  M.kernels = enlarged(M.kernels, size);
  M.slots = new Int32Array(4 * size);
  for (let m = 1; m < M.count; m++) M.slots[freeSlot(M, m)] = m;
};
const enlarged = (a: Int32Array, length: number): Int32Array => {
  const b = new Int32Array(length);
  b.set(a);
  return b;
};
const freeSlot = (M: Monomials, m: number): number => {
  let slot = slotOf(M, (M.hashes[m]! + Math.imul(M.kernels[m]!, 0xc2b2ae35)) | 0);
  while (M.slots[slot] !== 0) slot = (slot + 1) & (M.slots.length - 1);
  return slot;
};
