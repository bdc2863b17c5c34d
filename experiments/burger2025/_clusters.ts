/**
 * Number of clusters: connected components of the graph that joins tokens at most 1/5 apart.
 *
 * Deterministic, unlike k-means with three random centres, which may lose a light cluster.
 * @param tokens  points of R^n, row after row. Cost O(N² n)
 */
export const clusterCount = (tokens: Float64Array, n: number): number => {
  const N = tokens.length / n;
  const near = (i: number, j: number): boolean => {
    let square = 0;
    for (let k = 0; k < n; k++) square += (tokens[i * n + k]! - tokens[j * n + k]!) ** 2;
    return square <= 1 / 25;
  };
  const left = new Set(Array.from({ length: N }, (_, i) => i));
  const absorb = (i: number): void => {
    left.delete(i);
    for (const j of left) if (near(i, j)) absorb(j);
  };
  let count = 0;
  for (const i of left) {
    absorb(i);
    count++;
  }
  return count;
};
