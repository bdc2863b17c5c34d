/**
 * The zero test, third route: a computer algebra system multiplies out  "numerator − Σ cofactor · constraint"  to 0.
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

export const engineTest = async (expression: Expression, options: EngineOptions = {}): Promise<EngineTest> => {
  const { seconds = 20, engine: name = 'algebrite' } = options;
  const { texts, exact } = certificate(expression);
  if (!exact)
    return { zero: false, name, millis: 0, texts: 0, reason: 'division by the constraints leaves a remainder' };
  const { results, millis, reason } = await expansions(texts, { engine: name, seconds });
  const zero = reason === undefined && results.every(result => result === '0');
  const why = reason ?? (zero ? undefined : `${name} found a difference that does not expand to 0`);
  return { zero, name, millis, texts: texts.length, ...(why === undefined ? {} : { reason: why }) };
};
