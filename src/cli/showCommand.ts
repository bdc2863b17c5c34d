import { claimDescription, descriptionText } from '../report/claimDescription.js';
import { calibration } from './calibration.js';
import { claimNamed, unknownId } from './chosenClaims.js';
import type { Flags } from './flags.js';
import { loadedClaim, moduleOf, registry } from './registry.js';

/** `show`: one claim as it stands in the registry. */
export const showCommand = async (id: string, { json }: Flags): Promise<number> => {
  const entries = registry();
  const entry = claimNamed(id, entries);
  if (entry === null) throw unknownId(id, entries);
  const { claim } = await loadedClaim(entry.id, moduleOf(entry));
  const description = claimDescription(entry.id, claim, calibration());
  process.stdout.write(json ? `${JSON.stringify({ schema: 1, ...description })}\n` : descriptionText(description));
  return 0;
};
