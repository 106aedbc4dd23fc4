import { isCopy, isSameEvent } from './relate-stories.ts';
import type { StoryProfile } from './story-profile.ts';

/** An article among others. `order` tells articles apart, and which of two was stored first. */
export interface Profiled {
  readonly order: number;
  readonly profile: StoryProfile;
}

/** Where it stands: `order` of the first article of its story, and of the first that prints the same text. */
export interface Storied extends Profiled {
  readonly story: number;
  readonly copy: number;
}

/**
 * Groups articles into stories: first into copies of one text, then those texts by event. A text is compared by its
 * earliest printing, for a late copy still says "on Wednesday" when Wednesday is over. Groups are what is connected,
 * so that the same articles form the same stories in whatever order they came. Takes quadratic time.
 */
export function groupStories(articles: readonly Profiled[]): readonly Storied[] {
  const copies = connect(articles, (one, other) => isCopy(one.profile, other.profile));
  const texts = new Map<number, Profiled[]>();
  for (const article of articles) {
    const copy = copies.get(article.order) ?? article.order;
    texts.set(copy, [...(texts.get(copy) ?? []), article]);
  }
  const printings = [...texts].map(([copy, printed]) => ({
    order: copy,
    profile: earliest(printed).profile,
  }));
  const stories = connect(printings, (one, other) => isSameEvent(one.profile, other.profile));
  return articles.map(({ order, profile }) => {
    const copy = copies.get(order) ?? order;
    return { order, profile, copy, story: stories.get(copy) ?? copy };
  });
}

/** The printing by which a text is known: the one published first, undated ones last. There must be one. */
export function earliest<Article extends Profiled>(printings: readonly Article[]): Article {
  return printings.reduce((one, other) => (compare(other, one) < 0 ? other : one));
}

function compare(one: Profiled, other: Profiled): number {
  const first = one.profile.publishedMs ?? Number.MAX_SAFE_INTEGER;
  const second = other.profile.publishedMs ?? Number.MAX_SAFE_INTEGER;
  return first - second || one.profile.source - other.profile.source || one.order - other.order;
}

/** For every article the smallest `order` it is connected with. */
function connect(
  articles: readonly Profiled[],
  related: (one: Profiled, other: Profiled) => boolean,
): ReadonlyMap<number, number> {
  const roots = new Map(articles.map(({ order }) => [order, order]));
  const rootOf = (order: number): number => {
    const parent = roots.get(order) ?? order;
    return parent === order ? order : rootOf(parent);
  };
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      const [first, second] = [rootOf(one.order), rootOf(other.order)];
      if (first !== second && related(one, other))
        roots.set(Math.max(first, second), Math.min(first, second));
    }
  }
  return new Map(articles.map(({ order }) => [order, rootOf(order)]));
}
