import { readFileSync, writeFileSync } from 'node:fs';

/** How many lines are kept. */
export const maxHistoryLines = 500;

/** Lines typed before, newest first; none when there is no file or it cannot be read. */
export function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !/\p{Cc}/u.test(line))
      .reverse()
      .slice(0, maxHistoryLines);
  } catch {
    return [];
  }
}

/** Keeps the lines, newest last, for their owner only. A history that cannot be kept is no reason to stop. */
export function keepHistory(file: string, newestFirst: readonly string[]): void {
  try {
    const lines = newestFirst.slice(0, maxHistoryLines).toReversed();
    writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  } catch {
    // a read-only data folder
  }
}
