import type { Arithmetic } from '../arithmetic/arithmetic.js';
import type { Weights } from '../attention/weights.js';
import { diagonalMatrix, matrixOf } from '../sphere/matrices.js';
import { over } from '../sphere/verbs.js';
import { cloud, type Cloud } from '../transport/cloud.js';
import type { CloudPair } from './cloudPairs.js';
import type { Stability } from '../attention/dobrushinConstant.js';
import { unnormalised } from '../attention/attention.js';

/** Exact data for the controls of statements on two clouds. */
interface Witnessed {
  readonly weights: Weights;
  readonly clouds: CloudPair;
}

/**
 * D = −2 Id, V = Id, and a light token, mass 1/1000, opposite to the other one or turned from there by 0.0999…, the
 * angle of (399, 40)/401: exact data for controls. The heavy token looks at the light one alone.
 */
export const lightOpposite = (A: Arithmetic): Witnessed => {
  const [heavy, opposite] = [
    [A.of(1), A.of(0)],
    [A.of(-1), A.of(0)],
  ] as const;
  const turned = [-399, 40].map(a => over(A.of(a), A.of(401)));
  const [mu, nu] = [opposite, turned].map(light => cloud([heavy, light], [999, 1])) as [Cloud, Cloud];
  return { weights: multiplesOfIdentity(A, -2), clouds: { mu, nu } };
};

/** D = 0, V = Id, and two tokens at a right angle, the second time in the other order and turned by 0.02 at most. */
export const otherOrder = (A: Arithmetic): Witnessed => {
  const [e, f] = [
    [A.of(1), A.of(0)],
    [A.of(0), A.of(1)],
  ] as const;
  const turned = [9999, 200].map(a => over(A.of(a), A.of(10001)));
  return { weights: multiplesOfIdentity(A, 0), clouds: { mu: cloud([e, f]), nu: cloud([f, turned]) } };
};

/** D = 3 Id, V a quarter turn, and a token of the circle, unnormalised: it turns at the rate e³, with e³ − 8 > 0. */
export const loneToken = (A: Arithmetic): Witnessed & { readonly of: Stability } => {
  const V = matrixOf(A, [
    [0, 1],
    [-1, 0],
  ]);
  const turned = [9999, 200].map(a => over(A.of(a), A.of(10001)));
  const clouds = { mu: cloud([[A.of(1), A.of(0)]]), nu: cloud([turned]) };
  return { weights: { D: multiplesOfIdentity(A, 3).D, V }, clouds, of: { p: 1, attention: unnormalised } };
};

/** D = c Id and V = Id of the plane. */
const multiplesOfIdentity = (A: Arithmetic, c: number): Weights => {
  const [D, V] = [c, 1].map(a => diagonalMatrix([A.of(a), A.of(a)]));
  return { D: D!, V: V! };
};
