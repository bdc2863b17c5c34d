import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../claim/claim.js';
import { badInput, messageOf } from './badInput.js';
import { builtUrl, packageRoot } from './packageRoot.js';

/** A claim of the registry: its id is its path below `properties`. */
export interface Entry {
  readonly id: string;
  readonly file: string;
  readonly says: string;
}

/** All claims, in the order of their files, as the build has listed them. */
export const registry = (): readonly Entry[] => {
  const list = join(packageRoot, 'dist', 'claims.json');
  if (!existsSync(list))
    throw badInput('registry', { rule: 'the package is built', found: 'no claims.json', hint: 'Run npm ci.' });
  return JSON.parse(readFileSync(list, 'utf8')) as readonly Entry[];
};

/** Address of the module that a claim was built into. */
export const moduleOf = ({ file }: Entry): string => builtUrl(file.replace(/\.ts$/, '.js'));

const kinds: readonly unknown[] = ['theorem', 'conjecture', 'open', 'refuted'];

const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(value.kind) && 'given' in value;

/** In a record, since a claim has a `then`: a promise of a claim would call it. */
export interface Loaded {
  readonly claim: Claim;
}

/** The claim that a module exports by default; `name` is what a refusal calls the module. */
export const loadedClaim = async (name: string, url: string): Promise<Loaded> => {
  const loaded = await (import(url) as Promise<{ readonly default?: unknown }>).catch((error: unknown) => {
    throw badInput(name, {
      rule: 'the file must load',
      found: `'${messageOf(error)}'`,
      hint: 'Mend it and repeat.',
    });
  });
  if (isClaim(loaded.default)) return { claim: loaded.default };
  const found =
    loaded.default === undefined ? 'no default export' : `a default export of type ${typeof loaded.default}`;
  const hint = 'Write export default conjecture({ … }).';
  throw badInput(name, { rule: 'the file must export a claim by default', found, hint });
};
