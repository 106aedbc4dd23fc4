import type { Reporter, TestCase } from 'vitest/node';

/** Prints `N passed, N failed, N skipped` as a line of its own at the end: CI reads no vitest summary. */
export default class ClosingLineReporter implements Reporter {
  #counts = { passed: 0, failed: 0, skipped: 0 };

  onTestCaseResult(test: TestCase): void {
    const state = test.result().state;
    if (state !== 'pending') this.#counts[state] += 1;
  }

  onTestRunEnd(_modules: unknown, unhandledErrors: readonly unknown[]): void {
    const { passed, failed, skipped } = this.#counts;
    process.stdout.write(
      `\n${passed} passed, ${failed + unhandledErrors.length} failed, ${skipped} skipped\n`,
    );
  }
}
