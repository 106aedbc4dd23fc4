import { fold } from '../../text/fold.ts';
import { findActors, findGroup, findPlace } from './find-bodies.ts';
import { findHappening, findMatter, findPlural, type Part } from './find-matter.ts';
import type { Mention } from './find-mentions.ts';
import { findPerson } from './find-person.ts';
import { readDeed } from './happening.ts';
import { isBoundBefore, isObject } from './is-bound.ts';
import * as words from './lexicon/reference-words.ts';
import { findOfficeHolder } from './office-holder.ts';
import type { PronounWord } from './pronoun-word.ts';
import type { ReadTurn } from './read-turns.ts';
import type { Referent } from './referent.ts';

export interface Reading {
  readonly referent: Referent;
  /** What to print for a name. */
  readonly print: (name: string) => string;
  /** Whether the question can be asked with the word as it is. */
  readonly mayStay: boolean;
}

/** Where a pronoun is read: the turns before, newest first, and what its own question names before it. */
export interface Place {
  readonly turns: readonly ReadTurn[];
  readonly question: string;
  readonly earlier: readonly Mention[];
  /** What its words before this one were taken for. */
  readonly resolved: readonly string[];
}

const same = (name: string): string => name;
const genitive = (name: string): string => `${name}${name.endsWith('s') ? '’' : "'s"}`;
const stays = (referent: Referent, print = same): Reading => ({ referent, print, mayStay: true });
const needed = (referent: Referent, print = same): Reading => ({ referent, print, mayStay: false });

/** What a word stands for; null when it is no pronoun, or the question itself says what it means. */
export function readPronoun(word: PronounWord, place: Place): Reading | null {
  const { key } = word;
  const { turns } = place;
  if (words.male.has(key)) return readPerson(word, place, 'male');
  if (words.female.has(key)) return readPerson(word, place, 'female');
  if (words.femaleOrPlural.has(key)) return sheOrThey(word, place);
  if (words.plural.has(key)) return readThey(word, place);
  if (/^(?:those|these)$/.test(key)) return readThose(word, turns);
  if (words.neuter.has(key)) return isEmptyIt(word) ? null : readIt(word, place);
  if (words.there.has(key)) return readThere(word, place);
  if (words.aboutIt.has(key)) return stays(findMatter(turns, 'matter'), (name) => `zu ${name}`);
  if (words.demonstrative.has(key)) return readThat(word, turns);
  return words.groupNouns.has(key) || words.personNouns.has(key) ? theOne(word, turns) : null;
}

const fitsPerson =
  (gender: 'male' | 'female') =>
  ({ kind, gender: known }: Mention): boolean =>
    kind === 'person' && (known === null || known === gender);

function readPerson(word: PronounWord, { turns, question, earlier }: Place, gender: 'male' | 'female') {
  const { key, after } = word;
  const owns =
    key === 'his' ||
    (key === 'her' && after !== '' && !words.prepositions.has(after) && !words.auxiliaries.has(after));
  const fitting = earlier.filter(fitsPerson(gender));
  if (isBoundBefore(word, fitting, question, owns)) return null;
  const besides = fitting.map(({ text }) => text);
  return needed(findPerson(turns, gender, besides, RESPONDS.test(after)), owns ? genitive : same);
}

/** What somebody does who was spoken to. */
const RESPONDS = /^(?:answer|reply|respond|react|accept|agree|refuse|reject|object|retort)$/;

/** German "sie" is she or they. */
function sheOrThey(word: PronounWord, { turns, question, earlier }: Place): Reading | null {
  if (isBoundBefore(word, earlier.filter(fitsPerson('female')), question, false)) return null;
  const she = findPerson(turns, 'female');
  return needed(she.kind === 'one' ? she : findActors(turns));
}

/** Verbs of people and bodies; what is many but does not act is not meant with them. */
const ACTS =
  /^(?:say|said|want|agree|meet|sign|decide|announce|think|plan|expect|demand|offer|know|talk|negotiate|propose|promise|discuss|accept|reject|deny|ask|answer|call|hope|vote|pay|pledge|vow|warn|respond|react)$/;

/** Who acts, or what was counted: "did they agree", "were any of them hurt". */
function readThey(word: PronounWord, { turns, question, earlier }: Place): Reading | null {
  const owns = word.key === 'their' || word.key === 'theirs';
  const group = ({ kind, text }: Mention) => kind === 'group' || /s$/.test(text);
  if (isBoundBefore(word, earlier.filter(group), question, owns)) return null;
  const acts = ACTS.test(word.after) || TO_SOMEBODY.test(word.before) || isDone(word, turns);
  const many = acts ? ({ kind: 'none' } as const) : pluralOfLast(turns);
  const actors = many.kind === 'one' ? many : findActors(turns);
  const referent = actors.kind === 'none' ? findPlural(turns) : actors;
  const reading = needed(referent, owns ? genitive : same);
  return isObject(word) ? { ...reading, mayStay: true } : reading;
}

/** "How many seats did Chega win?": then they who do something are not the seats. */
function isDone(word: PronounWord, [last]: readonly ReadTurn[]): boolean {
  const deed = last === undefined ? null : readDeed(last.meant, last.asked);
  return deed !== null && !isObject(word) && /^how/.test(deed.asks);
}

/** "What did he tell them?" is of people. */
const TO_SOMEBODY =
  /^(?:tell|told|ask|asked|offer|offered|promise|promised|give|gave|meet|met|pay|paid|warn|warned|invite|thank)$/;

