import type { Action, Block, Document, SourceEntry } from '../document.ts';
import type { Topic } from '../topic.ts';
import { createDocument } from './create-document.ts';
import { count, styled, time, words } from './inline.ts';

/** A topic as it is listed. */
export interface TopicRow {
  readonly slug: string;
  readonly title: string;
  readonly articles: number;
  /** ISO 8601 instant, null when none of its articles is dated. */
  readonly newest: string | null;
}

/** A topic with its other names and its articles. */
export interface TopicPage extends TopicRow {
  readonly aliases: readonly string[];
  readonly heads: readonly Omit<SourceEntry, 'number' | 'citations'>[];
}

/** Every topic there is, by what to type for it. */
export function topicsDocument(topics: readonly TopicRow[], actions: readonly Action[]): Document {
  const rows = topics.map(({ slug, title, articles, newest }) => [
    [styled('strong', slug)],
    [words(title)],
    [words(String(articles))],
    [time(newest)],
  ]);
  const table: Block = { kind: 'table', columns: ['Topic', 'Title', 'Articles', 'Newest'], rows };
  return createDocument([
    { kind: 'heading', text: count(topics.length, 'topic') },
    topics.length === 0
      ? { kind: 'paragraph', content: [words('No article here names a topic yet.')] }
      : table,
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** One topic: its other names and its articles, newest first as given. */
export function topicDocument(topic: TopicPage, actions: readonly Action[]): Document {
  const entries = topic.heads.map(
    ({ title, source, publishedAt, url }, index): SourceEntry => ({
      number: index + 1,
      title,
      source,
      publishedAt,
      url,
      citations: [],
    }),
  );
  return createDocument([
    { kind: 'heading', text: topic.title },
    {
      kind: 'paragraph',
      content: [words(`${topic.slug}, ${count(topic.articles, 'article')}, newest `), time(topic.newest)],
    },
    topic.aliases.length === 0
      ? null
      : { kind: 'paragraph', content: [words(`Also found as ${topic.aliases.join(', ')}.`)] },
    entries.length === 0 ? null : { kind: 'sources', entries },
    { kind: 'actions', actions },
  ]);
}

/** What a change to a topic came to. */
export function topicChangedDocument(change: string, topic: Topic, actions: readonly Action[]): Document {
  const names = topic.aliases.length === 0 ? '' : ` Also found as ${topic.aliases.join(', ')}.`;
  return createDocument([
    {
      kind: 'paragraph',
      content: [words(`${change} `), styled('strong', topic.slug), words(` (${topic.title}).${names}`)],
    },
    { kind: 'actions', actions },
  ]);
}
