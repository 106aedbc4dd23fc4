import { expect } from 'vitest';
import type { Brief } from '../../../src/core/brief.ts';
import type { Citation } from '../../../src/core/citation.ts';
import type { QuoteEntry } from '../../../src/core/quote-list.ts';
import type { Scope } from '../../../src/core/scope.ts';
import { hashText } from '../../../src/newsroom/hash-text.ts';
import type { Store } from '../../../src/store.ts';

/** Fails unless the citation lies in scope, in the sentence it names, and its words have its hash; gives them. */
async function sliced(store: Store, scope: Scope, citation: Citation): Promise<string> {
  const article = await store.revision(scope, citation.article, citation.revision);
  if (article === null) throw new Error(`${citation.article} is not there`);
  const text = article.body.slice(citation.start, citation.end);
  expect(hashText(text)).toBe(citation.hash);
  const sentence = article.sentences[citation.sentence];
  expect(citation.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity);
  expect(citation.start).toBeLessThan(sentence?.end ?? 0);
  return text;
}

/** Fails unless every text of the entry stands character for character where it says. */
export async function proveQuote(store: Store, scope: Scope, entry: QuoteEntry): Promise<void> {
  const [first, ...others] = entry.occurrences;
  if (first === undefined) throw new Error(`"${entry.text}" stands nowhere`);
  expect(await sliced(store, scope, first)).toBe(entry.text);
  for (const other of others) await sliced(store, scope, other);
  for (const { other, otherText } of entry.warnings) {
    const text = other === null ? null : await sliced(store, scope, other);
    if (otherText !== null) expect(text).toBe(otherText);
  }
}

/** Fails unless everything in the brief stands where it says, and every article is among the sources once. */
export async function proveBrief(store: Store, scope: Scope, brief: Brief): Promise<void> {
  const lines = [...brief.sentences, ...brief.disagreements.flatMap((one) => one.lines)];
  for (const { text, cites } of lines) {
    const [own, ...others] = cites;
    if (own === undefined) throw new Error(`"${text}" cites nothing`);
    expect(await sliced(store, scope, own)).toBe(text);
    for (const other of others) await sliced(store, scope, other);
  }
  for (const quote of brief.quotes) await proveQuote(store, scope, quote);
  const cited = [
    ...brief.sentences.flatMap(({ cites }) => cites),
    ...brief.quotes.flatMap(({ occurrences, warnings }) => [
      ...occurrences,
      ...warnings.flatMap(({ other }) => other ?? []),
    ]),
    ...brief.disagreements.flatMap((one) => one.lines.flatMap(({ cites }) => cites)),
  ];
  const inOrder = [...new Set(cited.map(({ article }) => article))];
  expect(brief.sources.map(({ article }) => article)).toEqual(inOrder);
  expect(brief.sources.map(({ number }) => number)).toEqual(inOrder.map((_, index) => index + 1));
}
