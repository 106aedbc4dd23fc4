import type { ArticleId } from './identifiers.ts';

declare const brand: unique symbol;
/** Names one story for as long as any article of it is stored: the id of the article that founded it. */
export type StoryId = string & { readonly [brand]: 'StoryId' };

export const storyId = (value: string): StoryId => value as StoryId;

/** Where an article stands among the stories of its collection. */
export interface StoryPlace {
  /** Articles with the same one report the same event. */
  readonly story: StoryId;
  /** Articles with the same one print the same text, a wire story for instance: always within one story. */
  readonly copy: StoryId;
}

/** An article and its place. */
export interface StoryMember extends StoryPlace {
  readonly article: ArticleId;
}
