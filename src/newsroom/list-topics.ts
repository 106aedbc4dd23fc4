import type { Scope } from '../core/scope.ts';
import type { TopicDetail, TopicSummary } from '../newsroom.ts';
import type { ArticleHead } from '../store.ts';
import type { Desk } from './desk.ts';
import { findArticles } from './find-articles.ts';
import { type KnownTopic, readKnownTopics } from './known-topics.ts';
import { resolveTopic } from './resolve-topic.ts';
import type { TopicHit } from './topic-hit.ts';

/** Articles of one topic that are counted and listed, the newest. */
const MAX_ARTICLES = 1_000;
/** Articles named under a topic. */
const MAX_HEADS = 20;

/** Every topic in scope, those with most articles first. */
export async function listTopics(desk: Desk, scope: Scope): Promise<readonly TopicSummary[]> {
  const topics = await readKnownTopics(desk, scope);
  return Promise.all(topics.map((topic) => summaryOf(desk, scope, topic)));
}

/** Where only tags count, they are counted already; a kept topic also has articles by their titles. */
async function summaryOf(desk: Desk, scope: Scope, topic: KnownTopic): Promise<TopicSummary> {
  const { slug, title, tagged, newest } = topic;
  if (topic.kept.length === 0) return { slug, title, articles: tagged, newest };
  const hit: TopicHit = { slug, title, reach: { kind: 'known', topic } };
  const found = await findArticles(desk, scope, hit, { limit: MAX_ARTICLES });
  return { slug, title, articles: found.length, newest: found[0]?.publishedAt ?? null };
}

/** One topic with its newest articles. Throws `UserError` E01, E02. */
export async function showTopic(desk: Desk, scope: Scope, name: string): Promise<TopicDetail> {
  const hit = await resolveTopic(desk, scope, name, (slug) => `/topics show ${slug}`);
  const found = await findArticles(desk, scope, hit, { limit: MAX_ARTICLES });
  const articles = await desk.store.articles(
    scope,
    found.slice(0, MAX_HEADS).map(({ id }) => id),
  );
  return {
    slug: hit.slug,
    title: hit.title,
    articles: found.length,
    newest: found[0]?.publishedAt ?? null,
    aliases: hit.reach.kind === 'known' ? hit.reach.topic.aliases : [],
    heads: articles.map(headOf),
  };
}

function headOf({
  body: _body,
  sentences: _sentences,
  ...head
}: ArticleHead & { body: string; sentences: unknown }): ArticleHead {
  return head;
}
