import type { EvidenceKind } from '../check/result.js';
import { badInput } from './badInput.js';

/** What the flags of any command say. */
export interface Flags {
  readonly seed: number;
  /** null: as many as the command thinks right. */
  readonly runs: number | null;
  readonly time: number | null;
  readonly only: readonly EvidenceKind[] | null;
  readonly draw: number | null;
  readonly restart: number | null;
  /** Folder that files are written to; null: the command's own. */
  readonly out: string | null;
  readonly json: boolean;
  readonly markdown: boolean;
}

export type FlagName = keyof Flags;

interface FlagRule {
  /** How a value is shown in the help; a flag without one is a switch. */
  readonly value?: string;
  readonly says: string;
  readonly read: (text: string) => Partial<Flags>;
}

const refused = (name: FlagName, rule: string, [found, example]: readonly [string, string]): Error =>
  badInput(`--${name}`, { rule, found: `'${found}'`, hint: `Write --${name} ${example}.` });

const whole = (name: FlagName, text: string, [least, example]: readonly [number, string]): number => {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw refused(name, `a whole number, at least ${least}`, [text, example]);
};

const seconds = (text: string): number => {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (value > 0 && value <= longest) return value;
  throw refused('time', `a number of seconds, positive and at most ${longest}`, [text, '30']);
};
/** A day. */
const longest = 86_400;

const kinds: readonly EvidenceKind[] = ['identity', 'exact', 'enclosure', 'order', 'attack', 'sampled'];

const kindsIn = (text: string): readonly EvidenceKind[] => {
  const parts = text.split(',');
  const isKind = (part: string): part is EvidenceKind => (kinds as readonly string[]).includes(part);
  if (parts.every(isKind)) return parts;
  throw refused('only', `kinds of evidence among ${kinds.join(', ')}`, [text, 'sampled,order']);
};

const folder = (text: string): string => {
  if (text !== '') return text;
  throw refused('out', 'the name of a folder', [text, 'reproduced']);
};

export const flagRules: Readonly<Record<FlagName, FlagRule>> = {
  seed: { value: 'S', says: 'seed of the draws (1)', read: text => ({ seed: whole('seed', text, [0, '1']) }) },
  runs: { value: 'R', says: 'number of draws', read: text => ({ runs: whole('runs', text, [1, '300']) }) },
  time: { value: 'T', says: 'budget in seconds', read: text => ({ time: seconds(text) }) },
  only: {
    value: 'KINDS',
    says: `only these kinds of evidence: ${kinds.join(', ')}`,
    read: text => ({ only: kindsIn(text) }),
  },
  draw: { value: 'I', says: 'replay this draw', read: text => ({ draw: whole('draw', text, [0, '0']) }) },
  restart: {
    value: 'I',
    says: 'replay this restart of the attack',
    read: text => ({ restart: whole('restart', text, [0, '0']) }),
  },
  out: { value: 'DIR', says: 'folder for the files', read: text => ({ out: folder(text) }) },
  json: { says: 'one JSON document on stdout', read: () => ({ json: true }) },
  markdown: { says: 'the verdict table as Markdown', read: () => ({ markdown: true }) },
};

export const noFlags: Flags = {
  ...{ seed: 1, runs: null, time: null, only: null, draw: null, restart: null, out: null },
  ...{ json: false, markdown: false },
};
