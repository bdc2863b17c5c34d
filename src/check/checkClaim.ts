import type { Claim } from '../claim/claim.js';
import { attack, unattacked, type Attacked, type Restarts } from './attack/attack.js';
import { running } from '../arithmetic/running.js';
import { counterexampleOf, nearMissOf } from './counterexample.js';
import { discharge, type Proposition } from './discharge.js';
import { judgeOrders, type Ordered } from './judgeOrders.js';
import { rulingsOf, type Draw } from './draw.js';
import { certified, decidedWithDigits, withMoreDigits } from './moreDigits.js';
import type { ClaimResult, ControlResult, Counterexample, EvidenceKind } from './result.js';
import { sample, type Budget, type Found, type Sampled } from './sample.js';
import { simplified } from './simplified.js';
import { staleness } from './stored.js';
import { summary, type Everything, type Proved } from './summary.js';
import { testControl } from './testControl.js';
import { controlled, statementOf, type Tested } from './tested.js';

export interface Options {
  readonly seed: number;
  readonly runs: number;
  /** At most so many undecided draws are read again with more digits, the others stay undecided; by default 32. */
  readonly readings?: number;
  /** Draws for each control, and restarts of an attack on one that survives them; by default `runs`, and none. */
  readonly control?: { readonly runs: number; readonly restarts: number };
  /** Only these kinds of evidence; null for all. */
  readonly only: readonly EvidenceKind[] | null;
  readonly from?: number;
  /** A refutation from memory, judged before anything else is tried. */
  readonly stored?: Pick<Draw, 'n' | 'parameters'>;
  /** Restarts of an attack; by default one for 30 draws of a claim that is to be attacked, none of others. */
  readonly restarts?: Restarts;
  /** Where an earlier search came nearest: the attack begins there. */
  readonly near?: Restarts['near'];
  readonly pulse?: (progress: { readonly phase: string; readonly runs: number }) => void;
}

/** Claim → evidence → verdict. */
export const checkClaim = async (id: string, claim: Claim, options: Options): Promise<ClaimResult> => {
  const start = performance.now();
  const tested = statementOf(id, claim);
  const wanted = (kind: EvidenceKind): boolean => options.only === null || options.only.includes(kind);
  const known = await recalled(tested, options.stored);
  const { readings = 32 } = options;
  const runs = wanted('sampled') && !known ? options.runs : 0;
  const sampled = await sampledWithDigits(tested, { ...budgetOf(options, 'draws'), runs, readings });
  const attacked =
    !known && sampled.refuted === null && wanted('attack') ? await attackedAt(tested, claim, options) : unattacked;
  const ordered = wanted('order') ? await judgeOrders(tested) : unordered;
  const refuted = known ?? sampled.refuted ?? attacked.refuted;
  const isSettled = refuted !== null && claim.kind !== 'refuted';
  const proved = isSettled ? unasked : await discharged(claim, options);
  const controls = await testedControls(id, claim, options);
  const counterexample = (await explained(tested, refuted)) ?? ordered.refuted;
  const nearest = attacked.nearest && nearMissOf(tested, attacked.nearest, attacked.margin);
  const found = { sampled, attacked, ordered, nearest };
  return {
    ...summary(id, claim, { ...found, proved, controls, counterexample, partial: options.only !== null }),
    millis: Math.round(performance.now() - start),
  };
};

const unordered: Ordered = { outcome: 'none', covers: [], refuted: null };

const budgetOf = ({ seed, runs, from, pulse }: Options, phase: string): Budget => ({
  seed,
  runs,
  from: from ?? 0,
  pulse: done => pulse?.({ phase, runs: done }),
});

interface Readings extends Budget {
  readonly readings: number;
}

/** Draws; a few of those that double precision cannot decide once more with more digits. */
const sampledWithDigits = async (tested: Tested, budget: Readings): Promise<Everything['sampled']> => {
  const seen = placed(tested, await sample(tested, tested.then === undefined ? { ...budget, runs: 0 } : budget));
  if (seen.undecided.length === 0) return { ...seen, open: 0 };
  const few = seen.undecided.slice(0, budget.readings);
  const again = await decidedWithDigits(tested, few);
  const open = again.undecided + seen.undecided.length - few.length;
  return { ...seen, refuted: seen.refuted ?? again.refuted, open };
};

