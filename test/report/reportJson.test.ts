import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportJson } from '../../src/report/reportJson.js';
import type { Report } from '../../src/report/report.js';
import * as made from './results.js';
import { mismatches, type Schema } from './structure.js';

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as Schema;
const printed = (report: Report): unknown => JSON.parse(reportJson(report));
const found = (report: Report): readonly string[] => mismatches(printed(report), schema, { root: schema, path: '$' });
const everything = made.reported(
  made.supported,
  made.survivor,
  made.refutedConjecture,
  made.refutedClaim,
  made.answeredQuestion,
  made.vacuous,
  made.broken,
);

describe('the JSON report has the structure of its schema', () => {
  it('for every verdict', () => expect(found(everything)).toEqual([]));
  it('for a partial and interrupted run', () =>
    expect(found({ ...everything, only: ['sampled'], interrupted: true, unreached: ['a'], claims: [] })).toEqual([]));
  it('infinite numbers are null', () => {
    const infinite = { ...made.counterexample, left: { value: Infinity, error: Infinity }, gap: NaN };
    const report = made.reported({ ...made.refutedConjecture, counterexample: infinite });
    expect(found(report)).toEqual([]);
    expect(reportJson(report)).toContain('"left":{"value":null,"error":null}');
  });
  it('is one line, and counts the verdicts', () => {
    expect(reportJson(everything).trimEnd().split('\n')).toHaveLength(1);
    expect(everything.summary).toMatchObject({ supported: 2, refuted: 3, vacuous: 1, broken: 1, asExpected: 4 });
  });
});

describe('the schema refuses', () => {
  const [first] = everything.claims;
  it.each([
    ['an unknown verdict', { ...first!, verdict: 'fine' }, '$/claims/0/verdict'],
    ['a missing field', { ...first!, millis: undefined }, '$/claims/0: no millis'],
    ['an unknown field', { ...first!, extra: 1 }, '$/claims/0: unknown extra'],
    [
      'a number for a rational',
      { ...first!, counterexample: { ...made.counterexample, masses: [1] } },
      '/masses/0: no string',
    ],
  ])('%s', (_what, claim, message) =>
    expect(found({ ...everything, claims: [claim as (typeof everything.claims)[0]] }).join('\n')).toContain(message),
  );
});
