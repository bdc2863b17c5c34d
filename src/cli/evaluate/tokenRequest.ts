import type { Scalar } from '../../arithmetic/arithmetic.js';
import { massDefect, nearUnity, normDefect } from './nearUnity.js';
import { numbersOf, rowsOf, type Numbers, type Rows } from './numbers.js';
import { refused } from './refusal.js';

const nearest = (a: Scalar): number => a.in.approximation(a).value;

/** Tokens of ℝⁿ, or of the sphere: ||x|² − 1| ≤ (n + 4)u. */
export const tokensOf = (value: unknown, space: 'sphere' | 'euclidean'): Rows => {
  const tokens = rowsOf('tokens', value);
  if (space === 'sphere') tokens.forEach(onSphere);
  return tokens;
};

const onSphere = (x: Numbers, i: number): void => {
  const defect = normDefect(x);
  if (nearUnity(defect, x.length + 4)) return;
  const hint = 'Divide it by its length, or set "space" to "euclidean".';
  throw refused(`tokens[${i}]`, `||x|² − 1| must be at most (n + 4)u; found |x|² − 1 = ${nearest(defect)}. ${hint}`);
};

/** Positive masses, one for each of N tokens, |Σ − 1| ≤ (N + 4)u. */
export const massesOf = (value: unknown, N: number): Numbers => {
  const masses = numbersOf('masses', value);
  const hint = 'Leave masses out for the real numbers 1/N.';
  if (masses.length !== N)
    throw refused('masses', `there must be one for each of ${N} tokens; found ${masses.length}. ${hint}`);
  const odd = masses.findIndex(w => w <= 0);
  if (odd >= 0) throw refused(`masses[${odd}]`, `it must be positive; found ${masses[odd]!}. Leave that token out.`);
  const defect = massDefect(masses);
  if (nearUnity(defect, N + 4)) return masses;
  throw refused('masses', `|Σ − 1| must be at most (N + 4)u; found Σ − 1 = ${nearest(defect)}. ${hint}`);
};
