/**
 * d text / d variable by mathjs, without its simplification: the rules of differentiation and nothing else.
 *
 * mathjs reads `e`, `i`, `pi`, `E`, … as constants, so such names are refused; its `simplify` is unsound over the reals
 * ((x²)^½ becomes x) and slow, so it is switched off. mathjs is loaded when this is first called.
 */
import type { MathNode } from 'mathjs';
import { rejected } from './rejected.js';

export const derivativeText = async (text: string, variable: string): Promise<string> => {
  const { parse, derivative } = await import('mathjs');
  const tree = parse(text);
  const names = variableNames(tree);
  const constant = [variable, ...names].find(name => mathjsConstants.has(name));
  if (constant !== undefined) return rejected(`'${constant}' is a constant of mathjs, not a variable`, text);
  return derivative(tree, variable, { simplify: false }).toString();
};

const mathjsConstants = new Set(
  'e E i pi PI tau phi true false null NaN Infinity version LN2 LN10 LOG2E LOG10E SQRT1_2 SQRT2'.split(' '),
);

const variableNames = (tree: MathNode): readonly string[] => {
  const found: string[] = [];
  tree.traverse((node, path) => {
    if ('name' in node && typeof node.name === 'string' && node.type === 'SymbolNode' && path !== 'fn')
      found.push(node.name);
  });
  return found;
};
