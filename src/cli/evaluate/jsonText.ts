/**
 * JSON in which a large double is written as a floating-point numeral, 2^60 as 1.152921504606847e+18.
 *
 * A language that tells integers from floats then reads the double that is meant, not an integer of its digits.
 */
export const jsonText = (value: unknown): string => {
  if (typeof value === 'number') return Math.abs(value) < 2 ** 53 ? JSON.stringify(value) : value.toExponential();
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${jsonText(part)}`);
  return `{${fields.join(',')}}`;
};
