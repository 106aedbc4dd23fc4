import type { Block, Inline } from '../document.ts';
import type { Occurrence, QuoteEntry, QuoteWarning } from '../quote-list.ts';
import type { Source } from '../source.ts';
import type { DifferencePart } from '../verification.ts';
import { cite, sourceOf } from './cite.ts';
import { count, styled, time, words } from './inline.ts';

/** Finds word by word what differs between two wordings. */
export type FindDifference = (from: string, to: string) => readonly DifferencePart[];

/** One quotation with speaker, article, date and number: never marks around words nobody quoted. */
export function quoteBlock(entry: QuoteEntry, sources: readonly Source[]): Block {
  const [first] = entry.occurrences;
  const attribution = attributionOf(entry, first, sources);
  if (entry.kind !== 'indirect') return { kind: 'quote', text: entry.text, attribution };
  return {
    kind: 'paragraph',
    content: [styled('emphasis', 'Reported, not quoted: '), words(`${entry.text} - `), ...attribution],
  };
}

/** Words of an article that nobody is quoted as saying, and where they stand. */
export function ownWordsBlock(entry: QuoteEntry, sources: readonly Source[]): Block {
  const [first] = entry.occurrences;
  const place = first === undefined ? [] : [words(' - '), ...placeOf(first, sources)];
  const content = [styled('emphasis', "The article's own words: "), words(entry.text), ...place];
  return { kind: 'paragraph', content };
}

/** What a careful reader needs beside the quotation: where else it is printed, and the warnings. */
export function quoteNotes(
  entry: QuoteEntry,
  sources: readonly Source[],
  findDifference: FindDifference,
): readonly Block[] {
  return [
    ...occurrencesBlock(entry, sources),
    ...entry.warnings.flatMap((warning) => warningBlocks(entry, warning, sources, findDifference)),
  ];
}

/** Word by word: what was removed is struck, what was added is marked. */
export function differenceInline(parts: readonly DifferencePart[]): readonly Inline[] {
  return parts.flatMap(({ kind, text }, index) => [
    ...(index === 0 ? [] : [words(' ')]),
    kind === 'same' ? words(text) : styled(kind, text),
  ]);
}

/**
 * `He (Antony Blinken)`, `Dr. Amara Osei` (her name is printed there), `speaker not named`, `speaker not named
 * (gpt-5-mini: Antony Blinken)`.
 */
export function speakerName(entry: Pick<QuoteEntry, 'speaker' | 'speakerName' | 'suggested'>): string {
  const { speaker, speakerName, suggested } = entry;
  if (speakerName === null && suggested !== undefined) {
    return `${speaker ?? 'speaker not named'} (${suggested.by}: ${suggested.name})`;
  }
  if (speaker === null) return speakerName ?? 'speaker not named';
  const isPrinted = speakerName !== null && speaker.toLowerCase().includes(speakerName.toLowerCase());
  return speakerName === null || isPrinted ? speaker : `${speaker} (${speakerName})`;
}

function attributionOf(
  entry: QuoteEntry,
  occurrence: Occurrence | undefined,
  sources: readonly Source[],
): readonly Inline[] {
  const speaker = styled('strong', speakerName(entry));
  if (occurrence === undefined) return [speaker];
  return [speaker, words(', '), ...placeOf(occurrence, sources)];
}

/** `Title, Outlet, 12 March 2024 [1]`. */
function placeOf(occurrence: Occurrence, sources: readonly Source[]): readonly Inline[] {
  const source = sourceOf(occurrence, sources);
  const article =
    source === undefined ? [] : [styled('emphasis', source.title), words(`, ${source.source}, `)];
  return [...article, time(occurrence.publishedAt), ...cite([occurrence], sources)];
}

function occurrencesBlock(entry: QuoteEntry, sources: readonly Source[]): readonly Block[] {
  const { occurrences } = entry;
  if (occurrences.length < 2) return [];
  const items = occurrences.map((occurrence) => {
    const speaker = speakerName(occurrence);
    const said = speaker === speakerName(entry) ? [] : [words(`${speaker}, `)];
    const twice = occurrences.filter(({ article }) => article === occurrence.article).length > 1;
    const sentence = twice ? [words(`, sentence ${occurrence.sentence + 1}`)] : [];
    return [...said, ...placeOf(occurrence, sources), ...sentence];
  });
  return [
    { kind: 'paragraph', content: [words(`Printed ${count(occurrences.length, 'time')}:`)] },
    { kind: 'list', ordered: false, items },
  ];
}

function warningBlocks(
  entry: QuoteEntry,
  warning: QuoteWarning,
  sources: readonly Source[],
  findDifference: FindDifference,
): readonly Block[] {
  const { message, other, otherText } = warning;
  const where = other === null ? [] : cite([other], sources);
  const note: Block = { kind: 'note', level: 'warning', content: [words(message), ...where] };
  if (otherText === null) return [note];
  const content = differenceInline(findDifference(entry.text, otherText));
  return [note, { kind: 'paragraph', content: [words('There: '), ...content] }];
}
