/**
 * Distance of two names: the least number of letters to insert, delete or change, capitals counting as small letters.
 *
 *   d(a, b) = d(a', b') if the first letters agree, else 1 + min(d(a', b), d(a, b'), d(a', b'))   (a' = a without it)
 *
 * Computed row by row; row k holds the distances of the first k letters of a to the beginnings of b.
 */
export const distanceOfNames = (a: string, b: string): number => {
  const [from, to] = [a.toLowerCase(), Array.from(b.toLowerCase())];
  const empty = [0, ...to.map((_, k) => k + 1)];
  return Array.from(from).reduce((row, letter) => nextRow(row, letter, to), empty)[to.length]!;
};

const nextRow = (row: readonly number[], letter: string, to: readonly string[]): number[] => {
  const next = [row[0]! + 1];
  to.forEach((other, k) => next.push(Math.min(row[k + 1]! + 1, next[k]! + 1, row[k]! + (letter === other ? 0 : 1))));
  return next;
};

/** The known name that is nearest to the given one, the first of several. */
export const nearestName = (name: string, known: readonly string[]): string =>
  known.reduce((best, other) => (distanceOfNames(name, other) < distanceOfNames(name, best) ? other : best));
