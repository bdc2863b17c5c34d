import { attentionOf, square, type AttentionRequest } from './attentionRequest.js';
import { fieldsOf, wordOf } from './fields.js';
import { matrixQuantities } from './matrixRequest.js';
import { matrixOf, type Numbers, type Rows } from './numbers.js';
import { refused } from './refusal.js';
import { massesOf, tokensOf } from './tokenRequest.js';

export const quantities = [
  'energy',
  'partition',
  'logPartition',
  'firstVariation',
  'wassersteinGradient',
  'velocity',
  'energyRate',
] as const;
export type Quantity = (typeof quantities)[number];

/** The quantities that the attention defines, and on which a mask acts. */
export const isMoving = (quantity: Quantity): boolean => quantity === 'velocity' || quantity === 'energyRate';

/** One quantity for one configuration: what a JSON document asks for, checked. */
export interface Request {
  readonly quantity: Quantity;
  readonly space: 'sphere' | 'euclidean';
  readonly tokens: Rows;
  /** Undefined for the real numbers 1/N. */
  readonly masses: Numbers | undefined;
  /** The energy's matrix; also the logits and V = D of an attention without heads. */
  readonly D: Rows | undefined;
  readonly attention: AttentionRequest;
}

const known = ['quantity', 'space', 'tokens', 'masses', 'D', 'attention'];

/** The request that a JSON value is, or a refusal that says what is wrong with it. */
export const requestOf = (value: unknown): Request => {
  const fields = fieldsOf('input', value, known);
  const quantity = quantityOf(fields.quantity);
  const space = wordOf('space', fields.space === undefined ? 'sphere' : fields.space, ['sphere', 'euclidean']);
  const tokens = tokensOf(fields.tokens, space);
  const n = tokens[0]!.length;
  const masses = fields.masses === undefined ? undefined : massesOf(fields.masses, tokens.length);
  const D = fields.D === undefined ? undefined : matrixOf('D', fields.D, square(n));
  const request = { quantity, space, tokens, masses, D, attention: attentionOf(fields.attention, n) };
  refuseWithoutMatrix(request);
  refuseIdleMask(request);
  return request;
};

/** `gaussianRate` and the quantities of a matrix have requests of their own; they are named among what may be asked. */
const quantityOf = (value: unknown): Quantity =>
  wordOf('quantity', value, [...quantities, 'gaussianRate', ...matrixQuantities]) as Quantity;

const refuseWithoutMatrix = ({ quantity, D, attention }: Request): void => {
  if (D !== undefined || (quantity === 'velocity' && attention.heads.length > 0)) return;
  throw refused('D', `${quantity} needs the matrix of the energy; found nothing. ${matrixHint(quantity)}`);
};
const matrixHint = (quantity: Quantity): string =>
  quantity === 'velocity' ? 'Give D, or attention.heads.' : 'Give D, n × n; heads define the velocity only.';

const refuseIdleMask = ({ quantity, attention }: Request): void => {
  if (!attention.causal || isMoving(quantity)) return;
  throw refused('attention.mask', `it acts on velocity and energyRate only; found it with ${quantity}. Leave it out.`);
};
