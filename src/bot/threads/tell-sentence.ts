import { asksPeople } from './asks-people.ts';
import { isMistyped } from './is-mistyped.ts';
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
  if (isContinuation(all, marked)) return 'question';
  if (isIdiom(words) || isIdiom(all) || isOpinion(words)) return 'no-question';
  const shown = capitals(sentence).slice(skipped);
  if (asksPeople({ text: sentence, words, shown }, marked, sets)) return 'to-people';
  if (isEllipsis(all, marked, sets)) return 'question';
  if (words.length === 0) return 'no-question';
  if (sets.rhetorical.some((phrase) => startsWith(words, phrase))) return 'to-people';
  return marked || asks(words, shown, sentence, sets) ? 'question' : 'no-question';
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

/** An idiom with nothing after it but what may stand after any: "who cares anyway". */
function isIdiom(words: readonly string[]): boolean {
  return allIdioms.some((phrase) => {
    const extra = words.slice(phrase.length);
    return (
      startsWith(words, phrase) &&
      extra.length <= MAX_IDIOM_EXTRA &&
      extra.every((word) => AFTER_IDIOM.has(word))
    );
  });
}

const allIdioms = languages.flatMap(({ idioms }) => idioms);
const AFTER_IDIOM: ReadonlySet<string> = new Set(
  `anyway really though tho then honestly man bro dude guys now right lol haha seriously ever even here there huh eh ya mate people folks
  what anymore again too do they about that this it of with denn schon ja mal eigentlich yani ki ya be hani`.split(
    /\s+/,
  ),
);

/** "isn't that crazy?": nothing but an opinion follows. */
const isOpinion = (words: readonly string[]): boolean =>
  /^(?:isnt|arent|wasnt|aint)$/.test(words[0] ?? '') &&
  /^(?:that|this|it|they|he|she)$/.test(words[1] ?? '') &&
  words.length > 2 &&
  words
    .slice(2)
    .every((word) =>
      languages.some(
        ({ reactions, notAfterQuestionWord }) => reactions.has(word) || notAfterQuestionWord.has(word),
      ),
    );

/** "and then?", "what next": of what came after the last answer. */
function isContinuation(words: readonly string[], marked: boolean): boolean {
  return languages.some(
    ({ continuations, questionWords }) =>
      (marked || words.some((word) => questionWords.has(word))) &&
      continuations.some((phrase) => phrase.length === words.length && startsWith(words, phrase)),
  );
}

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

function asks(
  words: readonly string[],
  shown: readonly boolean[],
  sentence: string,
  sets: WordSets,
): boolean {
  const [first = '', second = ''] = words;
  if (sets.particles.size > 0 && words.some((word) => sets.particles.has(word))) return !isNeitherNor(words);
  if (wishes(words, sets)) return true;
  if (requests(words, sets)) return !sets.leadingVerbs.has(second);
  if (sets.questionWords.has(first)) return asksByWord(words, shown, sentence, sets);
  if (BEFORE_QUESTION_WORD.has(first) && sets.questionWords.has(second))
    return !IN_WHAT_WAS.test(words.join(' '));
  if (asksMistyped(words, sets)) return true;
  if (!sets.leadingVerbs.has(first) || /,\s/.test(sentence)) return false;
  if (OPENS_PLURAL.has(first) && words.length > 2 && /[^s]s$/.test(second)) return true;
  return sets.subjects.has(second) || shown[1] === true || isMistyped(second, sets, sets.subjects);
}

/** "I was wondering if", "more about"; Turkish "listele" at the end. */
function wishes(words: readonly string[], sets: WordSets): boolean {
  const wish = words.slice(words.findIndex((word) => !OPENS_WISH.has(word)));
  if ([words, wish].some((each) => sets.askingPhrases.some((phrase) => startsWith(each, phrase))))
    return true;
  return sets.particles.size > 0 && sets.requests.has(words.at(-1) ?? '');
}

