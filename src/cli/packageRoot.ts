import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const rootAbove = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || folder === dirname(folder) ? folder : rootAbove(dirname(folder));

/** The folder of this package: the nearest one above that has a package.json. */
export const packageRoot = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** A checkout has sources; an installed package has only what was built from them. */
export const inCheckout = (): boolean => existsSync(join(packageRoot, 'src'));

/** Address of a file of the build, such as src/index.js. */
export const builtUrl = (path: string): string => pathToFileURL(join(packageRoot, 'dist', path)).href;
