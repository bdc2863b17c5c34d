#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './packageRoot.js';

/** Inside a checkout, builds what is stale before any module of it is loaded; answers whether the build is good. */
const refreshed = async (): Promise<boolean> => {
  const script = join(packageRoot, 'scripts', 'build.mjs');
  if (!existsSync(script)) return true;
  const { refresh } = (await import(pathToFileURL(script).href)) as { readonly refresh: () => boolean };
  return refresh();
};

/** A closed pipe, as of `verisphere list | head -1`, is no error. */
const leave = (error: NodeJS.ErrnoException): void => process.exit(error.code === 'EPIPE' ? 0 : 1);

process.stdout.on('error', leave);
process.stderr.on('error', leave);
const code = (await refreshed()) ? await (await import('./call.js')).call(process.argv.slice(2)) : 2;
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
