import { float64 } from '../arithmetic/float64.js';
import { partition } from '../attention/partition.js';
import { measure } from '../measure/measure.js';
import { arc } from '../sphere/distances.js';
import { centre, centreRowsIn, centresIn } from '../sphere/centres.js';
import { dot, norm, quotient, square, times, translate, type Matrix, type Vector } from '../sphere/verbs.js';
import type { Path } from './pathAction.js';

/**
 * A path of little action between the ends of a given one: its discretised action is lowered in plain numbers.
 *
 * Benamou and Brenier's action with K legs Σ_k K Σ_i w_i θ_{ki}² (Z at the start + Z at the end)/2, a function of the
 * stations between the ends: descent by central differences with steps that are halved where they gain nothing. The
 * stations found are exact data. What is proved of them is what `pathAction` says, an upper bound of W_{m,2}²; that no
 * path is better is not claimed, and a symmetric start stays symmetric.
 * @param D      n × n, any
 * @param start  stations, N pieces of mass
 * @param rounds number of steps of the descent
 */
export const relaxedPath = (D: Matrix, start: Path, rounds: number): Path => {
  const A = start.masses[0]!.in;
  const [plainD, masses] = [centreRowsIn(float64, D), centresIn(float64, start.masses)];
  const value = (stations: Numbers): number => discretised(plainD, masses, stations);
  let stations: Numbers = start.stations.map(station => station.map(x => x.map(centre)));
  let [length, best] = [1 / 16, value(stations)];
  for (let k = 0; k < rounds; k++) {
    const next = moved(stations, slope(stations, value), -length);
    const now = value(next);
    if (now < best) [stations, best, length] = [next, now, 2 * length];
    else length /= 4;
  }
  const inner = stations.slice(1, -1).map(station => station.map(x => onSphere(x.map(A.of))));
  return { masses: start.masses, stations: [start.stations[0]!, ...inner, start.stations.at(-1)!] };
};

type Numbers = readonly (readonly (readonly number[])[])[];

const onSphere = (x: Vector): Vector => quotient(x, norm(x));

const discretised = (D: Matrix, masses: Vector, stations: Numbers): number => {
  const points = stations.map(station => station.map(x => onSphere(x.map(float64.of))));
  const Z = points.map(tokens => tokens.map(partition(D, measure(tokens, masses))));
  const legs = points.slice(1).map((to, k) => {
    const speeds = to.map((y, i) => square(arc(points[k]![i]!, y)));
    return centre(
      dot(
        masses,
        speeds.map((s, i) => times(s, translate([Z[k]![i]!], [Z[k + 1]![i]!])[0]!)),
      ),
    );
  });
  return (legs.length / 2) * legs.reduce((s, a) => s + a, 0);
};

/** Central differences in every coordinate of the inner stations. */
const slope = (stations: Numbers, value: (stations: Numbers) => number): Numbers =>
  stations.map((station, k) =>
    station.map((x, i) =>
      x.map((_, c) => {
        if (k === 0 || k === stations.length - 1) return 0;
        const at = (h: number): number => value(replaced(stations, [k, i, c], h));
        return (at(2 ** -16) - at(-(2 ** -16))) * 2 ** 15;
      }),
    ),
  );

const replaced = (stations: Numbers, [k, i, c]: readonly [number, number, number], h: number): Numbers =>
  stations.map((station, l) =>
    l !== k ? station : station.map((x, j) => (j !== i ? x : x.map((a, d) => (d === c ? a + h : a)))),
  );

const moved = (stations: Numbers, by: Numbers, length: number): Numbers =>
  stations.map((station, k) => station.map((x, i) => x.map((a, c) => a + length * by[k]![i]![c]!)));
