import { rational } from '../arithmetic/rational.js';
import { running } from '../arithmetic/running.js';
import type { Claim } from '../claim/claim.js';
import type { Witness } from '../claim/control.js';
import { built } from '../claim/given.js';
import { ruling } from '../claim/ruling.js';
import { scoped } from '../assume/source.js';
import { parameterSource } from '../assume/parameters.js';
import { counterexampleOf, described } from './counterexample.js';
import { judgeOrders } from './judgeOrders.js';
import { certified } from './moreDigits.js';
import type { ControlResult } from './result.js';
import { plainest } from './plainest.js';
import { sample, type Budget } from './sample.js';
import { shrunk } from './shrunk.js';
import { controlled, type Tested } from './tested.js';

type Refuted = Pick<ControlResult, 'by' | 'runs' | 'counterexample'>;

/** Control number i of a claim: it must be refuted, by a draw, by its witness, or by the orders it destroys. */
export const testControl = async (
  { id, claim }: { readonly id: string; readonly claim: Claim },
  i: number,
  budget: Budget,
): Promise<ControlResult> => {
  const { kind, key, why } = claim.controls[i]!;
  const name = { kind, key, why };
  const tested = controlled(id, claim, i);
  try {
    const refuted = (await byDraw(tested, budget)) ?? byWitness(tested) ?? (await byOrder(tested));
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
  if (refuted === null) return null;
  const { found } = shrunk(tested, plainest(tested, refuted));
  const counterexample = counterexampleOf(tested, found, await certified(tested, found.draw));
  return { by: 'draw', runs, counterexample };
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
