/**
 * Identity evidence: three routes must agree that every entry of an expression vanishes.
 *
 * true       the zero test over ℚ, residues at all points and (unless switched off) an outside engine say zero
 * false      the zero test says no and a witness confirms it: a point where an enclosure excludes 0
 * undecided  anything else, with the reason
 */
import { interval } from '../arithmetic/interval.js';
import { engineTest, type EngineTest } from './engineTest.js';
import type { Expression } from './expression.js';
import { residueTest, type ResidueTest } from './residueTest.js';
import { witness, type Witness } from './witness.js';
import { zeroTest, type ZeroTest } from './zeroTest.js';

export interface IdentityOptions {
  readonly engine?: boolean;
  readonly points?: number;
  readonly seconds?: number;
}

export interface IdentityEvidence {
  readonly zero: boolean | 'undecided';
  readonly terms: number;
  readonly atoms: number;
  readonly residue: Pick<ResidueTest, 'points' | 'failure'>;
  readonly engine: Pick<EngineTest, 'name' | 'millis'> | null;
  readonly witness?: Witness;
  readonly reason?: string;
}

export const proveIdentity = async (
  expression: Expression,
  options: IdentityOptions = {},
): Promise<IdentityEvidence> => {
  try {
    return await decided(expression, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...nothing, zero: 'undecided', reason };
  }
};

const nothing = { terms: 0, atoms: 0, residue: { points: 0, failure: 1 }, engine: null };

const decided = async (expression: Expression, options: IdentityOptions): Promise<IdentityEvidence> => {
  const { engine = true, points = 5, seconds = 20 } = options;
  const { zero, terms, atoms } = zeroTest(expression);
  const sampled = residueTest(expression, { points, seed: 1 });
  const found = { terms, atoms, residue: { points: sampled.points, failure: sampled.failure }, engine: null };
  if (!zero) return { ...found, ...unequal(expression, { zero, terms, atoms }) };
  if (!sampled.zero) return { ...found, zero: 'undecided', reason: disagreement(sampled) };
  if (!engine) return { ...found, zero: true };
  const asked = await engineTest(expression, { seconds });
  const named = { ...found, engine: { name: asked.name, millis: asked.millis } };
  return asked.zero ? { ...named, zero: true } : { ...named, zero: 'undecided', reason: asked.reason ?? 'unknown' };
};

const seeds = Array.from({ length: 8 }, (_, k) => k + 1);

const unequal = (
  expression: Expression,
  { terms }: ZeroTest,
): Pick<IdentityEvidence, 'zero' | 'reason' | 'witness'> => {
  const seen = witness(expression, interval, seeds);
  const reason = `${terms} terms are left`;
  if (seen !== undefined) return { zero: false, reason, witness: seen };
  return { zero: 'undecided', reason: `${reason}, but no drawn point confirms it` };
};

const disagreement = ({ points, thrown }: ResidueTest): string =>
  points === 0
    ? `something is divided by 0 at all of ${thrown} random points`
    : 'residues with independent kernels differ from 0: the identity uses e^(a+b) = e^a e^b, or a route is wrong';
