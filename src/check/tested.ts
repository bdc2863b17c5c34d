import type { Claim } from '../claim/claim.js';
import type { Given } from '../claim/given.js';
import type { Judgement } from '../claim/judgement.js';
import type { Order } from '../claim/order.js';
import type { Witness } from '../claim/control.js';

/** What is put to the test: a claim's statement, or the same with one hypothesis weakened. */
export interface Tested {
  readonly id: string;
  readonly given: Given<unknown>;
  readonly then?: ((data: unknown) => readonly Judgement[]) | undefined;
  readonly orders: readonly Order<unknown>[];
  readonly witness?: Witness<Readonly<Record<string, unknown>>> | undefined;
}

type Charts = Readonly<Record<string, unknown>>;

/** The statement itself; its stream keeps the seed of its oldest id. */
export const statementOf = (id: string, claim: Claim): Tested => ({
  id: claim.formerly[0] ?? id,
  given: claim.given,
  then: claim.then,
  orders: claim.orders,
});

/** The statement under control number i: one chart replaced, everything else the same text. */
export const controlled = (id: string, claim: Claim, i: number): Tested => {
  const control = claim.controls[i]!;
  const { from, to, charts } = claim.given;
  const weakened = (n: number): Charts => ({ ...(charts(n) as Charts), [control.key]: control.instead(n) });
  return {
    ...statementOf(id, claim),
    id: `${claim.formerly[0] ?? id}#${control.key}/${i}`,
    given: { from, to, charts: weakened },
    witness: control.witness,
  };
};
