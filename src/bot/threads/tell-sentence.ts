import { capitals, plainWords } from './plain-words.ts';
import { languages, startsWith, type WordSets } from './word-sets.ts';

/** What a sentence is to somebody who can look things up: `to-people` is a question only a colleague can answer. */
export type SentenceKind = 'question' | 'to-people' | 'no-question';

/** More words make a fragment after "and" a sentence. */
const MAX_ELLIPSIS = 6;
const MAX_IDIOM_EXTRA = 2;

/** Tells a question or a request from everything else, with or without its question mark. */
export function tellSentence(sentence: string, sets: WordSets): SentenceKind {
  const all = plainWords(sentence);
  const marked = /\?[\s!?.)"'”’]*$/u.test(sentence);
  const skipped = countFillers(all, sets);
  const words = all.slice(skipped);
  if (isEllipsis(all, marked, sets)) return 'question';
  if (words.length === 0) return 'no-question';
  if (isIdiom(words) || isIdiom(all)) return 'no-question';
  if (sets.rhetorical.some((phrase) => startsWith(words, phrase))) return 'to-people';
  if (asksPeople(words, sets)) return 'to-people';
  if (words.some((word) => WORKPLACE.has(word)) || (marked && words.some((word) => LET_US.test(word))))
    return 'to-people';
  if (endsInTag(sentence)) return 'to-people';
  const shown = capitals(sentence).slice(skipped);
  if (asks(words, shown, sentence, sets)) return 'question';
  return marked ? 'question' : 'no-question';
}

function countFillers(words: readonly string[], { fillers, askingPhrases, idioms }: WordSets): number {
  let count = 0;
  while (count < words.length && fillers.has(words[count] ?? '')) {
    const rest = words.slice(count);
    if (askingPhrases.some((phrase) => startsWith(rest, phrase))) break;
    if (idioms.some((phrase) => phrase.length === rest.length && startsWith(rest, phrase))) break;
    count += 1;
  }
  return count;
}

function isIdiom(words: readonly string[]): boolean {
  return allIdioms.some((phrase) => {
    const extra = phrase.length === 1 ? 0 : MAX_IDIOM_EXTRA;
    return words.length <= phrase.length + extra && startsWith(words, phrase);
  });
}

const allIdioms = languages.flatMap(({ idioms }) => idioms);

/** "and in Gaza", "what about the ministry": no verb of its own, so it asks what was asked before. */
function isEllipsis(
  words: readonly string[],
  marked: boolean,
  { ellipsis, verbs, fillers }: WordSets,
): boolean {
  const opening = ellipsis.find((phrase) => startsWith(words, phrase));
  if (opening === undefined) return false;
  const rest = words.slice(opening.length);
  if (rest.length === 0 || rest.length > MAX_ELLIPSIS || rest.some((word) => verbs.has(word))) return false;
  if (rest.every((word) => fillers.has(word) || EMPTY_ELLIPSIS.has(word))) return false;
  return marked || !EMPTY_ELLIPSIS.has(rest[0] ?? '');
}

/** "and so on", "and yet", "and finally" go on with a statement. */
const EMPTY_ELLIPSIS: ReadonlySet<string> = new Set(
  `so then yet more finally whatever now all again boom voila so weiter zwar dann jetzt endlich not only day time minute moment way one anyone`.split(
    ' ',
  ),
);

const AUXILIARIES: ReadonlySet<string> = new Set(
  `do does did can could will would should shall may have has are were am is was kannst konnt hast habt bist seid willst wollt konnen sollen wollen`.split(
    ' ',
  ),
);

/** "should we wait", "did you see the match", "kommst du mit": of a person, and no verb one asks a source for. */
function asksPeople(words: readonly string[], sets: WordSets): boolean {
  const at = words.findIndex((word) => sets.you.has(word) || sets.we.has(word));
  if (at < 1 || at > 4) return false;
  const verb = words[at - 1] ?? '';
  if (sets.particles.size > 0) return !sets.sourceVerbs.has(verb);
  const conjugated = verb.length > 3 && verb.endsWith('st') && words[at] === 'du';
  if (!AUXILIARIES.has(verb) && !conjugated) return false;
  if (at > 1 && !sets.questionWords.has(words[0] ?? '')) return false;
  const wanted = sets.you.has(words[at] ?? '') ? sets.sourceVerbs : sets.readerVerbs;
  return !words.slice(at + 1, at + 5).some((word) => wanted.has(word));
}

/** What only colleagues know about. */
const WORKPLACE: ReadonlySet<string> = new Set(
  `login password cms standup zoom wifi printer invoice rota timesheet inbox calendar lunch pizza mittagessen passwort
  drucker dienstplan toplantimiz`.split(/\s+/),
);
/** Turkish "shall we": konuşalım mı. */
const LET_US = /^[a-z]{2,}(?:alim|elim)$/;

/** "..., don't you?", "..., guys?": turned to somebody in the room. */
const TAG =
  /,\s*(?:(?:don|aren|can|won|haven|didn|shouldn)['’]?t\s+(?:you|we|i)|guys|folks|team|mate|y['’]?all|eh|innit)\s*\?*$/iu;
const endsInTag = (sentence: string): boolean => TAG.test(sentence);

function asks(
  words: readonly string[],
  shown: readonly boolean[],
  sentence: string,
  sets: WordSets,
): boolean {
  const [first = '', second = ''] = words;
  if (sets.particles.size > 0 && words.some((word) => sets.particles.has(word))) return !isNeitherNor(words);
  const wish = words.slice(words.findIndex((word) => !OPENS_WISH.has(word)));
  if ([words, wish].some((each) => sets.askingPhrases.some((phrase) => startsWith(each, phrase))))
    return true;
  if (sets.particles.size > 0 && sets.requests.has(words.at(-1) ?? '')) return true;
  if (sets.requests.has(first)) return !sets.leadingVerbs.has(second);
  if (sets.questionWords.has(first)) return asksByWord(words, sets);
  if (!sets.leadingVerbs.has(first) || /,\s/.test(sentence)) return false;
  return sets.subjects.has(second) || shown[1] === true;
}

/** "I was just wondering if". */
const OPENS_WISH: ReadonlySet<string> = new Set('i im am was been just still really do id'.split(' '));

/** Turkish "ne ... ne ...". */
const isNeitherNor = (words: readonly string[]): boolean => words.filter((word) => word === 'ne').length > 1;

const DEGREES: ReadonlySet<string> = new Set(
  'many much long far often old big high soon large deep fast late come'.split(' '),
);

function asksByWord(words: readonly string[], sets: WordSets): boolean {
  const [first = '', second] = words;
  if (second === undefined || sets.alwaysAsk.has(first) || DEGREES.has(second)) return true;
  if (sets.notAfterQuestionWord.has(second)) return false;
  if (OPEN_WORDS.has(first) || second.endsWith('ed')) return true;
  return words.slice(1, 5).some((word) => sets.leadingVerbs.has(word));
}

/** After these any verb makes a question: "who signed it", "which side won". */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'who whom whose which wer wem wen wessen welche welcher welches wann wo wohin woher'.split(' '),
);
