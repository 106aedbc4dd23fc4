import { describeCoverage } from '../coverage.ts';
import type { Digest, DigestStory } from '../digest.ts';
import type { Action, Block, Document, Inline } from '../document.ts';
import type { Source } from '../source.ts';
import { createDocument } from './create-document.ts';
import { lineInline } from './disagreement-blocks.ts';
import { count, time, words } from './inline.ts';
import { quoteBlock } from './quote-blocks.ts';
import { sourcesBlock } from './sources-block.ts';

/**
 * A digest: each topic with its stories, quotations, sources, and what was read for it.
 *
 * @param chart PNG of the coverage.
 */
export function digestDocument(
  digest: Digest,
  title: string,
  actions: readonly Action[],
  chart: Uint8Array | null = null,
): Document {
  const { topics, quotes, sources, missing, checked } = digest;
  const cites = [
    ...topics.flatMap(({ stories }) => stories.flatMap(({ lines }) => lines.flatMap((line) => line.cites))),
    ...quotes.flatMap(({ occurrences }) => occurrences),
  ];
  return createDocument([
    { kind: 'heading', text: title },
    { kind: 'paragraph', content: [words('Since '), time(digest.since, 'date-time'), words(':')] },
    ...topics.flatMap(({ title: name, stories }): readonly Block[] => [
      { kind: 'heading', text: name },
      { kind: 'list', ordered: false, items: stories.map((story) => storyInline(story, sources)) },
    ]),
    topics.length === 0 ? { kind: 'paragraph', content: [words('Nothing new on these topics.')] } : null,
    ...quotes.map((entry) => quoteBlock(entry, sources)),
    sources.length === 0 ? null : { kind: 'heading', text: 'Sources' },
    sourcesBlock(sources, cites),
    chartBlock(digest, chart),
    ...missing.map(
      (name): Block => ({
        kind: 'note',
        level: 'warning',
        content: [words(`There is no topic ${name} here any more.`)],
      }),
    ),
    { kind: 'note', level: 'info', content: receiptInline(digest) },
    {
      kind: 'note',
      level: 'info',
      content: [words(`${checked.passed} of ${count(checked.total, 'sentence')} checked - written by rules`)],
    },
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** The picture, with the same numbers in words. */
const chartBlock = ({ coverage }: Digest, png: Uint8Array | null): Block | null =>
  coverage === null || png === null ? null : { kind: 'image', png, alt: describeCoverage(coverage) };

function storyInline({ lines, outlets }: DigestStory, sources: readonly Source[]): readonly Inline[] {
  const told = lines.flatMap((line, place) => [
    ...(place === 0 ? [] : [words(' ')]),
    ...lineInline(line, sources),
  ]);
  return outlets < 2 ? told : [...told, words(` (${outlets} sources)`)];
}

/** `Read 41 articles, merged 29 into 6 stories, skipped 12 (9 off topic, 3 told before).` */
function receiptInline({ receipt, topics }: Digest): readonly Inline[] {
  const { read, merged, told, offTopic, beyondMax, silent } = receipt;
  const stories = topics.reduce((sum, topic) => sum + topic.stories.length, 0);
  const reasons = [
    ...(offTopic === 0 ? [] : [`${offTopic} off topic`]),
    ...(told === 0 ? [] : [`${told} told before`]),
    ...(beyondMax === 0 ? [] : [`${beyondMax} beyond the length`]),
  ];
  const skipped = read - merged;
  const why = skipped === 0 ? '' : `, skipped ${skipped} (${reasons.join(', ')})`;
  const counted = `Read ${count(read, 'article')}, merged ${merged} into ${count(stories, 'story', 'stories')}${why}.`;
  if (silent.length === 0) return [words(counted)];
  const named = silent.slice(0, 3).map(({ source }) => source);
  const others = silent.length > named.length ? ` and ${silent.length - named.length} more` : '';
  return [words(`${counted} Silent since then: ${named.join(', ')}${others}.`)];
}
