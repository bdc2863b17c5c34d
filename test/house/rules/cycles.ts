/** No file needs itself through its imports: two files that need each other are one file, or three. */
import { importsOf, target } from './imports.js';
import { within, type Rule, type Source } from './source.js';

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (sources: readonly Source[]): Graph =>
  new Map(sources.map(source => [source.path, importsOf(source).flatMap(wanted => target(source, wanted) ?? [])]));

/** A cycle reached from `path`, as the files along it; `done` holds what is known to lead into none. */
const cycleFrom = (graph: Graph, trail: readonly string[], done: Set<string>): readonly string[] | undefined => {
  const here = trail.at(-1)!;
  const again = trail.indexOf(here);
  if (again < trail.length - 1) return trail.slice(again);
  if (done.has(here)) return undefined;
  for (const next of graph.get(here) ?? []) {
    const cycle = cycleFrom(graph, [...trail, next], done);
    if (cycle !== undefined) return cycle;
  }
  done.add(here);
  return undefined;
};

export const noCycles: Rule = sources => {
  const graph = graphOf(within(sources, 'src', 'properties', 'proofs-check', 'experiments'));
  const done = new Set<string>();
  for (const path of graph.keys()) {
    const cycle = cycleFrom(graph, [path], done);
    const found = cycle?.slice(1).map(on => `${on}: imports run one way; found ${cycle.join(' → ')}.`);
    if (found !== undefined) return found;
  }
  return [];
};
