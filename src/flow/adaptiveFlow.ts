import { u } from '../arithmetic/arithmetic.js';
import { float64 } from '../arithmetic/float64.js';
import { softmax, type Attention } from '../attention/attention.js';
import { selfAttention } from '../attention/motion.js';
import type { Weights } from '../attention/weights.js';
import { measure, type Measure } from '../measure/measure.js';
import { centre, centreRowsIn, centresIn } from '../sphere/centres.js';
import type { Leg } from './denseOutput.js';
import { embeddedStep } from './step.js';
import { dormandPrince } from './tableau.js';

export interface Journey {
  /** How far in time, > 0. */
  readonly time: number;
  /** Largest entry of the estimated error of each step, in units of u: 2^20 is about ten digits. */
  readonly accuracy: number;
  readonly attention?: Attention;
  /** Most steps tried, accepted or not. */
  readonly attempts?: number;
}

/** Accepted steps, joined end to end, and the time they reach: `time`, or less when the attempts ran out. */
export interface Travelled {
  readonly legs: readonly Leg[];
  readonly reached: number;
}

/**
 * The flow over a long time by the pair of Dormand and Prince with steps of its own choice, in plain floats.
 *
 * The states are doubles and exact data from then on: a statement is made about each leg (see denseOutput and defect),
 * in the reading and with the masses of μ, and no global error bound is claimed. Steps are powers of two, halved when
 * the companion differs by more than the accuracy and doubled when it differs by 2^−6 of it, so times add up exactly.
 * No retraction.
 * @param weights  D, V, n × n, any
 * @param mu       the start; its tokens and masses are rounded to doubles on the way
 * @param journey  time, accuracy in units of u, attention, attempts
 * @returns        legs in the reading of μ
 */
export const adaptiveFlow = (weights: Weights, mu: Measure, journey: Journey): Travelled => {
  const start = measure(centreRowsIn(float64, mu.tokens), centresIn(float64, mu.masses));
  const { states, lengths, reached } = travel(roundedWeights(weights), start, journey);
  const measures = states.map(state => measure(centreRowsIn(mu.in, state.tokens), mu.masses));
  const legs = lengths.map((h, k) => ({ start: measures[k]!, end: measures[k + 1]!, h: mu.in.of(h) }));
  return { legs, reached };
};

const travel = (weights: Weights, start: Measure, journey: Journey) => {
  const { time, accuracy, attention = softmax, attempts = 2 ** 14 } = journey;
  const advance = embeddedStep(dormandPrince, selfAttention(weights, attention));
  const [states, lengths] = [[start], [] as number[]];
  let [h, reached] = [1, 0];
  for (let tried = 0; tried < attempts && reached < time; tried++) {
    const length = Math.min(h, time - reached);
    const { next, companion } = advance(states.at(-1)!, float64.of(length));
    const miss = largestDifference(next, companion) / (accuracy * u);
    if (miss <= 1) {
      states.push(next);
      lengths.push(length);
      reached += length;
    }
    h = nextLength(h, miss);
  }
  return { states, lengths, reached };
};

/** The estimate is of order h⁵: doubling multiplies it by 32. A miss that is not a number halves the step. */
const nextLength = (h: number, miss: number): number => (miss <= 2 ** -6 ? 2 * h : miss <= 1 ? h : h / 2);

const largestDifference = (mu: Measure, nu: Measure): number =>
  Math.max(...mu.tokens.flatMap((x, i) => x.map((a, k) => Math.abs(centre(a) - centre(nu.tokens[i]![k]!)))));

const roundedWeights = ({ D, V }: Weights): Weights => ({ D: centreRowsIn(float64, D), V: centreRowsIn(float64, V) });
