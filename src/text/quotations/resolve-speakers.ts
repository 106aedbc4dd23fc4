import type { Speaker } from '../../core/quotation.ts';
import type { AttributedQuote } from './attribute-quotes.ts';
import type { Phrase } from './find-phrases.ts';
import type { Place } from './floating-speaker.ts';
import type { ParsedFrame } from './parsed-frame.ts';
import type { Entity } from './people.ts';
import type { Token } from './token.ts';
import { ReferenceTracker } from './track-references.ts';

const NONE: Speaker = { kind: 'unknown', printed: null, printedSpan: null, name: null };

/** Tells who the speakers of one article are. */
export class SpeakerTable {
  readonly #text: string;
  readonly #frame: ParsedFrame;
  readonly #attributed: readonly AttributedQuote[];
  #references: ReferenceTracker | null = null;
  readonly #aliases: ReadonlyMap<string, string>;

  constructor(
    text: string,
    frame: ParsedFrame,
    attributed: readonly AttributedQuote[],
    aliases: ReadonlyMap<string, string>,
  ) {
    this.#text = text;
    this.#frame = frame;
    this.#attributed = attributed;
    this.#aliases = aliases;
  }

  /** Who everybody is, read when the first speaker is asked for: an article without quotations never asks. */
  get #known(): ReferenceTracker {
    this.#references ??= new ReferenceTracker(this.#frame, this.#saidByPronouns());
    return this.#references;
  }

  /** What "he" and "she" say, by the first token of the pronoun: few people call themselves by their names. */
  #saidByPronouns(): ReadonlyMap<number, string> {
    const said = new Map<number, string>();
    for (const { place, at } of this.#attributed) {
      if (place?.phrase.kind !== 'pronoun') continue;
      const { from } = place.phrase;
      said.set(from, `${said.get(from) ?? ''} ${this.#text.slice(at.quote.start, at.quote.end)}`);
    }
    return said;
  }

  /** The speaker a phrase names. */
  resolve(place: Place | null): Speaker {
    if (place === null) return NONE;
    const printedSpan = spanOf(this.#frame.tokens, place.phrase);
    const printed = this.#text.slice(printedSpan.start, printedSpan.end);
    if (printed === '') return NONE;
    const name = this.#nameOf(place.phrase, printed);
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
    const space = plain.indexOf(' ');
    const bare = this.#frame.lexicon.articles.has(plain.slice(0, space).toLowerCase())
      ? plain.slice(space + 1)
      : plain;
    return this.#aliases.get(name) ?? this.#aliases.get(plain) ?? this.#aliases.get(bare) ?? name;
  }

  #nameOf(phrase: Phrase, printed: string): string | null {
    if (phrase.kind === 'nominal') return this.#described(phrase) ?? printed;
    if (phrase.kind === 'pronoun') {
      const group = this.#known.groupAt(phrase);
      if (group !== null) return this.#nameOf(group, this.#printed(group));
      return nameOf(this.#known.entityAt(phrase));
    }
    return nameOf(this.#known.entityAt(phrase)) ?? printed;
  }

  /** "The statement" is the "joint statement" that the article speaks of. */
  #described(phrase: Phrase): string | null {
    const { tokens, lexicon } = this.#frame;
    if (phrase.to - phrase.from !== 2 || !lexicon.articles.has(tokens[phrase.from]?.lower ?? '')) return null;
    return this.#known.fullDescription(tokens[phrase.from + 1]?.lower ?? '');
  }

  #printed(phrase: Phrase): string {
    const { start, end } = spanOf(this.#frame.tokens, phrase);
    return this.#text.slice(start, end);
  }
}

function nameOf(entity: Entity | null): string | null {
  return entity === null ? null : entity.name.words.join(' ');
}

/** The characters of a phrase, a closing possessive left out. */
function spanOf(tokens: readonly Token[], phrase: Phrase): { readonly start: number; readonly end: number } {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: first.start, end: last.start + last.text.length };
}
