import { describeCoverage } from '../coverage.ts';
import type { Digest, DigestChange, DigestStory } from '../digest.ts';
import type { Action, Block, Document, Inline } from '../document.ts';
import type { Source } from '../source.ts';
import { correctionInline } from './correction-document.ts';
import { createDocument } from './create-document.ts';
import {
  describeLate,
  describeQuiet,
  describeReceipt,
  describeSilence,
  nameTopics,
  storiesOf,
} from './digest-receipt.ts';
import { lineInline } from './disagreement-blocks.ts';
import { count, moment, styled, time, words } from './inline.ts';
import { quoteBlock } from './quote-blocks.ts';
import { sourcesBlock } from './sources-block.ts';

/** How a digest is shown. */
export interface DigestFrame {
  /** Null where it stands under its cover. */
  readonly title: string | null;
  readonly actions: readonly Action[];
  /** PNG of the coverage. */
  readonly chart: Uint8Array | null;
  /** Whether it tells the week once more, because there is nothing new. */
  readonly isRollUp?: boolean;
}

/**
 * A digest: each topic with its stories, what changed of things told before, quotations, sources, and what was read
 * for it.
 */
export function digestDocument(digest: Digest, frame: DigestFrame): Document {
  const { title, actions, chart, isRollUp = false } = frame;
  const { topics, quotes, sources, checked } = digest;
  const isEmpty = topics.length === 0;
  return createDocument([
    title === null ? null : { kind: 'heading', text: title },
    title === null ? null : { kind: 'paragraph', content: introduction(digest, isRollUp) },
    ...topics.flatMap(({ title: name, stories }): readonly Block[] => [
      { kind: 'heading', text: name },
      { kind: 'list', ordered: false, items: stories.map((story) => storyInline(story, sources)) },
    ]),
    ...updateBlocks(digest),
    ...(quotes.length === 0 ? [] : [{ kind: 'heading', text: 'Quotations' } as const]),
    ...quotes.map((entry) => quoteBlock(entry, sources)),
    sources.length === 0 ? null : { kind: 'heading', text: 'Sources' },
    sourcesBlock(sources, citesOf(digest)),
    isEmpty && !isRollUp ? null : chartBlock(digest, chart),
    ...noteBlocks(digest),
    checked.total === 0
      ? null
      : {
          kind: 'note',
          level: 'info',
          content: [
            words(`${checked.passed} of ${count(checked.total, 'sentence')} checked - written by rules`),
          ],
        },
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** The first message of a digest that stands in its thread: how much there is, and on what. */
export function digestCover(digest: Digest, title: string, actions: readonly Action[]): Document {
  const items = digest.topics.map(({ title: name, stories }): readonly Inline[] => [
    styled('strong', name),
    words(`: ${count(stories.length, 'story', 'stories')}`),
  ]);
  return createDocument([
    { kind: 'heading', text: title },
    { kind: 'paragraph', content: introduction(digest, false) },
    items.length === 0 ? null : { kind: 'list', ordered: false, items },
    { kind: 'paragraph', content: [words('All of it stands in the thread.')] },
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** `6 stories since 29 November 2026, 08:00:`. */
function introduction(digest: Digest, isRollUp: boolean): readonly Inline[] {
  const stories = storiesOf(digest);
  const { changes, corrections } = digest;
  const since = moment(digest.since);
  const topics = nameTopics(digest.asked);
  if (isRollUp && stories > 0)
    return [words('Nothing new since the last digest. The week since '), since, words(':')];
  if (isRollUp) return [words(`Nothing on ${topics} in the week since `), since, words('.')];
  if (stories > 0) return [words(`${count(stories, 'story', 'stories')} since `), since, words(':')];
  return changes.length + corrections.length > 0
    ? [words('No new story since '), since, words(', but what was told before changed:')]
    : [words(`Nothing new on ${topics} since `), since, words('.')];
}

function citesOf({ topics, quotes, changes, corrections }: Digest) {
  return [
    ...topics.flatMap(({ stories }) => stories.flatMap(({ lines }) => lines.flatMap((line) => line.cites))),
    ...changes.flatMap(({ was, now }) => [...was.cites, ...now.cites]),
    ...corrections.flatMap(({ now }) => now?.cites ?? []),
    ...quotes.flatMap(({ occurrences }) => occurrences),
  ];
}

/** What was told before and is otherwise by now. */
function updateBlocks({ changes, corrections, sources }: Digest): readonly Block[] {
  return [
    ...(changes.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Changed numbers' } as const,
          {
            kind: 'list',
            ordered: false,
            items: changes.map((change) => changeInline(change, sources)),
          } as const,
        ]),
    ...(corrections.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Corrections' } as const,
          {
            kind: 'list',
            ordered: false,
            items: corrections.map((item) => correctionInline(item, sources)),
          } as const,
        ]),
  ];
}

const changeInline = ({ subject, was, now }: DigestChange, sources: readonly Source[]): readonly Inline[] => [
  styled('strong', `${subject}: `),
  words('told before: '),
  ...lineInline(was, sources),
  words(' Now: '),
  ...lineInline(now, sources),
];

/** The picture, with the same numbers in words. */
const chartBlock = ({ coverage }: Digest, png: Uint8Array | null): Block | null =>
  coverage === null || png === null ? null : { kind: 'image', png, alt: describeCoverage(coverage) };

/** How many outlets report it; of what came in late, when it was published. */
function storyInline(
  { lines, outlets, lateFrom }: DigestStory,
  sources: readonly Source[],
): readonly Inline[] {
  const told = lines.flatMap((line, place) => [
    ...(place === 0 ? [] : [words(' ')]),
    ...lineInline(line, sources),
  ]);
  const many = outlets < 2 ? [] : [words(` (${outlets} sources)`)];
  const late = lateFrom === null ? [] : [words(' ('), time(lateFrom, 'date'), words(')')];
  return [...told, ...many, ...late];
}

function noteBlocks(digest: Digest): readonly Block[] {
  const receipt = [
    describeQuiet(digest),
    `${describeReceipt(digest)}.`,
    describeLate(digest),
    describeSilence(digest),
  ];
  return [
    ...digest.missing.map(
      (name): Block => ({
        kind: 'note',
        level: 'warning',
        content: [words(`There is no topic ${name} here any more.`)],
      }),
    ),
    {
      kind: 'note',
      level: 'info',
      content: [words(receipt.filter((sentence) => sentence !== '').join(' '))],
    },
  ];
}
