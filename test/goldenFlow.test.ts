/**
 * The rows of the catalogue, section 4, that need a computed flow.
 *
 * Two runs of order p with steps h and h/2 differ by 2^p − 1 times the error of the finer one, up to higher order. The
 * enclosure used here is the finer run ± the whole difference ± its running bound: the truncation part is extrapolated,
 * with a reserve of the factor 2^p − 1 = 31, and is no proof. Rounding is bounded with 200 bits: over many steps a
 * running bound grows like e^{c t}, c far above the Lipschitz constant, and doubles would leave nothing of it. Printed
 * rows are sure to about 1e-12 by their source.
 */
import { expect, test } from 'vitest';
import type { Approx, Arithmetic } from '../src/arithmetic/arithmetic.js';
import { withDigits } from '../src/arithmetic/multiprecision.js';
import { running } from '../src/arithmetic/running.js';
import { unnormalised } from '../src/attention/attention.js';
import { average } from '../src/attention/average.js';
import { causal, causalAttention, selfAttention, type Motion } from '../src/attention/motion.js';
import type { Weights } from '../src/attention/weights.js';
import { energy } from '../src/energy/energy.js';
import { trajectory } from '../src/flow/flow.js';
import { layer } from '../src/flow/layer.js';
import { dormandPrince, euler } from '../src/flow/tableau.js';
import { equalMasses } from '../src/measure/equalMasses.js';
import type { Measure } from '../src/measure/measure.js';
import { gramMatrix, identityMatrix, matrixOf } from '../src/sphere/matrices.js';
import { dot, minus, norm2, plus, sum, type Vector } from '../src/sphere/verbs.js';
import { inputD, inputS, threeTokens } from './evidence/inputs.js';
import { known, overlapping, telling } from './evidence/overlap.js';
import { printed } from './evidence/printed.js';

const bits = 200;
const after = (motion: Motion, mu: Measure, steps: number): Measure =>
  trajectory(dormandPrince, motion)(mu, mu.in.of(1 / steps), steps).at(-1)!;

/** The quantities at time 1, from 32 and from 64 steps. */
const atOne = (of: (mu: Measure) => Vector, motion: Motion, mu: Measure): readonly Approx[] => {
  const [coarse, fine] = [32, 64].map(steps => of(after(motion, mu, steps)).map(known));
  return fine!.map(({ value, error }, k) => ({ value, error: error + Math.abs(value - coarse![k]!.value) }));
};

const expectRow = (ours: readonly Approx[], ...texts: string[]): void => {
  expect(ours.length).toBe(texts.length);
  texts.forEach((text, k) => {
    const { value, error } = printed(text);
    const golden = { value, error: error + 1e-12 };
    const said = `${ours[k]!.value} ± ${ours[k]!.error} against ${text}`;
    expect(overlapping(ours[k]!, golden), said).toBe(true);
    expect(telling(ours[k]!, golden, 1), said).toBe(true);
  });
};

const tokens = (mu: Measure): Vector => mu.tokens.flat();

test('Input S, V = D, at time 1: tokens and energy', () =>
  withDigits(bits, A => {
    const D = inputD(A);
    const ours = atOne(mu => [...tokens(mu), energy(D, mu)], selfAttention({ D, V: D }), inputS(A));
    expectRow(
      ours,
      ...['0.5012572501417905', '0.4935504558623101', '0.7107384305765353'],
      ...['0.6635280138512293', '-0.006916662921650681', '0.748119465465691'],
      ...['-0.14943367994226922', '0.6682442869783133', '0.7287792177468819'],
      '2.152018150937252',
    );
  }));

test('causal attention with D = V = Id from Input S at time 1: the first token stays', () =>
  withDigits(bits, A => {
    const I = identityMatrix(A, 3);
    const ours = atOne(tokens, causalAttention({ D: I, V: I }), inputS(A));
    const start = threeTokens(A)[0]!.map(known);
    expect(start.every((a, k) => overlapping(a, ours[k]!))).toBe(true);
    expectRow(
      ours.slice(3),
      ...['0.6458272738189706', '-0.030274091968901667', '0.7628830917952046'],
      ...['-0.35525539513270576', '0.7299858325067294', '0.5838786591138231'],
    );
  }));

const causalInSpace = (weights: Weights): Motion => causal(mu => average(weights, mu));

