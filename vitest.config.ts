import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    pool: 'threads',
    testTimeout: 20_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
