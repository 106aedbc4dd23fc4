declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Names one article for as long as the store lives; its revisions share it. */
export type ArticleId = Branded<'ArticleId'>;
/** Names one collection of articles: the unit in which rooms are granted sight of the corpus. */
export type CollectionId = Branded<'CollectionId'>;
/** A topic's short name as typed: lower case, folded, words joined by hyphens (`turkiye-us`). */
export type TopicSlug = Branded<'TopicSlug'>;

export const articleId = (value: string): ArticleId => value as ArticleId;
export const collectionId = (value: string): CollectionId => value as CollectionId;
export const topicSlug = (value: string): TopicSlug => value as TopicSlug;
