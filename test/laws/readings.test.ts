import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unreadable, type Reading, type Scalar } from '../../src/arithmetic/arithmetic.js';
import { doubles } from '../../src/arithmetic/doubles.js';
import { float64 } from '../../src/arithmetic/float64.js';
import { interval, intervalOf } from '../../src/arithmetic/interval.js';
import { running } from '../../src/arithmetic/running.js';
import { open, runningOver, sealed } from '../../src/arithmetic/runningOver.js';
import type { Variables } from '../../src/arithmetic/variables.js';
import { combine, dot, exponential, norm2, over, sum } from '../../src/sphere/verbs.js';
import { rationalTrees, trees, type Tree } from './expressions.js';
import { readingsAgree, type Agreement, type Expression, type Readings } from './readingsAgree.js';

const seed = 20250103;
const ours: Readings = { float64, running, interval };

/** Fractions of many numbers of extreme size grow to 10^5 bits; those formulas are left to many digits. */
const read = (tree: Tree, { in: A }: Variables): Scalar =>
  A.exact && tree.leaves > 12 ? unreadable(A.name, 'a long formula') : tree.read(A);

const sampled = async (arbitrary: fc.Arbitrary<Tree>, numRuns: number, readings = ours): Promise<Agreement> => {
  const total = { broken: [] as string[], compared: 0, exact: 0 };
  for (const tree of fc.sample(arbitrary, { seed, numRuns })) {
    const { broken, compared, exact } = await readingsAgree(v => [read(tree, v)], 1, readings);
    total.broken.push(...broken.map(line => `${tree.text}: ${line}`));
    total.compared += compared;
    total.exact += exact;
  }
  return total;
};

/** The softmax average of N tokens and its squared norm, with a non-symmetric D. */
const softmaxAverage: Expression = (v: Variables) => {
  const [n, N] = [3, 4];
  const D = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => v.free(`D${i}${j}`)));
  const tokens = Array.from({ length: N }, (_, i) => v.unit(`x${i}`, n));
  const masses = v.simplex('w', N);
  const kernels = tokens.map((y, j) => {
    const e = exponential(sum(tokens[0]!.map((x, i) => v.in.mul(x, dot(D[i]!, y)))));
    return v.in.mul(masses[j]!, e);
  });
  const average = combine(kernels, tokens).map(x => over(x, sum(kernels)));
  return [...average, norm2(average), v.in.sqrt(norm2(average)), v.in.log(sum(kernels))];
};

describe('the readings agree', () => {
  test('on random formulas: float64 is the centre of running; many digits lie in running and interval', async () => {
    const { broken, compared } = await sampled(trees, 1500);
    expect(broken).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  });

  test('on random rational formulas: the exact value lies in running', async () => {
    const { broken, exact } = await sampled(rationalTrees, 1500);
    expect(broken).toEqual([]);
    expect(exact).toBeGreaterThan(700);
  });

  test('on a softmax average with non-symmetric D', async () => {
    for (let draw = 0; draw < 20; draw++) {
      const { broken, compared } = await readingsAgree(softmaxAverage, draw);
      expect(broken).toEqual([]);
      expect(compared).toBe(6);
    }
  });
});

const wrongRunning = (change: Partial<typeof doubles>): Readings => ({
  ...ours,
  running: runningOver('running', { ...doubles, ...change }),
});

/** A running product without one of its terms; its results stay in the wrong reading. */
const withProduct = (error: (a: { value: number; error: number }, b: { value: number; error: number }) => number) => {
  const wrong: ReturnType<typeof runningOver> = {
    ...runningOver('running', doubles),
    of: x => sealed({ in: wrong, value: x, error: 0 }),
    mul: (x, y) => {
      const [a, b] = [open(x), open(y)];
      return sealed({
        in: wrong,
        value: a.value * b.value,
        error: error(a, b) + 2 ** -52 * Math.abs(a.value * b.value),
      });
    },
  };
  return { ...ours, running: wrong };
};

/** (1 + 2^{−60} − 1)²: the centre is 0 and only the second order knows better. */
const secondOrder: Expression = v => {
  const small = v.in.sub(v.in.add(v.in.of(1), v.in.of(2 ** -60)), v.in.of(1));
  return [v.in.mul(small, small)];
};

/** The formula in every reading, but another one in the reading named: a planted error. */
const otherwiseIn = (name: Reading, right: Expression, wrong: Expression): Expression => {
  return v => (v.in.name === name ? wrong(v) : right(v));
};

describe('the law of readings fails on a planted error', () => {
  test('an exponential that claims to be exact', async () => {
    expect((await sampled(trees, 300, wrongRunning({ exponentialRounding: () => 0 }))).broken).not.toEqual([]);
  });
  test('a logarithm that claims to be exact', async () => {
    expect((await sampled(trees, 300, wrongRunning({ logarithmRounding: () => 0 }))).broken).not.toEqual([]);
  });
  test('an exponential with half its error', async () => {
    const half = wrongRunning({ exponentialRounding: (a, v) => doubles.exponentialRounding(a, v) / 2 });
    expect((await sampled(trees, 1500, half)).broken).not.toEqual([]);
  });
  test('sums, products, quotients or roots that claim to be exact', async () => {
    for (const name of ['sumRounding', 'productRounding', 'quotientRounding', 'rootRounding'] as const)
      expect((await sampled(trees, 1500, wrongRunning({ [name]: () => 0 }))).broken, name).not.toEqual([]);
  });
  test('a product without its cross term', async () => {
    const wrong = withProduct((a, b) => Math.abs(a.value) * b.error + Math.abs(b.value) * a.error);
    expect((await readingsAgree(secondOrder, 1)).broken).toEqual([]);
    expect((await readingsAgree(secondOrder, 1, wrong)).broken).not.toEqual([]);
  });
  test('a product that forgets the error of its first factor', async () => {
    const wrong = withProduct((a, b) => Math.abs(a.value) * b.error + a.error * b.error);
    expect((await sampled(rationalTrees, 300, wrong)).broken).not.toEqual([]);
  });
  test('a float64 reading with the exponential of the engine', async () => {
    const right: Expression = v => [v.in.exp(v.free('a', 8))];
    const engines: Expression = v => [v.in.of(Math.exp(v.in.approximation(v.free('a', 8)).value))];
    const planted = otherwiseIn('float64', right, engines);
    const draws = await Promise.all(Array.from({ length: 100 }, (_, draw) => readingsAgree(planted, draw)));
    expect(draws.flatMap(d => d.broken)).not.toEqual([]);
  });
  test('an interval sum that is not rounded outward', async () => {
    const right: Expression = v => [v.in.add(v.in.of(1), v.in.of(2 ** -60))];
    const planted = otherwiseIn('interval', right, () => [intervalOf(1, 1)]);
    expect((await readingsAgree(right, 1)).broken).toEqual([]);
    expect((await readingsAgree(planted, 1)).broken).not.toEqual([]);
  });
});
