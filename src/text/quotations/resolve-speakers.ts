import type { Speaker } from '../../core/quotation.ts';
import type { Place } from './attribute-quotes.ts';
import type { ParsedSentence } from './attribute-sentence.ts';
import type { Frame } from './build-frames.ts';
import type { Phrase } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { Flag, has, type Token } from './token.ts';

/** Someone an article names, with every place where it does. */
interface Person {
  name: string;
  gender: number;
  readonly org: boolean;
  readonly places: {
    readonly frame: number;
    readonly sentence: number;
    readonly token: number;
    readonly subject: boolean;
  }[];
}

const NONE: Speaker = { kind: 'unknown', printed: null, printedSpan: null, name: null };

/** Knows who is named where in one article, and so who "Blinken" and "he" are. */
export class SpeakerTable {
  readonly #text: string;
  readonly #frames: readonly Frame[];
  readonly #lexicon: Lexicon;
  readonly #people = new Map<string, Person>();

  constructor(
    text: string,
    frames: readonly Frame[],
    parsed: readonly (readonly ParsedSentence[])[],
    lexicon: Lexicon,
  ) {
    this.#text = text;
    this.#frames = frames;
    this.#lexicon = lexicon;
    for (const [frame, sentences] of parsed.entries()) {
      for (const [sentence, { phrases }] of sentences.entries()) {
        for (const phrase of phrases) this.#note(frame, sentence, phrase);
      }
    }
  }

  /** The speaker a phrase names. */
  resolve(place: Place | null): Speaker {
    if (place === null) return NONE;
    const tokens = this.#frames[place.frame]?.tokens ?? [];
    const first = tokens[place.phrase.from];
    const last = tokens[place.phrase.to - 1];
    if (first === undefined || last === undefined) return NONE;
    const printedSpan = { start: first.start, end: last.start + last.text.length };
    const printed = this.#text.slice(printedSpan.start, printedSpan.end);
    const kind = place.phrase.kind;
    return { kind, printed, printedSpan, name: this.#nameOf(place, tokens, kind, printed) };
  }

  #nameOf(place: Place, tokens: readonly Token[], kind: Phrase['kind'], printed: string): string | null {
    if (kind === 'pronoun') return this.#behindPronoun(place, tokens[place.phrase.from]?.lower ?? '');
    if (kind === 'nominal') return printed;
    const name = properName(tokens, place.phrase);
    return this.#people.get(keyOf(name))?.name ?? name;
  }

  #note(frame: number, sentence: number, phrase: Phrase): void {
    if (phrase.kind !== 'name' && phrase.kind !== 'org') return;
    const tokens = this.#frames[frame]?.tokens ?? [];
    const name = properName(tokens, phrase);
    const key = keyOf(name);
    if (key === '') return;
    let person = this.#people.get(key);
    if (person === undefined) {
      person = { name, gender: 0, org: phrase.kind === 'org', places: [] };
      this.#people.set(key, person);
    }
    if (name.length > person.name.length && name.split(' ').length <= 4) person.name = name;
    person.gender |= genderOf(tokens, phrase);
    const previous = tokens[phrase.from - 1];
    person.places.push({ frame, sentence, token: phrase.from, subject: !has(previous, Flag.Preposition) });
  }

  #behindPronoun(place: Place, pronoun: string): string | null {
    const wanted = this.#lexicon.male.has(pronoun)
      ? Flag.Male
      : this.#lexicon.female.has(pronoun)
        ? Flag.Female
        : 0;
    if (wanted === 0) return null;
    let best: Person | null = null;
    let bestScore = -Infinity;
    for (const person of this.#people.values()) {
      if (person.org) continue;
      const score = scorePerson(person, place, wanted);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best?.name ?? null;
  }
}

function scorePerson(person: Person, place: Place, wanted: number): number {
  if (person.gender !== 0 && (person.gender & wanted) === 0) return -Infinity;
  let best = -Infinity;
  for (const seen of person.places) {
    const after =
      seen.frame > place.frame ||
      (seen.frame === place.frame &&
        (seen.sentence > place.sentence ||
          (seen.sentence === place.sentence && seen.token >= place.phrase.from)));
    if (after) break;
    const distance =
      (place.frame - seen.frame) * 1.5 + (seen.frame === place.frame ? place.sentence - seen.sentence : 0);
    const score = -distance + (seen.subject ? 1 : 0);
    if (score > best) best = score;
  }
  return best + (person.gender & wanted ? 1.5 : 0) + Math.min(2, person.places.length / 5);
}

/** The capitalised words that make up the name, titles left out unless nothing else remains. */
function properName(tokens: readonly Token[], phrase: Phrase): string {
  const words: string[] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      !has(token, Flag.Capital) ||
      (has(token, Flag.Determiner) && words.length === 0)
    )
      continue;
    if (words.length === 0 && has(token, Flag.Title) && i < phrase.to - 1) continue;
    if (has(token, Flag.Possessive) && i < phrase.to - 1) {
      words.length = 0;
      continue;
    }
    words.push(token.text);
  }
  return words.join(' ');
}

function genderOf(tokens: readonly Token[], phrase: Phrase): number {
  for (let i = phrase.from; i < phrase.to; i++) {
    const gender = (tokens[i]?.flags ?? 0) & (Flag.Male | Flag.Female);
    if (gender !== 0) return gender;
  }
  return 0;
}

function keyOf(name: string): string {
  const words = name.split(' ');
  return (words.at(-1) ?? '').toLowerCase();
}
