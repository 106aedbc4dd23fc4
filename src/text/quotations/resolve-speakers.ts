import type { Speaker } from '../../core/quotation.ts';
import type { Place } from './attribute-quotes.ts';
import type { ParsedSentence } from './attribute-sentence.ts';
import type { Frame } from './build-frames.ts';
import type { Phrase } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { splitName } from './split-name.ts';
import { Flag, has, type Token } from './token.ts';
import { ReferenceTracker } from './track-references.ts';

const NONE: Speaker = { kind: 'unknown', printed: null, printedSpan: null, name: null };

/** Tells who the speakers of one article are. */
export class SpeakerTable {
  readonly #text: string;
  readonly #frames: readonly Frame[];
  readonly #lexicon: Lexicon;
  readonly #parsed: readonly (readonly ParsedSentence[])[];
  #references: ReferenceTracker | null = null;
  readonly #aliases: ReadonlyMap<string, string>;

  constructor(
    text: string,
    frames: readonly Frame[],
    parsed: readonly (readonly ParsedSentence[])[],
    lexicon: Lexicon,
    aliases: ReadonlyMap<string, string>,
  ) {
    this.#text = text;
    this.#frames = frames;
    this.#lexicon = lexicon;
    this.#aliases = aliases;
    this.#parsed = parsed;
  }

  /** Who everybody is, read when the first speaker is asked for: an article without quotations never asks. */
  get #known(): ReferenceTracker {
    this.#references ??= new ReferenceTracker(this.#frames, this.#parsed, this.#lexicon);
    return this.#references;
  }

  /** The speaker a phrase names. */
  resolve(place: Place | null): Speaker {
    if (place === null) return NONE;
    const tokens = this.#frames[place.frame]?.tokens ?? [];
    const printedSpan = spanOf(tokens, place.phrase);
    const printed = this.#text.slice(printedSpan.start, printedSpan.end);
    if (printed === '') return NONE;
    const name = this.#nameOf(place, tokens, printed);
    return {
      kind: place.phrase.kind,
      printed,
      printedSpan,
      name: name === null ? null : this.#shownAs(name),
    };
  }

  /** The name to show: the aliases know it as it is, or without its article and with a straight apostrophe. */
  #shownAs(name: string): string {
    if (this.#aliases.size === 0) return name;
    const plain = name.replaceAll('’', "'");
    const bare = plain.replace(ARTICLE, '');
    return this.#aliases.get(name) ?? this.#aliases.get(plain) ?? this.#aliases.get(bare) ?? name;
  }

  #nameOf(place: Place, tokens: readonly Token[], printed: string): string | null {
    const { kind } = place.phrase;
    if (kind === 'nominal') return this.#described(tokens, place.phrase) ?? printed;
    if (kind === 'pronoun') {
      const group = this.#known.groupAt(place.frame, place.phrase);
      if (group !== null) {
        const described = this.#described(this.#frames[group.frame]?.tokens ?? [], group.phrase);
        return described ?? this.#printed(group.frame, group.phrase);
      }
      return this.#known.entityAt(place.frame, place.phrase)?.name ?? null;
    }
    const own = splitName(tokens, place.phrase, this.#lexicon).words.join(' ');
    return this.#known.entityAt(place.frame, place.phrase)?.name ?? (own === '' ? printed : own);
  }

  /** "The statement" is the "joint statement" that the article speaks of. */
  #described(tokens: readonly Token[], phrase: Phrase): string | null {
    if (phrase.to - phrase.from !== 2 || !has(tokens[phrase.from], Flag.Determiner)) return null;
    return this.#known.fullDescription(tokens[phrase.from + 1]?.lower ?? '');
  }

  #printed(frame: number, phrase: Phrase): string {
    const { start, end } = spanOf(this.#frames[frame]?.tokens ?? [], phrase);
    return this.#text.slice(start, end);
  }
}

const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las) /i;

/** The characters of a phrase, a closing possessive left out. */
function spanOf(tokens: readonly Token[], phrase: Phrase): { readonly start: number; readonly end: number } {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: first.start, end: last.start + last.text.length };
}
