import type { Counterexample } from '../check/result.js';
import { boundText, numberText } from './numberText.js';
import { pairText } from './pairText.js';

/** The shrunk configuration on one line, n and N first. */
export const configurationText = ({ n, N, text }: Counterexample): string => {
  const size = N === null ? `n = ${n}` : `n = ${n}, N = ${N}`;
  return size + text.replace(/^n = \d+(, N = \d+)?/, '');
};

const asked = { '=': 'a = b', '≥': 'a ≥ b', order: 'order a = b', unmet: 'the hypothesis' } as const;

/** The judged pair with its gap, its bound and their ratio. */
export const judgedText = ({ relation, left, right, gap, bound, certified }: Counterexample): string => {
  const ratio = bound === 0 ? 'exact' : `gap/bound ${numberText(Math.abs(gap) / bound, 2)}`;
  const sure = certified ? ', certified' : '';
  const measured = `gap ${numberText(gap, 4)}, bound ${boundText(bound)}, ${ratio}${sure}`;
  return `${pairText(left, right)}   (${asked[relation]}; ${measured})`;
};

/** The command that replays a draw or a restart; `target` is what `falsify` is given: an id or a file. */
export const replayCommand = (target: string, seed: number, { draw, restart }: Counterexample): string =>
  `verisphere falsify ${target} --seed ${seed} ${draw === null ? `--restart ${restart}` : `--draw ${draw}`}`;
