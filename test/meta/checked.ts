import { checkClaim, type Options } from '../../src/check/checkClaim.js';
import type { ClaimResult } from '../../src/check/result.js';
import type { Claim } from '../../src/claim/claim.js';
import { paper } from '../../src/claim/citation.js';

/** What every claim of these tests shares. */
export const stated = {
  source: paper('meta', 'tests of the checker').at('planted errors'),
  says: 'a statement made to test the checker',
  argument: 'none',
};

/** All kinds of evidence, forty draws, seed 1 unless told otherwise. */
export const checked = (claim: Claim, options: Partial<Options> = {}, id = 'meta/claim'): Promise<ClaimResult> =>
  checkClaim(id, claim, { seed: 1, runs: 40, only: null, ...options });

/** The same without the time it took. */
export const timeless = ({ millis: _, ...result }: ClaimResult): Omit<ClaimResult, 'millis'> => result;
