/**
 * Asks an outside engine, through the guard: only what it was right about in every trial is passed on.
 *
 *   nerdamer, algebrite   expand, of polynomials over ℚ
 *   mathjs                derivative, without simplification
 * Everything else is rejected with the reason, before an engine is loaded.
 */
import { derivativeText } from './derivativeText.js';
import { expansions, type EngineName } from './expansions.js';
import { rejected } from './rejected.js';

export interface Request {
  readonly engine: EngineName | 'mathjs';
  readonly operation: string;
  readonly text: string;
  readonly variable?: string;
}

export const ask = async ({ engine, operation, text, variable = 'x' }: Request): Promise<string> => {
  if (engine === 'mathjs' && operation === 'derivative') return derivativeText(text, variable);
  if (engine === 'mathjs' || operation !== 'expand') return rejected(reasonAgainst(engine, operation), text);
  const { results, reason } = await expansions([text], { engine, seconds: 20 });
  return results[0] ?? rejected(reason ?? `${engine} gave no answer`, text);
};

const reasons: Readonly<Record<string, string>> = {
  'mathjs simplify': 'mathjs simplifies (x^2)^(1/2) to x, which is false for x < 0',
  'mathjs rationalize': 'mathjs leaves vanishing numerators uncollected: rationalize is no zero test',
  'nerdamer diff': 'nerdamer differentiates roots and exponentials of roots wrongly',
  'nerdamer simplify': 'nerdamer loses signs and may not end',
};
const reasonAgainst = (engine: string, operation: string): string =>
  reasons[`${engine} ${operation}`] ?? `${engine} is not asked to ${operation}`;
