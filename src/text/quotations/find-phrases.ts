import type { FrameSentence } from './build-frame.ts';
import { type Lexicon, PLACES } from './lexicon.ts';
import { Flag, has, type Token } from './token.ts';

/** A noun phrase of a sentence: a half-open token range, and what kind of speaker it would be. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** End of the phrase without what hangs on it: "a spokesman" of "a spokesman for the mayor". */
  readonly core: number;
  readonly kind: 'name' | 'pronoun' | 'org' | 'nominal';
}

const NOUNS = Flag.Title | Flag.Person | Flag.Organisation | Flag.Document;
const GIVEN = Flag.Male | Flag.Female;
const SMALL = Flag.Preposition | Flag.Conjunction | Flag.Pronoun | Flag.Relative | Flag.Auxiliary;
const KNOWN =
  SMALL | Flag.Verb | Flag.Speech | Flag.Adverb | Flag.Determiner | Flag.Time | Flag.Source | Flag.Number;
const BREAKING = Flag.Auxiliary | Flag.Relative | Flag.Conjunction | Flag.Preposition | Flag.Source;
/** "the two discussed the pier", "the crew elected him": no adjective stands before these. */
const BEHIND_VERB = Flag.Determiner | Flag.Pronoun | Flag.Preposition;
const NOBLE = new Set('von van de'.split(' '));
const SPEAKING = Flag.Speech | Flag.Auxiliary;
/** Tokens of the longest phrase. */
const LONGEST = 14;

/**
 * The noun phrases of a sentence in order; they do not overlap. Where the language writes its nouns with
 * a capital, a lower-case word after one ends the phrase.
 */
export function findPhrases(
  tokens: readonly Token[],
  sentence: FrameSentence,
  lexicon: Lexicon,
): readonly Phrase[] {
  const finder = new PhraseFinder(tokens, sentence, lexicon);
  const phrases: Phrase[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    const bracket = tokens[i]?.lower === '(' ? closingBracket(tokens, i, sentence.to) : i;
    const phrase = bracket > i ? null : finder.at(i);
    if (phrase !== null) phrases.push(phrase);
    i = phrase?.to ?? bracket + 1;
  }
  return phrases;
}

/** A short remark in brackets belongs to the phrase before it: "Gov. Lena Ott (R-OH)". */
function closingBracket(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 8) && !has(tokens[i], Flag.Quote); i++) {
    if (tokens[i]?.lower === ')') return i;
  }
  return open;
}

class PhraseFinder {
  readonly #tokens: readonly Token[];
  readonly #start: number;
  readonly #limit: number;
  readonly #capitalNouns: boolean;
  readonly #lexicon: Lexicon;

  constructor(tokens: readonly Token[], sentence: FrameSentence, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#start = sentence.from;
    this.#limit = sentence.to;
    this.#capitalNouns = lexicon.capitalNouns;
    this.#lexicon = lexicon;
  }

