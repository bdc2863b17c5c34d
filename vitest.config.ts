import { defineConfig } from 'vitest/config';

/** Modules keep no state, so files share a worker; a limit on time only ends what hangs, and judges nothing. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
