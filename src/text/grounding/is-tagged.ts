import { claimingVerbs, partisans, reporters } from './lexicon/reporters.ts';
import type { Passage } from './passage.ts';
import type { Report } from './read-reports.ts';
import { opensSegment } from './syntax/sentence.ts';
import { denies } from './told.ts';

/**
 * Whether the source itself tells it as known and only names who reported it: `31 people died, the governor said`,
 * `police said 31 people had died`. What a party to a conflict says, or what is claimed or warned of, is never so.
 */
export function isTagged({ speaker, said }: Report, source: Passage): boolean {
  if (claimingVerbs.has(speaker.verb.stem) || speaker.nouns.some(({ stem }) => partisans.has(stem)))
    return false;
  return (
    isBehind({ speaker, said }, source) ||
    speaker.nouns.some(({ stem }) => reporters.has(stem)) ||
    isOfItself({ speaker, said }, source)
  );
}

/** Behind a comma, all that is said before it. */
function isBehind({ speaker, said }: Report, source: Passage): boolean {
  return opensSegment(source, speaker.from) && said.size > 0 && [...said].every((at) => at < speaker.from);
}

/** `the company said its plant had been closed`: of itself a body tells what it knows, where it denies nothing. */
function isOfItself({ said }: Report, { words }: Passage): boolean {
  const inside = [...said].flatMap((at) => words[at] ?? []);
  return inside.some(({ term }) => term === 'it' || term === 'its') && !denies(inside);
}
