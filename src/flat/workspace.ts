/** Tokens, masses and weights as plain numbers: row after row, N × n and n × n. */
export interface FlatData {
  readonly N: number;
  readonly n: number;
  readonly tokens: Float64Array;
  readonly masses: Float64Array;
  readonly D: Float64Array;
  readonly V: Float64Array;
}

/** Room for one evaluation, allocated once; the results live in `velocity` (N × n) and `partition` (N, times e^{−shift}). */
export interface Workspace {
  readonly N: number;
  readonly n: number;
  /** D y_j, component after component: n × N. */
  readonly keys: Float64Array;
  /** w_j V y_j, component after component: n × N. */
  readonly values: Float64Array;
  /** e^{x_i·Dy_j − shift_i}: N × N. */
  readonly kernels: Float64Array;
  readonly shift: Float64Array;
  readonly partition: Float64Array;
  readonly velocity: Float64Array;
}

export const workspace = (N: number, n: number): Workspace => {
  if (!(N >= 1 && n >= 1)) throw new Error(`workspace: N ≥ 1 and n ≥ 1; found N = ${N}, n = ${n}. Measures have tokens.`);
  const room = (size: number) => new Float64Array(size);
  return {
    N,
    n,
    keys: room(n * N),
    values: room(n * N),
    kernels: room(N * N),
    shift: room(N),
    partition: room(N),
    velocity: room(N * n),
  };
};
