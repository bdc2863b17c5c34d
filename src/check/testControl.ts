import { rational } from '../arithmetic/rational.js';
import { running } from '../arithmetic/running.js';
import type { Claim } from '../claim/claim.js';
import type { Witness } from '../claim/control.js';
import { built } from '../claim/given.js';
import { ruling } from '../claim/ruling.js';
import { scoped } from '../assume/source.js';
import { parameterSource } from '../assume/parameters.js';
import { attack } from './attack/attack.js';
import { counterexampleOf, described } from './counterexample.js';
import { judgeOrders } from './judgeOrders.js';
import { certified } from './moreDigits.js';
import type { ControlResult, Counterexample } from './result.js';
import { plainest } from './plainest.js';
import { sample, type Budget, type Found } from './sample.js';
import { shrunk } from './shrunk.js';
import { controlled, type Tested } from './tested.js';

type Refuted = Pick<ControlResult, 'by' | 'runs' | 'counterexample'>;

/** Draws, and restarts where neither they nor the witness nor an order refute. */
export interface ControlBudget extends Budget {
  readonly restarts?: number;
}

/** Control number i of a claim: it must be refuted, by a draw, its witness, the orders it destroys, or an attack. */
export const testControl = async (
  { id, claim }: { readonly id: string; readonly claim: Claim },
  i: number,
  budget: ControlBudget,
): Promise<ControlResult> => {
  const { kind, key, why } = claim.controls[i]!;
  const name = { kind, key, why };
  const tested = controlled(id, claim, i);
  try {
    const refuted =
      (await byDraw(tested, budget)) ??
      byWitness(tested) ??
      (await byOrder(tested)) ??
      (await byAttack(tested, budget));
    if (refuted) return { ...name, verdict: 'refuted', ...refuted };
    return { ...name, verdict: 'survived', by: null, runs: budget.runs, counterexample: null };
  } catch (error) {
    const why = `${name.why} (${error instanceof Error ? error.message : String(error)})`;
    return { ...name, why, verdict: 'broken', by: null, runs: 0, counterexample: null };
  }
};

const byDraw = async (tested: Tested, budget: Budget): Promise<Refuted | null> => {
  if (tested.then === undefined) return null;
  const { refuted, broken, runs } = await sample(tested, budget);
  if (broken !== null) throw new Error(`draw ${broken.draw.index}: ${broken.message}`);
  return refuted && { by: 'draw', runs, counterexample: await simplified(tested, refuted) };
};

const byAttack = async (tested: Tested, { seed, restarts, runs }: ControlBudget): Promise<Refuted | null> => {
  const { refuted } = await attack(tested, { seed, from: 0, count: restarts ?? 0 });
  return refuted && { by: 'attack', runs, counterexample: await simplified(tested, refuted) };
};

const simplified = async (tested: Tested, refuted: Found): Promise<Counterexample> => {
  const { found } = shrunk(tested, plainest(tested, refuted));
  return counterexampleOf(tested, found, await certified(tested, found.draw));
};

/** The witness's data stand in for what it names; everything else is at its simplest. */
const witnessed = (tested: Tested, { n, data }: Witness<object>, A: typeof running): unknown => {
  const simplest = parameterSource(A, n, (_name, min, max) => Math.min(max, Math.max(min, 0)));
  return { ...(built(tested.given, scoped(simplest)) as object), ...data(A) };
};

const byWitness = (tested: Tested): Refuted | null => {
  const { witness, then } = tested;
  if (witness === undefined || then === undefined) return null;
  const refuted = then(witnessed(tested, witness, running))
    .map(ruling)
    .find(r => r.outcome === 'refuted');
  if (refuted === undefined) return null;
  const judged = { ...refuted, draw: null, restart: null, n: witness.n, certified: false };
  return { by: 'witness', runs: 0, counterexample: described(witnessed(tested, witness, rational), judged) };
};

const byOrder = async (tested: Tested): Promise<Refuted | null> => {
  const { refuted } = await judgeOrders(tested);
  return refuted === null ? null : { by: 'order', runs: 0, counterexample: refuted };
};
