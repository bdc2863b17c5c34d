import type { SignedWeights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { gramMatrix, identityMatrix, scaledMatrix } from '../sphere/matrices.js';
import { product, transpose, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix, rotation } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** One tied head, D = QᵀQ, with an orthonormal basis of null directions of Q. */
export interface KernelHead extends SignedWeights {
  readonly kernel: readonly Vector[];
}

/** Q u = 0 for every u of `kernel`, and V = ±QᵀQ. */
export type NullDirections = Brand<KernelHead, 'null directions'>;

/** V = ±D, D = QᵀQ for Q of rank at most k < n, with n − k orthonormal null directions. */
export const nullDirections = (n: Dimension): Chart<NullDirections, KernelHead> =>
  chart('V = ±QᵀQ, Q of rank k < n', source => {
    const { D, kernel } = degenerate(source, n);
    const sign = signOf(source);
    return { D, V: scaledMatrix(sign, D), sign, kernel } as NullDirections;
  });

/** D = QᵀQ with the same null directions, V = ±Id. */
export const nullDirectionsOfTheKeys = (n: Dimension): Chart<KernelHead> =>
  chart<KernelHead>('D = QᵀQ of rank k < n, V = ±Id', source => {
    const [{ D, kernel }, sign] = [degenerate(source, n), signOf(source)];
    return { D, kernel, V: scaledMatrix(sign, identityMatrix(source.in, n)), sign };
  });

/** V = ±D with D = QᵀQ, and directions that Q does not send to 0. */
export const otherDirections = (n: Dimension): Chart<KernelHead> =>
  chart<KernelHead>('V = ±QᵀQ, other directions', source => {
    const [D, sign] = [gramMatrix(anyMatrix(n).build(source.at('Q'))), signOf(source)];
    return { D, V: scaledMatrix(sign, D), sign, kernel: degenerate(source, n).kernel };
  });

const signOf = (source: Source) => source.in.of(source.branch('sign', 2) === 0 ? 1 : -1);

/** D = QᵀQ of rank at most k < n with orthonormal bases of n − k null directions and of the k others. */
export interface DegenerateKeys {
  readonly D: Matrix;
  readonly kernel: readonly Vector[];
  readonly seen: readonly Vector[];
}

/** D = QᵀQ with Q = Q₀ Rᵀ for a frame R whose first n − k columns Q₀ does not see. */
export const degenerate = (source: Source, n: Dimension): DegenerateKeys => {
  const rank = source.count('rank', 1, n - 1);
  const frame = transpose(rotation(n).build(source.at('frame')));
  const [kernel, seen] = [frame.slice(0, n - rank), frame.slice(n - rank)];
  const Q0 = anyMatrix(n).build(source.at('Q'));
  const columns = Q0.map(row => row.slice(0, rank));
  return { D: gramMatrix(product(columns, seen)), kernel, seen };
};
