import type { LedgerEntry } from '../core/quotation.ts';

/** The same words, with every place of the ledger that has them; the first is the one that is shown. */
export interface Utterance {
  readonly wordsHash: string;
  readonly entries: readonly [LedgerEntry, ...LedgerEntry[]];
}

/**
 * Joins ledger entries of the same words, whatever their marks, case and spacing. Keeps the order: with the
 * newest first, an utterance stands where its newest occurrence does, and shows that one's words.
 */
export function joinOccurrences(entries: readonly LedgerEntry[]): readonly Utterance[] {
  const joined = new Map<string, [LedgerEntry, ...LedgerEntry[]]>();
  for (const entry of entries) {
    const known = joined.get(entry.wordsHash);
    if (known === undefined) joined.set(entry.wordsHash, [entry]);
    else known.push(entry);
  }
  return [...joined].map(([wordsHash, list]) => ({ wordsHash, entries: list }));
}
