import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    pool: 'threads',
    // Every core: the default leaves one idle, of two.
    maxWorkers: '100%',
    testTimeout: 20_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
