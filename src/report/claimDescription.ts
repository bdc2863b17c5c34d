import { boxesText } from '../arithmetic/box.js';
import { cited } from '../claim/citation.js';
import type { Claim, Kind } from '../claim/claim.js';
import { hypotheses } from '../claim/given.js';
import type { Obligation, Size } from '../claim/obligation.js';
import { detectionText, type CheckKind, type Detection } from './detection.js';

/** A claim as it stands in the registry, in words: what `show` prints. */
export interface ClaimDescription {
  readonly id: string;
  readonly kind: Kind;
  readonly source: string;
  readonly says: string;
  readonly dimensions: readonly [from: number, to: number];
  readonly hypotheses: readonly string[];
  readonly conclusions: readonly string[];
  readonly proof: readonly string[];
  readonly argument: string | null;
  readonly controls: readonly { readonly kind: 'drop' | 'swap'; readonly key: string; readonly why: string }[];
  readonly because: string | null;
  /** What the kinds of check that apply were measured to see. */
  readonly detects: readonly string[];
}

export const claimDescription = (id: string, claim: Claim, detection: Detection | null = null): ClaimDescription => ({
  id,
  kind: claim.kind,
  source: cited(claim.source),
  says: claim.says,
  dimensions: [claim.given.from, claim.given.to],
  hypotheses: hypotheses(claim.given),
  conclusions: [
    ...(claim.then === undefined ? [] : ['judged on every draw']),
    ...claim.orders.map(({ is, says }) => `order ${is} in h${says === undefined ? '' : `: ${says}`}`),
  ],
  proof: claim.proof.map(obligationText),
  argument: claim.argument ?? null,
  controls: claim.controls.map(({ kind, key, why }) => ({ kind, key, why })),
  because: claim.because ?? null,
  detects: detection === null ? [] : kindsOf(claim).flatMap(kind => detectionText(detection, kind) ?? []),
});

/** Whether `then` judges equalities or inequalities shows on a draw only: both are listed. */
const kindsOf = (claim: Claim): readonly CheckKind[] => {
  const kinds = claim.proof.map(({ kind }) => (kind === 'box' || kind === 'enclosure' ? 'enclosure' : 'identity'));
  const drawn: readonly CheckKind[] = claim.then === undefined ? [] : ['equality', 'inequality'];
  const orders: readonly CheckKind[] = claim.orders.length === 0 ? [] : ['order'];
  return [...new Set([...kinds, ...orders, ...drawn])];
};

const sizesText = (sizes: readonly Size[]): string => sizes.map(([n, N]) => `(${n}, ${N})`).join(' ');

const obligationText = (obligation: Obligation): string => {
  if (obligation.kind === 'box')
    return `enclosure of the ${obligation.shows}: ${obligation.says}, for all ${boxesText(obligation.boxes)}`;
  if (obligation.kind === 'enclosure')
    return `enclosure of the ${obligation.shows}: ${obligation.says} (${obligation.range})`;
  if (obligation.kind === 'identity')
    return `identity of a lemma: ${obligation.says}, (n, N) = ${sizesText(obligation.sizes)}`;
  const wider = obligation.residues.length > 0 ? `; modulo p at ${sizesText(obligation.residues)}` : '';
  return `identity of the statement, (n, N) = ${sizesText(obligation.sizes)}${wider}`;
};

const section = (name: string, lines: readonly string[]): readonly string[] =>
  lines.map((text, k) => `  ${(k === 0 ? name : '').padEnd(12)} ${text}`);

/** The description as text, one section for each part that the claim has. */
export const descriptionText = (claim: ClaimDescription): string => {
  const { dimensions, argument, because } = claim;
  const controls = claim.controls.map(({ kind, key, why }) => `${kind} ${key}: ${why}`);
  const lines = [
    `${claim.id}  (${claim.kind === 'refuted' ? 'refuted claim' : claim.kind})`,
    `  ${claim.says}`,
    ...section('source', [claim.source]),
    ...section('dimensions', [`${dimensions[0]} ≤ n ≤ ${dimensions[1]}`]),
    ...section('given', claim.hypotheses),
    ...section('conclusion', claim.conclusions),
    ...section('proof', claim.proof),
    ...section('argument', argument === null ? [] : [argument]),
    ...section('detects', claim.detects),
    ...section('because', because === null ? [] : [because]),
    ...section('controls', controls),
  ];
  return `${lines.join('\n')}\n`;
};
