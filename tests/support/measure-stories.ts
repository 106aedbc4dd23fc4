import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectionId } from '../../src/core/identifiers.ts';
import type { ArticleDraft } from '../../src/ingest/article-draft.ts';
import { parseMarkdown } from '../../src/ingest/formats/markdown.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { PutEntry, Store } from '../../src/store.ts';
import { sameEvent, undecided } from './story-labels.ts';

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url));
const main = collectionId('main');

/** The sample corpus, each article with its file name (without ending) for an id. */
export function sampleDrafts(): readonly ArticleDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => {
      const id = name.replace(/\.md$/, '');
      return { ...parseMarkdown(readFileSync(folder + name, 'utf8'), id), id };
    });
}

export const entryOf = (draft: ArticleDraft, collection = main): PutEntry =>
  readArticle(draft, { collection, source: null, file: null });

/** Puts the drafts in, in this order, and gives the story of each by its id. */
export async function storiesOf(
  store: Store,
  drafts: readonly ArticleDraft[],
): Promise<ReadonlyMap<string, string>> {
  const entries = drafts.map((draft) => entryOf(draft));
  for (let at = 0; at < entries.length; at += 100) await store.putArticles(entries.slice(at, at + 100));
  const places = await store.storyPlaces(
    { collections: [main] },
    entries.map(({ article }) => article.id),
  );
  return new Map(places.map(({ article, story }) => [article, story]));
}

export interface PairFigures {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs that were joined wrongly, and that were missed. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Pairwise precision and recall of stories against what each draft is labelled with. */
export function measurePairs(
  stories: ReadonlyMap<string, string>,
  labelOf: (id: string) => string,
): PairFigures {
  let hits = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const [a, b] of pairsOf([...stories.keys()])) {
    const [one, other] = [labelOf(a), labelOf(b)];
    const same = eventOf(one) === eventOf(other);
    const joined = stories.get(a) === stories.get(b);
    if (!(same || joined) || ignored.has(`${one} ${other}`)) continue;
    if (same && joined) hits += 1;
    else (same ? missed : wrong).push(`${a} | ${b}`);
  }
  const pairs = hits + missed.length;
  return {
    pairs,
    precision: hits / Math.max(1, hits + wrong.length),
    recall: hits / Math.max(1, pairs),
    wrong,
    missed,
  };
}

function* pairsOf(ids: readonly string[]): Generator<readonly [string, string]> {
  for (const [index, a] of ids.entries()) for (const b of ids.slice(index + 1)) yield [a, b];
}

const ignored = new Set(undecided.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
const events = new Map(sameEvent.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)));
const eventOf = (id: string): string => events.get(id) ?? id;

/** A copy's label is the article it was made from. */
export const originalOf = (id: string): string => id.replace(/-copy-\d+$/, '');
