import { fieldsOf, wordOf, type Fields } from './fields.js';
import { listOf, matrixOf, rowsOf, type Rows } from './numbers.js';
import { refused, said } from './refusal.js';

/** One head: logit x·Dy or Qx·Ky, values W V y (W the identity where it is missing). */
export interface Head {
  readonly logits: { readonly D: Rows } | { readonly Q: Rows; readonly K: Rows };
  readonly V: Rows;
  readonly W: Rows | undefined;
}

export interface AttentionRequest {
  readonly kind: 'softmax' | 'unnormalised';
  readonly causal: boolean;
  /** Empty when the logits and values are those of the energy, V = D. */
  readonly heads: readonly Head[];
}

const kinds = ['softmax', 'unnormalised'] as const;
const later = ['l2', 'sinkhorn', 'sigmoid', 'relu', 'linear', 'hardmax'];

const kindOf = (value: unknown): AttentionRequest['kind'] => {
  if (!later.includes(value as string)) return wordOf('attention.kind', value, kinds);
  throw refused(
    'attention.kind',
    `it must be one of ${kinds.join(', ')}; found ${said(value)}, which is not yet available.`,
  );
};

const onlyOne = (epsilon: unknown): void => {
  if (epsilon === undefined || epsilon === 1) return;
  throw refused(
    'attention.epsilon',
    `softmax and unnormalised attention have no epsilon but 1; found ${said(epsilon)}. ` + 'Divide D by it.',
  );
};

/** The attention of a document, for tokens in ℝⁿ; softmax of the energy's D where nothing is given. */
export const attentionOf = (value: unknown, n: number): AttentionRequest => {
  const fields = fieldsOf('attention', value === undefined ? {} : value, ['kind', 'mask', 'epsilon', 'heads']);
  const kind = kindOf(fields.kind === undefined ? 'softmax' : fields.kind);
  onlyOne(fields.epsilon);
  if (fields.mask !== undefined) wordOf('attention.mask', fields.mask, ['causal']);
  const heads = fields.heads === undefined ? [] : listOf('attention.heads', fields.heads);
  return {
    kind,
    causal: fields.mask !== undefined,
    heads: heads.map((head, h) => headOf(`attention.heads[${h}]`, head, n)),
  };
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
