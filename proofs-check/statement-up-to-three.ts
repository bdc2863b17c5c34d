import { statementIdentity } from '../src/claim/obligation.js';

/** The claim's own statement, as an identity: for n and N of 2 and 3, and modulo p up to n = 8, N = 12. */
export const statementUpToThree = statementIdentity(
  [
    [2, 2],
    [3, 2],
    [2, 3],
    [3, 3],
  ],
  [[8, 12]],
);
