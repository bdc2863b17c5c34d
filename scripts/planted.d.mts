/** One error: a text that occurs once in a built file, its replacement, and the claims that must turn red. */
export interface PlantedError {
  readonly name: string;
  readonly why: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly red: readonly string[];
  readonly small?: boolean;
}

export const plantedErrors: () => readonly PlantedError[];

export const redWith: (
  error: PlantedError,
  claims?: readonly string[],
) => Promise<readonly { readonly id: string; readonly verdict: string }[]>;
