/** Row i + 1 of the table of distances between the beginnings of a and b, from row i; `sign` is sign i of a. */
const nextRow = (above: readonly number[], sign: string, b: readonly string[]): readonly number[] => {
  const row = [above[0]! + 1];
  for (const [j, other] of b.entries())
    row.push(Math.min(row[j]! + 1, above[j + 1]! + 1, above[j]! + (sign === other ? 0 : 1)));
  return row;
};

/** Least number of insertions, deletions and changes of one sign that turn a into b. */
export const editDistance = (a: string, b: string): number => {
  const signs = [...b];
  const none: readonly number[] = Array.from({ length: signs.length + 1 }, (_, j) => j);
  return [...a].reduce((above, sign) => nextRow(above, sign, signs), none)[signs.length]!;
};

/** The names most like the one that was meant, nearest first; ids are also known by their last part. */
export const nearestNames = (meant: string, names: readonly string[], count = 3): readonly string[] => {
  const tail = (name: string): string => name.split('/').at(-1)!;
  const distance = (name: string): number => Math.min(editDistance(meant, name), editDistance(tail(meant), tail(name)));
  return names.toSorted((a, b) => distance(a) - distance(b)).slice(0, count);
};
