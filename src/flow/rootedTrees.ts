/** A rooted tree, given by the subtrees at its root; the single node is []. */
export type Tree = readonly Tree[];

/** The rooted trees with the given number of nodes, each once: 1, 1, 2, 4, 9, 20, … of them. */
export const rootedTrees = (nodes: number): readonly Tree[] => forests(nodes - 1, nodes - 1);

/** The number of nodes of a tree. */
export const size = (tree: Tree): number => 1 + tree.reduce((n, child) => n + size(child), 0);

/** The density  γ(t) = |t| Π γ(subtrees). */
export const density = (tree: Tree): number => tree.reduce((g, child) => g * density(child), size(tree));

/** Multisets of trees with the given number of nodes in all and at most `largest` in each. */
const forests = (nodes: number, largest: number): readonly Tree[] =>
  nodes === 0
    ? [[]]
    : range(Math.min(nodes, largest)).flatMap(m => rootedTrees(m).flatMap((tree, i) => led(tree, i, nodes)));

/** Forests whose first tree is the given one (the i-th of its size) and whose others do not come after it. */
const led = (tree: Tree, i: number, nodes: number): readonly Tree[] => {
  const m = size(tree);
  const rest = forests(nodes - m, m);
  return rest.filter(forest => follows(forest, m, i)).map(forest => [tree, ...forest]);
};

const follows = (forest: Tree, m: number, i: number): boolean => {
  const next = forest[0];
  return next === undefined || size(next) < m || place(next) <= i;
};

const place = (tree: Tree): number => rootedTrees(size(tree)).findIndex(t => text(t) === text(tree));
const text = (tree: Tree): string => JSON.stringify(tree);
const range = (n: number): readonly number[] => Array.from({ length: n }, (_, k) => k + 1);
