import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    pool: 'threads',
    // Every core: the default leaves one idle, of two.
    maxWorkers: '100%',
    // A hang is found all the same; what runs several processes takes its time beside other work.
    testTimeout: 60_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
