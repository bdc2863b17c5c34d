/**
 * The zero test, third route: a computer algebra system confirms every step of the computation: each
 * "Σ products − normal form − Σ cofactor · constraint" multiplies out to 0, and the last normal form is 0.
 *
 * It runs in a worker that is ended when its time is over: engines are known to hang. It sees polynomials only.
 * See       certificate (what is asked), polynomialText (the guard)
 */
import { certificate } from './certificate.js';
import { expansions, type EngineName } from './expansions.js';
import type { Expression } from './expression.js';

export interface EngineTest {
  readonly zero: boolean;
  readonly name: EngineName;
  readonly millis: number;
  /** Polynomials that were expanded. */
  readonly texts: number;
  readonly reason?: string;
}

export interface EngineOptions {
  readonly seconds?: number;
  readonly engine?: EngineName;
}

/**
 * Enough for the texts of a certificate, which hold few summands; a stack that overflows makes the test fail, never
 * pass.
 */
const stack = 2048;

export const engineTest = async (expression: Expression, options: EngineOptions = {}): Promise<EngineTest> => {
  const { seconds = 20, engine: name = 'algebrite' } = options;
  const { texts, exact } = certificate(expression);
  if (!exact) return { zero: false, name, millis: 0, texts: 0, reason: 'the chain of steps does not end in 0' };
  const { results, millis, reason } = await expansions(texts, { engine: name, seconds, stack });
  const zero = reason === undefined && results.every(result => result === '0');
  const why = reason ?? (zero ? undefined : `${name} found a difference that does not expand to 0`);
  return { zero, name, millis, texts: texts.length, ...(why === undefined ? {} : { reason: why }) };
};
