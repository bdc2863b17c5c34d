/** A number to a few significant digits, without trailing zeros: 0.4841, 12, 2.1e-15, ∞. */
export const numberText = (x: number, digits = 4): string => {
  if (Number.isNaN(x)) return 'NaN';
  if (!Number.isFinite(x)) return x > 0 ? '∞' : '-∞';
  const [mantissa, exponent] = x.toExponential(digits - 1).split('e') as [string, string];
  const k = Number(exponent);
  if (k >= -4 && k < Math.max(6, digits)) return trimmed(x.toPrecision(digits), k, digits);
  return `${withoutZeros(mantissa)}e${k}`;
};

const trimmed = (plain: string, k: number, digits: number): string =>
  k >= digits ? String(Number(plain)) : withoutZeros(plain);

const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** A bound to two significant digits, rounded up, so that the printed one is a bound as well. */
export const boundText = (bound: number): string => {
  if (!Number.isFinite(bound) || bound === 0) return numberText(bound);
  const [mantissa, exponent] = bound.toExponential(1).split('e') as [string, string];
  const rounded = Number(`${mantissa}e${exponent}`);
  const next = Number(`${(Number(mantissa) + 0.1).toFixed(1)}e${exponent}`);
  return numberText(rounded >= bound ? rounded : next, 2);
};
