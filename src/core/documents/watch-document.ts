import type { Action, Block, Document, Inline } from '../document.ts';
import type { Watch, WatchNews } from '../watch.ts';
import { createDocument } from './create-document.ts';
import { lineInline } from './disagreement-blocks.ts';
import { count, styled, words } from './inline.ts';
import { quoteBlock } from './quote-blocks.ts';
import { sourcesBlock } from './sources-block.ts';

/** What a watch says when it speaks. */
export function watchNewsDocument(watch: Watch, news: WatchNews): Document {
  const { id } = watch;
  return createDocument([
    ...newsBlocks(watch, news),
    {
      kind: 'actions',
      actions: [
        ...(watch.subject.kind === 'topic'
          ? [{ label: 'Brief me on this', command: `/brief ${watch.subject.name}` }]
          : []),
        { label: 'Mute', command: `/watch mute ${id}` },
        { label: 'Remove', command: `/watch remove ${id}` },
      ],
    },
  ]);
}

/** What is said beside a watch: how often it would have spoken, and where it is when not here. */
interface WatchTold {
  readonly wouldHaveFired: number | null;
  readonly elsewhere: string | null;
}

/** What was done with a watch, and how often it would have spoken. */
export function watchDocument(
  done: string,
  watch: Watch,
  { wouldHaveFired, elsewhere }: WatchTold,
  actions: readonly Action[],
): Document {
  const place = elsewhere === null ? '' : ` in ${elsewhere}`;
  return createDocument([
    { kind: 'heading', text: `${done} ${watch.id}${place}` },
    {
      kind: 'paragraph',
      content: [words(`${describeWatch(watch)}, ${describeCooldown(watch)}.`), ...stateInline(watch)],
    },
    wouldHaveFired === null ? null : { kind: 'paragraph', content: [words(firedWords(wouldHaveFired))] },
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** What a watch would have said the last time. */
export function watchTestDocument(watch: Watch, wouldHaveFired: number, news: WatchNews | null): Document {
  return createDocument([
    { kind: 'heading', text: `Test of ${watch.id}` },
    {
      kind: 'paragraph',
      content: [words(`${describeWatch(watch)}, ${describeCooldown(watch)}. ${firedWords(wouldHaveFired)}`)],
    },
    ...(news === null ? [] : newsBlocks(watch, news)),
  ]);
}

/** Every watch of a room. */
export function watchesDocument(
  watches: readonly Watch[],
  actions: readonly Action[],
  elsewhere: string | null = null,
): Document {
  const none = elsewhere === null ? 'There is no watch here yet.' : `There is no watch in ${elsewhere} yet.`;
  const list: readonly Block[] =
    watches.length === 0
      ? [{ kind: 'paragraph', content: [words(none)] }]
      : [
          { kind: 'heading', text: `Watches of ${elsewhere ?? 'this channel'}` },
          {
            kind: 'table',
            columns: ['Id', 'What', 'Cooldown'],
            rows: watches.map((watch): readonly (readonly Inline[])[] => [
              [styled('strong', watch.id)],
              [words(`${describeWatch(watch)}${watch.muted === null ? '' : '.'}`), ...stateInline(watch)],
              [words(count(watch.cooldownMinutes, 'minute'))],
            ]),
          },
        ];
  return createDocument([...list, actions.length === 0 ? null : { kind: 'actions', actions }]);
}

const WHEN: Readonly<Record<Watch['when'], string>> = {
  every: 'Every article',
  'new-story': 'Every new story',
  quote: 'New quotations',
  spike: 'Unusually many articles',
};

function describeWatch({ subject, when }: Watch): string {
  const { kind, title } = subject;
  if (kind === 'phrase') return `${WHEN[when]} with the words “${title}”`;
  return when === 'quote' && kind === 'person' ? `${WHEN[when]} of ${title}` : `${WHEN[when]} on ${title}`;
}

const describeCooldown = ({ cooldownMinutes }: Watch): string =>
  `at most one message in ${count(cooldownMinutes, 'minute')}`;

const firedWords = (times: number): string =>
  `It would have fired ${count(times, 'time')} in the last 14 days.`;

function stateInline({ muted }: Watch): readonly Inline[] {
  if (muted === null) return [];
  return [words(' '), styled('strong', muted === '' ? 'Muted.' : `Muted: ${muted}`)];
}

function newsBlocks(watch: Watch, news: WatchNews): readonly (Block | null)[] {
  const { lines, quotes, sources, articles, shown, checked } = news;
  const cites = [...lines.flatMap((line) => line.cites), ...quotes.flatMap(({ occurrences }) => occurrences)];
  const rest = articles > shown ? `, ${shown} of them shown` : '';
  const note = `Watch ${watch.id}: ${count(articles, 'article')}${rest}. ${checked.passed} of ${count(checked.total, 'sentence')} checked - written by rules`;
  return [
    { kind: 'heading', text: `Watch: ${describeWatch(watch)}` },
    lines.length === 0
      ? null
      : { kind: 'list', ordered: false, items: lines.map((line) => lineInline(line, sources)) },
    ...quotes.map((entry) => quoteBlock(entry, sources)),
    sources.length === 0 ? null : { kind: 'heading', text: 'Sources' },
    sourcesBlock(sources, cites),
    { kind: 'note', level: 'info', content: [words(note)] },
  ];
}
