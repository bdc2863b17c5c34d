/** What each kind of check was measured to see (`npm run calibrate`), quoted next to the evidence that it gives. */
import type { ClaimResult, Evidence } from '../check/result.js';

export type CheckKind = 'equality' | 'inequality' | 'order' | 'identity' | 'enclosure';

/** The document calibration/detection.json, as far as it is quoted. */
export interface Detection {
  readonly cases: number;
  readonly trials: number;
  readonly kinds: readonly {
    readonly kind: string;
    readonly alarms: number;
    readonly detection: readonly {
      readonly name: string;
      readonly delta: number | null;
      readonly refuted: number;
    }[];
  }[];
}

/** "relative errors ≥ 1e-13 with probability 100 %; 0 false alarms in 10000", of the standard statement of the kind. */
export const detectionText = ({ cases, kinds }: Detection, kind: CheckKind): string | null => {
  const found = kinds.find(one => one.kind === kind);
  if (found === undefined) return null;
  const scales = found.detection.flatMap(({ delta, refuted }) => (delta === null ? [] : [{ delta, refuted }]));
  const rarely = scales.findIndex(({ refuted }) => refuted < 1 / 2);
  const edge = scales[rarely < 0 ? scales.length - 1 : Math.max(0, rarely - 1)]!;
  const probability = (100 * edge.refuted).toFixed(0);
  const alarms = `${found.alarms} false alarms in ${cases}`;
  return `${kind}: relative errors ≥ ${edge.delta.toExponential(0)} with probability ${probability} %; ${alarms}`;
};

/** The kinds of check that gave the evidence of a claim. */
export const checkKinds = ({ evidence, resolution }: Pick<ClaimResult, 'evidence' | 'resolution'>) => {
  const kindOf = ({ kind }: Evidence): readonly CheckKind[] => {
    if (kind === 'sampled') return [resolution === null ? 'inequality' : 'equality'];
    return kind === 'identity' || kind === 'order' || kind === 'enclosure' ? [kind] : [];
  };
  return [...new Set(evidence.flatMap(kindOf))];
};
