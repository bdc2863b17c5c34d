/** Every kind of attention through `evaluate`, against its definition with 96 digits. */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/attention/kinds.js';
import { entriesOf } from '../../../src/cli/evaluate/shaped.js';
import { sharesOf } from './definition.js';
import { dyadicMasses, points, rows, type Document } from './document.js';
import { answerTo, expectRefuted, expectTrueAndTight } from './enclosed.js';

const n = 3;
const base = { quantity: 'velocity', tokens: points(1, 5, n), masses: dyadicMasses(5), D: rows(2, [n, n], 2) };
const heads = [
  { Q: rows(3, [n + 1, n], 1), K: rows(4, [n + 1, n], 1), V: rows(5, [n, n], 2) },
  { Q: rows(6, [2, n], 1), K: rows(7, [2, n], 1), V: rows(8, [4, n], 1), W: rows(9, [n, 4], 1) },
];
/** Only Sinkhorn attention has a temperature. */
const tempered = (kind: Kind, epsilon: number) => ({ kind, heads, ...(kind === 'sinkhorn' ? { epsilon } : {}) });
const anywhere = { ...base, space: 'euclidean', tokens: rows(10, [6, n], 1), masses: dyadicMasses(6) } as const;

describe.each(Object.keys(sharesOf) as Kind[])('%s', kind => {
  test('two heads with rectangular Q, K and an output matrix, on the sphere', () =>
    expectTrueAndTight({ ...base, attention: tempered(kind, 1) }));
  test('the same in ℝⁿ', () => expectTrueAndTight({ ...anywhere, attention: tempered(kind, 0.5) }));
  test('masked', async () => {
    await expectTrueAndTight({ ...base, attention: { ...tempered(kind, 0.5), mask: 'causal' } });
    await expectTrueAndTight({ ...anywhere, attention: { ...tempered(kind, 1), mask: 'causal' } });
  });
  test('the rate of the energy', () =>
    expectTrueAndTight({ ...base, quantity: 'energyRate', attention: tempered(kind, 1) }));

  const given: Document = { ...anywhere, attention: tempered(kind, 0.5) };
  test('Q ↔ K is refuted', () => {
    const crossed = heads.map(head => ({ ...head, Q: head.K, K: head.Q }));
    return expectRefuted(given, { ...anywhere, attention: { ...tempered(kind, 0.5), heads: crossed } });
  });
  test('masses forgotten (which hardmax without ties does not see), and the mask forgotten, are refuted', async () => {
    const { masses: _, ...without } = given;
    if (kind !== 'hardmax') await expectRefuted(given, without);
    await expectRefuted({ ...given, attention: { ...tempered(kind, 0.5), mask: 'causal' } }, given);
  });
});

test('1/ε forgotten is refuted: ε = ½ is not twice D', () => {
  const half = { D: rows(2, [n, n], 2), V: base.D };
  const doubled = { D: half.D.map(row => row.map(a => 2 * a)), V: base.D };
  return expectRefuted(
    { ...base, attention: { kind: 'sinkhorn', epsilon: 0.5, heads: [half] } },
    { ...base, attention: { kind: 'sinkhorn', heads: [doubled] } },
  );
});

describe('hardmax decides ties exactly', () => {
  const D = [
    [1, 0],
    [0, 1],
  ];
  const tied = {
    quantity: 'velocity',
    space: 'euclidean',
    tokens: [
      [1, 1],
      [1, -1],
      [0, 0],
    ],
    masses: [0.25, 0.5, 0.25],
    attention: { kind: 'hardmax', heads: [{ D, V: D }] },
  } as const;

  test('the token (0, 0) is tied between all and gets the mean; (1, 1) and (1, −1) lead themselves', async () => {
    const { value, error } = await answerTo(tied);
    expect(value).toEqual([
      [1, 1],
      [1, -1],
      [0.75, -0.25],
    ]);
    expect(entriesOf(error)).toEqual(entriesOf(error).map(() => 0));
  });

  test('a key that is better by 2^−1000 leads', async () => {
    const tokens = [
      [1, 1],
      [1, 1 - 2 ** -53],
      [2 ** -947, 2 ** -947],
    ];
    const { value } = await answerTo({ ...tied, tokens });
    expect(value).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('Sinkhorn', () => {
  test('where double precision cannot reach the fixed point, more digits do', async () => {
    const D = rows(11, [n, n], 40);
    const { value, error } = await answerTo({ ...anywhere, D, attention: { kind: 'sinkhorn' } });
    const largest = Math.max(...entriesOf(value).map(Math.abs));
    expect(Math.max(...entriesOf(error))).toBeLessThanOrEqual(2 ** -42 * largest);
  });
});
