/** Every kind of attention, one line for each. The laws of test/laws hold for all, and `evaluate` answers all. */
import type { QueryKeyWeights, SinkhornWeights } from './headWeights.js';
import type { Variant } from './variant.js';

export { softmax, unnormalised } from './attention.js';
export { hardmax } from './hardmax.js';
export { l2 } from './l2.js';
export { linear } from './linear.js';
export { relu } from './relu.js';
export { sigmoid } from './sigmoid.js';
export { sinkhorn } from './sinkhorn.js';

/** What is exported here reads weights of which every kind finds what it needs. */
export type AnyVariant = Variant<QueryKeyWeights & SinkhornWeights>;
