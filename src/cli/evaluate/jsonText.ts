/**
 * JSON in which every number that is no exact small integer is written as a floating-point numeral.
 *
 * 2^60 is written 1.152921504606847e+18: languages that tell integers from floats read the double that is meant, not the
 * integer 1152921504606847000 of its shortest digits.
 */
export const jsonText = (value: unknown): string => {
  if (typeof value === 'number') return Math.abs(value) < 2 ** 53 ? JSON.stringify(value) : value.toExponential();
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${jsonText(part)}`);
  return `{${fields.join(',')}}`;
};
