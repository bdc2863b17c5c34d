import { parentPort } from 'node:worker_threads';
import { checkClaim, type Options } from '../check/checkClaim.js';
import type { ClaimResult } from '../check/result.js';
import { cited } from '../claim/citation.js';
import type { Claim } from '../claim/claim.js';
import { isBadInput, messageOf } from './badInput.js';
import type { Job, Message } from './job.js';
import { brokenResult } from './job.js';
import { packageRoot } from './packageRoot.js';
import { loadedClaim, type Loaded } from './registry.js';
import { bare } from './searched.js';
import { nearestStored, staleStored } from './storedFiles.js';

const say = (message: Message): void => parentPort?.postMessage(message);

/** What a worker answers to a job; on the way it says how far it is. */
export const claimAnswer = async (job: Job): Promise<Message> => {
  try {
    return { result: await checked(job, await loadedClaim(job.name, job.module)) };
  } catch (error) {
    if (isBadInput(error)) return { bad: error.message };
    throw error;
  }
};

const checked = async (job: Job, { claim }: Loaded): Promise<ClaimResult> => {
  const heading = { kind: claim.kind, source: cited(claim.source), says: claim.says };
  say({ heading });
  try {
    return await performed(job, claim, pulse => say({ pulse }));
  } catch (error) {
    return brokenResult(job.id, messageOf(error), heading);
  }
};

const performed = ({ id, task }: Job, claim: Claim, pulse: NonNullable<Options['pulse']>): Promise<ClaimResult> => {
  if (task.kind === 'check') {
    const near = task.restarts ? null : nearestStored(packageRoot, [id, ...claim.formerly]);
    return checkClaim(id, claim, { ...task, pulse, ...(near ? { near } : {}) }).then(seen => rechecked(seen, claim));
  }
  return checkClaim(id, bare(claim), { ...task, pulse, only: ['sampled', 'attack'] });
};

/** A claim whose stored refutations do not all refute any more is not as expected. */
const rechecked = async (seen: ClaimResult, claim: Claim): Promise<ClaimResult> => {
  const stale = await staleStored(packageRoot, seen.id, claim);
  return stale === null ? seen : { ...seen, expected: false, reason: stale };
};

parentPort?.on('message', (job: Job) => void claimAnswer(job).then(say));
