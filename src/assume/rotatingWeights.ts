import type { SignedWeights } from '../attention/weights.js';
import { identityMatrix, matrixSum, scaledMatrix } from '../sphere/matrices.js';
import { plus, square, transpose, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix, symmetric } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** V = D = a Id + b J, b ≥ ½, J a quarter turn in the plane of the first two axes and 0 beyond: tokens there turn. */
export const rotatingWeights = (n: Dimension): Chart<SignedWeights> =>
  chart<SignedWeights>('V = D = a Id + b J', source => {
    const D = matrixSum(scaledMatrix(source.free('a'), identityMatrix(source.in, n)), quarterTurn(source, n));
    return { D, V: D, sign: source.in.of(1) };
  });

/** V = −Id and D any sum of a symmetric and an antisymmetric matrix. */
export const twistedKeys = (n: Dimension): Chart<SignedWeights> =>
  chart<SignedWeights>('V = −Id, D not symmetric', source => {
    const [S, M] = [symmetric(n).build(source.at('S')), anyMatrix(n).build(source.at('M'))];
    const minus = source.in.of(-1);
    const D = matrixSum(S, matrixSum(M, scaledMatrix(minus, transpose(M))));
    return { D, V: scaledMatrix(minus, identityMatrix(source.in, n)), sign: minus };
  });

/** b J with b = ½ + f². */
const quarterTurn = (source: Source, n: Dimension): Matrix => {
  const A = source.in;
  const b = plus(A.of(0.5), square(source.free('b')));
  const entry = (j: number, k: number): number => (j === 0 && k === 1 ? -1 : j === 1 && k === 0 ? 1 : 0);
  const J = Array.from({ length: n }, (_, j) => Array.from({ length: n }, (__, k) => A.of(entry(j, k))));
  return scaledMatrix(b, J);
};
