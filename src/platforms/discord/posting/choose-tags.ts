import { LIMITS } from '../limits.ts';

/** A tag of a forum. */
export interface ForumTag {
  readonly id: string;
  readonly name: string;
  /** Only moderators may set it. */
  readonly moderated: boolean;
}

/** A forum's tags, and whether a post must have one. */
export interface ForumRules {
  readonly tags: readonly ForumTag[];
  readonly required: boolean;
}

/** The tags whose names stand in the words of a post; where one must be and none does, the first there is. */
export function chooseTags({ tags, required }: ForumRules, words: string): readonly string[] {
  const free = tags.filter(({ moderated }) => !moderated);
  const said = words.toLowerCase();
  const fitting = free.filter(({ name }) => said.includes(name.toLowerCase())).slice(0, LIMITS.tags);
  const [first] = free;
  const chosen = fitting.length === 0 && required && first !== undefined ? [first] : fitting;
  return chosen.map(({ id }) => id);
}
