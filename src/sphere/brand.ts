import type { Matrix } from './verbs.js';

declare const promised: unique symbol;

/**
 * T with a promise P in its type and nothing more in its value. Whoever builds the value keeps the promise
 * (a chart, by construction); a function that needs the hypothesis asks for the brand.
 */
export type Brand<T, P extends string> = T & { readonly [promised]: { readonly [K in P]: true } };

/** D = Dᵀ. */
export type Symmetric = Brand<Matrix, 'symmetric'>;
/** D = Dᵀ and x·Dx ≥ 0 for every x. */
export type PositiveSemidefinite = Symmetric & Brand<Matrix, 'positiveSemidefinite'>;
/** RᵀR = Id. */
export type Orthogonal = Brand<Matrix, 'orthogonal'>;
