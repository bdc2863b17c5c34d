import { interval } from '../arithmetic/interval.js';
import type { Enclosure, LemmaIdentity, Obligation, Size, StatementIdentity } from '../claim/obligation.js';
import { ruling } from '../claim/ruling.js';
import { proveIdentity } from '../symbolic/proveIdentity.js';
import { residueTest } from '../symbolic/residueTest.js';
import { expressionsOf, type Stated } from './expressions.js';
import { dischargedOnBoxes } from './dischargedOnBoxes.js';
import type { Discharged, Evidence } from './result.js';

/** What is proved, and the same with a hypothesis weakened: at least one of these must not be an identity. */
export interface Proposition {
  readonly statement: Stated;
  readonly controls: readonly Stated[];
}

/** F_p points for each identity, each an independent chance to see that it is none. */
const points = 5;

export const discharge = async (
  obligation: Obligation,
  claim: Proposition,
  pulse?: (boxes: number) => void,
): Promise<Discharged> => {
  if (obligation.kind === 'statement') return identity(obligation, claim);
  if (obligation.kind === 'box') return dischargedOnBoxes(obligation, pulse);
  return obligation.kind === 'identity' ? lemma(obligation) : enclosed(obligation);
};

const lemma = (obligation: LemmaIdentity): Promise<Discharged> => {
  const read = (then: LemmaIdentity['then']): Stated => ({ given: obligation.given, then: then as Stated['then'] });
  const proposition = { statement: read(obligation.then), controls: [read(obligation.control.then)] };
  return identity({ ...obligation, residues: [] }, proposition);
};

type Identity = Pick<StatementIdentity, 'sizes' | 'residues'> & Pick<Obligation, 'shows'>;

const identity = async (obligation: Identity, { statement, controls }: Proposition): Promise<Discharged> => {
  const { sizes, residues, shows } = obligation;
  if (!controls.some(control => isNoIdentity(control, sizes[0])))
    return { failed: 'proof/hollow: no control of the identity is different from 0; it would prove anything.' };
  const proofs = await Promise.all(sizes.map((size, i) => proved(statement, size, i === 0)));
  const failed = proofs.find(proof => 'failed' in proof);
  if (failed && 'failed' in failed) return failed;
  const sampled = residues.map(size => sampledIdentity(statement, size));
  const missed = sampled.find(result => 'failed' in result);
  if (missed && 'failed' in missed) return missed;
  const failures = [...proofs, ...sampled].map(part => ('failure' in part ? part.failure : 1));
  return { evidence: [identityEvidence(obligation, shows, failures)] };
};

const identityEvidence = (obligation: Identity, of: Evidence['of'], failures: readonly number[]): Evidence => {
  const { sizes, residues } = obligation;
  const list = (all: readonly Size[]): string => all.map(([n, N]) => `(${n}, ${N})`).join(' ');
  const wider = residues.length > 0 ? `; modulo p at ${list(residues)}` : '';
  return {
    kind: 'identity',
    of,
    covers: `(n, N) = ${list(sizes)}${wider}`,
    n: [...new Set(sizes.map(([n]) => n))],
    N: [...new Set(sizes.map(([, N]) => N))],
    failure: Math.max(...failures),
    engines: ['zero test', 'residues', 'computer algebra'],
  };
};

type Proof = { readonly failed: string } | { readonly failure: number };

const proved = async (statement: Stated, size: Size, engine: boolean): Promise<Proof> => {
  let failure = 0;
  for (const [i, expression] of expressionsOf(statement, size).entries()) {
    const proof = await proveIdentity(expression, { engine: engine && i === 0, points });
    if (proof.zero !== true)
      return {
        failed: `proof/no-identity: at (n, N) = (${size.join(', ')}) ${proof.reason ?? 'the difference is not 0'}`,
      };
    failure = Math.max(failure, proof.residue.failure);
  }
  return { failure };
};

const sampledIdentity = (statement: Stated, size: Size): Proof => {
  let failure = 0;
  for (const [i, expression] of expressionsOf(statement, size).entries()) {
    const seen = residueTest(expression, { points, seed: i + 1 });
    if (!seen.zero)
      return { failed: `proof/no-identity: modulo p at (n, N) = (${size.join(', ')}) the difference is not 0` };
    failure = Math.max(failure, seen.failure);
  }
  return { failure };
};

const isNoIdentity = (control: Stated, size: Size): boolean => {
  try {
    return expressionsOf(control, size).some(expression => !residueTest(expression, { points: 1, seed: 1 }).zero);
  } catch {
    return false;
  }
};

const enclosed = ({ holds, control, shows, says, range }: Enclosure): Discharged => {
  const judgements = holds(interval);
  if (judgements.some(({ relation }) => relation !== '≥'))
    return { failed: `proof/not-an-inequality: ${says}; intervals enclose inequalities, they show no equality` };
  const outcomes = judgements.map(judgement => ruling(judgement).outcome);
  const open = outcomes.filter(outcome => outcome !== 'consistent').length;
  if (outcomes.length === 0 || open > 0)
    return {
      failed: `proof/not-enclosed: ${says}; ${open} of ${outcomes.length} comparisons are not decided as stated`,
    };
  if (control.holds(interval).every(judgement => ruling(judgement).outcome === 'consistent'))
    return { failed: `proof/hollow: the control "${control.why}" is enclosed as well` };
  return { evidence: [{ kind: 'enclosure', of: shows, covers: `${says} (${range})`, boxes: outcomes.length }] };
};
