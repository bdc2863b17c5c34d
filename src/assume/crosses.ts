import { measure, type Measure } from '../measure/measure.js';
import type { Brand } from '../sphere/brand.js';
import { identityMatrix } from '../sphere/matrices.js';
import { multiple, negative, type Matrix, type Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension, Source } from './source.js';

/** Both ends of every axis that is occupied have the same mass. */
export type BalancedCross = Brand<Measure, 'balanced cross'>;

/** Σ_k w_k (δ_{e_k} + δ_{−e_k})/2 over the first axes, as many as drawn. */
export const balancedCross = (n: Dimension): Chart<BalancedCross, Measure> =>
  chart('Σ_k w_k (δ_{e_k} + δ_{−e_k})/2', source => {
    const axes = occupied(source, n);
    const halves = axes.length === 1 ? [source.in.of(0.5)] : half(source.simplex('masses', axes.length));
    return onAxes(axes, [...halves, ...halves]) as BalancedCross;
  });

/** Any masses on the points ±e_k of at least two axes. */
export const unbalancedCross = (n: Dimension): Chart<Measure> =>
  chart('Σ_k p_k δ_{e_k} + q_k δ_{−e_k}', source => {
    const axes = identityMatrix(source.in, n);
    return onAxes(axes, source.simplex('masses', 2 * n));
  });

const occupied = (source: Source, n: Dimension): Matrix =>
  identityMatrix(source.in, n).slice(0, source.count('rank', 1, n));

const half = (w: Vector): Vector => w.map(a => multiple(0.5, a));

const onAxes = (axes: Matrix, masses: Vector): Measure => measure([...axes, ...axes.map(e => e.map(negative))], masses);
