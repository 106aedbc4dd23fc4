import { isMistyped } from './is-mistyped.ts';
import * as lists from './lexicon/people-words.ts';
import { isKnownWord, type WordSets } from './word-sets.ts';

/** A sentence as it is looked at: its words in plain form, and whether each begins with a capital. */
export interface Looked {
  readonly text: string;
  readonly words: readonly string[];
  readonly shown: readonly boolean[];
}

/** Whether a question is one that only people in the room can answer: it turns to them, or is about their work. */
export function asksPeople({ text, words, shown }: Looked, marked: boolean, sets: WordSets): boolean {
  return (
    (!ASKS_SOURCE.test(words.join(' ')) && asksYouOrUs(words, shown, sets)) ||
    sets.addresses.some((phrase) => addresses(words, phrase, sets)) ||
    asksSomebodyHere(words) ||
    isOfUs(words, sets) ||
    callsAtEnd(text, words, sets) ||
    isOfTheirs(words) ||
    isOfTheirWork(words) ||
    (marked && words.some((word) => LET_US.test(word))) ||
    TAG.test(text)
  );
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  `do does did can could will would should shall may have has are were am is was kannst konnt hast habt bist seid willst wollt konnen sollen wollen`.split(
    ' ',
  ),
);

/** "should we wait", "did you see the match", "kommst du mit": of a person, and no verb one asks a source for. */
function asksYouOrUs(words: readonly string[], shown: readonly boolean[], sets: WordSets): boolean {
  const at = words.findIndex((word) => sets.you.has(word) || sets.we.has(word));
  if (at < 1 || at > 4) return false;
  const verb = words[at - 1] ?? '';
  if (sets.particles.size > 0) return !sets.sourceVerbs.has(verb);
  const conjugated = verb.length > 3 && verb.endsWith('st') && words[at] === 'du';
  if (!AUXILIARIES.has(verb) && !conjugated) return false;
  // "Dana do you have it": a name before it is whom it is for, whatever is wanted.
  if (at === 2 && isName(words[0] ?? '', shown[0] === true, sets)) return true;
  if (at > 1 && !sets.questionWords.has(words[0] ?? '')) return false;
  const wanted = sets.you.has(words[at] ?? '') ? sets.sourceVerbs : sets.readerVerbs;
  return !firstClause(words.slice(at + 1)).some((word) => wanted.has(word));
}

/** Of the bot too: "where did you read that", "how do you know". */
const ASKS_SOURCE =
  /^(?:where (?:did|do) you (?:read|get|find|see|have|take)\b.*\b(?:that|this|it)\b|how do you know)/;

/** A word with a capital that does not ask, or one that no list has. */
const isName = (word: string, capital: boolean, sets: WordSets): boolean =>
  capital ? !sets.questionWords.has(word) : !isKnownWord(word) && !isMistyped(word, sets, sets.questionWords);

function firstClause(words: readonly string[]): readonly string[] {
  const joined = words.findIndex((word) => JOINS.has(word));
  return joined < 0 ? words : words.slice(0, joined);
}

/** What is done after that is another matter. */
const JOINS: ReadonlySet<string> = new Set('and und before after then'.split(' '));

/** "peux-tu appeler", "puedes venir", where the person is in the verb. */
function addresses(words: readonly string[], phrase: readonly string[], sets: WordSets): boolean {
  const begins = phrase.every((word, place) => words[place] === word);
  return begins && !words.slice(phrase.length).some((word) => sets.sourceVerbs.has(word));
}

/** "has anyone here been there", "could one of you write this up". */
function asksSomebodyHere(words: readonly string[]): boolean {
  return words.some((word, place) => {
    if (!lists.somebody.has(word)) return false;
    const [next = '', after = ''] = words.slice(place + 1);
    return (
      lists.present.has(next) ||
      words.includes('office') ||
      (lists.ofWords.has(next) && lists.ofYou.has(after))
    );
  });
}

/** "do we have a photo", "an expert we could call": of what colleagues do together. */
function isOfUs(words: readonly string[], { we }: WordSets): boolean {
  const at = words.findIndex((word) => we.has(word) && OUR.has(word));
  if (at < 0) return false;
  return DO_TOGETHER.has(words[at + 1] ?? '') || words.some((word) => lists.newsroomWords.has(word));
}

const OUR: ReadonlySet<string> = new Set(['we', 'us', 'wir', 'uns']);
const DO_TOGETHER: ReadonlySet<string> = new Set('could should can might'.split(' '));

/** "at all" */
const MORE_THAN_PEOPLE: ReadonlySet<string> = new Set(
  'all alle everyone everybody team equipe equipo'.split(' '),
);

/** "Why would you say that, Tom?", "what is the plan folks?" */
function callsAtEnd(text: string, words: readonly string[], { you, toPeople }: WordSets): boolean {
  const last = words.at(-1) ?? '';
  if (toPeople.has(last) && !MORE_THAN_PEOPLE.has(last)) return true;
  const name = /,\s*(\p{Lu}[\p{L}\p{M}]+)\s*[?!.]*\s*$/u.test(text);
  return name && words.some((word) => you.has(word));
}

/** "where is our meeting", "what is your take": not "what is your source". */
const isOfTheirs = (words: readonly string[]): boolean =>
  words.some((word, place) => lists.yourWords.has(word) && !lists.sharedNouns.has(words[place + 1] ?? ''));

/** "What page is this on?", "is Nora in today?" */
const THEIR_DAY =
  /\b(?:what|which) page (?!of\b)|^is \p{L}+ (?:in|around|off|free|available|online) (?:today|tomorrow|yet|now|tonight|this \p{L}+)$/u;

const isOfTheirWork = (words: readonly string[]): boolean =>
  THEIR_DAY.test(words.join(' ')) ||
  words.some((word) => lists.workplace.has(word) || lists.newsroomDeeds.has(word)) ||
  new Set(words.filter((word) => lists.newsroomWords.has(word))).size > 1;

/** Turkish "shall we": konuşalım mı. */
const LET_US = /^[a-z]{2,}(?:alim|elim)$/;

/** "..., don't you?", "..., guys?": turned to somebody in the room. */
const TAG =
  /,\s*(?:(?:don|aren|can|won|haven|didn|shouldn)['’]?t\s+(?:you|we|i)|guys|folks|team|mate|y['’]?all|eh|innit|(?:and\s+)?you)\s*\?*$/iu;
