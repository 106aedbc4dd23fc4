import { type ArticleId, articleId } from '../core/identifiers.ts';
import type { Scope } from '../core/scope.ts';
import { slugify } from '../text/slug.ts';
import { countArticles } from './count-articles.ts';
import type { Desk } from './desk.ts';
import { findArticles } from './find-articles.ts';
import { type KnownTopic, namesOf, readKnownTopics } from './known-topics.ts';
import { type Fit, matchName } from './match-name.ts';
import type { NamePart } from './name-book.ts';
import { requireWords } from './require-words.ts';
import { readKnownWords, searchWords, type WordSearch } from './search-words.ts';
import { ambiguousTopic, unknownTopic } from './topic-errors.ts';
import type { TopicHit } from './topic-hit.ts';

/** The command line that asks for the same with another topic: for pickers and suggestions. */
export type CommandFor = (topic: string) => string;

/** Articles looked at for a match in the lead. */
const MAX_LEAD_CANDIDATES = 200;

/**
 * The topic somebody asked for: by slug, title words, alias, article id or address; else the words of the
 * request, when articles have all of them in their titles or leads. Throws `UserError` E01 (unknown, or out
 * of scope: nobody can tell which) and E02 (more than one fits).
 */
export async function resolveTopic(
  desk: Desk,
  scope: Scope,
  asked: string,
  commandFor: CommandFor,
): Promise<TopicHit> {
  const text = asked.trim();
  requireWords('topic', text);
  const topics = await readKnownTopics(desk, scope);
  const typed = desk.names.read(text);
  const isKnownWord = await readKnownWords(desk, scope, typed);
  const fits = fitTopics(text, typed, topics, desk, isKnownWord);
  const told = await withArticles(desk, scope, fits);
  const hit =
    pick(fits, ['exact'], text, commandFor) ??
    (await findArticle(desk, scope, text)) ??
    pick(told, ['words'], text, commandFor) ??
    (await findByWords(desk, scope, { text, where: 'title', stems: 'exact' }, typed)) ??
    pick(told, ['prefix', 'typo'], text, commandFor) ??
    (await findByWords(desk, scope, { text, where: 'title', stems: 'all' }, typed)) ??
    (await findByWords(desk, scope, { text, where: 'lead', stems: 'all' }, typed)) ??
    pick(fits, ['words', 'prefix', 'typo'], text, commandFor);
  if (hit !== null) return hit;
  throw unknownTopic(text, topics, await countArticles(desk, scope), commandFor);
}

async function findArticle(desk: Desk, scope: Scope, text: string): Promise<TopicHit | null> {
  if (/^https?:\/\//i.test(text)) {
    const addresses = [...new Set([text, text.replace(/#.*$/, '')])];
    for (const url of addresses) {
      const [head] = await desk.store.listArticles(scope, { url, limit: 1 });
      if (head !== undefined) return articleHit(head);
    }
    return null;
  }
  if (text === '' || /\s/.test(text)) return null;
  const [head] = await desk.store.articles(scope, [articleId(text)]);
  return head === undefined ? null : articleHit(head);
}

const articleHit = ({ id, title }: { readonly id: ArticleId; readonly title: string }): TopicHit => ({
  slug: id,
  title,
  reach: { kind: 'article', id },
});

type Fits = ReadonlyMap<Fit, readonly KnownTopic[]>;

function fitTopics(
  text: string,
  typed: readonly NamePart[],
  topics: readonly KnownTopic[],
  desk: Desk,
  isKnownWord: (part: NamePart) => boolean,
): Fits {
  const slug = slugify(text);
  const fits = new Map<Fit, KnownTopic[]>();
  for (const topic of topics) {
    const found = namesOf(topic).map((name) =>
      slug !== '' && slugify(name) === slug
        ? 'exact'
        : matchName(typed, desk.names.read(name), { isKnownWord }),
    );
    const best = BEST_FIRST.find((fit) => found.includes(fit));
    if (best !== undefined) fits.set(best, [...(fits.get(best) ?? []), topic]);
  }
  return fits;
}

const BEST_FIRST: readonly Fit[] = ['exact', 'words', 'prefix', 'typo'];

function pick(fits: Fits, order: readonly Fit[], text: string, commandFor: CommandFor): TopicHit | null {
  const hits = order.map((fit) => fits.get(fit) ?? []).find((list) => list.length > 0) ?? [];
  const [only] = hits;
  if (only === undefined) return null;
  if (hits.length > 1) throw ambiguousTopic(text, hits, commandFor);
  return { slug: only.slug, title: only.title, reach: { kind: 'known', topic: only } };
}

/** A kept topic without articles, named in part only, must not stand before articles that have the words. */
async function withArticles(desk: Desk, scope: Scope, fits: Fits): Promise<Fits> {
  const told = new Map<Fit, readonly KnownTopic[]>();
  for (const [fit, topics] of fits) {
    const kept: KnownTopic[] = [];
    for (const topic of topics) if (await hasArticles(desk, scope, topic)) kept.push(topic);
    told.set(fit, kept);
  }
  return told;
}

async function hasArticles(desk: Desk, scope: Scope, topic: KnownTopic): Promise<boolean> {
  if (topic.tagged > 0) return true;
  const { slug, title } = topic;
  const hit: TopicHit = { slug, title, reach: { kind: 'known', topic } };
  return (await findArticles(desk, scope, hit, { limit: 1 })).length > 0;
}

async function findByWords(
  desk: Desk,
  scope: Scope,
  search: WordSearch,
  typed: readonly NamePart[],
): Promise<TopicHit | null> {
  const limit = search.where === 'title' ? 1 : MAX_LEAD_CANDIDATES;
  const hits = await searchWords(desk, scope, search, limit);
  if (hits.length === 0) return null;
  const spelt = typed.map((part) => part.shown ?? part.spellings[0] ?? '');
  const everyPartKnown = typed.every((part) => part.shown !== null);
  return {
    slug: slugify(spelt.join('-')),
    title: everyPartKnown ? spelt.join('-') : search.text.replace(/\s+/g, ' '),
    reach: { kind: 'words', search },
  };
}
