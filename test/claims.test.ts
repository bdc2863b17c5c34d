/** Every claim of the registry, found by reading its folder, with thirty draws. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkClaim } from '../src/check/checkClaim.js';
import type { Claim } from '../src/claim/claim.js';
import { claimFolder, claimIds } from './claimIds.js';

const ids = claimIds();

/** Why a claim is not as expected, in the words of its own report; nothing when it is. */
const complaint = async (id: string): Promise<string> => {
  const { default: claim } = (await import(pathToFileURL(join(claimFolder, `${id}.ts`)).href)) as {
    readonly default: Claim;
  };
  const { verdict, expected, reason, counterexample } = await checkClaim(id, claim, { seed: 1, runs: 30, only: null });
  return expected ? '' : `${verdict}: ${reason ?? counterexample?.text ?? ''}`;
};

test('the registry is not empty', () => expect(ids).toContain('burger2025/energy-dissipation'));

test.each(ids)('%s', async id => expect(await complaint(id)).toBe(''));
