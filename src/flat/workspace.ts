import { tableBytes } from './exponentials.js';
import { padded } from './flatWeights.js';
import { host } from './host.js';

/** A matrix in the memory of the kernels, row after row: where it begins and the length of a row, in doubles. */
export interface Block {
  readonly at: number;
  readonly stride: number;
}

/** Room for one evaluation, allocated once. The result is in `velocity`, N × n. */
export interface Workspace {
  readonly N: number;
  readonly n: number;
  readonly velocity: Float64Array;
  readonly shift: Float64Array;
  /** The whole memory of the kernels; the blocks are parts of it. */
  readonly memory: Float64Array;
  readonly exponentials: (from: number, to: number) => void;
  readonly blocks: Blocks;
  /** lifted = tokens × both, kernels = lifted × columns, sums = kernels × values. */
  readonly lift: () => void;
  readonly compare: () => void;
  readonly total: () => void;
}

/** tokens N × n; both = [D | Vᵀ]; lifted (Dᵀx_i | V x_i); columns Xᵀ; kernels N × N; values (w_j V x_j | w_j); sums. */
export type Blocks = Readonly<Record<'tokens' | 'both' | 'lifted' | 'columns' | 'kernels' | 'values' | 'sums', Block>>;

export const workspace = (N: number, n: number): Workspace => {
  if (!(N >= 1 && n >= 1))
    throw new Error(`workspace: 1 ≤ N and 1 ≤ n; found N = ${N}, n = ${n}. A measure has tokens.`);
  const { blocks, doubles } = laidOut(N, n);
  const { memory, exponentials, multiply } = host(doubles);
  const { tokens, both, lifted, columns, kernels: logits, values, sums } = blocks;
  const rows = N + (N % 2);
  const bytes = (left: Block, right: Block, out: Block) =>
    [left.at, right.at, out.at, left.stride, right.stride, out.stride].map(a => 8 * a) as readonly number[] as Six;
  const times = ([a, b, c, d, e, f]: Six, inner: number) => {
    return () => multiply(a, b, c, d, e, f, rows, inner);
  };
  return {
    ...{ N, n, memory, exponentials, blocks, velocity: new Float64Array(N * n), shift: new Float64Array(N) },
    lift: times(bytes(tokens, both, lifted), n),
    compare: times(bytes(lifted, columns, logits), n),
    total: times(bytes(logits, values, sums), N),
  };
};

type Six = readonly [number, number, number, number, number, number];

const laidOut = (N: number, n: number): { readonly blocks: Blocks; readonly doubles: number } => {
  const rows = N + (N % 2);
  let end = tableBytes / 8;
  const block = (height: number, stride: number): Block => {
    const at = end;
    end += height * stride;
    return { at, stride };
  };
  const blocks = {
    tokens: block(rows, n),
    both: block(n, padded(2 * n)),
    lifted: block(rows, padded(2 * n)),
    columns: block(n, padded(N)),
    kernels: block(rows, padded(N)),
    values: block(N, padded(n + 1)),
    sums: block(rows, padded(n + 1)),
  };
  return { blocks, doubles: end };
};
