import fc from 'fast-check';
import type { Arithmetic, Scalar } from '../../src/arithmetic/arithmetic.js';

/** A random formula: it reads itself in any arithmetic and prints itself when it breaks a law. */
export interface Tree {
  readonly read: (A: Arithmetic) => Scalar;
  readonly text: string;
  readonly leaves: number;
}

const extremes = [
  2 ** -1074,
  2 ** -1022,
  3e-310,
  1e-300,
  1e300,
  Number.MAX_VALUE,
  1 + 2 ** -52,
  1 - 2 ** -53,
  2 ** -60,
];
const leafOf = (x: number): Tree => ({ read: A => A.of(x), text: `${x}`, leaves: 1 });
/** Numbers of every size; two in twelve are so large or small that they over- and underflow. */
const leaf = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -64, max: 64 }).map(k => leafOf(k / 32)) },
  { weight: 4, arbitrary: fc.double({ min: -8, max: 8, noNaN: true }).map(leafOf) },
  { weight: 1, arbitrary: fc.constantFrom(...extremes, ...extremes.map(x => -x)).map(leafOf) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(leafOf) },
);

type Binary = 'add' | 'sub' | 'mul' | 'div';
type Unary = 'exp' | 'log' | 'sqrt';
const binary = (name: Binary, a: Tree, b: Tree): Tree => ({
  read: A => A[name](a.read(A), b.read(A)),
  text: `${name}(${a.text}, ${b.text})`,
  leaves: a.leaves + b.leaves,
});
const unary = (name: Unary, a: Tree): Tree => ({
  read: A => A[name](a.read(A)),
  text: `${name}(${a.text})`,
  leaves: a.leaves,
});
/** (a + b) − a, where most digits cancel. */
const cancelled = (a: Tree, b: Tree): Tree => binary('sub', binary('add', a, b), a);
/** Logarithms and roots of squares, so that most are defined. */
const ofSquare = (name: Unary, a: Tree): Tree => unary(name, binary('mul', a, a));

const grown = (inner: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc.oneof(
    leaf,
    fc.tuple(fc.constantFrom<Binary>('add', 'sub', 'mul', 'div'), inner, inner).map(t => binary(...t)),
    fc.tuple(inner, inner).map(t => cancelled(...t)),
    fc.tuple(fc.constantFrom<Unary>('exp', 'log', 'sqrt'), inner).map(t => unary(...t)),
    fc.tuple(fc.constantFrom<Unary>('log', 'sqrt'), inner).map(t => ofSquare(...t)),
  );

/** Formulas up to five operations deep. */
export const trees: fc.Arbitrary<Tree> = [1, 2, 3, 4, 5].reduce<fc.Arbitrary<Tree>>(inner => grown(inner), leaf);

/** Formulas in + − × ÷ alone, which have an exact rational value. */
export const rationalTrees: fc.Arbitrary<Tree> = [1, 2, 3].reduce<fc.Arbitrary<Tree>>(
  inner =>
    fc.oneof(
      leaf,
      fc.tuple(fc.constantFrom<Binary>('add', 'sub', 'mul', 'div'), inner, inner).map(t => binary(...t)),
      fc.tuple(inner, inner).map(t => cancelled(...t)),
    ),
  leaf,
);
