import { translate } from '../sphere/verbs.js';
import type { Field, MeanField } from './field.js';
import type { Weights } from './weights.js';

/** Several heads  v[μ](x) = Σ_h f[D_h, V_h; μ](x); an output matrix W_h is taken into V_h (`headWeights`). */
export const multiHead =
  <W extends Weights>(heads: readonly W[], field: Field<W>): MeanField =>
  mu => {
    if (heads.length === 0) throw new Error('multiHead: there is at least one head; found 0. Give {D, V} for each.');
    const fields = heads.map(head => field(head, mu));
    return x => fields.map(f => f(x)).reduce(translate);
  };
