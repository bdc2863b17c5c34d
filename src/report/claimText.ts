import type { ClaimResult, ControlResult } from '../check/result.js';
import { checkKinds, detectionText, type Detection } from './detection.js';
import { configurationText, explanationText, judgedText, refutationLine, replayCommand } from './refutationText.js';
import { evidenceName, verdictText } from './verdictText.js';

/** Where a claim was found: what a replay command must name. */
export interface Place {
  readonly seed: number;
  readonly target: string;
  /** What the checks were measured to see, where that is known. */
  readonly detection?: Detection | null;
}

/** A claim in full: verdict, sentence, refutation, reason, evidence, and the controls with what refutes them. */
export const claimText = (claim: ClaimResult, place: Place): string =>
  [
    `${verdictText(claim).toUpperCase()}  ${claim.id}  (${claim.kind === 'refuted' ? 'refuted claim' : claim.kind})`,
    line('', claim.says),
    ...(claim.source === '' ? [] : [line('source', claim.source)]),
    ...refutation(claim, place),
    ...nearest(claim),
    ...(claim.reason === null ? [] : [line('reason', claim.reason)]),
    ...claim.evidence.map(one => line(evidenceName(one), one.covers)),
    ...detected(claim, place),
    ...(claim.undecided > 0 ? [line('undecided', `${claim.undecided} of ${claim.runs} draws`)] : []),
    ...claim.controls.flatMap(control),
  ].join('\n');

const line = (name: string, text: string): string => {
  const flat = text.replace(/\s*\n\s*/g, ' ');
  return name === '' ? `  ${flat}` : `  ${`${name}:`.padEnd(11)} ${flat}`;
};

const refutation = ({ counterexample }: ClaimResult, { seed, target }: Place): readonly string[] => {
  if (counterexample === null) return [];
  const { draw, restart } = counterexample;
  const isFound = draw !== null || restart !== null;
  const replay = isFound ? [line('replay', replayCommand(target, seed, counterexample))] : [];
  const why = counterexample.explanation ? [line('because', explanationText(counterexample.explanation))] : [];
  return [line('judged', judgedText(counterexample)), line('at', refutationLine(counterexample)), ...why, ...replay];
};

/** Shown of searches: of a claim that survived them, the place where it came nearest to failing. */
const nearest = ({ nearest: near }: ClaimResult): readonly string[] =>
  near === null ? [] : [line('nearest', `${near.text}: margin ${near.margin.toExponential(1)}`)];

const detected = (claim: ClaimResult, { detection }: Place): readonly string[] => {
  if (!detection) return [];
  return checkKinds(claim).flatMap(kind => {
    const text = detectionText(detection, kind);
    return text === null ? [] : [line('detects', text)];
  });
};

const does = { drop: 'without', swap: 'other' } as const;

const control = ({ kind, key, why, verdict, by, runs, counterexample }: ControlResult): readonly string[] => {
  const found = {
    refuted: `refuted by ${how(by, counterexample)}`,
    survived: `survived ${runs} draws`,
    broken: 'broken',
  };
  const head = line(`${does[kind]} ${key}`, `${why}; ${found[verdict]}`);
  if (counterexample === null) return [head];
  return [head, line('', `  ${judgedText(counterexample)}`), line('', `  at ${configurationText(counterexample)}`)];
};

const how = (by: ControlResult['by'], found: ControlResult['counterexample']): string => {
  if (by === 'draw' && found !== null && found.draw !== null) return `draw ${found.draw}`;
  return by === 'order' ? 'its order' : 'its witness';
};
