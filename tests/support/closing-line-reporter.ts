import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints `N passed, N failed, N skipped` as a line of its own at the end: CI reads no vitest summary. */
export default class ClosingLineReporter implements Reporter {
  #counts = { passed: 0, failed: 0, skipped: 0 };

  onTestCaseResult(test: TestCase): void {
    const state = test.result().state;
    if (state !== 'pending') this.#counts[state] += 1;
  }

  /** A file that could not be loaded, and an error outside any test, each count as one failure. */
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const { passed, failed, skipped } = this.#counts;
    process.stdout.write(
      `\n${passed} passed, ${failed + broken + unhandledErrors.length} failed, ${skipped} skipped\n`,
    );
  }
}
