import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { badInput, messageOf } from './badInput.js';
import { inCheckout, packageRoot } from './packageRoot.js';
import { scaffold } from './scaffold.js';

const word = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
const idRule = new RegExp(`^(${word}/)?${word}$`);

/** `new`: a file with a conjecture that already runs; below `properties` when the id has a folder, here otherwise. */
export const newCommand = (id: string): Promise<number> => {
  if (!idRule.test(id))
    throw badInput('id', {
      rule: 'lower-case words joined by hyphens, perhaps in one folder',
      found: `'${id}'`,
      hint: 'Write energy-is-convex.',
    });
  const path = pathFor(id);
  write(path, scaffold(id));
  const shown = relative(process.cwd(), path);
  process.stdout.write(
    `${shown}: a conjecture to begin with. Check it:  verisphere falsify ${id.includes('/') ? id : shown}\n`,
  );
  return Promise.resolve(0);
};

const pathFor = (id: string): string => {
  if (!id.includes('/')) return join(process.cwd(), `${id}.ts`);
  if (inCheckout()) return join(packageRoot, 'properties', `${id}.ts`);
  const hint = `Write verisphere new ${id.split('/')[1]!}.`;
  throw badInput('id', { rule: 'an id with a folder belongs to a checkout', found: 'an installed package', hint });
};

const write = (path: string, text: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const shown = relative(process.cwd(), path);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw badInput('new', {
        rule: 'the file must not exist yet',
        found: shown,
        hint: 'Choose another id, or edit the file.',
      });
    throw badInput('new', {
      rule: 'the file must be writable',
      found: messageOf(error),
      hint: 'Go to a folder of your own.',
    });
  }
};
