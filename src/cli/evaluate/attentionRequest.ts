import { kinds, type Kind } from '../../attention/kinds.js';
import { fieldsOf, wordOf, type Fields } from './fields.js';
import { listOf, matrixOf, numberOf, rowsOf, type Rows } from './numbers.js';
import { refused } from './refusal.js';

/** One head: logit x·Dy or Qx·Ky, values W V y (W the identity where it is missing). */
export interface Head {
  readonly logits: { readonly D: Rows } | { readonly Q: Rows; readonly K: Rows };
  readonly V: Rows;
  readonly W: Rows | undefined;
}

export interface AttentionRequest {
  readonly kind: Kind;
  readonly causal: boolean;
  /** The temperature of Sinkhorn's kernel, positive; 1 for every other kind. */
  readonly epsilon: number;
  /** Empty when the logits and values are those of the energy, V = D. */
  readonly heads: readonly Head[];
}

/** The attention of a document, for tokens in ℝⁿ; softmax of the energy's D where nothing is given. */
export const attentionOf = (value: unknown, n: number): AttentionRequest => {
  const fields = fieldsOf('attention', value === undefined ? {} : value, ['kind', 'mask', 'epsilon', 'heads']);
  const kind = wordOf('attention.kind', fields.kind === undefined ? 'softmax' : fields.kind, kinds);
  const epsilon = fields.epsilon === undefined ? 1 : epsilonOf(kind, fields.epsilon);
  if (fields.mask !== undefined) wordOf('attention.mask', fields.mask, ['causal']);
  const given = fields.heads === undefined ? [] : listOf('attention.heads', fields.heads);
  const heads = given.map((head, h) => headOf(`attention.heads[${h}]`, head, n));
  if (kind === 'l2') refuseWithoutKeys(heads);
  return { kind, causal: fields.mask !== undefined, epsilon, heads };
};

const epsilonOf = (kind: Kind, value: unknown): number => {
  const name = 'attention.epsilon';
  const epsilon = numberOf(name, value);
  if (epsilon <= 0) throw refused(name, `it must be positive; found ${epsilon}. It is a temperature.`);
  if (kind === 'sinkhorn' || epsilon === 1) return epsilon;
  throw refused(name, `${kind} attention has no epsilon but 1; found ${epsilon}. Divide D by it.`);
};

const refuseWithoutKeys = (heads: readonly Head[]): void => {
  const rule = 'l2 attention needs Q and K, its logits are −|Qx − Ky|²';
  if (heads.length === 0) throw refused('attention.heads', `${rule}; found no heads. Give Q, K and V for each.`);
  const odd = heads.findIndex(({ logits }) => 'D' in logits);
  if (odd >= 0) throw refused(`attention.heads[${odd}]`, `${rule}; found D. Give Q and K instead.`);
};

export const headOf = (name: string, value: unknown, n: number): Head => {
  const fields = fieldsOf(name, value, ['D', 'Q', 'K', 'V', 'W']);
  const logits = logitsOf(name, fields, n);
  if (fields.W === undefined) return { logits, V: matrixOf(`${name}.V`, fields.V, square(n)), W: undefined };
  const V = rowsOf(`${name}.V`, fields.V);
  const m = V.length;
  matrixOf(`${name}.V`, V, { rows: m, columns: n, why: `m × n with n = ${n}, the length of a token` });
  const why = `n × m with n = ${n} and m = ${m}, the number of rows of V`;
  return { logits, V, W: matrixOf(`${name}.W`, fields.W, { rows: n, columns: m, why }) };
};

const logitsOf = (name: string, { D, Q, K }: Fields, n: number): Head['logits'] => {
  const [whole, split] = [D !== undefined, Q !== undefined || K !== undefined];
  if (whole === split)
    throw refused(
      name,
      `its logits come from D or from Q and K; found ${whole ? 'both' : 'neither'}. Give one of them.`,
    );
  if (whole) return { D: matrixOf(`${name}.D`, D, square(n)) };
  const queries = rowsOf(`${name}.Q`, Q);
  const [rows, columns] = [queries.length, n];
  matrixOf(`${name}.Q`, queries, { rows, columns, why: `k × n with n = ${n}, the length of a token` });
  const why = `k × n with k = ${rows}, the number of rows of Q, and n = ${n}`;
  return { Q: queries, K: matrixOf(`${name}.K`, K, { rows, columns, why }) };
};

/** n × n, for tokens in ℝⁿ. */
export const square = (n: number) => ({ rows: n, columns: n, why: `n × n with n = ${n}, the length of a token` });
