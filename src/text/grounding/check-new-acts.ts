import { stageAt } from './check-stages.ts';
import { generalVerbs } from './lexicon/general-verbs.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { plainActs } from './lexicon/plain-acts.ts';
import { relationsOf } from './lexicon/relations.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { isRelated } from './related.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { partAt } from './syntax/sentence.ts';
import { denies, softStems } from './told.ts';
import type { Reason } from './verdict.ts';
import { tellsSame, type Word } from './word.ts';

/** Of a verb to which fewer words are related, too little is known. */
const MIN_RELATED = 5;

/** What a sentence tells by a verb of which no word of its sources tells, nor one that could stand beside it. */
export function checkNewActs(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const denied = sources.flatMap(({ events }) => events.filter(({ isDenied }) => isDenied));
  const isToldAsDenial = ({ stem }: Word) =>
    (softStems.has(stem) && denies(words)) ||
    denied.some(({ key }) => relationsOf(stem).contrary.has(key.stem));
  return claim.events
    .filter((event) => isTelling(event, claim) && !isToldAsDenial(event.key))
    .filter((event) => !isCarrier(event, words) && !words.some((word) => isNear(word, event.key)))
    .map(({ key }): Reason => ({ kind: 'unsupported', text: claim.text.slice(key.start, key.end) }));
}

function isTelling(event: Event, claim: Passage): boolean {
  const { group, key, isDenied } = event;
  if (group.isAlone || isDenied || group.isDenied || key.isFunction || isSaying(key)) return false;
  if (onlySaysWhich(event) || isNoun(event, claim)) return false;
  if (isPlain(key.stem) || stageAt(claim, group.main) !== null) return false;
  const { same, along } = relationsOf(key.stem);
  return same.size + along.size >= MIN_RELATED;
}

/** What is told by such a verb may be told by many others. */
const isPlain = (stem: string) => lightVerbs.has(stem) || generalVerbs.has(stem) || plainActs.has(stem);

/** Stems of verbs that only carry their noun: `raised questions`, `struck a deal`. */
const carrying = stemsOf(
  `raise pose voice express issue file lodge launch conduct deliver stage strike wage mount commit pursue exercise assume cast
  suffer sustain undergo mark bear show render exert draw earn enjoy place set post record reach land shed pay`.split(
    /\s+/,
  ),
);

/** Stems of verbs that bring somebody to what stands behind `to` or `into`: `swung to a loss`. */
const bringing = stemsOf('swing slip slide sink fall plunge turn return move lead'.split(' '));

/** Whether what a verb carries, or comes to, is told by the sources: then what is done is told too. */
function isCarrier({ key, object, others }: Event, words: readonly Word[]): boolean {
  const isTold = (head: Word) => !head.isFunction && words.some((word) => tellsSame(head, word));
  const ends = others.filter(({ preposition }) => preposition === 'to' || preposition === 'into');
  return (
    (carrying.has(key.stem) && object?.heads.some(isTold) === true) ||
    (bringing.has(key.stem) && ends.some(({ phrase }) => phrase.heads.some(isTold)))
  );
}

/** `a program developed in Montreal`: what the sentence is not about. */
const onlySaysWhich = ({ group, mood }: Event) =>
  mood === 'open' && group.form === 'past' && !group.isInfinitive;

/** `warned that supplies in the camps would run out`: a plural that reads as a verb, before the verb of its clause. */
const isNoun = ({ group, object }: Event, claim: Passage) =>
  group.form === 'third' &&
  object === null &&
  claim.events.some(
    ({ group: next, isSubjectShared }) =>
      isSubjectShared &&
      !next.isInfinitive &&
      next.from > group.main &&
      next.from < next.main &&
      claim.words[next.main]?.clause === claim.words[group.main]?.clause &&
      partAt(claim, next.from - 1) !== 'conjunction',
  );

function isNear(word: Word, key: Word): boolean {
  if (isRelated(word, key)) return true;
  const theirs = relationsOf(word.stem).same;
  return [...relationsOf(key.stem).same].some((stem) => theirs.has(stem));
}
