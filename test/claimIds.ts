import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the claims are. */
export const claimFolder = fileURLToPath(new URL('../properties', import.meta.url));

/** The ids of all claims, found by reading the folder: folder/file. */
export const claimIds = (): readonly string[] =>
  readdirSync(claimFolder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && file.includes(sep))
    .map(file => file.slice(0, -'.ts'.length).split(sep).join('/'))
    .toSorted();
