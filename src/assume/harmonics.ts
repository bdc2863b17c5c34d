import type { Scalar } from '../arithmetic/arithmetic.js';
import type { Brand } from '../sphere/brand.js';
import { tangentProjection } from '../sphere/tangentProjection.js';
import { minus, multiple, plus, times, type Vector } from '../sphere/verbs.js';
import { amplitude } from './amplitude.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** εY with |ε| ≤ ½ and |Y| ≤ 1 on the sphere, a polynomial of y_1, y_2; `gradient` is that on the sphere, P_y ∇Y. */
export interface Perturbation {
  readonly degree: number;
  readonly epsilon: Scalar;
  readonly value: (y: Vector) => Scalar;
  readonly gradient: (y: Vector) => Vector;
}

/** −ΔY = k(k + n − 2) Y on S^{n−1}, k the degree. */
export type Harmonic = Brand<Perturbation, 'harmonic'>;

/** Y = Re (y_1 + i y_2)^k, 1 ≤ k ≤ 4: up to rotations the general sectoral harmonic, in every n ≥ 2. */
export const harmonic = (n: Dimension): Chart<Harmonic, Perturbation> =>
  chart('Y a spherical harmonic of degree k', source => {
    const degree = degreeOf(source);
    const gradient = (y: Vector): Vector => {
      const [re, im] = power(y, degree - 1);
      return tangentProjection(y, [multiple(degree, re), multiple(-degree, im), ...zeros(y)]);
    };
    return { degree, epsilon: amplitude(n).build(source), value: y => power(y, degree)[0], gradient } as Harmonic;
  });

/** Y = y_1^k: a polynomial of the same degree that is not harmonic for k ≥ 2. */
export const powerOfACoordinate = (n: Dimension): Chart<Perturbation> =>
  chart<Perturbation>('Y = y_1^k', source => {
    const degree = degreeOf(source);
    const of = (y: Vector, k: number): Scalar => Array.from({ length: k }, () => y[0]!).reduce(times, y[0]!.in.of(1));
    const gradient = (y: Vector): Vector =>
      tangentProjection(y, [multiple(degree, of(y, degree - 1)), y[0]!.in.of(0), ...zeros(y)]);
    return { degree, epsilon: amplitude(n).build(source), value: y => of(y, degree), gradient };
  });

const degreeOf = (source: Source): number => source.count('degree', 1, 4);
const zeros = (y: Vector): Vector => y.slice(2).map(a => a.in.of(0));

/** (y_1 + i y_2)^k. */
const power = (y: Vector, k: number): readonly [Scalar, Scalar] => {
  const [a, b] = [y[0]!, y[1]!];
  let z: readonly [Scalar, Scalar] = [a.in.of(1), a.in.of(0)];
  for (let j = 0; j < k; j++) z = [minus(times(a, z[0]), times(b, z[1])), plus(times(a, z[1]), times(b, z[0]))];
  return z;
};
