import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkClaim } from '../../src/check/checkClaim.js';
import type { Claim } from '../../src/claim/claim.js';
import { claimFolder } from '../claimIds.js';

/** Why a claim is not as expected with thirty draws, in the words of its own report; nothing when it is. */
export const complaint = async (id: string): Promise<string> => {
  const { default: claim } = (await import(pathToFileURL(join(claimFolder, `${id}.ts`)).href)) as {
    readonly default: Claim;
  };
  const { verdict, expected, reason, counterexample } = await checkClaim(id, claim, { seed: 1, runs: 30, only: null });
  return expected ? '' : `${verdict}: ${reason ?? counterexample?.text ?? ''}`;
};

export const isBurger = (id: string): boolean => id.startsWith('burger2025/');
