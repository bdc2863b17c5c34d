/** The file that `new` writes: a conjecture in a dozen lines, true as far as is known, to be replaced by one's own. */
export const scaffold = (
  id: string,
): string => `import { atLeast, conjecture, drop, inDimension, paper } from 'verisphere';
import { energy, negativeSemidefinite, positiveSemidefinite, tokens } from 'verisphere';

/** The idea in a sentence or two: here, Jensen's inequality for y ↦ e^{x·Dy}. */
export default conjecture({
  source: paper('own', 'unpublished').at('${id.split('/').at(-1)!.replaceAll('-', ' ')}'),
  says: 'If D ⪰ 0, then E_D(μ) ≥ 1.',
  given: inDimension(2, 6, n => ({ D: positiveSemidefinite(n), mu: tokens(n, 1, 16) })),
  then: ({ D, mu }) => [atLeast(energy(D, mu), mu.in.of(1))],
  controls: [drop('D', negativeSemidefinite, 'D ⪯ 0: the energy of a Dirac measure is below 1')],
});
`;
