import { isatty } from 'node:tty';
import pc from 'picocolors';
import type { Screen } from '../report/reportText.js';

/** Width where output is no terminal. */
const usual = 160;

/** The screen that the report is printed on. */
export const screen = (target?: string): Screen => ({
  columns: process.stdout.isTTY ? process.stdout.columns || usual : usual,
  coloured: pc.isColorSupported && isatty(1),
  target,
});
