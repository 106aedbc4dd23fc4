import { claimingVerbs, partisans, reporters } from './lexicon/reporters.ts';
import type { Passage } from './passage.ts';
import type { Report } from './read-reports.ts';
import { denies } from './told.ts';

/**
 * Whether what is said may be told as known: `police said 31 people had died`, `the company said its plant had been
 * closed`. What a party to a conflict says, or what is claimed or warned of, is never so.
 */
export function isTagged({ speaker, said }: Report, source: Passage): boolean {
  if (claimingVerbs.has(speaker.verb.stem) || speaker.nouns.some(({ stem }) => partisans.has(stem)))
    return false;
  return speaker.nouns.some(({ stem }) => reporters.has(stem)) || isOfItself({ speaker, said }, source);
}

/** Of itself a body tells what it knows, where it denies nothing. */
function isOfItself({ speaker, said }: Report, { words }: Passage): boolean {
  const inside = [...said].flatMap((at) => (at > speaker.at ? (words[at] ?? []) : []));
  return inside.some(({ term }) => term === 'it' || term === 'its') && !denies(inside);
}
