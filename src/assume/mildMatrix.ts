import { multiple, type Matrix } from '../sphere/verbs.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';

/** Any D of entries at most ½: |D| ≤ n/2. */
export const mildMatrix = (n: Dimension): Chart<Matrix> =>
  chart<Matrix>('D of entries at most ½', source =>
    Array.from({ length: n }, (_, j) =>
      Array.from({ length: n }, (__, k) => multiple(1 / 4, source.free(`${j}/${k}`))),
    ),
  );