test('causal attention on ℝ with D = V = 1 from −1, 1 at time 1: W_p with positions grows to e − 2.5816…', () =>
  withDigits(bits, A => {
    const I = identityMatrix(A, 1);
    const gap = (mu: Measure): Vector => [...tokens(mu), plus(mu.tokens[0]![0]!, mu.tokens[1]![0]!)];
    const start = equalMasses(matrixOf(A, [[-1], [1]]));
    const ours = atOne(gap, causalInSpace({ D: I, V: I }), start);
    expectRow(ours, '-2.7182818284590452', '2.5816032551576490', '-0.1366785733013962');
  }));

test('Cesàro means, D = 0, V = 1: the first of 8 tokens alone at 1, all others at 0, add up to 7.27… at time 1', () =>
  withDigits(bits, A => {
    const [D, V] = [matrixOf(A, [[0]]), identityMatrix(A, 1)];
    const start = equalMasses(matrixOf(A, [[1], ...Array.from({ length: 7 }, () => [0])]));
    const whole = (mu: Measure): Vector => [sum(tokens(mu))];
    expectRow(atOne(whole, causalInSpace({ D, V }), start), '7.27041008757334525');
  }));

test('Input T at time 1: energies for V = D and V = Id, and the null direction', () =>
  withDigits(bits, A => {
    const Q = matrixOf(A, [
      [1, 0, 0.5],
      [0, 0.5, 0],
    ]);
    const D = gramMatrix(Q);
    const u = [1, 0, -2].map(k => A.div(A.of(k), A.sqrt(A.of(5))));
    const quantities = (mu: Measure): Vector => [energy(D, mu), ...mu.tokens.map(x => dot(x, u))];
    const tied = atOne(quantities, selfAttention({ D, V: D }), inputS(A));
    expectRow(tied, '1.92127969828178', '-0.2214094090753', '-0.1233156508578', '-0.6084773235203');
    const identity = selfAttention({ D, V: identityMatrix(A, 3) });
    expectRow(
      atOne(mu => [energy(D, mu)], identity, inputS(A)),
      '1.56700726670012',
    );
  }));

test('two orthogonal tokens, D = V = Id: the cosine at time 1, softmax and unnormalised', () =>
  withDigits(bits, A => {
    const I = identityMatrix(A, 2);
    const cosine = (mu: Measure): Vector => [dot(mu.tokens[0]!, mu.tokens[1]!)];
    expectRow(atOne(cosine, selfAttention({ D: I, V: I }), equalMasses(I)), '0.5791953369110847');
    expectRow(atOne(cosine, selfAttention({ D: I, V: I }, unnormalised), equalMasses(I)), '0.9471359857493044');
  }));

test('a value matrix with one entry moved leads elsewhere', () =>
  withDigits(bits, A => {
    const D = inputD(A);
    const V = matrixOf(A, [
      [1, 0.5, 0],
      [0.5, -0.25, 0.25],
      [0.25, 0, 0.75],
    ]);
    const ours = atOne(mu => [energy(D, mu)], selfAttention({ D, V }), inputS(A));
    expect(overlapping(ours[0]!, printed('2.152018150937252'))).toBe(false);
  }));

test('64 Euler steps of 1/64 leave the sphere by 4.24e-4, 8.70e-4, 4.90e-3', () => {
  const D = inputD(running);
  const end = trajectory(euler, selfAttention({ D, V: D }))(inputS(running), running.of(1 / 64), 64).at(-1)!;
  const drifts = end.tokens.map(x => known(minus(norm2(x), running.of(1))));
  ['0.000424', '0.000870', '0.00490'].forEach((text, i) =>
    expect(overlapping(drifts[i]!, printed(text)), `${drifts[i]!.value} against ${text}`).toBe(true),
  );
});

/** The largest entry by which layers with steps 1/k miss the flow at time 1. */
const layerErrors = (A: Arithmetic, ks: readonly number[]): readonly number[] => {
  const weights = { D: inputD(A), V: inputD(A) };
  const reference = after(selfAttention(weights), inputS(A), 128);
  return ks.map(k => {
    const advance = layer({ weights, h: A.of(1 / k) });
    const end = Array.from({ length: k }).reduce<Measure>(mu => advance(mu), inputS(A));
    const misses = end.tokens.flatMap((x, i) => x.map((a, m) => known(minus(a, reference.tokens[i]![m]!)).value));
    return Math.max(...misses.map(Math.abs));
  });
};

test('the layer with steps 1/16, …, 1/256 misses the flow at time 1 by the printed errors', () => {
  const ours = layerErrors(running, [16, 32, 64, 128, 256]);
  ['0.018146', '0.009255', '0.004674', '0.002349', '0.001178'].forEach((text, k) =>
    expect(overlapping({ value: ours[k]!, error: 2 ** -40 }, printed(text)), `${ours[k]} against ${text}`).toBe(true),
  );
});
