import { type TopicSlug, topicSlug } from '../core/identifiers.ts';
import { fold } from './fold.ts';

/** Dots inside an acronym: `u.s.` is one word of a slug. */
const ACRONYM_DOTS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|(?<![\p{L}\p{N}])\p{L}\.\p{L}(?![\p{L}\p{N}])/gu;
const APOSTROPHE = /'/g;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu;
const EDGES = /^-|-$/g;

/**
 * A topic's short name for a title or for what somebody typed: folded words joined by hyphens.
 * `TÜRKİYE-ABD` gives `turkiye-abd`, `U.S. elections` gives `us-elections`; no letters or digits, ``.
 */
export function slugify(text: string): TopicSlug {
  return topicSlug(
    fold(text)
      .replace(ACRONYM_DOTS, (dotted) => dotted.replaceAll('.', ''))
      .replace(APOSTROPHE, '')
      .replace(SEPARATORS, '-')
      .replace(EDGES, ''),
  );
}
