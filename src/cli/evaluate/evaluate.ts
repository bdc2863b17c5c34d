import { isBadInput, messageOf } from '../badInput.js';
import { bounded, enclosure, telling } from './enclosure.js';
import { gaussianAnswer, type GaussianAnswer } from './gaussianAnswer.js';
import type { MatrixAnswer } from './matrixAnswer.js';
import { matrixQuantities } from './matrixRequest.js';
import { refused } from './refusal.js';
import { isMoving, requestOf, type Request } from './request.js';
import { shaped, type Shaped } from './shaped.js';

/** A quantity at the given doubles: |value − exact| ≤ error in every entry; `error` has the shape of `value`. */
export interface Answer {
  readonly quantity: Request['quantity'];
  readonly value: Shaped<number>;
  readonly error: Shaped<number>;
}

/** `name: rule; found. hint.` */
export interface Rejection {
  readonly rejected: string;
}

type Reply = Answer | GaussianAnswer | MatrixAnswer | Rejection;

export interface Evaluation {
  /** One reply for one object, a list of replies for a list, in order. */
  readonly answers: Reply | readonly Reply[];
  /** 0, or 2 if anything was rejected. */
  readonly exitCode: 0 | 2;
}

/**
 * The quantities that a JSON document asks for, one object or a list of them, with true and tight bounds.
 *
 * Never throws: what is wrong with the input, or with the program, is a rejection of one line.
 * See  enclosure (where the bounds come from), request (what is accepted)
 */
export const evaluate = async (text: string): Promise<Evaluation> => {
  const input = await guarded(() => parsed(text));
  if (isRejection(input)) return evaluated(input);
  if (!Array.isArray(input.json)) return evaluated(await replyTo(input.json));
  const replies: Reply[] = [];
  for (const entry of input.json) replies.push(await replyTo(entry));
  return evaluated(replies);
};

const evaluated = (answers: Evaluation['answers']): Evaluation => ({
  answers,
  exitCode: [answers].flat().some(isRejection) ? 2 : 0,
});

export const isRejection = (reply: object): reply is Rejection => 'rejected' in reply;

const replyTo = (entry: unknown): Promise<Reply> => guarded<Exclude<Reply, Rejection>>(() => routeOf(entry)(entry));

/** Quantities with requests of their own; the code of those of a matrix is loaded when one is asked for. */
const routeOf = (entry: unknown): ((entry: unknown) => Promise<Exclude<Reply, Rejection>>) => {
  const asked = typeof entry === 'object' && entry !== null && 'quantity' in entry ? entry.quantity : undefined;
  if (asked === 'gaussianRate') return gaussianAnswer;
  if (!matrixQuantities.some(quantity => quantity === asked)) return async () => answerTo(requestOf(entry));
  return async () => (await import('./matrixAnswer.js')).matrixAnswer(entry);
};

const answerTo = async (request: Request): Promise<Answer> => {
  const found = await enclosure(request);
  const { quantity, attention } = request;
  if (attention.kind === 'sinkhorn' && isMoving(quantity) && !telling(found)) throw refused(quantity, unproved);
  if (!bounded(found)) throw refused(quantity, `${overflow} ${hints[quantity]}`);
  return { quantity, value: shaped(found, a => a.value), error: shaped(found, a => a.error) };
};

const parsed = (text: string): { readonly json: unknown } => {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const found = text.trim() === '' ? 'nothing' : messageOf(error);
    throw refused('input', `it must be JSON; found ${found}. NaN, Infinity and comments are not JSON.`);
  }
};

const overflow = 'it must stay at most 1.8e308 in size, with its terms and the logits x·Dy; found more.';
const unproved =
  'its distance to the fixed point must be proved below 1e-9 of the largest entry; found no such proof with the ' +
  'digits at hand. Raise epsilon, or scale Q, K or D down.';
const scaled = 'Scale the matrices down.';
const asRatio = 'Ask for logPartition, or scale D down.';
const hints: Readonly<Record<Request['quantity'], string>> = {
  ...{ energy: asRatio, partition: asRatio, firstVariation: asRatio },
  ...{ logPartition: scaled, wassersteinGradient: scaled, velocity: scaled, energyRate: scaled },
};

const guarded = async <T>(body: () => T | Promise<T>): Promise<T | Rejection> => {
  try {
    return await body();
  } catch (error) {
    const fault = `the computation must end; found '${messageOf(error)}'. This is a fault of the program.`;
    return { rejected: isBadInput(error) ? error.message : refused('evaluate', fault).message };
  }
};
