import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './rules/source.js';

interface Stages {
  readonly ci?: number;
  readonly check?: number;
  readonly test?: number;
  /** What the test runner writes; without it, nothing. */
  readonly report?: object;
}

const folder = mkdtempSync(join(tmpdir(), 'verisphere-ci-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, '.ci'));
cpSync(join(root, '.ci/run'), join(folder, '.ci/run'));

/** An npm that does nothing but answer as told. */
const npm = ({ ci = 0, check = 0, test = 0, report }: Stages): string =>
  [
    '#!/usr/bin/env bash',
    `case "$1" in ci) exit ${ci} ;; run) exit ${check} ;; esac`,
    `last="\${@: -1}"`,
    report === undefined ? '' : `echo '${JSON.stringify(report)}' > "\${last#*=}"`,
    `exit ${test}`,
  ].join('\n');

const run = (stages: Stages): { readonly last: string; readonly status: number | null } => {
  writeFileSync(join(folder, 'npm'), npm(stages));
  chmodSync(join(folder, 'npm'), 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const { stdout, status } = spawnSync(join(folder, '.ci/run'), { encoding: 'utf8', env });
  const totals = stdout.split('\n').filter(line => /^\d+ passed, \d+ failed$/.test(line));
  expect(totals).toHaveLength(1);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(totals[0]);
  return { last: totals[0]!, status };
};

const failedFile = (...statuses: readonly string[]): object => ({
  status: 'failed',
  assertionResults: statuses.map(status => ({ status })),
});

describe('the last line counts what passed and what failed', () => {
  it('all green', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, testResults: [] };
    expect(run({ report })).toEqual({ last: '7 passed, 0 failed', status: 0 });
  });
  it('an installation that fails is one failure, and nothing else runs', () => {
    expect(run({ ci: 1, report: { numPassedTests: 7 } })).toEqual({ last: '0 passed, 1 failed', status: 1 });
  });
  it('a check that fails is one failure beside those of the tests', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, testResults: [failedFile('failed', 'failed', 'passed')] };
    expect(run({ check: 2, test: 1, report })).toEqual({ last: '7 passed, 3 failed', status: 1 });
    expect(run({ check: 2, report: { numPassedTests: 7 } })).toEqual({ last: '7 passed, 1 failed', status: 1 });
  });
  it('a file that does not load is one failure', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, testResults: [failedFile(), failedFile('failed')] };
    expect(run({ test: 1, report })).toEqual({ last: '7 passed, 2 failed', status: 1 });
  });
  it('a run that fails without a failed test, or without a report, is one failure', () => {
    expect(run({ test: 1, report: { numPassedTests: 7 } })).toEqual({ last: '7 passed, 1 failed', status: 1 });
    expect(run({ test: 139 })).toEqual({ last: '0 passed, 1 failed', status: 1 });
  });
  it('a run without any test, or without a report, is no success', () => {
    expect(run({ report: { numPassedTests: 0 } })).toEqual({ last: '0 passed, 1 failed', status: 1 });
    expect(run({})).toEqual({ last: '0 passed, 1 failed', status: 1 });
  });
});
