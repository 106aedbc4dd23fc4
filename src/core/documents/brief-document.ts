import type { Brief, BriefHeading } from '../brief.ts';
import type { Citation } from '../citation.ts';
import type { Action, Block, Document, Inline } from '../document.ts';
import { isDayOnly } from '../format-time.ts';
import { createDocument } from './create-document.ts';
import { disagreementBlocks, lineInline } from './disagreement-blocks.ts';
import { count, styled, time, words } from './inline.ts';
import { quoteBlock } from './quote-blocks.ts';
import { receiptNote } from './receipt-note.ts';
import { sourcesBlock } from './sources-block.ts';

/** More would make a brief a quote list; `/quotes` gives them all. */
const MAX_QUOTES = 3;

/** A brief as people see it: what it rests on, its sentences, who said what, who disagrees, the sources. */
export function briefDocument(brief: Brief, actions: readonly Action[]): Document {
  const quotes = brief.quotes.slice(0, MAX_QUOTES);
  return createDocument([
    { kind: 'heading', text: brief.topic.title },
    { kind: 'paragraph', content: basis(brief) },
    ...newsBlocks(brief),
    ...sentenceBlocks(brief),
    ...quotes.map((entry) => quoteBlock(entry, brief.sources)),
    ...disagreementBlocks(brief.disagreements, brief.sources),
    { kind: 'heading', text: 'Sources' },
    sourcesBlock(brief.sources, citesOf(brief)),
    ...followUpBlocks(brief),
    receiptNote(brief),
    { kind: 'actions', actions },
  ]);
}

/** `3 articles from 2 sources, as of 12 March 2024, 08:00`. */
function basis({ sources, asOf }: Brief): readonly Inline[] {
  const outlets = new Set(sources.map((source) => source.source));
  const counted = words(`${count(sources.length, 'article')} from ${count(outlets.size, 'source')}`);
  if (asOf === null) return [counted, words(', undated')];
  return [counted, words(', as of '), time(asOf, isDayOnly(asOf) ? 'date' : 'date-time')];
}

/** `Since the last brief here, 12 March 2024, 08:00: 3 new articles, 1 changed`. */
function newsBlocks({ sinceLast }: Brief): readonly Block[] {
  if (sinceLast === null || sinceLast.added + sinceLast.revised === 0) return [];
  const { at, added, revised } = sinceLast;
  const changed = revised === 0 ? '' : `, ${revised} changed`;
  const came = `${count(added, 'new article')}${changed}`;
  const content = [words('Since the last brief here, '), time(at, 'date-time'), words(`: ${came}`)];
  return [{ kind: 'paragraph', content }];
}

/** A list, running text, or sections under their headings. */
function sentenceBlocks(brief: Brief): readonly Block[] {
  const { sentences, sections, sources, style } = brief;
  const lines = sentences.map((line) => lineInline(line, sources));
  if (sections.length > 0) {
    return sections.flatMap(({ heading, from, to }): readonly Block[] => [
      { kind: 'paragraph', content: headingInline(heading) },
      { kind: 'list', ordered: false, items: lines.slice(from, to) },
    ]);
  }
  if (style !== 'narrative') return [{ kind: 'list', ordered: false, items: lines }];
  return [
    {
      kind: 'paragraph',
      content: lines.flatMap((line, place) => (place === 0 ? line : [words(' '), ...line])),
    },
  ];
}

function headingInline(heading: BriefHeading): readonly Inline[] {
  switch (heading.kind) {
    case 'words':
      return [styled('strong', `${heading.text}:`)];
    case 'day':
      return [time(`${heading.day}T00:00:00Z`, 'date'), words(':')];
    case 'player':
      return [
        styled('strong', heading.name),
        words(heading.quotes === 0 ? ':' : `, ${count(heading.quotes, 'quote')}:`),
      ];
  }
}

function followUpBlocks({ followUps }: Brief): readonly Block[] {
  if (followUps.length === 0) return [];
  const items = followUps.map((question) => [words(question)]);
  return [
    { kind: 'paragraph', content: [words('You could ask:')] },
    { kind: 'list', ordered: false, items },
  ];
}

function citesOf({ sentences, quotes, disagreements }: Brief): readonly Citation[] {
  return [
    ...sentences.flatMap((line) => line.cites),
    ...quotes.slice(0, MAX_QUOTES).flatMap((entry) => entry.occurrences),
    ...disagreements.flatMap(({ lines }) => lines.flatMap((line) => line.cites)),
  ];
}
