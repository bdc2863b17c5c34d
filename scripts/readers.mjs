/**
 * Which claims a built file can change: those whose modules import it, directly or not.
 *
 * A file that the checker itself imports can change every claim; then the answer is all of them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const specifiers = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.[^'"]+)['"]/g;

const importsOf = path => [...readFileSync(path, 'utf8').matchAll(specifiers)].map(([, to]) => join(dirname(path), to));

/** The file and all that it imports, directly or not. */
const closureOf = path => {
  const seen = new Set([path]);
  for (const next of seen)
    importsOf(next)
      .filter(to => existsSync(to))
      .forEach(to => seen.add(to));
  return seen;
};

/** The ids of the claims of the build `dist` that the file, named from there, can change. */
export const readersOf = (dist, file) => {
  const target = join(dist, file);
  const claims = JSON.parse(readFileSync(join(dist, 'claims.json'), 'utf8'));
  const checker = closureOf(join(dist, 'src/check/checkClaim.js')).has(target);
  const reads = ({ file: claim }) => closureOf(join(dist, claim.replace(/\.ts$/, '.js'))).has(target);
  return claims.filter(claim => checker || reads(claim)).map(claim => claim.id);
};