/** What is broken is told with the data at which it is, where they can be built. */
const placed = (tested: Tested, seen: Sampled): Sampled => {
  if (seen.broken === null) return seen;
  try {
    const { text } = nearMissOf(tested, seen.broken.draw, 0);
    return { ...seen, broken: { ...seen.broken, message: `${seen.broken.message}, at ${text}` } };
  } catch {
    return seen;
  }
};

const attackedAt = (tested: Tested, claim: Claim, options: Options): Promise<Attacked> => {
  const { seed, runs, pulse } = options;
  const usual = { from: 0, count: claim.attacked ? Math.ceil(runs / drawsPerRestart) : 0 };
  const told = (done: number, margin: number): void =>
    pulse?.({ phase: `attack, margin ${margin.toExponential(1)}, restart`, runs: done });
  const { near = options.near, ...restarts }: Restarts = options.restarts ?? usual;
  const isWithin = near !== undefined && near.n >= tested.given.from && near.n <= tested.given.to;
  return attack(tested, { ...restarts, ...(isWithin ? { near } : {}), seed, pulse: told });
};
const drawsPerRestart = 30;

type Origin = Found & { readonly restart?: number | null };

/** What memory holds, if it still refutes. */
const recalled = async (tested: Tested, stored: Options['stored']): Promise<Origin | null> => {
  if (stored === undefined || (await staleness(tested, stored)) !== null) return null;
  const draw: Draw = { index: 0, ...stored };
  const rulings = [...rulingsOf(tested, draw, running), ...(await withMoreDigits(tested, draw).catch(() => []))];
  const ruling = rulings.find(({ outcome }) => outcome === 'refuted');
  return ruling ? { draw, ruling, restart: null } : null;
};

/** Made simpler, then read by intervals or with more digits. What an attack found is a restart, not a draw. */
const explained = async (tested: Tested, refuted: Origin | null): Promise<Counterexample | null> => {
  if (refuted === null) return null;
  const { found, explanation } = await simplified(tested, refuted);
  const plain = counterexampleOf(tested, found, await certified(tested, found.draw));
  const seen = { ...plain, explanation };
  return refuted.restart === undefined ? seen : { ...seen, draw: null, restart: refuted.restart };
};

/** What is refuted needs no proof. */
const unasked: Proved = { evidence: [], failed: null };

const exactKinds: readonly EvidenceKind[] = ['identity', 'exact', 'enclosure'];

const discharged = async (claim: Claim, { only, pulse }: Options): Promise<Proved> => {
  if (claim.proof.length === 0) return { evidence: [], failed: null };
  if (only !== null && !only.some(kind => exactKinds.includes(kind)))
    return { evidence: [], failed: 'the proof was not asked for' };
  pulse?.({ phase: 'proof', runs: 0 });
  const then = (tested: Tested): Proposition['statement'] => ({ given: tested.given, then: tested.then ?? (() => []) });
  const controls = claim.controls.map((_, i) => then(controlled('', claim, i)));
  const proposition = { statement: then(statementOf('', claim)), controls };
  const boxes = (runs: number): void => pulse?.({ phase: 'proof', runs });
  const results = await Promise.all(
    claim.proof.map(obligation => discharge(obligation, proposition, boxes).catch(failure)),
  );
  const evidence = results.flatMap(result => ('evidence' in result ? result.evidence : []));
  const failed = results.flatMap(result => ('failed' in result ? [result.failed] : []));
  return { evidence, failed: failed[0] ?? null };
};

const failure = (error: unknown): { readonly failed: string } => ({
  failed: error instanceof Error ? error.message : String(error),
});

const testedControls = async (id: string, claim: Claim, options: Options): Promise<readonly ControlResult[]> => {
  const results: ControlResult[] = [];
  const { runs, restarts } = options.control ?? { runs: options.runs, restarts: 0 };
  for (let i = 0; i < claim.controls.length; i++)
    results.push(
      await testControl({ id, claim }, i, { ...budgetOf(options, `control ${i + 1}`), runs, restarts, from: 0 }),
    );
  return results;
};
