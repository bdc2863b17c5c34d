/**
 * No tolerance is ever typed: a number below 2^-10 that is no power of two is a tolerance, an approximation, or a
 * published parameter, and none of these belongs in src, properties or proofs-check.
 *
 * Read from the syntax tree, so comments and texts do not count. A power of a constant (ten to the minus nine, say)
 * counts as the number that it is; so do the texts given to Number and parseFloat.
 */
import ts from 'typescript';
import { nodesFound, within, type Rule } from './source.js';

const powerOfTwo = (x: number): boolean => Number.isInteger(Math.log2(x)) && 2 ** Math.log2(x) === x;
const tolerance = (x: number): boolean => x !== 0 && Math.abs(x) < 2 ** -10 && !powerOfTwo(Math.abs(x));

const constant = (node: ts.Expression): number => {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isParenthesizedExpression(node)) return constant(node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) return -constant(node.operand);
  return NaN;
};

const reads = (node: ts.Expression): boolean => /^(Number|(Number\.)?parseFloat)$/.test(node.getText());

/** The number that a node writes down, where it writes one. */
const writes = (node: ts.Node): number => {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken) {
    return constant(node.left) ** constant(node.right);
  }
  const given = ts.isCallExpression(node) && reads(node.expression) ? node.arguments[0] : undefined;
  return given !== undefined && ts.isStringLiteralLike(given) ? Number(given.text) : NaN;
};

const typed = (node: ts.Node): string | undefined => {
  if (tolerance(writes(node))) return `no tolerance is typed; found ${node.getText()}`;
  const named = ts.isPropertyAccessExpression(node) && node.getText() === 'Number.EPSILON';
  return named ? 'the unit roundoff is u; found Number.EPSILON' : undefined;
};

export const noTypedTolerance: Rule = sources =>
  within(sources, 'src', 'properties', 'proofs-check').flatMap(source => nodesFound(source, typed));
