import { stageAt } from './check-stages.ts';
import { generalVerbs } from './lexicon/general-verbs.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { relationsOf } from './lexicon/relations.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { isRelated } from './related.ts';
import type { Event } from './syntax/event.ts';
import { denies, softStems } from './told.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** Of a verb to which fewer words are related, too little is known. */
const MIN_RELATED = 5;

/** What a sentence tells by a verb of which no word of its sources tells, nor one that could stand beside it. */
export function checkNewActs(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const isToldAsDenial = ({ stem }: Word) => softStems.has(stem) && denies(words);
  return claim.events
    .filter((event) => isTelling(event, claim) && !isToldAsDenial(event.key))
    .filter(({ key }) => !words.some((word) => isNear(word, key)))
    .map(({ key }): Reason => ({ kind: 'unsupported', text: claim.text.slice(key.start, key.end) }));
}

function isTelling(event: Event, claim: Passage): boolean {
  const { group, key, isDenied } = event;
  if (group.isAlone || isDenied || group.isDenied || key.isFunction || isSaying(key)) return false;
  if (onlySaysWhich(event)) return false;
  if (lightVerbs.has(key.stem) || generalVerbs.has(key.stem) || stageAt(claim, group.main) !== null)
    return false;
  const { same, along } = relationsOf(key.stem);
  return same.size + along.size >= MIN_RELATED;
}

/** `a program developed in Montreal`: what the sentence is not about. */
const onlySaysWhich = ({ group, mood }: Event) =>
  mood === 'open' && group.form === 'past' && !group.isInfinitive;

function isNear(word: Word, key: Word): boolean {
  if (isRelated(word, key)) return true;
  const theirs = relationsOf(word.stem).same;
  return [...relationsOf(key.stem).same].some((stem) => theirs.has(stem));
}
