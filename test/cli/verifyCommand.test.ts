import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.js';
import { mismatches, type Schema } from '../report/structure.js';
import { command, type Watch } from './command.js';

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as Schema;
const parsed = (stdout: string): Report => JSON.parse(stdout) as Report;
const found = (stdout: string): readonly string[] =>
  mismatches(JSON.parse(stdout), schema, { root: schema, path: '$' });

/** All that a run found out, without the times. */
const timeless = (stdout: string): unknown =>
  parsed(stdout)
    .claims.map(claim => ({ ...claim, millis: 0 }))
    .toSorted((a, b) => a.id.localeCompare(b.id));

const [one, other] = ['burger2025/stationary-dirac', 'burger2025/first-variation'];
const fast = ['--runs', '20', '--only', 'sampled', '--json'];

describe('verify', () => {
  it('prints one JSON document of the published structure; progress goes to stderr', async () => {
    const { code, stdout, stderr } = await command('.', ['verify', one, other, ...fast]);
    expect(found(stdout)).toEqual([]);
    expect(stderr).toMatch(/checking 2 claims: seed 1, 20 draws each, 2 workers\n/);
    expect(stderr).toMatch(new RegExp(`2/2 \\w+ burger2025/`));
    expect(parsed(stdout).claims.map(({ id }) => id)).toEqual([other, one]);
    expect(code).toBe(parsed(stdout).claims.every(({ expected }) => expected) ? 0 : 1);
  });
  it('answers the same for one worker as for two, and not for another seed', async () => {
    const [both, first, second, again] = await Promise.all([
      command('.', ['verify', one, other, ...fast]),
      command('.', ['verify', one, ...fast]),
      command('.', ['verify', other, ...fast]),
      command('.', ['verify', one, ...fast, '--seed', '2']),
    ]);
    const alone = [timeless(second.stdout), timeless(first.stdout)].flat();
    expect(timeless(both.stdout)).toEqual(alone);
    expect(timeless(again.stdout)).not.toEqual(timeless(first.stdout));
  });
  it('ends with a table and a line', async () => {
    const { stdout } = await command('.', ['verify', one, '--runs', '20', '--only', 'sampled']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('checking 1 claim: seed 1, 20 draws each, 1 worker');
    expect(lines.at(-1)).toMatch(/^1 claim: 1 \w+; (all|1 not) as expected \(seed 1, 20 draws, [\d.]+ s\)$/);
  });
});

describe('Ctrl-C during verify', () => {
  const long = ['verify', 'burger2025/*', '--runs', '1000000', '--json'];
  const pressed =
    (times: number): Watch =>
    (stderr, interrupt) => {
      if (stderr.endsWith(' workers\n')) for (let k = 0; k < times; k++) interrupt();
    };
  it.each([1, 2])('pressed %i times, reports what was done so far', async times => {
    const { code, stdout, stderr } = await command('.', long, pressed(times));
    expect(code).toBe(130);
    expect(found(stdout)).toEqual([]);
    const { interrupted, unreached, claims } = parsed(stdout);
    expect(interrupted).toBe(true);
    expect(unreached.length + claims.length).toBeGreaterThan(1);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
