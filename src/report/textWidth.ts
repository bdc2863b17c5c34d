/** Columns of a terminal that a text takes: combining marks take none. */
export const textWidth = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

/** The text followed by blanks, to a width. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - textWidth(text)));

/** The text, cut with an ellipsis where it is wider. */
export const shortened = (text: string, width: number): string => {
  if (textWidth(text) <= width) return text;
  const signs = [...text];
  let kept = signs.length;
  while (kept > 0 && textWidth(signs.slice(0, kept).join('')) > width - 1) kept--;
  return `${signs.slice(0, kept).join('').trimEnd()}…`;
};
