import type { ClaimResult, Evidence } from '../check/result.js';
import { boundText } from './numberText.js';

/** The verdict in a word: what is not proved can only survive. */
export const verdictText = ({ kind, verdict }: Pick<ClaimResult, 'kind' | 'verdict'>): string =>
  verdict === 'supported' && kind !== 'theorem' ? 'survived' : verdict;

/** The kind of the strongest evidence, of the statement before that of lemmas; a dash where there is none. */
export const strongestText = ({ evidence }: Pick<ClaimResult, 'evidence'>): string => {
  const strongest = evidence[0];
  return strongest === undefined ? '–' : evidenceName(strongest);
};

export const evidenceName = ({ kind, of }: Evidence): string => (of === 'lemma' ? `${kind} (lemma)` : kind);

/** The smallest relative error that would have been seen; a dash where no equality was judged. */
export const resolutionText = ({ resolution }: Pick<ClaimResult, 'resolution'>): string =>
  resolution === null ? '–' : boundText(resolution);

/** Controls that were refuted, of all: `2/2`; a refuted claim is its own control. */
export const controlsText = ({ controls }: Pick<ClaimResult, 'controls'>): string =>
  controls.length === 0
    ? '–'
    : `${controls.filter(control => control.verdict === 'refuted').length}/${controls.length}`;
