import { parse } from 'mathjs';
import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/arithmetic/arithmetic.js';
import { interval } from '../../src/arithmetic/interval.js';
import { derivativeText } from '../../src/symbolic/derivativeText.js';
import { drawnPoint } from '../../src/symbolic/witness.js';
import type { Variables } from '../../src/arithmetic/variables.js';
import * as say from './statements.js';

const { dot, exponential, minus, over, plus, times } = say;

/** The energy E_D at N = n = 2 as a text over D00 …, x00 …, w0, w1, written independently of the verbs. */
const energyText = [0, 1]
  .flatMap(i =>
    [0, 1].map(
      j => `w${i}*w${j}*exp(${[0, 1].flatMap(k => [0, 1].map(l => `x${i}${k}*D${k}${l}*x${j}${l}`)).join('+')})`,
    ),
  )
  .join('+');

interface Tree {
  readonly type: string;
  readonly op?: string;
  readonly name?: string;
  readonly value?: number;
  readonly content?: Tree;
  readonly args?: readonly Tree[];
  readonly fn?: Tree;
}

/** A mathjs text read in any reading. */
const read = (text: string, v: Variables): Scalar => {
  const go = (t: Tree): Scalar => {
    if (t.type === 'ConstantNode') return v.in.of(t.value!);
    if (t.type === 'SymbolNode') return v.free(t.name!);
    if (t.type === 'ParenthesisNode') return go(t.content!);
    const [a, b] = t.args!.map(go);
    if (t.type === 'FunctionNode') return t.fn!.name === 'exp' ? exponential(a!) : fail(t.fn!.name);
    if (b === undefined) return t.op === '-' ? minus(v.in.of(0), a!) : fail(t.op);
    const verbs: Readonly<Record<string, (p: Scalar, q: Scalar) => Scalar>> = {
      '+': plus,
      '-': minus,
      '*': times,
      '/': over,
    };
    return (verbs[t.op!] ?? fail(t.op))(a!, b);
  };
  return go(parse(text));
};
const fail = (what?: string): never => {
  throw new Error(`not read: ${String(what)}`);
};

const free = (v: Variables): say.Cloud => {
  const row = (name: string) => [v.free(`${name}0`), v.free(`${name}1`)];
  const D = [row('D0'), row('D1')];
  return { D, V: D, xs: [row('x0'), row('x1')], w: row('w') };
};
/** ∂E/∂x_{ik} = w_i (∫ e^{x·Dy} Dy + e^{y·Dx} Dᵀy dμ)_k by the formula of the theory. */
const gradientEntry = (v: Variables, i: number, k: number): Scalar => {
  const c = free(v);
  return times(c.w[i]!, say.gradient(c, c.xs[i]!)[k]!);
};
const agree = (a: Scalar, b: Scalar): boolean => {
  const { value, error } = a.in.approximation(minus(a, b));
  return Math.abs(value) <= error;
};

describe('mathjs derivatives against the formulas of the theory, D not symmetric', () => {
  test('the text of the energy is the energy', () => {
    for (const seed of [1, 2, 3, 4]) {
      const v = drawnPoint(interval, seed);
      const c = free(v);
      expect(
        agree(
          read(energyText, v),
          dot(
            c.w,
            c.xs.map(x => say.partition(c, x)),
          ),
        ),
      ).toBe(true);
    }
  });
  for (const [i, k] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const)
    test(`∂E/∂x_${i}${k} is the Wasserstein gradient before projection`, async () => {
      const text = await derivativeText(energyText, `x${i}${k}`);
      const dropped = (v: Variables): Scalar => {
        const c = free(v);
        const terms = say.kernels(c, c.xs[i]!).map((e, j) => times(times(c.w[j]!, e), say.image(c.D, c.xs[j]!)[k]!));
        return times(c.w[i]!, say.sum(terms));
      };
      for (const seed of [1, 2, 3, 4]) {
        const v = drawnPoint(interval, seed);
        expect(agree(read(text, v), gradientEntry(v, i, k))).toBe(true);
        expect(agree(read(text, v), dropped(v))).toBe(false);
      }
    });
  test('∂E/∂w_0 is the first variation at x_0', async () => {
    const text = await derivativeText(energyText, 'w0');
    const v = drawnPoint(interval, 5);
    const c = free(v);
    const variation = plus(say.partition(c, c.xs[0]!), say.partition({ ...c, D: say.transpose(c.D) }, c.xs[0]!));
    expect(agree(read(text, v), variation)).toBe(true);
    expect(agree(read(text, v), times(v.in.of(2), say.partition(c, c.xs[0]!)))).toBe(false);
  });
});
