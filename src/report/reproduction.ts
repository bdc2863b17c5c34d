import type { Approx } from '../arithmetic/arithmetic.js';
import type { Experiment, Row } from '../claim/experiment.js';

/** Whether enclosures meet; `unexplained` where they do not and the experiment names no reason. */
export type Agreement = 'agrees' | 'differs' | 'unexplained' | 'nothing to compare';

export interface JudgedRow extends Row {
  readonly agreement: Agreement;
}

/** What came of one experiment; `done` of `parts` parts were finished. */
export interface Reproduced extends Pick<Experiment, 'title' | 'claims' | 'parameters'> {
  readonly id: string;
  readonly source: string;
  readonly done: number;
  readonly parts: number;
  /** Of parts that threw: their messages. */
  readonly failures: readonly string[];
  /** Names of the files that were written. */
  readonly files: readonly string[];
  readonly rows: readonly JudgedRow[];
  /** Time of work, of all parts together. */
  readonly millis: number;
}

/** The document that `reproduce --json` prints. */
export interface Reproduction {
  readonly schema: 1;
  readonly seed: number;
  readonly interrupted: boolean;
  readonly experiments: readonly Reproduced[];
  readonly summary: Readonly<Record<Exclude<Agreement, 'nothing to compare'> | 'millis', number>>;
}

const meet = (a: Approx, b: Approx): boolean => Math.abs(a.value - b.value) <= a.error + b.error;

/** The published number and theory are both compared with ours; one that is missing says nothing. */
export const judgedRow = (row: Row): JudgedRow => {
  const others = [row.published, row.theory].filter(other => other !== null && other !== undefined);
  if (others.length === 0) return { ...row, agreement: 'nothing to compare' };
  if (others.every(other => meet(row.ours, other))) return { ...row, agreement: 'agrees' };
  return { ...row, agreement: row.because === undefined ? 'unexplained' : 'differs' };
};

export const reproductionOf = (
  of: Omit<Reproduction, 'schema' | 'summary'> & { readonly millis: number },
): Reproduction => {
  const { millis, ...run } = of;
  const count = (agreement: Agreement): number =>
    run.experiments.flatMap(({ rows }) => rows).filter(row => row.agreement === agreement).length;
  const summary = { agrees: count('agrees'), differs: count('differs'), unexplained: count('unexplained'), millis };
  return { schema: 1, ...run, summary };
};

/** 0: every difference has a reason; 1: some has none, or a part failed; 130: interrupted. */
export const exitCodeOfReproduction = ({ interrupted, experiments, summary }: Reproduction): number => {
  if (interrupted) return 130;
  return summary.unexplained === 0 && experiments.every(({ failures }) => failures.length === 0) ? 0 : 1;
};
