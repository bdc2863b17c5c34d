/** Where a statement comes from. `derived`: the statement is the project's own, in the setting of the paper. */
export interface Citation {
  readonly key: string;
  readonly reference: string;
  readonly subject: string;
  readonly derived: boolean;
}

export interface Paper {
  readonly at: (subject: string) => Citation;
  readonly derived: (subject: string) => Citation;
}

/** A paper of the registry; places in it are named by subject, since numbers differ between versions. */
export const paper = (key: string, reference: string): Paper => ({
  at: subject => ({ key, reference, subject, derived: false }),
  derived: subject => ({ key, reference, subject, derived: true }),
});

export const cited = ({ reference, subject, derived }: Citation): string =>
  derived ? `derived here, for ${reference}: ${subject}` : `${reference}: ${subject}`;
