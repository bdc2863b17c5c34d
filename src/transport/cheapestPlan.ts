/**
 * A cheapest transport plan between integer supplies and demands, and its potentials, in plain numbers.
 *
 * Successive shortest paths: from all sources with something left, Dijkstra over reduced costs c_ij − f_i − g_j ≥ 0,
 * and over used pairs backwards at cost 0, to the nearest sink that wants something; then the potentials are raised
 * and the path is filled. Flows are integers, so it ends, and the plan is a coupling exactly. That it is cheapest holds
 * up to rounding only: see `transportCost`, which proves it by duality.
 * @param costs     N × M numbers
 * @param supplies  N positive integers
 * @param demands   M positive integers of the same sum
 * @returns         plan (N × M integers) and sources' potentials f; N and M up to some dozens
 * Source           Ford, Fulkerson; Edmonds, Karp (potentials)
 */
export interface Plan {
  readonly flows: readonly (readonly number[])[];
  readonly potentials: readonly number[];
}

type Costs = readonly (readonly number[])[];

interface State {
  readonly costs: Costs;
  readonly flows: number[][];
  readonly f: number[];
  readonly g: number[];
  readonly supplies: number[];
  readonly demands: number[];
}

/** Distances and predecessors: of sink j the source it is reached from, of source i the sink, −1 for none. */
interface Search {
  readonly far: { readonly sources: number[]; readonly sinks: number[] };
  readonly from: { readonly sources: number[]; readonly sinks: number[] };
  readonly done: boolean[];
}

export const cheapestPlan = (costs: Costs, supplies: readonly number[], demands: readonly number[]): Plan => {
  const state: State = {
    ...{ costs, supplies: [...supplies], demands: [...demands] },
    flows: costs.map(row => row.map(() => 0)),
    f: costs.map(() => 0),
    g: demands.map((_, j) => Math.min(...costs.map(row => row[j]!))),
  };
  while (state.supplies.some(k => k > 0)) advance(state);
  return { flows: state.flows, potentials: state.f };
};

const advance = (state: State): void => {
  const search = started(state);
  let end = nearest(search);
  while (state.demands[end] === 0) {
    search.done[end] = true;
    state.flows.forEach((row, i) => {
      if (row[end]! > 0 && search.far.sources[i] === Infinity) reach(state, search, { source: i, by: end });
    });
    end = nearest(search);
  }
  raise(state, search, end);
  fill(state, search, end);
};

const started = (state: State): Search => {
  const [N, M] = [state.supplies.length, state.demands.length];
  const lists = (value: number) => ({ sources: Array<number>(N).fill(value), sinks: Array<number>(M).fill(value) });
  const search: Search = { far: lists(Infinity), from: lists(-1), done: Array<boolean>(M).fill(false) };
  state.supplies.forEach((left, source) => {
    if (left > 0) reach(state, search, { source, by: -1 });
  });
  return search;
};

/** Source i is reached, at 0 or as far as the sink it is reached by; all sinks are as near as i brings them. */
const reach = (
  { costs, f, g }: State,
  { far, from }: Search,
  { source, by }: { readonly source: number; readonly by: number },
): void => {
  const start = by < 0 ? 0 : far.sinks[by]!;
  far.sources[source] = start;
  from.sources[source] = by;
  costs[source]!.forEach((cost, j) => {
    const distance = start + Math.max(0, cost - f[source]! - g[j]!);
    if (distance < far.sinks[j]!) [far.sinks[j], from.sinks[j]] = [distance, source];
  });
};

const nearest = ({ far, done }: Search): number =>
  far.sinks.reduce((best, d, j) => (!done[j] && (best < 0 || d < far.sinks[best]!) ? j : best), -1);

const raise = ({ f, g }: State, { far, done }: Search, end: number): void => {
  const reached = far.sinks[end]!;
  far.sources.forEach((d, i) => (f[i]! += Math.max(0, reached - d)));
  far.sinks.forEach((d, j) => (g[j]! -= done[j] ? Math.max(0, reached - d) : 0));
};

/** The path backwards from the sink `end`, filled by as much as it takes. */
const fill = ({ flows, supplies, demands }: State, { from }: Search, end: number): void => {
  const path: (readonly [number, number, number])[] = [];
  let [sink, room] = [end, demands[end]!];
  while (sink >= 0) {
    const source = from.sinks[sink]!;
    const back = from.sources[source]!;
    path.push([source, sink, back]);
    room = Math.min(room, back < 0 ? supplies[source]! : flows[source]![back]!);
    sink = back;
  }
  for (const [source, to, back] of path) {
    flows[source]![to]! += room;
    if (back < 0) supplies[source]! -= room;
    else flows[source]![back]! -= room;
  }
  demands[end]! -= room;
};