/** "waht did he say", "whcih senators voted". */
function asksMistyped(words: readonly string[], sets: WordSets): boolean {
  const [first = '', ...rest] = words;
  if (
    rest.slice(0, 3).some((word) => sets.leadingVerbs.has(word)) &&
    isMistyped(first, sets, sets.questionWords)
  )
    return true;
  return rest.length > 1 && isMistyped(first, sets, OPEN_WORDS);
}

/** "can visitors see them": nobody is told to do anything with these. */
const OPENS_PLURAL: ReadonlySet<string> = new Set(
  'can could will would should did are were may might'.split(' '),
);

/** "tell me", "to tell"; not "quote of the day". */
function requests(words: readonly string[], sets: WordSets): boolean {
  const [first = '', second = ''] = words[0] === 'to' ? words.slice(1) : words;
  return sets.requests.has(first) && second !== 'of';
}

/** "by whom", "ab wann", "desde cuándo". */
const BEFORE_QUESTION_WORD: ReadonlySet<string> = new Set(
  `to by since until till from for with in on at of about as ab bis seit von mit an auf fur zu aus um bei gegen uber durch depuis avec pour
  par jusqua de desde hasta con por en a para`.split(/\s+/),
);
/** "In what was seen as a setback, ..." */
const IN_WHAT_WAS = /^(?:in|by|for|at|on|with) what (?:is|was|were|are|could|may|would|he|she|they|it)\b/;

/** "I was just wondering if". */
const OPENS_WISH: ReadonlySet<string> = new Set('i im am was been just still really do id'.split(' '));

/** Turkish "ne ... ne ...". */
const isNeitherNor = (words: readonly string[]): boolean => words.filter((word) => word === 'ne').length > 1;

const DEGREES: ReadonlySet<string> = new Set(
  'many much long far often old big high soon large deep fast late come'.split(' '),
);

function asksByWord(
  words: readonly string[],
  shown: readonly boolean[],
  sentence: string,
  sets: WordSets,
): boolean {
  const [first = '', second] = words;
  if (ANOTHER_MATTER.test(words.join(' ')) || WHICH_IS.test(words.join(' '))) return false;
  if (second === undefined || sets.alwaysAsk.has(first) || DEGREES.has(second)) return true;
  if (sets.notAfterQuestionWord.has(second)) return false;
  if (OPEN_WORDS.has(first) || second.endsWith('ed')) return true;
  if (sets.leadingVerbs.size === 0) return asksShortly(words, sentence);
  // "What Marsh says is ...": whose saying it is stands where a question has its verb.
  if (FREE_RELATIVE.has(first) && shown[1] === true && !sets.leadingVerbs.has(second)) return false;
  return words.slice(1, 5).some((word) => sets.leadingVerbs.has(word));
}

/** "Which is a disgrace" goes on from what was said; "which is the biggest" asks. */
const WHICH_IS =
  /^which (?:is|was|are|were|means|meant|has|makes|made) (?!the (?:\p{L}+est|most|least|better|worse|best|worst)\b|\p{L}+er\b)/u;
/** "Why they did it is another question." */
const ANOTHER_MATTER =
  /^(?:why|how|what|when|where|who) (?:he|she|they|it|we|you|i)\b.* (?:is|was|remains) (?:a|an|another|the|not|unclear|beyond|anyones|anybodys|something|obvious|clear|up|irrelevant|still)\b/;
const FREE_RELATIVE: ReadonlySet<string> = new Set('what how where when'.split(' '));
const MAX_SHORT = 7;
/** Where verbs are not listed: an accent that only questions have, or a short sentence of one clause. */
const asksShortly = (words: readonly string[], sentence: string): boolean =>
  words.length > 2 &&
  (ACCENTED.test(sentence) || (words.length <= MAX_SHORT && !/[,!]/.test(sentence) && words[0] !== 'que'));

const ACCENTED = /^[¿\s]*(?:qué|quién\p{L}*|cuándo|dónde|cómo|cuál\p{L}*|cuánt\p{L}+)(?!\p{L})/iu;

/** After these any verb makes a question: "who signed it", "which side won". */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'who whom whose which wer wem wen wessen welche welcher welches wann wo wohin woher'.split(' '),
);
