import { running } from '../arithmetic/running.js';
import { answeredSource, replayed } from '../assume/parameters.js';
import { scoped } from '../assume/source.js';
import { built } from '../claim/given.js';
import { uniforms, type Uniforms } from './attack/uniforms.js';
import { concluded, type Draw } from './draw.js';
import type { Explanation } from './result.js';
import type { Tested } from './tested.js';

/** Changes of one kind that are tried. */
const trials = 32;
/** The smallest share of their ranges by which all numbers are moved at once: 2^{−30}. */
const finest = 30;

/**
 * What of a refutation matters: which data may take any value, one of them at a time, without losing it, and by which
 * share of their ranges all numbers may move at once. By trials, hence no proof; a function of the draw alone. A datum
 * that is to take any value is drawn in no special regime: near another it would never leave it.
 */
export const explanation = (tested: Tested, draw: Draw): Explanation => {
  const next = uniforms({ seed: 1, id: tested.id, index: 0 });
  const survives = (moved: Moved): boolean =>
    Array.from({ length: trials }).every(() => isRefuted(tested, draw, { ...moved, next }));
  const parts = partsOf(tested, draw);
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

const isRefuted = (tested: Tested, draw: Draw, { share, part, next }: Moved & { readonly next: Uniforms }): boolean => {
  const whole = replayed(draw.parameters);
  const source = answeredSource(running, draw.n, {
    whole,
    entry: (name, [min, max], grain) => {
      const [at, by] = [
        share === 1 ? (min + max) / 2 : whole(name, min, max),
        (share === 1 ? 1 / 2 : share) * (max - min),
      ];
      const moved = part === null || partOf(name) === part ? at + by * (2 * next() - 1) : whole(name, min, max);
      return running.of(Math.min(max, Math.max(min, moved)) / grain);
    },
  });
  try {
    const generic = part === null ? source : scoped({ ...source, regime: () => 0 });
    return concluded(tested, built(tested.given, generic)).some(r => r.outcome === 'refuted');
  } catch {
    return false;
  }
};

/** The parts that a draw consists of, as a reader names them: matrices, tokens, masses. */
const partsOf = (tested: Tested, { n, parameters }: Draw): readonly string[] => {
  const parts = new Set<string>();
  const whole = replayed(parameters);
  const entry = (name: string, [min, max]: readonly [number, number]) => {
    parts.add(partOf(name));
    return running.of(whole(name, min, max));
  };
  built(tested.given, answeredSource(running, n, { whole, entry }));
  return [...parts];
};

const partOf = (name: string): string => {
  const [, path, kind, i] = /^(.*?)\/?(tokens|masses)\/(\d+)/.exec(name) ?? [];
  if (kind === undefined) return name.replace(/\/.*$/, '');
  const of = path === 'mu' || path === '' ? '' : ` of ${path}`;
  return kind === 'masses' ? `masses${of}` : `token ${Number(i) + 1}${of}`;
};
