/** What a JSON document that asks for `gaussianRate` may hold. */
import { definiteness } from '../../sphere/semidefiniteFactor.js';
import { headOf, square, type Head } from './attentionRequest.js';
import { fieldsOf, wordOf, type Fields } from './fields.js';
import { listOf, matrixOf, numbersOf, type Numbers, type Rows } from './numbers.js';
import { refused, said } from './refusal.js';

const gaussianKinds = ['softmax', 'l2', 'sinkhorn', 'linear'] as const;
type GaussianKind = (typeof gaussianKinds)[number];

export interface GaussianRequest {
  readonly mean: Numbers;
  readonly covariance: Rows;
  /** The order of elimination in which Σ is seen to be positive semidefinite. */
  readonly pivots: readonly number[];
  readonly kind: GaussianKind;
  readonly epsilon: number;
  readonly heads: readonly Head[];
}

const known = ['quantity', 'space', 'mean', 'covariance', 'D', 'attention'];
const notClosed = ['unnormalised', 'sigmoid', 'relu', 'hardmax'];

/** The request that a JSON value is, or a refusal that says what is wrong with it. */
export const gaussianRequestOf = (value: unknown): GaussianRequest => {
  const fields = fieldsOf('input', value, known);
  wordOf('space', fields.space === undefined ? 'euclidean' : fields.space, ['euclidean']);
  const mean = numbersOf('mean', fields.mean);
  const n = mean.length;
  const covariance = matrixOf('covariance', fields.covariance, ofMean(n));
  const pivots = pivotsOf(covariance);
  const attention = fieldsOf('attention', fields.attention === undefined ? {} : fields.attention, [
    ...['kind', 'mask', 'epsilon', 'heads'],
  ]);
  refuseMask(attention.mask);
  const kind = kindOf(attention.kind === undefined ? 'softmax' : attention.kind);
  const heads = headsOf(kind, { fields, attention }, n);
  return { mean, covariance, pivots, kind, epsilon: epsilonOf(kind, attention.epsilon), heads };
};

const ofMean = (n: number) => ({ rows: n, columns: n, why: `n × n with n = ${n}, the length of the mean` });

const refuseMask = (mask: unknown): void => {
  if (mask === undefined) return;
  const hint = 'Leave it out, or ask for the velocity of tokens.';
  throw refused('attention.mask', `a Gaussian does not stay one under masked attention; found ${said(mask)}. ${hint}`);
};

const kindOf = (value: unknown): GaussianKind => {
  if (!notClosed.includes(value as string)) return wordOf('attention.kind', value, gaussianKinds);
  const hint = 'Ask for the velocity of tokens.';
  const rule = `it must be one of ${gaussianKinds.join(', ')}, under which a Gaussian stays one`;
  throw refused('attention.kind', `${rule}; found ${said(value)}, whose field is not affine. ${hint}`);
};

const epsilonOf = (kind: GaussianKind, value: unknown): number => {
  if (value === undefined) return 1;
  if (kind !== 'sinkhorn' && value !== 1)
    throw refused('attention.epsilon', `only sinkhorn has an epsilon but 1; found ${said(value)}. Divide D by it.`);
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
  const hint = 'It is the temperature of the kernel; the default is 1.';
  throw refused('attention.epsilon', `it must be a positive number; found ${said(value)}. ${hint}`);
};

interface Places {
  readonly fields: Fields;
  readonly attention: Fields;
}

const headsOf = (kind: GaussianKind, { fields, attention }: Places, n: number): readonly Head[] => {
  const D = fields.D === undefined ? undefined : matrixOf('D', fields.D, square(n));
  const listed = attention.heads === undefined ? [] : listOf('attention.heads', attention.heads);
  const heads = listed.map((head, h) => headOf(`attention.heads[${h}]`, head, n));
  if (heads.length === 0 && D === undefined)
    throw refused('D', 'gaussianRate needs the weights; found nothing. Give attention.heads, or D for V = D.');
  const all = heads.length > 0 ? heads : [{ logits: { D: D! }, V: D!, W: undefined }];
  const whole = kind === 'l2' ? all.findIndex(({ logits }) => 'D' in logits) : -1;
  if (whole < 0) return all;
  const hint = '|Qx − Ky|² is not a function of QᵀK.';
  throw refused(`attention.heads[${whole}]`, `l2 needs Q and K; found D. ${hint}`);
};

const pivotsOf = (Sigma: Rows): readonly number[] => {
  Sigma.forEach((row, i) => row.forEach((a, j) => refuseAsymmetry(a, Sigma[j]![i]!, [i, j])));
  const seen = definiteness(Sigma);
  if ('pivots' in seen) return seen.pivots;
  const found = `an entry ${seen.pivot} at [${seen.at.join('][')}] after eliminating the others`;
  const hint = 'This is decided exactly on the doubles given: round RRᵀ so that it stays one, or lower its rank.';
  throw refused('covariance', `it must be positive semidefinite; found ${found}. ${hint}`);
};

const refuseAsymmetry = (a: number, b: number, [i, j]: readonly [number, number]): void => {
  if (a === b) return;
  throw refused(
    `covariance[${i}][${j}]`,
    `it must equal covariance[${j}][${i}]; found ${a} and ${b}. Give (Σ + Σᵀ)/2.`,
  );
};
