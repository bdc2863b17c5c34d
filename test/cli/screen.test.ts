/** Colours are for terminals: a pipe gets none, whatever the environment says of the machine. */
import { afterEach, expect, test, vi } from 'vitest';
import { command, ownFolder } from './command.js';

afterEach(() => vi.unstubAllEnvs());

test('output that is piped has no escape sequences, also where CI is set', async () => {
  vi.stubEnv('CI', 'true');
  const { stdout } = await command(ownFolder(), ['verify', 'refuted/only-eigenvectors*', '--runs', '5']);
  expect(stdout).toContain('REFUTED');
  expect(stdout.includes('\u001b')).toBe(false);
});
