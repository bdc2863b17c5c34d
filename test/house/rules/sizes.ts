/** A file fits on a few screens, a claim on one, a line on any. */
import { within, type Rule, type Source } from './source.js';

export const lines = ({ text }: Source): readonly string[] => text.replace(/\n$/, '').split('\n');

const written = (sources: readonly Source[]): readonly Source[] => [
  ...within(sources, 'src', 'properties', 'proofs-check', 'experiments', 'test'),
  ...sources.filter(({ path }) => /^(scripts|bench)\/.*\.mjs$/.test(path)),
];

const longer = (sources: readonly Source[], limit: number): readonly string[] =>
  sources
    .filter(source => lines(source).length > limit)
    .map(source => `${source.path}: at most ${limit} lines; found ${lines(source).length}.`);

export const filesAreShort: Rule = sources => longer(written(sources), 200);

const isClaim = ({ path }: Source): boolean => !/(^|\/)(_[^/]*|sources\.ts)$/.test(path);
export const claimsFitOnAScreen: Rule = sources => longer(within(sources, 'properties').filter(isClaim), 60);

const columns = (line: string): number => Array.from(line).length;

export const linesAreShort: Rule = sources =>
  written(sources).flatMap(source =>
    lines(source).flatMap((line, k) =>
      columns(line) > 120 ? [`${source.path}:${k + 1}: at most 120 columns; found ${columns(line)}.`] : [],
    ),
  );

/** Half of the files of src are no longer than this. */
export const medianLength = (sources: readonly Source[]): number => {
  const lengths = within(sources, 'src').map(source => lines(source).length);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
};
