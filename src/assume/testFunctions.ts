import type { TestFunction } from '../measure/testFunction.js';
import type { Vector } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import { anyMatrix } from './matrices.js';
import type { Dimension, Source } from './source.js';

/** φ(x) = b·x + x·Mx + e^{a·x} with any b, M, a. */
export const testFunction = (n: Dimension): Chart<TestFunction> =>
  chart('φ = b·x + x·Mx + e^{a·x}', source => ({
    b: vector(source.at('b'), n),
    M: anyMatrix(n).build(source.at('M')),
    a: vector(source.at('a'), n),
  }));

const vector = (source: Source, n: Dimension): Vector => Array.from({ length: n }, (_, k) => source.free(String(k)));
