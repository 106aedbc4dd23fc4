import { periodUnits } from './lexicon/calendar-words.ts';
import { seasons } from './lexicon/seasons.ts';
import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';

/** What may be a verb is a season behind `this`, `the`, `in`. */
const VERBS = new Set(['spring', 'fall']);
const POINTING = new Set('this last next the in every each previous coming early late following'.split(' '));

/** `the spring campaign` of the fall campaign, `the same day` of the day after. */
export function checkSeasons(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = new Set(sources.flatMap(seasonsIn).map(({ season }) => season));
  const others = seasonsIn(claim).filter(({ season }) => known.size > 0 && !known.has(season));
  return [...others, ...sameTimes(claim, sources)].map(({ at }) => {
    const word = claim.words[at];
    return { kind: 'date', text: claim.text.slice(word?.start, word?.end) };
  });
}

const seasonsIn = ({ words }: Passage) =>
  words.flatMap(({ term, isCapital }, at) => {
    const season = isCapital ? undefined : seasons.get(term)?.name;
    const isVerb = VERBS.has(term) && !POINTING.has(words[at - 1]?.term ?? '');
    return season === undefined || isVerb ? [] : [{ season, at }];
  });

const ANOTHER = new Set(['following', 'next', 'previous']);

/** `the same day`, where the sources have nothing of one time, and the day before or after. */
function sameTimes({ words }: Passage, sources: readonly Passage[]): readonly { readonly at: number }[] {
  const all = sources.flatMap((source) => source.words);
  if (all.some(({ term }) => term === 'same')) return [];
  return words.flatMap(({ term }, at) => {
    const unit = words[at + 1]?.term ?? '';
    const isSame = term === 'same' && periodUnits.has(`${unit}s`);
    const isOther = all.some((word, place) => word.term === unit && ANOTHER.has(all[place - 1]?.term ?? ''));
    return isSame && isOther ? [{ at }] : [];
  });
}
