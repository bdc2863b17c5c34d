/** What is stored under a claim's present or former id is replayed; what is stale or corrupted is said on one line. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import claim from '../../properties/refuted/identity-values-ascend.js';
import { nearestStored, staleStored } from '../../src/cli/storedFiles.js';

const id = 'refuted/identity-values-ascend';
const kept = readFileSync(`counterexamples/${id}.json`, 'utf8');

const withFile = async (name: string, text: string, formerly: readonly string[] = []) => {
  const root = mkdtempSync(join(tmpdir(), 'stored-'));
  const path = join(root, 'counterexamples', `${name}.json`);
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return await staleStored(root, id, { ...claim, formerly });
  } finally {
    rmSync(root, { recursive: true });
  }
};

test('the stored counterexample of a refuted claim refutes, also as one of several', async () => {
  expect(await withFile(id, kept)).toBe(null);
  expect(await withFile(`${id}/first`, kept)).toBe(null);
});

test('data that do not refute, and a corrupted file, turn the claim red in one line', async () => {
  const zero = JSON.stringify({ schema: 1, n: 2, parameters: {} });
  expect(await withFile(id, zero)).toContain('found it no longer refutes');
  expect(await withFile(`${id}/second`, kept.slice(0, 90))).toContain(
    'second.json must refute the claim; found no JSON',
  );
});

test('a renamed claim keeps what was stored under its former id', async () => {
  expect(await withFile('old/name', kept.slice(0, 90))).toBe(null);
  expect(await withFile('old/name', kept.slice(0, 90), ['old/name'])).toContain('no JSON');
});

test('every refuted claim has a stored counterexample', () => {
  const names = readdirSync('properties/refuted').map(file => file.replace(/\.ts$/, '.json'));
  expect(names.filter(name => !existsSync(join('counterexamples/refuted', name)))).toEqual([]);
});

test('the nearest place of an open question is found under its present or former id, and nothing else is', () => {
  const root = mkdtempSync(join(tmpdir(), 'stored-'));
  const nearest = { n: 2, parameters: { n: 2, a: 3 }, text: 'n = 2, a = 3', margin: 1e-3 };
  const note = (text: string): void => {
    mkdirSync(join(root, 'counterexamples/conjectures'), { recursive: true });
    writeFileSync(join(root, 'counterexamples/conjectures/before.search.json'), text);
  };
  try {
    note(JSON.stringify({ schema: 1, claim: 'x', seed: 1, ended: true, says: '', seen: '9 draws', nearest }));
    expect(nearestStored(root, ['conjectures/now', 'conjectures/before'])).toEqual(nearest);
    expect(nearestStored(root, ['conjectures/now'])).toBe(null);
    note('{"schema": 1');
    expect(nearestStored(root, ['conjectures/before'])).toBe(null);
  } finally {
    rmSync(root, { recursive: true });
  }
});
