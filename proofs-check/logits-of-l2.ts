import { negativeSquares } from '../src/attention/l2.js';
import { products } from '../src/attention/logits.js';
import { anyHead } from '../src/assume/heads.js';
import { tokensAnywhere } from '../src/assume/onSphere.js';
import { inDimension } from '../src/claim/given.js';
import { eachToken, equal } from '../src/claim/judgement.js';
import { lemmaIdentity } from '../src/claim/obligation.js';
import { image, minus, multiple, norm2 } from '../src/sphere/verbs.js';

/** The logits of L2 attention and those of softmax differ by a function of the query and one of the key. */
export const logitsOfL2 = lemmaIdentity({
  says: '−|Qx − Ky|² = 2 x·QᵀKy − |Ky|² − |Qx|²',
  given: inDimension(2, 5, n => ({ head: anyHead(n), mu: tokensAnywhere(n, 1, 6) })),
  then: ({ head, mu }) => {
    const [squares, row] = [negativeSquares(head, mu), products(head, mu)];
    return eachToken(mu, x => {
      const [left, own] = [squares(x), norm2(image(head.Q, x))];
      return row(x).map((l, j) => {
        const key = norm2(image(head.K, mu.tokens[j]!));
        return equal(left[j]!, minus(minus(multiple(2, l), key), own));
      });
    });
  },
  sizes: [
    [2, 2],
    [3, 2],
  ],
  control: {
    why: 'the length of the key forgotten',
    then: ({ head, mu }) => {
      const [squares, row] = [negativeSquares(head, mu), products(head, mu)];
      const own = (x: (typeof mu.tokens)[number]) => norm2(image(head.Q, x));
      return eachToken(mu, x => row(x).map((l, j) => equal(squares(x)[j]!, minus(multiple(2, l), own(x)))));
    },
  },
});
