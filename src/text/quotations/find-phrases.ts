import type { FrameSentence } from './build-frames.ts';
import { Flag, has, type Token } from './token.ts';

/** A noun phrase of a sentence: a half-open token range, and what kind of speaker it would be. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'org' | 'nominal';
}

const NOUNS = Flag.Title | Flag.Person | Flag.Organisation | Flag.Document;
const STOPS =
  Flag.Quote |
  Flag.Preposition |
  Flag.Conjunction |
  Flag.Pronoun |
  Flag.Relative |
  Flag.Auxiliary |
  Flag.Verb;

/** The noun phrases of a sentence in order; they do not overlap. */
export function findPhrases(tokens: readonly Token[], sentence: FrameSentence): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    const phrase = phraseAt(tokens, i, sentence.to);
    if (phrase === null) i++;
    else {
      phrases.push(phrase);
      i = phrase.to;
    }
  }
  return phrases;
}

function phraseAt(tokens: readonly Token[], from: number, limit: number): Phrase | null {
  const first = tokens[from];
  if (first === undefined || !has(first, Flag.Word | Flag.Number)) return null;
  if (has(first, Flag.Pronoun) && !has(first, Flag.Determiner))
    return { from, to: from + 1, kind: 'pronoun' };
  if (!opensPhrase(first)) return null;
  let to = from + 1;
  while (to < limit && continuesPhrase(tokens, from, to)) to++;
  const last = tokens[to - 1];
  if (to === from + 1 && has(first, Flag.Determiner)) {
    return has(first, Flag.Pronoun) ? { from, to, kind: 'pronoun' } : null;
  }
  if (last === undefined) return null;
  const end = withOf(tokens, from, to, limit);
  return { from, to: end, kind: kindOf(tokens, from, to) };
}

function opensPhrase(token: Token): boolean {
  if (has(token, Flag.Determiner)) return true;
  if (has(token, Flag.Time) && !has(token, Flag.Male | Flag.Female)) return false;
  if (has(token, Flag.Capital)) {
    return (
      !has(
        token,
        Flag.Preposition | Flag.Conjunction | Flag.Relative | Flag.Adverb | Flag.Source | Flag.Nonfinite,
      ) || has(token, Flag.Abbreviation)
    );
  }
  if (has(token, Flag.Speech | Flag.Verb | Flag.Auxiliary)) return false;
  return has(token, NOUNS | Flag.Possessive | Flag.Number) || isPlainNoun(token);
}

/** A lower-case word the lexicon does not know is taken for a noun or an adjective. */
function isPlainNoun(token: Token): boolean {
  const known = STOPS | Flag.Speech | Flag.Adverb | Flag.Determiner | Flag.Time | Flag.Source | Flag.Number;
  return has(token, Flag.Word) && !has(token, known) && !token.lower.endsWith('ly');
}

function continuesPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined) return false;
  if (!has(token, Flag.Word | Flag.Number)) return false;
  if (has(token, Flag.Capital)) return continuesName(token);
  if (has(token, Flag.Number)) return true;
  const opened = has(previous, Flag.Determiner | Flag.Possessive);
  if (has(token, Flag.Determiner)) return opened && !has(token, Flag.Pronoun);
  if (has(token, Flag.Time)) return opened || has(tokens[from], Flag.Determiner);
  if (has(token, Flag.Speech | Flag.Verb))
    return opened && has(token, Flag.Speech | NOUNS) && !has(token, Flag.Auxiliary);
  if (has(token, Flag.Adverb)) return opened && at === from + 1;
  if (has(token, NOUNS)) return true;
  if (has(previous, Flag.Capital) && !has(previous, Flag.Determiner) && /(ed|ing)$/.test(token.lower))
    return false;
  return isPlainNoun(token);
}

function continuesName(token: Token): boolean {
  if (has(token, Flag.Time)) return has(token, Flag.Male | Flag.Female);
  const small = Flag.Preposition | Flag.Conjunction | Flag.Relative | Flag.Pronoun | Flag.Determiner;
  return !has(token, small) || has(token, Flag.Abbreviation);
}

/** "the University of Iowa", "the head of the agency": "of" and what follows belong to the phrase. */
function withOf(tokens: readonly Token[], from: number, to: number, limit: number): number {
  if (to >= limit || tokens[to]?.lower !== 'of') return to;
  const next = phraseAt(tokens, to + 1, limit);
  return next === null || next.kind === 'pronoun' || to - from > 12 ? to : next.to;
}

function kindOf(tokens: readonly Token[], from: number, to: number): Phrase['kind'] {
  const last = tokens[to - 1];
  if (!has(last, Flag.Capital)) return 'nominal';
  if (has(last, Flag.Person | Flag.Document) && has(tokens[from], Flag.Determiner)) return 'nominal';
  for (let i = from; i < to; i++) {
    if (has(tokens[i], Flag.Organisation) && has(tokens[i], Flag.Capital)) return 'org';
    if (has(tokens[i], Flag.Possessive)) return 'name';
  }
  return has(last, Flag.Upper) && to - from === 1 ? 'org' : 'name';
}
