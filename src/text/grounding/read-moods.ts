import { helpers, intentions, type Mood, modals, negators } from './lexicon/mood-words.ts';
import type { Passage, Word } from './passage.ts';

/** A content word with what is said of it. */
export interface Moody {
  readonly word: Word;
  readonly isDenied: boolean;
  readonly mood: Mood;
  /** Whether it can be a predicate: after a helping verb, or without an article or preposition before it. */
  readonly isVerb: boolean;
  /** The words before it, in the order of the sentence, and one after: what may turn it. */
  readonly around: readonly Word[];
}

const BEFORE_NOUN = new Set(
  `the a an of in on at by for from with its his her their our no this that these those any some each every as into
  more further over under between new per`.split(/\s+/),
);
/** How far before a word another may stand that turns it: `has refused again and again to sign`. */
const NEAR = 6;
const NEED = new Set(['has', 'have', 'needs', 'need']);

/**
 * The content words of a sentence, each with the negator and the modal verb before it. Both reach to the
 * first content word after them in their clause, over helping verbs and adverbs.
 */
export function readMoods({ words }: Passage): readonly Moody[] {
  const found: Moody[] = [];
  let state = START;
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before !== undefined && before.clause !== word.clause) state = START;
    const modal = at > 0 && word.isCapital ? undefined : modals.get(word.term);
    state = advance(state, word, before, modal, found.at(-1));
    if (modal !== undefined || isPassedOver(word)) return;
    found.push({
      word,
      isDenied: state.isDenied,
      mood: moodOf(word, before, state.mood, found.at(-1)),
      isVerb: state.hasHelper || before === undefined || !BEFORE_NOUN.has(before.term),
      around: [...words.slice(Math.max(0, at - NEAR), at), ...words.slice(at + 1, at + 2)],
    });
    state = START;
  });
  return found;
}

/** What was read since the last content word. */
interface State {
  readonly isDenied: boolean;
  readonly hasHelper: boolean;
  readonly mood: Mood;
}

const START: State = { isDenied: false, hasHelper: false, mood: 'fact' };

function advance(
  state: State,
  word: Word,
  before: Word | undefined,
  modal: Mood | undefined,
  last: Moody | undefined,
): State {
  const { term } = word;
  const infinitive = term === 'to' ? moodOfInfinitive(before, last?.word, state.mood) : state.mood;
  return {
    isDenied: state.isDenied || negators.has(term),
    hasHelper: state.hasHelper || (helpers.has(term) && term !== 'to'),
    mood: modal ?? infinitive,
  };
}

/** `plans to sign` is what will be, `has to sign` what must be. */
function moodOfInfinitive(before: Word | undefined, last: Word | undefined, mood: Mood): Mood {
  if (NEED.has(before?.term ?? '')) return 'must';
  return last !== undefined && mood === 'fact' && intentions.has(last.stem) ? 'future' : openOr(mood);
}

const BE = new Set(['is', 'are', 'am', 'was', 'were', 'be', 'been']);

/**
 * `is opening` and `opens` tell what is and what will be; in `would dig and drop` both verbs have the modal.
 */
function moodOf({ term }: Word, before: Word | undefined, mood: Mood, last: Moody | undefined): Mood {
  if (mood !== 'fact') return mood;
  if (term.endsWith('ing') && BE.has(before?.term ?? '')) return 'open';
  if (/[^s]s$/.test(term)) return 'present';
  const isJoined = before?.term === 'and' || before?.term === 'or';
  return isJoined && last !== undefined && !term.endsWith('ed') && last.mood !== 'open' ? last.mood : mood;
}

const openOr = (mood: Mood): Mood => (mood === 'fact' ? 'open' : mood);

function isPassedOver({ term, isFunction }: Word): boolean {
  return isFunction || helpers.has(term) || negators.has(term) || (term.endsWith('ly') && term.length > 4);
}
