import type { SignedWeights } from '../attention/weights.js';
import type { Brand } from '../sphere/brand.js';
import { chart, type Chart } from './chart.js';
import type { Dimension } from './source.js';
import { asymmetricGradient } from './weights.js';

/** V = sign·D, with no symmetry of D. */
export type SignedValue = Brand<SignedWeights, 'signedValue'>;

/** V = ±D, any D. */
export const signedValue = (n: Dimension): Chart<SignedValue, SignedWeights> =>
  chart('V = ±D, any D', source => asymmetricGradient(n).build(source) as SignedValue);
