/**
 * The text with every exponential, logarithm and root replaced by a symbol k1, k2, …, equal ones by equal symbols.
 *
 * What is left is rational, and `polynomialText` refuses the rest: so an expansion engine never sees what it misreads.
 * As the symbols are independent, a vanishing result is the stronger statement.
 */
import type { MathNode } from 'mathjs';
import { rejected } from './rejected.js';

export interface OpaqueText {
  readonly text: string;
  /** What each symbol stands for. */
  readonly symbols: Readonly<Record<string, string>>;
}

export const opaqueText = async (text: string): Promise<OpaqueText> => {
  const { parse, SymbolNode } = await import('mathjs');
  if (/\bk\d+\b/.test(text)) return rejected('the names k1, k2, … are taken by the symbols', text);
  const known = new Map<string, string>();
  const replaced = parse(text).transform(node => {
    if (!isTranscendental(node)) return node;
    const shown = node.toString();
    known.set(shown, known.get(shown) ?? `k${known.size + 1}`);
    return new SymbolNode(known.get(shown)!);
  });
  return {
    text: replaced.toString({ implicit: 'show' }),
    symbols: Object.fromEntries([...known].map(([shown, name]) => [name, shown])),
  };
};

/** A function call, or a power whose exponent is no integer literal. */
const isTranscendental = (node: MathNode): boolean => {
  if (node.type === 'FunctionNode') return true;
  if (node.type !== 'OperatorNode' || !('op' in node) || node.op !== '^') return false;
  const exponent = 'args' in node && Array.isArray(node.args) ? String(node.args[1]) : '';
  return !/^\d+$/.test(exponent);
};
