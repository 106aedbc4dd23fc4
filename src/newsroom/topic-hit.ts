import type { ArticleId } from '../core/identifiers.ts';
import type { KnownTopic } from './known-topics.ts';
import type { WordSearch } from './search-words.ts';

/** What a request for a topic came to, and how its articles are found. */
export interface TopicHit {
  readonly slug: string;
  readonly title: string;
  readonly reach:
    | { readonly kind: 'known'; readonly topic: KnownTopic }
    | { readonly kind: 'words'; readonly search: WordSearch }
    | { readonly kind: 'article'; readonly id: ArticleId };
}
