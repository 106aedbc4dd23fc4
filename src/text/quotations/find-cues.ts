import type { FrameSentence } from './build-frame.ts';
import type { Phrase } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import type { SubjectSearch } from './subject-search.ts';
import { Flag, has, type Token } from './token.ts';

/** Something that attributes words: a verb of saying or a phrase like "according to", with its speaker. */
export interface Cue {
  readonly kind: 'verb' | 'source';
  /** Token range of the verb or the phrase. */
  readonly from: number;
  readonly to: number;
  /** The speaker before the verb, when there is one. */
  readonly subject: Phrase | null;
  /** The phrase right after the verb: the speaker of "…," said X. */
  readonly inverted: Phrase | null;
}

/** The cues of a sentence in order. */
export function findCues(
  tokens: readonly Token[],
  sentence: FrameSentence,
  search: SubjectSearch,
  lexicon: Lexicon,
): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (has(token, Flag.Source)) {
      const cue = sourceAt(tokens, i, sentence, search, lexicon);
      if (cue !== null) cues.push(cue);
    } else if (isSpeechVerb(tokens, i, search)) {
      const quoted = lexicon.quoting.has(token.lower) ? search.quotedBy(i) : search.agentOf(i);
      cues.push({
        kind: 'verb',
        from: i,
        to: i + 1,
        subject: quoted ?? search.before(i),
        inverted: search.after(i),
      });
    }
  }
  return cues;
}

/** "the report", "his claims" are nouns; so is a capitalised word inside a name. */
function isSpeechVerb(tokens: readonly Token[], at: number, search: SubjectSearch): boolean {
  const token = tokens[at];
  if (!has(token, Flag.Speech)) return false;
  const previous = tokens[at - 1];
  if (previous === undefined || has(previous, Flag.Break)) return true;
  if (has(token, Flag.Capital) && !has(previous, Flag.Quote)) return false;
  if (has(token, Flag.NounLike) && (!followsSubject(tokens, at) || has(tokens[at + 1], FINITE))) return false;
  if (has(previous, Flag.Possessive)) return false;
  if (has(previous, Flag.Determiner))
    return has(previous, Flag.Pronoun | Flag.Relative | Flag.Person) || search.endingAt(at) !== null;
  return !has(previous, Flag.Preposition) || previous.lower === 'to' || has(token, Flag.Nonfinite);
}

/** Whether the word before can be the subject, as in "Smith claims", "they say" and `“…,” reports`. */
function followsSubject(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (has(tokens[before], Flag.Adverb | Flag.Auxiliary)) before--;
  const subject = tokens[before];
  if (subject === undefined) return false;
  if (has(subject, Flag.Pronoun)) return !has(subject, Flag.Determiner);
  if (has(subject, Flag.Capital))
    return (
      !isBase(tokens[at]?.lower ?? '') || subject.lower.endsWith('s') || tokens[before - 1]?.lower === 'and'
    );
  if (has(subject, Flag.Quote | Flag.Relative | Flag.Conjunction)) return true;
  if (OPENERS.has(subject.lower)) return true;
  return has(subject, Flag.Person | Flag.Document | Flag.Organisation);
}

/** What follows a noun rather than a verb: "the states can", "his comments were". */
const FINITE = Flag.Auxiliary;

const OPENERS = new Set([',', ')', 'to']);

function sourceAt(
  tokens: readonly Token[],
  at: number,
  sentence: FrameSentence,
  search: SubjectSearch,
  lexicon: Lexicon,
): Cue | null {
  const word = tokens[at]?.lower ?? '';
  if (lexicon.namedSources.has(word) && !isNamed(tokens[at + 1])) return null;
  if (lexicon.postSources.has(word)) return postSourceCue(at, search);
  return sourceCue(tokens, at, sentence, search, lexicon);
}

function sourceCue(
  tokens: readonly Token[],
  at: number,
  sentence: FrameSentence,
  search: SubjectSearch,
  lexicon: Lexicon,
): Cue | null {
  const to = sourceEnd(tokens, at, lexicon);
  if (to === null || to >= sentence.to) return null;
  const subject = search.speakerAt(to) ?? search.within(to) ?? wordsAt(tokens, to, sentence.to);
  return subject === null ? null : { kind: 'source', from: at, to, subject, inverted: null };
}

/** "according to unofficial results": the words up to the next mark or verb, when they are no phrase we know. */
function wordsAt(tokens: readonly Token[], from: number, limit: number): Phrase | null {
  let to = from;
  while (to < Math.min(limit, from + LONGEST_SOURCE) && isPlainWord(tokens[to])) to++;
  return to - from < 2 ? null : { from, to, core: to, kind: 'nominal' };
}

function isPlainWord(token: Token | undefined): boolean {
  return has(token, Flag.Word | Flag.Number) && !has(token, NOT_OF_A_SOURCE);
}

const NOT_OF_A_SOURCE = Flag.Auxiliary | Flag.Verb | Flag.Conjunction | Flag.Relative | Flag.Source;
const LONGEST_SOURCE = 8;

/** Where the speaker begins after "according to", "laut", "nach Angaben von"; null when it is no source. */
function sourceEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const partner = lexicon.sourcePartners.get(word);
  if (partner !== undefined) return partner.has(next) ? at + 2 : null;
  if (lexicon.vagueSources.has(word)) {
    if (!lexicon.sourceNouns.has(next)) return null;
    return at + (has(tokens[at + 2], Flag.Preposition) ? 3 : 2);
  }
  if (lexicon.closingSources.has(word)) {
    const previous = tokens[at - 1];
    return has(previous, Flag.Quote) || previous?.lower === ',' ? at + 1 : null;
  }
  return at + 1;
}

function isNamed(token: Token | undefined): boolean {
  return has(token, Flag.Capital) || token?.lower === 'the';
}

/** "dem Ministerium zufolge", "Bakan'a göre": the speaker stands before. */
function postSourceCue(at: number, search: SubjectSearch): Cue | null {
  const subject = search.endingAt(at);
  return subject === null ? null : { kind: 'source', from: at, to: at + 1, subject, inverted: null };
}

/** "state", "report": what a single person does not do, but a noun behind a name can be. */
function isBase(verb: string): boolean {
  return !verb.endsWith('s') && !verb.endsWith('d') && !INVARIANT.has(verb);
}

const INVARIANT = new Set('put hit bet taught broadcast'.split(' '));
