import { float64 } from '../arithmetic/float64.js';
import { running } from '../arithmetic/running.js';
import type { Manner } from './shrunk.js';
import { answeredSource, replayed } from '../assume/parameters.js';
import { scoped } from '../assume/source.js';
import { built } from '../claim/given.js';
import { uniforms, type Uniforms } from './attack/uniforms.js';
import { namesOf } from './counterexample.js';
import { concluded, dataOf, type Draw } from './draw.js';
import type { Explanation } from './result.js';
import type { Tested } from './tested.js';

/** Judged by plain bounds, and so many changes of one kind are tried. */
const inDoubles: Manner = { in: running, trials: 32 };
/** The smallest share of their ranges by which all numbers are moved at once: 2^{−30}. */
const finest = 30;

/**
 * What of a refutation matters: which data may take any value, one of them at a time, without losing it, and by which
 * share of their ranges all numbers may move at once. By trials, hence no proof; a function of the draw alone. A datum
 * that is to take any value is drawn in no special regime: near another it would never leave it.
 */
export const explanation = (tested: Tested, draw: Draw, { in: A, trials } = inDoubles): Explanation => {
  const next = uniforms({ seed: 1, id: tested.id, index: 0 });
  const { parts, partOf } = partition(tested, draw);
  const survives = (moved: Moved): boolean =>
    Array.from({ length: trials }).every(() => isRefuted(tested, draw, { ...moved, partOf, next, in: A }));
  const free = parts.filter(part => survives({ share: 1, part }));
  const halvings = Array.from({ length: finest }, (_, k) => 2 ** -(k + 1));
  const room = halvings.find(share => survives({ share, part: null })) ?? 0;
  return { free, needed: parts.filter(part => !free.includes(part)), room };
};

/** Which entries are moved, all for null, and by which share of their ranges at most; 1 is to anywhere. */
interface Moved {
  readonly share: number;
  readonly part: string | null;
}

interface Trial extends Moved {
  readonly partOf: PartOf;
  readonly next: Uniforms;
  readonly in: Manner['in'];
}

const isRefuted = (tested: Tested, draw: Draw, { share, part, partOf, next, in: A }: Trial): boolean => {
  const whole = replayed(draw.parameters);
  const source = answeredSource(A, draw.n, {
    whole,
    entry: (name, [min, max], grain) => {
      const [at, by] = [
        share === 1 ? (min + max) / 2 : whole(name, min, max),
        (share === 1 ? 1 / 2 : share) * (max - min),
      ];
      const moved = part === null || partOf(name) === part ? at + by * (2 * next() - 1) : whole(name, min, max);
      return A.of(Math.min(max, Math.max(min, moved)) / grain);
    },
  });
  try {
    const generic = part === null ? source : scoped({ ...source, regime: () => 0 });
    return concluded(tested, built(tested.given, generic)).some(r => r.outcome === 'refuted');
  } catch {
    return false;
  }
};

/** Which part an entry belongs to, by its path. */
type PartOf = (name: string) => string;

/** The parts that a draw consists of, as a reader names them: matrices, vectors, tokens, masses. */
const partition = (tested: Tested, draw: Draw): { readonly parts: readonly string[]; readonly partOf: PartOf } => {
  const names = namesOf(dataOf(tested, draw, float64));
  const partOf: PartOf = name => partAmong(names, name);
  const parts = new Set<string>();
  const whole = replayed(draw.parameters);
  const entry = (name: string, [min, max]: readonly [number, number]) => {
    parts.add(partOf(name));
    return running.of(whole(name, min, max));
  };
  built(tested.given, answeredSource(running, draw.n, { whole, entry }));
  return { parts: [...parts], partOf };
};

/** The datum whose name the path holds, as the line of the counterexample calls it; a token by its number. */
const partAmong = (names: readonly string[], name: string): string => {
  const [, path, kind, i] = /^(.*?)\/?(tokens|masses)\/(\d+)/.exec(name) ?? [];
  const steps = (path ?? name).split('/');
  const ends = [...steps, ...steps.slice(1).map((step, k) => `${steps[k]}.${step}`)];
  const named = ends.find(end => names.includes(end));
  if (named !== undefined || kind === undefined) return named ?? steps[0]!;
  const of = path === 'mu' || path === '' ? '' : ` of ${path!.replaceAll('/', '.')}`;
  return kind === 'masses' ? `masses${of}` : `token ${Number(i) + 1}${of}`;
};
