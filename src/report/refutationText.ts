import type { Counterexample, Explanation } from '../check/result.js';
import { boundText, numberText } from './numberText.js';
import { pairText, tellingDigits } from './pairText.js';

/** The shrunk configuration on one line, n and N first. */
export const configurationText = ({ n, N, text }: Counterexample): string => {
  const size = N === null ? `n = ${n}` : `n = ${n}, N = ${N}`;
  return size + text.replace(/^n = \d+(, N = \d+)?/, '');
};

const against = { '=': '≠', '≥': '<', order: '≠', unmet: 'against' } as const;

/** The configuration and both sides of what it refutes, on one line:  `n = 2, D = diag(0, 1), …: 0.9363 < 1`. */
export const refutationLine = (found: Counterexample): string => {
  const digits = tellingDigits(found.left.value, found.right.value);
  const [left, right] = [found.left, found.right].map(side => numberText(side.value, digits));
  return `${configurationText(found)}: ${left} ${against[found.relation]} ${right}`;
};

/** Which data matter, and how far all numbers may move at once. */
export const explanationText = ({ free, needed, room }: Explanation): string =>
  [
    ...(needed.length > 0 ? [`${needed.join(', ')} ${needed.length === 1 ? 'matters' : 'matter'}`] : []),
    ...(free.length > 0 ? [`${free.join(', ')} may be anything`] : []),
    room > 0
      ? `all numbers may move by ${room >= 2 ** -10 ? `1/${1 / room}` : `2^${Math.log2(room)}`} of their range`
      : 'no number may move',
  ].join('; ') + ' (by trials)';

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
  `verisphere falsify ${quoted(target)} --seed ${seed} ${draw === null ? `--restart ${restart}` : `--draw ${draw}`}`;

/** A path as a shell reads it as one word. */
const quoted = (path: string): string => (/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