  /** The phrase that begins at `from`, or null. */
  at(from: number): Phrase | null {
    const first = this.#tokens[from];
    if (first === undefined || !has(first, Flag.Word | Flag.Number)) return null;
    if (has(first, Flag.Pronoun) && !has(first, Flag.Determiner)) return pronoun(from);
    if (!this.#opens(first, from)) return null;
    let core = from + 1;
    while (core < this.#limit && core - from < LONGEST && this.#continues(from, core)) core++;
    if (core === from + 1 && has(first, Flag.Determiner)) {
      return has(first, Flag.Pronoun) ? pronoun(from) : this.#quantity(from);
    }
    const kind = this.#kind(from, core);
    const to = this.#withOf(from, core);
    if (to > core && this.#isNoble(from, core)) return { from, core: to, to, kind };
    return this.#opensTitle(core) ? { from, core: to, to, kind: 'name' } : { from, core, to, kind };
  }

  /** "Many say", "some have asked", "one of them": a quantity before its verb or "of" stands for people or things. */
  #quantity(from: number): Phrase | null {
    const of = this.#withOf(from, from + 1);
    if (of > from + 1) return { from, core: from + 1, to: of, kind: 'nominal' };
    const quantity = this.#lexicon.quantities.has(this.#tokens[from]?.lower ?? '');
    const speaks = quantity && has(this.#tokens[from + 1], Flag.Speech | Flag.Auxiliary);
    return speaks ? { from, core: from + 1, to: from + 1, kind: 'nominal' } : null;
  }

  #opens(token: Token, at: number): boolean {
    if (has(token, Flag.Determiner) || this.#namesSpeaker(token, at) || this.#leadsToName(at)) return true;
    if (has(token, Flag.Time) && !has(token, GIVEN)) return false;
    if (has(token, Flag.Capital)) return this.#opensName(token, at);
    if (has(token, Flag.Speech | Flag.Verb | Flag.Auxiliary)) return false;
    return has(token, NOUNS | Flag.Possessive | Flag.Number) || (isPlain(token) && this.#leadsToNoun(at));
  }

  #opensName(token: Token, at: number): boolean {
    if (has(token, SMALL | Flag.Adverb | Flag.Source | Flag.Nonfinite)) return has(token, Flag.Abbreviation);
    const next = this.#tokens[at + 1];
    if (has(token, GIVEN | NOUNS | Flag.NounLike) || has(next, Flag.Capital)) return true;
    if (has(token, Flag.Verb | Flag.Speech)) return false;
    return at !== this.#start || has(next, SPEAKING) || !opensParticiple(token, next);
  }

  /** "bin Salman", "von der Leyen": little words of a name that stands without its first part. */
  #leadsToName(from: number): boolean {
    const next = has(this.#tokens[from + 1], Flag.Capital);
    if (!next && !has(this.#tokens[from + 2], Flag.Capital)) return false;
    return this.#isParticle(from) && (next || this.#isParticle(from + 1));
  }

  #isParticle(at: number): boolean {
    return this.#lexicon.particles.has(this.#tokens[at]?.lower ?? '');
  }

  /** "May said", "Will wrote": what else would be an auxiliary is the name of somebody who speaks. */
  #namesSpeaker(token: Token, at: number): boolean {
    if (!has(token, Flag.Capital) || !has(token, Flag.Auxiliary | Flag.Time)) return false;
    const verb = this.#tokens[at + 1];
    if (!has(verb, Flag.Speech) || has(verb, Flag.NounLike)) return false;
    // "Smith Monday said" is a day, "Monday said" behind a quotation somebody's name.
    const previous = this.#tokens[at - 1];
    if (has(token, Flag.Auxiliary)) return !has(previous, Flag.Preposition);
    return at === this.#start || has(previous, Flag.Quote);
  }

  /** A bare lower-case word opens a phrase when it is a plural or stands before a noun we know. */
  #leadsToNoun(at: number): boolean {
    const next = this.#tokens[at + 1];
    if (has(next, Flag.Capital) || this.#capitalNouns)
      return has(next, Flag.Title | Flag.Person) && has(next, Flag.Capital);
    if (has(next, NOUNS)) return true;
    if (this.#tokens[at]?.lower.endsWith('s') !== true || has(next, Flag.Determiner | Flag.Pronoun))
      return false;
    // "he operates on": behind a subject it is a verb.
    const previous = this.#tokens[at - 1];
    return !has(previous, Flag.Pronoun) || has(previous, Flag.Determiner);
  }

  #continues(from: number, at: number): boolean {
    const token = this.#tokens[at];
    const previous = this.#tokens[at - 1];
    if (token === undefined || previous === undefined || !has(token, Flag.Word | Flag.Number)) return false;
    if (has(token, Flag.Capital)) return continuesName(token, previous);
    if (this.#lexicon.particles.has(token.lower)) return this.#leadsToName(at) || this.#leadsToName(at - 1);
    if (token.lower === 'and') return this.#joinsName(from, at);
    return has(token, Flag.Number) || this.#continuesNoun(from, at, token, previous);
  }

  #continuesNoun(from: number, at: number, token: Token, previous: Token): boolean {
    const opened = has(previous, Flag.Determiner | Flag.Possessive | Flag.Number);
    if (has(token, Flag.Determiner)) return opened && !has(token, Flag.Pronoun);
    if (has(token, Flag.Time)) return opened;
    if (has(token, BREAKING)) return false;
    if (has(token, Flag.Speech | Flag.Verb)) return this.#isNounHere(token, at, opened);
    if (has(token, Flag.Adverb)) return opened && at === from + 1;
    return has(token, NOUNS) || (isPlain(token) && this.#continuesPlain(at, token, previous, opened));
  }

  /** "the Transport and Signal Workers' Union": one name of a body, not two names. */
  #joinsName(from: number, at: number): boolean {
    const before = this.#tokens[at - 1];
    if (at - from !== 2 || this.#tokens[from]?.lower !== 'the' || !has(before, Flag.Capital)) return false;
    if (has(before, Flag.Organisation | Flag.Upper | GIVEN) || PLACES.has(before?.lower ?? '')) return false;
    for (let i = at + 1; i < Math.min(this.#limit, at + 5) && has(this.#tokens[i], Flag.Capital); i++) {
      if (has(this.#tokens[i], Flag.Organisation)) return i > at + 1;
    }
    return false;
  }

  /** "the report", "press secretary": a verb by its form, a noun by its place. */
  #isNounHere(token: Token, at: number, opened: boolean): boolean {
    const next = this.#tokens[at + 1];
    const plural = has(this.#tokens[at - 1], NOUNS) && this.#tokens[at - 1]?.lower.endsWith('s') === true;
    if (has(token, Flag.NounLike) && has(next, NOUNS) && !plural) return true;
    const noun = has(token, Flag.Document) || has(token, Flag.Verb);
    if (noun && has(next, Flag.Speech | Flag.Auxiliary) && !token.lower.endsWith('ed')) return true;
    const quantity = this.#lexicon.quantities.has(this.#tokens[at - 1]?.lower ?? '');
    return opened && (has(token, NOUNS) || (has(token, Flag.NounLike | Flag.Nonfinite) && !quantity));
  }

  #continuesPlain(at: number, token: Token, previous: Token, opened: boolean): boolean {
    const attributive = opened || has(previous, Flag.Adverb);
    if (this.#lexicon.language !== 'en') return attributive || !has(previous, Flag.Capital);
    if (attributive) return !token.lower.endsWith('ed') || !has(this.#tokens[at + 1], BEHIND_VERB);
    return !/(ed|ing|ates|izes|ises)$/.test(token.lower);
  }

  /** "the University of Iowa", "the head of the agency": "of" and what follows belong to the phrase. */
  #withOf(from: number, core: number): number {
    const link = this.#tokens[core];
    if (core >= this.#limit || link === undefined || !this.#lexicon.genitives.has(link.lower)) return core;
    const article = has(link, Flag.Determiner) ? core : core + 1;
    const next = core - from > LONGEST || has(link, Flag.Capital) ? null : this.at(article);
    if (next === null) return this.#isOffice(core) ? article + 1 : core;
    return next.kind === 'pronoun' ? core : next.to;
  }

  /** "Ursula von der Leyen": behind a first name alone, the rest of the name. */
  #isNoble(from: number, core: number): boolean {
    if (!NOBLE.has(this.#tokens[core]?.lower ?? '') || !has(this.#tokens[core - 1], GIVEN)) return false;
    return core - from === 1 || has(this.#tokens[core - 2], NOUNS);
  }

  /** "chief of staff", "head of communications": a bare noun after somebody's title. */
  #isOffice(core: number): boolean {
    const office = this.#tokens[core + 1];
    return has(this.#tokens[core - 1], Flag.Title) && office !== undefined && isPlain(office);
  }

  /** "Secretary of State Lena Ott": the office is part of the title, the name comes after it. */
  #opensTitle(core: number): boolean {
    const title = this.#tokens[core - 1];
    const office = this.#tokens[core + 1];
    if (!has(title, Flag.Title) || !has(title, Flag.Capital) || this.#tokens[core]?.lower !== 'of')
      return false;
    return (
      office !== undefined &&
      this.#lexicon.offices.has(office.lower) &&
      has(this.#tokens[core + 2], Flag.Capital)
    );
  }

  #kind(from: number, core: number): Phrase['kind'] {
    const first = this.#tokens[from];
    const last = this.#tokens[core - 1];
    if (!has(last, Flag.Capital)) return 'nominal';
    const common = has(first, Flag.Determiner) || core === from + 1;
    // "The Harbour Post" is a name, "the Post" may be one in the rack.
    const paper = has(last, Flag.Organisation) && core - from > 2;
    if (common && !paper && has(last, Flag.Person | Flag.Document)) return 'nominal';
    if (this.#capitalNouns) return this.#capitalKind(from, core);
    if (this.#namesBody(from, core)) return 'org';
    return has(last, Flag.Upper) && core - from === 1 ? 'org' : 'name';
  }

  /** Whether the name is that of a body: "Harbour Union", but not "Harbour Union President Lena Ott". */
  #namesBody(from: number, core: number): boolean {
    let body = false;
    for (let i = from; i < core; i++) {
      const token = this.#tokens[i];
      if (has(token, Flag.Possessive) || (has(token, Flag.Title) && i < core - 1)) body = false;
      else if (has(token, Flag.Organisation) && has(token, Flag.Capital)) body = true;
    }
    return body;
  }

  /** Where every noun has a capital, a name is what no list of nouns knows and no article stands before. */
  #capitalKind(from: number, core: number): Phrase['kind'] {
    const last = this.#tokens[core - 1];
    if (has(last, Flag.Organisation)) return has(this.#tokens[from], Flag.Determiner) ? 'nominal' : 'org';
    if (has(last, NOUNS)) return 'nominal';
    if (!has(this.#tokens[from], Flag.Determiner)) return has(last, Flag.Upper) ? 'org' : 'name';
    return core - from > 2 ? 'name' : 'nominal';
  }
}

function pronoun(from: number): Phrase {
  return { from, to: from + 1, core: from + 1, kind: 'pronoun' };
}

/** A lower-case word the lexicon does not know is taken for a noun or an adjective. */
function isPlain(token: Token): boolean {
  return has(token, Flag.Word) && !has(token, KNOWN) && !token.lower.endsWith('ly');
}

/** "Opening the pier", "Originally planned" at the start of a sentence, but not "Jolly left". */
function opensParticiple(token: Token, next: Token | undefined): boolean {
  return token.lower.endsWith('ing') || (token.lower.endsWith('ly') && /(?:ed|ing)$/.test(next?.lower ?? ''));
}

function continuesName(token: Token, previous: Token): boolean {
  if (has(token, Flag.Time | Flag.Speech | Flag.Verb)) {
    return has(token, GIVEN | NOUNS | Flag.NounLike) || has(previous, GIVEN);
  }
  const small = Flag.Preposition | Flag.Conjunction | Flag.Relative | Flag.Pronoun | Flag.Determiner;
  return !has(token, small) || has(token, Flag.Abbreviation);
}
