/**
 * Finds what is expensive to find and writes it down as data: `npm run certify`.
 *
 *   certificates/minimalEnergies.ts   coefficients of waves and masses of rectangles that enclose least energies
 *
 * Nothing of this is trusted: claims enclose what a certificate is worth on every `verify`. Numbers are the shortest
 * texts of doubles, which are exact data.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = path => import(join(root, 'dist/src', path));

/** Semi-axes d_1 ≤ … ≤ d_n of the ellipsoids. */
const ellipsoids = [
  [1, 1.1],
  [1, 1.3],
  [1, 2],
  [1, 3],
  [0.5, 2],
  [1, 1, 2],
  [0.5, 0.75, 1.25],
];

/** Of the masses found with different numbers of waves, those ≥ 0 with the tightest enclosure. */
const bestMasses = async axes => {
  const [{ ritzTrial }, { ritzEnergy }, { running }] = await Promise.all(
    ['energy/ritzTrial.js', 'energy/ritzEnergy.js', 'arithmetic/running.js'].map(dist),
  );
  const degrees = axes.length === 3 ? [5, 6, 7, 8] : [6, 7, 8, 9, 10, 12, 14, 16, 20, 24];
  const trials = degrees
    .map(K => ritzTrial(axes, K))
    .filter(({ masses }) => masses.every(w => w >= 0))
    .map(trial => ({ trial, error: running.approximation(ritzEnergy(axes.map(running.of), trial)).error }));
  return trials.sort((a, b) => a.error - b.error)[0]?.trial;
};

const entry = async axes => {
  const [{ trialFor }, { unity }] = await Promise.all(['energy/trialFor.js', 'energy/exitMean.js'].map(dist));
  const rectangles = await bestMasses(axes);
  return { axes, waves: trialFor(axes, unity), ...(rectangles === undefined ? {} : { rectangles }) };
};

const text = entries => `import type { Trial } from '../src/energy/exitMean.js';
import type { RitzTrial } from '../src/energy/ritzEnergy.js';

/** Written by \`npm run certify\`. */
export interface MinimalEnergyCertificate {
  readonly axes: readonly number[];
  readonly waves: Trial;
  readonly rectangles?: RitzTrial;
}

export const minimalEnergies: readonly MinimalEnergyCertificate[] = ${JSON.stringify(entries)};
`;

await build(true);
const entries = [];
for (const axes of ellipsoids) entries.push(await entry(axes));
const file = join(root, 'certificates/minimalEnergies.ts');
const options = { ...(await prettier.resolveConfig(file)), parser: 'typescript' };
writeFileSync(file, await prettier.format(text(entries), options));
process.stdout.write(`certificates/minimalEnergies.ts: ${entries.length} ellipsoids\n`);
