import { exitCodeOf } from '../report/report.js';
import { reportMarkdown } from '../report/reportMarkdown.js';
import { badInput } from './badInput.js';
import { chosenClaims } from './chosenClaims.js';
import type { Flags } from './flags.js';
import { interruption } from './interruption.js';
import { registry } from './registry.js';
import { verified } from './verified.js';
import { defaultRuns } from './verifyCommand.js';

/** `report --markdown`: checks the claims and prints the verdict table of the README. */
export const reportCommand = async (patterns: readonly string[], flags: Flags): Promise<number> => {
  if (!flags.markdown)
    throw badInput('report', { rule: 'a form of the report is named', found: 'none', hint: 'Write --markdown.' });
  const entries = chosenClaims(patterns, registry());
  const { seed, only, runs } = flags;
  const run = { seed, only, runs: runs ?? defaultRuns, signal: interruption(), stream: process.stderr };
  const report = await verified(entries, run);
  if (!report.interrupted) process.stdout.write(reportMarkdown(report));
  return exitCodeOf(report);
};
