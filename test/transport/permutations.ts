/** All permutations of 0, …, N − 1: the second route to optimal matchings of equal masses. */
export const permutations = (N: number): readonly (readonly number[])[] =>
  N === 0
    ? [[]]
    : permutations(N - 1).flatMap(rest =>
        Array.from({ length: N }, (_, k) => [...rest.slice(0, k), N - 1, ...rest.slice(k)]),
      );
