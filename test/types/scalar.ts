import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { plus } from '../../src/sphere/verbs.js';

declare const a: Scalar;

// @ts-expect-error — a plain number is no scalar: it has no reading and no error
export const plain: Scalar = 1;

// @ts-expect-error — nor may a verb be given one
export const mixed = plus(a, 1);

// @ts-expect-error — a record that looks like a scalar is none: only a reading makes scalars
export const forged: Scalar = { in: a.in };
