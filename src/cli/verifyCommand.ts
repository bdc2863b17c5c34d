import { exitCodeOf, type Report } from '../report/report.js';
import { reportJson } from '../report/reportJson.js';
import { reportText } from '../report/reportText.js';
import { counted } from '../report/summaryText.js';
import { calibration } from './calibration.js';
import { chosenClaims } from './chosenClaims.js';
import type { Flags } from './flags.js';
import { interruption } from './interruption.js';
import { registry, type Entry } from './registry.js';
import { screen } from './screen.js';
import { verified, type Run } from './verified.js';
import { workerCount } from './workers.js';

export const defaultRuns = 300;

/** `verify`: checks the claims that were named, or all, and prints the report. */
export const verifyCommand = async (patterns: readonly string[], flags: Flags): Promise<number> => {
  const entries = chosenClaims(patterns, registry());
  const { seed, only, json, time } = flags;
  const stream = json ? process.stderr : process.stdout;
  const run = { seed, only, stream, runs: flags.runs ?? defaultRuns, signal: interruption() };
  stream.write(`${firstLine(entries, run)}\n`);
  const report = time === null ? await verified(entries, run) : await inRounds(entries, run, time);
  process.stdout.write(
    json ? reportJson(report) : `\n${reportText(report, { ...screen(), detection: calibration() })}`,
  );
  return exitCodeOf(report);
};

const firstLine = (entries: readonly Entry[], { seed, runs }: Run): string =>
  `checking ${counted(entries.length)}: seed ${seed}, ${runs} draws each, ${workersText(workerCount(entries.length))}`;

const workersText = (workers: number): string => (workers === 1 ? '1 worker' : `${workers} workers`);

/**
 * Rounds of R, 2R, 4R, … draws until the time is up. The first always comes to its end; a later one that does not is
 * dropped, so the report is that of its number of runs, which `--runs` reproduces.
 */
const inRounds = async (entries: readonly Entry[], run: Run, seconds: number): Promise<Report> => {
  const deadline = AbortSignal.timeout(seconds * 1000);
  let report = await verified(entries, run);
  for (let runs = 2 * run.runs; !run.signal.aborted && !deadline.aborted; runs *= 2) {
    run.stream.write(`a round of ${runs} draws each\n`);
    const next = await verified(entries, { ...run, runs, signal: AbortSignal.any([run.signal, deadline]) });
    if (!next.interrupted) report = next;
  }
  return report;
};
