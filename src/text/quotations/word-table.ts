import { Flag } from './token.ts';

/** A word as it is written, in lower case (without the stop of an abbreviation), and its flags, those of its shape included. */
interface KnownWord {
  readonly word: string;
  readonly lower: string;
  readonly flags: number;
}

/** Slots of the memory, a power of two: enough for the words of some ten thousand articles. */
const SLOTS = 1 << 17;
/** How far from its own slot a word may stand. */
const MOST_PROBES = 8;
const LONGEST_REMEMBERED = 40;

/**
 * What is known of the words of a language. News repeats its words, so those met are remembered: a hit costs
 * no slice of the text, no folding and no look-up.
 */
export class WordTable {
  readonly #words: ReadonlyMap<string, number>;
  readonly #givenNames: ReadonlyMap<string, number>;
  readonly #acronyms: ReadonlySet<string>;
  readonly #language: string;
  readonly #seen: (KnownWord | undefined)[] = new Array(SLOTS).fill(undefined);

  /** `acronyms` are spelt like words of the language and are none: "US", "WHO". */
  constructor(
    words: ReadonlyMap<string, number>,
    givenNames: ReadonlyMap<string, number>,
    acronyms: ReadonlySet<string>,
    language: string,
  ) {
    this.#words = words;
    this.#givenNames = givenNames;
    this.#acronyms = acronyms;
    this.#language = language;
  }

  /** What is known of `text.slice(start, end)`, an abbreviation with its stop. */
  look(text: string, start: number, end: number): KnownWord {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let probes = 0; probes < MOST_PROBES; probes++) {
      const seen = this.#seen[slot];
      if (seen === undefined) break;
      if (isAt(seen.word, text, start, end)) return seen;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const known = this.#read(ownCopy(text.slice(start, end)));
    if (end - start <= LONGEST_REMEMBERED) this.#seen[slot] = known;
    return known;
  }

  #read(word: string): KnownWord {
    const whole = withoutTypography(this.#toLower(word));
    const lower = whole.length > 1 && whole.endsWith('.') ? whole.slice(0, -1) : whole;
    let flags = this.#acronyms.has(word) ? 0 : (this.#words.get(lower) ?? this.#compound(lower));
    if (word.charCodeAt(0) !== whole.charCodeAt(0) || ARTICLED.test(word)) {
      flags |= Flag.Capital | (this.#givenNames.get(foldAscii(lower)) ?? 0);
      if (word.length > 1 && word === this.#toUpper(word)) flags |= Flag.Upper;
    }
    return { word, lower, flags };
  }

  /** Only Turkish has a case of its own; the way through the locale is several times slower. */
  #toLower(word: string): string {
    return this.#language === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
  }

  #toUpper(word: string): string {
    return this.#language === 'tr' ? word.toLocaleUpperCase('tr') : word.toUpperCase();
  }

  /** A compound is what its last part is: "co-founder", "RTL-Chefin". */
  #compound(word: string): number {
    const hyphen = word.lastIndexOf('-');
    if (hyphen <= 0) return 0;
    const kinds = Flag.Title | Flag.Person | Flag.Organisation | Flag.Document;
    return (this.#words.get(word.slice(hyphen + 1)) ?? 0) & kinds;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** "al-Sisi", "el-Sayed": the name is behind its article. */
const ARTICLED = /^(?:al|el|an|as|ash|ad|ar|at|ul)-\p{Lu}/u;

/** V8 lets a slice hold on to its whole text; what is remembered must not keep articles in memory. */
function ownCopy(word: string): string {
  if (word.length < SHORTEST_SLICE) return word;
  const copy: string = JSON.parse(JSON.stringify(word));
  return copy;
}

/** Shorter slices V8 copies (`SlicedString::kMinLength`). */
const SHORTEST_SLICE = 13;

const BEYOND_ASCII = /[^\x00-\x7f]/;

/** With straight apostrophes and without soft hyphens. */
function withoutTypography(word: string): string {
  return BEYOND_ASCII.test(word) ? word.replaceAll('\u2019', "'").replaceAll('\u00ad', '') : word;
}

function foldAscii(word: string): string {
  return BEYOND_ASCII.test(word) ? word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i') : word;
}
