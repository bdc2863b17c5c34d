import type { Kind } from '../claim/claim.js';
import { padded, textWidth } from '../report/textWidth.js';
import type { Flags } from './flags.js';
import { loadedClaim, moduleOf, registry } from './registry.js';

interface Line {
  readonly id: string;
  readonly kind: Kind;
  readonly says: string;
}

/** `list`: the claims of the registry, with their kinds and sentences. */
export const listCommand = async ({ json }: Flags): Promise<number> => {
  const lines = await Promise.all(
    registry().map(async (entry): Promise<Line> => {
      const { claim } = await loadedClaim(entry.id, moduleOf(entry));
      return { id: entry.id, kind: claim.kind, says: claim.says };
    }),
  );
  process.stdout.write(json ? `${JSON.stringify({ schema: 1, claims: lines })}\n` : listText(lines));
  return 0;
};

const listText = (lines: readonly Line[]): string => {
  const width = (cell: (line: Line) => string): number => Math.max(...lines.map(line => textWidth(cell(line))));
  const [ids, kinds] = [width(line => line.id), width(line => line.kind)];
  return lines.map(({ id, kind, says }) => `${padded(id, ids)}  ${padded(kind, kinds)}  ${says}\n`).join('');
};
