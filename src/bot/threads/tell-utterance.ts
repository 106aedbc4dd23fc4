import { preambles } from './lexicon/people-words.ts';
import { plainWords } from './plain-words.ts';
import { isReaction, withoutReaction } from './pleasantries.ts';
import { sentencesOf, stripMessage, withoutQuotations } from './strip-message.ts';
import { isCorrection } from './tell-correction.ts';
import { tellSentence } from './tell-sentence.ts';
import { isStart, isStop, opensWithStop } from './tell-stop.ts';
import { languagesOf, startsWith, type WordSets } from './word-sets.ts';

/**
 * What a message is. `fragment`: words without a verb ("the ferry talks"): asks only when addressed to the bot.
 * `reaction`: thanks, laughter, agreement. `start`: the opposite of `stop`. `correction`: puts right what was asked. `nothing`: no words of the
 * writer's own.
 */
export type Utterance =
  | 'question'
  | 'to-people'
  | 'stop'
  | 'start'
  | 'correction'
  | 'reaction'
  | 'fragment'
  | 'statement'
  | 'nothing';

/** A pasted text asks in its last sentence or not at all. */
const PASTE_CHARS = 700;
const MAX_FRAGMENT = 8;
const MAX_STOP = 8;

/** What a message is, mentions already taken out. Pure; English, German and Turkish; the basics of French and Spanish. */
export function tellUtterance(text: string): Utterance {
  const said = stripMessage(text);
  const words = plainWords(said);
  if (words.length === 0) return /^[\s?]*\?[\s?!]*$/.test(said) ? 'reaction' : 'nothing';
  if ((words.length <= MAX_STOP && isStop(words)) || opensWithStop(said)) return 'stop';
  if (words.length <= MAX_STOP && isStart(words)) return 'start';
  const spoken = languagesOf(words);
  const asked = spoken.map((sets) => tellSentences(withoutQuotations(said), sets));
  if (asked.includes('to-people')) return 'to-people';
  if (isCorrection(said)) return 'correction';
  if (asked.includes('question')) return 'question';
  if (isReaction(words)) return 'reaction';
  const verbless =
    words.length <= MAX_FRAGMENT && !words.some((word) => spoken.some(({ verbs }) => verbs.has(word)));
  return verbless ? 'fragment' : 'statement';
}

function tellSentences(text: string, sets: WordSets): 'question' | 'to-people' | 'no-question' {
  const printed = sentencesOf(text);
  const sentences = text.length > PASTE_CHARS ? printed.slice(-1) : printed;
  const counted = sentences.map(withoutReaction);
  const kinds = counted.map((sentence, place) =>
    answersItself(counted, place) ? 'no-question' : tellWithPreamble(sentence, sets),
  );
  const toPeople = kinds.some((kind, place) => kind === 'question' && turnsToPeople(sentences, place, sets));
  if (toPeople) return 'to-people';
  if (kinds.includes('question')) return 'question';
  return kinds.includes('to-people') ? 'to-people' : 'no-question';
}

const CLAUSE_END = /,\s+|\s+(?:but|aber|ama|mais|pero)\s+|\s+[-–—]\s+|:\s+/u;
const MAX_PREAMBLE = 8;
/** "and the mayor, what does he say", "one last: when is the vote" */
const MAX_FRONTED = 4;

/** "dumb question maybe but who is she", "I don't get it, why not": the question is in the last clause. */
function tellWithPreamble(sentence: string, sets: WordSets): ReturnType<typeof tellSentence> {
  const kind = tellSentence(sentence, sets);
  if (kind !== 'no-question') return kind;
  const [head = '', ...tail] = sentence.split(CLAUSE_END);
  const before = plainWords(head);
  if (tail.length === 0 || before.length > MAX_PREAMBLE) return kind;
  const fronted = before.length <= MAX_FRONTED && !before.some((word) => sets.verbs.has(word));
  return fronted || before.some((word) => preambles.has(word)) ? tellSentence(tail.join(', '), sets) : kind;
}

const SELF_ANSWER =
  /^(?:because|cause|cos|weil|denn|cunku|çünkü|not me|nobody|no one|no idea|niemand|kimse)\b/iu;

/** "Who cares? Not me." */
function answersItself(sentences: readonly string[], place: number): boolean {
  const next = sentences[place + 1];
  return next !== undefined && SELF_ANSWER.test(next);
}

/** "Guys, ...": the room is meant; after "Hello all." it is only greeted. */
function turnsToPeople(sentences: readonly string[], place: number, { toPeople }: WordSets): boolean {
  const sentence = sentences[place] ?? '';
  const opening = /^([^,:!]*)[,:!]/.exec(sentence)?.[1];
  const before = place === 0 ? opening : (opening ?? sentences[place - 1]);
  const words = plainWords(before ?? '');
  const last = words.at(-1);
  return last !== undefined && words.length <= 2 && toPeople.has(last);
}

/** Whether a message begins with a phrase of thanks or praise or blame for the bot: "good bot", "you are wrong". */
export function isAboutTheBot(text: string): boolean {
  const words = plainWords(stripMessage(text));
  return ABOUT_BOT.some((phrase) => startsWith(words, phrase));
}

const ABOUT_BOT: readonly (readonly string[])[] = [
  'you',
  'your',
  'youre',
  'good bot',
  'bad bot',
  'i',
  'we',
  'is',
  'du',
  'sen',
  'harikasin',
].map((phrase) => phrase.split(' '));