const pluralOfLast = (turns: readonly ReadTurn[]): Referent => findPlural(turns.slice(0, 1));

/** "How many of those": not "those hotels". */
function readThose({ after }: PronounWord, turns: readonly ReadTurn[]): Reading | null {
  const alone =
    after === '' || words.auxiliaries.has(after) || words.prepositions.has(after) || after === 'who';
  return alone ? stays(findPlural(turns)) : null;
}

/** "Is it true", "it rained": nothing is meant by it. */
const EMPTY_IT =
  /^(?:true|clear|possible|likely|known|raining|important|necessary|safe|legal|worth|seems|rained|turns|takes|wahr|gibt|moglich)$/;
const isEmptyIt = ({ after, key }: PronounWord): boolean => key !== 'its' && EMPTY_IT.test(after);

function readIt(word: PronounWord, { turns, question, earlier }: Place): Reading | null {
  const owns = word.key === 'its';
  const thing = ({ kind }: Mention) => kind !== 'person';
  if (isBoundBefore(word, earlier.filter(thing), question, owns)) return null;
  return stays(findMatter(turns, partOf(word, owns)), owns ? genitive : same);
}

/** Before what somebody does, not before what something is. */
const DOING = /^(?:does|did|do|will|would|can|could|has|have|had|should|might|may)$/;
/** What happens to a matter rather than what a body does. */
const HAPPENS =
  /^(?:cost|costs|apply|applied|take|end|begin|start|happen|work|matter|affect|mean|last|help|change|go|come|pass|be|been|fail|succeed|expire|open|reopen|close|start|begun|started|ended|hurt|depend|rise|fall|land|stop|fit)$/;
/** What a law or a statement does. */
const RULES =
  /^(?:ban|allow|require|contain|cover|mention|include|raise|provide|define|forbid|regulate|permit|name|call|oblige|demand|list|promise)$/;
const WRITES =
  /^(?:wrote|write|writes|written|signed|sign|signs|published|publish|drafted|issued|read|leaked|released)$/;

function partOf(word: PronounWord, owns: boolean): Part {
  if (owns) return 'actor';
  if (WRITES.test(word.before) || (DOING.test(word.before) && RULES.test(word.after))) return 'document';
  return DOING.test(word.before) && !HAPPENS.test(word.after) ? 'actor' : 'matter';
}

/** "is there", "there are". */
const isExistential = ({ before, after }: PronounWord): boolean =>
  (words.auxiliaries.has(before) && after !== '') || words.auxiliaries.has(after);

function readThere(word: PronounWord, { turns, earlier, resolved }: Place): Reading | null {
  if (isExistential(word) || earlier.some(({ kind }) => kind === 'place')) return null;
  const about = [...earlier.map(({ text }) => text), ...resolved];
  return stays(findPlace(turns, about), (name) => `in ${name}`);
}

/** After these "that" is what was said or done, not what it was about. */
const OF_DEEDS =
  /^(?:reported|confirmed?|confirms|denied|deny|denies|to|after|before|since|of|despite|about|happen|happened|mean|means|matter|criticised|criticized|criticise|welcomed|welcome|explained|explain|caused|cause|led|wrote|printed|published|witnessed|verified|verify|disputed|dispute)$/;
const COMES_AFTER = /^(?:happen|happened|mean|means|matter|matters|come|came|affect|change|surprise)$/;
const SAYING = /^(?:say|said|says|claim|claimed|gesagt|dedi|soyledi)$/;
const AFTER_PRONOUN =
  /^(?:mean|means|happen|happened|happens|matter|matters|affect|work|works|cost|again|too|then|exactly|so|apply|change|changed|begin|start|end|come)$/;

/** "about that", "what does that mean", but not "that statement" nor "said that he". */
function readThat(word: PronounWord, turns: readonly ReadTurn[]): Reading | null {
  const { key, before, after } = word;
  const standsAlone =
    after === '' ||
    words.auxiliaries.has(after) ||
    words.prepositions.has(after) ||
    AFTER_PRONOUN.test(after);
  if (!standsAlone || (key === 'das' && after !== '')) return null;
  if (SAYING.test(before)) {
    const matter = findMatter(turns, 'matter');
    return matter.kind === 'one' ? stays(matter, (name) => `that about ${name}`) : null;
  }
  if (words.auxiliaries.has(before) && after !== '' && !AFTER_PRONOUN.test(after)) return null;
  const ofDeed = (OF_DEEDS.test(before) && before !== 'about') || COMES_AFTER.test(after);
  return stays(ofDeed ? findHappening(turns) : findMatter(turns, 'matter'));
}

/** Where something is as much as who acts: "the county" stays. */
const LIES_THERE: ReadonlySet<string> = new Set(['county', 'city', 'airline', 'hospital']);

/** "the ministry" is the one that was named, "the mayor" the one whose name was. */
function theOne({ key, before }: PronounWord, turns: readonly ReadTurn[]): Reading | null {
  if (!/^(?:the|this|that|der|die|das|dem)$/.test(before) || LIES_THERE.has(key)) return null;
  const isNamed = ({ text }: Mention) => text.includes(' ') && fold(text).split(' ').includes(key);
  const referent = words.groupNouns.has(key) ? findGroup(turns, isNamed) : findOfficeHolder(key, turns);
  const bare = referent.kind === 'one' ? referent.name.replace(/^the\s+/u, '') : '';
  return referent.kind === 'one' && fold(bare) !== key ? needed({ ...referent, name: bare }, same) : null;
}
