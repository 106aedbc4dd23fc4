import type { Block, Document, Inline } from '../document.ts';
import { formatTime } from '../format-time.ts';
import type { Verification } from '../verification.ts';
import { createDocument } from './create-document.ts';
import { count, time, words } from './inline.ts';
import {
  differenceInline,
  type FindDifference,
  ownWordsBlock,
  quoteBlock,
  quoteNotes,
  speakerName,
} from './quote-blocks.ts';
import { sourcesBlock } from './sources-block.ts';

/** The verdict first, then what is printed and where, then how far we looked. */
export function verificationDocument(found: Verification, findDifference: FindDifference): Document {
  const { match, sources } = found;
  const cites = match === null ? [] : match.occurrences;
  return createDocument([
    { kind: 'heading', text: headline(found) },
    ...explanation(found),
    ...matchBlocks(found, findDifference),
    sourcesBlock(sources, cites),
    { kind: 'note', level: 'info', content: reach(found) },
  ]);
}

function matchBlocks({ match, outsideMarks, sources }: Verification, findDifference: FindDifference) {
  if (match === null) return [];
  const shown = outsideMarks ? ownWordsBlock(match, sources) : quoteBlock(match, sources);
  return [shown, ...(outsideMarks ? [ownWordsNote] : []), ...quoteNotes(match, sources, findDifference)];
}

const ownWordsNote: Block = {
  kind: 'note',
  level: 'warning',
  content: [words('They stand outside quotation marks: nobody is quoted as saying them.')],
};

/** An article without a date neither bears a day out nor speaks against it. */
function dateHeadline(match: Verification['match']): string {
  const isDated = typeof match?.occurrences[0]?.publishedAt === 'string';
  return isDated ? 'Real, but on another date' : 'Real, but on no date that is known';
}

function headline({ verdict, match, searched }: Verification): string {
  switch (verdict) {
    case 'verbatim':
      return 'Verbatim';
    case 'near':
      return 'Near: printed in other words';
    case 'other-speaker':
      return `Real, but said by ${match === null ? 'someone else' : speakerName(match)}`;
    case 'other-date':
      return dateHeadline(match);
    case 'not-found':
      return `Not in ${count(searched.articles, 'article')}${until(searched.until)}`;
  }
}

const until = (instant: string | null): string =>
  instant === null ? '' : ` up to ${formatTime(instant, 'date', 'UTC')}`;

function explanation({ verdict, match, difference }: Verification): readonly Block[] {
  switch (verdict) {
    case 'verbatim':
      return [paragraph([words('These words are printed exactly so.')])];
    case 'near':
      return [paragraph([words('From yours to the printed: '), ...differenceInline(difference)])];
    case 'other-speaker':
      return [paragraph([words('These words are printed, but as those of another speaker.')])];
    case 'other-date': {
      const printed = match?.occurrences[0]?.publishedAt ?? null;
      return [
        printed === null
          ? paragraph([words('These words are printed, but their article has no date.')])
          : paragraph([
              words('These words are printed, but their article is of '),
              time(printed),
              words('.'),
            ]),
      ];
    }
    case 'not-found': {
      const closest = match === null ? '' : ' The closest there is:';
      return [paragraph([words(`That does not make them false: other articles may have them.${closest}`)])];
    }
  }
}

/** `Searched 214 articles, the newest of 12 March 2024.` */
function reach({ searched: { articles, until } }: Verification): readonly Inline[] {
  const searched = words(`Searched ${count(articles, 'article')}`);
  return until === null
    ? [searched, words('.')]
    : [searched, words(', the newest of '), time(until), words('.')];
}

const paragraph = (content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
