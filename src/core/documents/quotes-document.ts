import type { Action, Document } from '../document.ts';
import type { QuoteList } from '../quote-list.ts';
import { createDocument } from './create-document.ts';
import { count, words } from './inline.ts';
import { type FindDifference, quoteBlock, quoteNotes } from './quote-blocks.ts';
import { sourcesBlock } from './sources-block.ts';

/** One page of what a person is quoted as saying, each quotation with its places and warnings. */
export function quotesDocument(
  list: QuoteList,
  findDifference: FindDifference,
  actions: readonly Action[],
): Document {
  const cites = list.quotes.flatMap((entry) => [
    ...entry.occurrences,
    ...entry.warnings.flatMap(({ other }) => (other === null ? [] : [other])),
  ]);
  return createDocument([
    { kind: 'heading', text: list.person },
    { kind: 'paragraph', content: [words(summary(list))] },
    list.asked === undefined
      ? null
      : { kind: 'note', level: 'info', content: [words(taken(list, list.asked))] },
    ...list.quotes.flatMap((entry) => [
      quoteBlock(entry, list.sources),
      ...quoteNotes(entry, list.sources, findDifference),
    ]),
    { kind: 'heading', text: 'Sources' },
    sourcesBlock(list.sources, cites),
    { kind: 'note', level: 'info', content: [words(receipt(list))] },
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** `12 quotes, page 2 of 3`. */
function summary({ total, page, pages }: QuoteList): string {
  return `${count(total, 'quote')}${pages > 1 ? `, page ${page} of ${pages}` : ''}`;
}

/** Nobody but the reader can tell whether it is the one that was meant. */
function taken({ person }: QuoteList, asked: string): string {
  return `No article here prints "${asked}" beside a quote: this is what they quote of ${person}.`;
}

function receipt({ checked: { passed, total }, indirectLeftOut }: QuoteList): string {
  const checked = `${passed} of ${count(total, 'quote')} checked word for word`;
  if (indirectLeftOut === 0) return checked;
  return `${checked} - ${count(indirectLeftOut, 'reported statement')} left out`;
}
