import type { Citation } from './citation.js';
import type { Control } from './control.js';
import type { Built, Given } from './given.js';
import type { Judgement } from './judgement.js';
import type { NonEmpty, Obligation } from './obligation.js';
import type { Order } from './order.js';

/** What holds, "we have": judgements on every draw, orders on the generic configurations, or both. */
type Conclusion<A> =
  | { readonly then: (data: Built<NoInfer<A>>) => readonly Judgement[]; readonly orders?: NonEmpty<Order<NoInfer<A>>> }
  | { readonly then?: undefined; readonly orders: NonEmpty<Order<NoInfer<A>>> };

interface Statement<A> {
  readonly source: Citation;
  /** The sentence that a referee would accept. */
  readonly says: string;
  readonly given: Given<A>;
  /** Former ids: seeds and stored counterexamples survive a rename. */
  readonly formerly?: readonly string[];
  /** Ten core-seconds instead of two. */
  readonly long?: true;
  /** Attacked by descent of the margin in every check, beside the draws. */
  readonly attacked?: true;
}

interface Controlled<A> {
  readonly controls: NonEmpty<NoInfer<Control<A>>>;
}

/** Either obligations that are discharged, or a sketch of the proof, which is no evidence. */
type Proved =
  | { readonly proof: NonEmpty<Obligation>; readonly argument?: string }
  | { readonly proof?: undefined; readonly argument: string };

type Unproved = { readonly proof?: undefined; readonly argument?: undefined };

export type Kind = 'theorem' | 'conjecture' | 'open' | 'refuted';

/** A claim is data. This is what the runner interprets; its types were checked when it was made. */
export interface Claim {
  readonly kind: Kind;
  readonly source: Citation;
  readonly says: string;
  readonly given: Given<unknown>;
  readonly then?: (data: unknown) => readonly Judgement[];
  readonly orders: readonly Order<unknown>[];
  readonly proof: readonly Obligation[];
  readonly argument?: string;
  readonly controls: readonly Control<Record<string, never>>[];
  readonly because?: string;
  readonly formerly: readonly string[];
  readonly long: boolean;
  readonly attacked: boolean;
}

const claim = (kind: Kind, spec: object): Claim =>
  ({
    kind,
    orders: [],
    proof: [],
    controls: [],
    formerly: [],
    long: false,
    attacked: false,
    ...spec,
  }) as unknown as Claim;

/** A proved statement. Expected: supported. */
export const theorem = <A>(spec: Statement<A> & Controlled<A> & Conclusion<A> & Proved): Claim =>
  claim('theorem', spec);

/** A statement believed and not proved. Expected: supported, that is "survived". */
export const conjecture = <A>(spec: Statement<A> & Controlled<A> & Conclusion<A> & Unproved): Claim =>
  claim('conjecture', spec);

/** An open question. A refutation is news, not an error. */
export const open = <A>(spec: Statement<A> & Controlled<A> & Conclusion<A> & Unproved): Claim => claim('open', spec);

/** A plausible or printed statement that is false. Expected: refuted; it is its own control. */
export const refutedClaim = <A>(spec: Statement<A> & Conclusion<A> & { readonly because: string } & Unproved): Claim =>
  claim('refuted', spec);
