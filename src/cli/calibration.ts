import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detection } from '../report/detection.js';
import { packageRoot } from './packageRoot.js';

/** What `npm run calibrate` measured, or null where it never ran. */
export const calibration = (): Detection | null => {
  const path = join(packageRoot, 'calibration', 'detection.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Detection) : null;
};
