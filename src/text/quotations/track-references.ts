import { describeThings } from './describe-things.ts';
import type { Phrase } from './find-phrases.ts';
import { isHeadline } from './is-headline.ts';
import type { Name } from './name.ts';
import type { ParsedFrame, ParsedSentence } from './parsed-frame.ts';
import { type Entity, People } from './people.ts';
import { type Position, RecentPeople } from './recent-people.ts';
import { splitName } from './split-name.ts';
import { Flag, has, type Token } from './token.ts';

/** How much a mention counts: fitted on development data, as the weights of what is recent. */
const WEIGHTS = { subject: 2, speaker: 0.4, possessive: -0.4, object: -0.4 };

/** A name and the phrase that is it, or that it stands in. */
interface Mention {
  readonly name: Name;
  readonly phrase: Phrase;
}

/** A name without a known gender takes that of a pronoun when nobody else comes near. */
const SURE = 0.5;

/**
 * Reads the article once in order and remembers who each name and each "he" or "she" is. What "they" stands
 * for is the last group or body that was a subject.
 */
export class ReferenceTracker {
  readonly #frame: ParsedFrame;
  readonly #said: ReadonlyMap<number, string>;
  readonly #people = new People();
  readonly #recent = new RecentPeople();
  /** The names of the article in order, and the first that is not read yet. */
  readonly #mentions: Mention[] = [];
  #next = 0;
  /** Who a phrase means, and the group it means, by its first token. */
  readonly #entities = new Map<number, Entity>();
  readonly #groups = new Map<number, Phrase>();
  #descriptions: ReadonlyMap<string, string> | null = null;
  #lastGroup: Phrase | null = null;
  /** The last body or thing that was a subject, what "it" stands for, and the paragraph it was one in. */
  #lastBody: Phrase | null = null;
  #lastBodyIn = 0;

  /** `said` holds what a pronoun is quoted with, by its first token. */
  constructor(frame: ParsedFrame, said: ReadonlyMap<number, string>) {
    this.#frame = frame;
    this.#said = said;
    const first = isHeadline(frame) ? 1 : 0;
    for (let number = first; number < frame.sentences.length; number++) this.#collect(frame.at(number));
    for (let number = first; number < frame.sentences.length; number++) this.#read(number, frame.at(number));
  }

  /** Who the phrase means, when it is a name or a pronoun that was understood. */
  entityAt(phrase: Phrase): Entity | null {
    const known = this.#entities.get(phrase.from);
    if (known !== undefined) return known;
    if (phrase.kind !== 'name' && phrase.kind !== 'org') return null;
    const name = splitName(this.#frame.tokens, phrase, this.#frame.lexicon);
    return name === null ? null : this.#people.link(name);
  }

  /** What a plural pronoun stands for. */
  groupAt(phrase: Phrase): Phrase | null {
    return this.#groups.get(phrase.from) ?? null;
  }

  /** What "the statement" is in full: "joint statement"; null unless the article describes it in one way only. */
  fullDescription(noun: string): string | null {
    this.#descriptions ??= describeThings(this.#frame);
    return this.#descriptions.get(noun) ?? null;
  }

  /** Full names are met before anybody is looked for: the first mention may be a surname alone. */
  #collect(parsed: ParsedSentence | null): void {
    const { tokens, lexicon } = this.#frame;
    for (const phrase of parsed?.phrases ?? []) {
      if (phrase.kind === 'pronoun') continue;
      const own = phrase.kind === 'nominal' ? null : splitName(tokens, phrase, lexicon);
      this.#meet(own, phrase, true);
      for (const inside of namesWithin(tokens, phrase)) {
        this.#meet(splitName(tokens, inside, lexicon), phrase, phrase.kind === 'nominal');
      }
    }
  }

  #meet(name: Name | null, phrase: Phrase, mentioned: boolean): void {
    if (name === null) return;
    this.#people.meet(name);
    if (mentioned) this.#mentions.push({ name, phrase });
  }

  /** Who is named next, if it is within the phrase. */
  #nextIn(phrase: Phrase): Entity | null {
    const mention = this.#mentions[this.#next];
    if (mention?.phrase !== phrase) return null;
    this.#next++;
    return this.#people.link(mention.name);
  }

  #read(sentence: number, parsed: ParsedSentence | null): void {
    if (parsed === null || parsed.phrases.length === 0) return;
    const position = { sentence, paragraph: parsed.sentence.paragraph };
    const main = parsed.search.mainSubject(parsed.sentence.to);
    for (const phrase of parsed.phrases) {
      const weight = this.#weightOf(phrase, parsed, main);
      if (phrase.kind === 'pronoun') this.#readPronoun(position, phrase, weight);
      else if (phrase.kind === 'nominal') this.#readNominal(position, phrase, weight);
      else this.#readName(position, phrase, weight);
    }
  }

  #weightOf(phrase: Phrase, parsed: ParsedSentence, main: Phrase | null): number {
    if (speaks(parsed, phrase)) return WEIGHTS.subject + WEIGHTS.speaker;
    if (main?.from === phrase.from) return WEIGHTS.subject;
    const last = this.#frame.tokens[phrase.core - 1];
    return has(last, Flag.Possessive) ? WEIGHTS.possessive : WEIGHTS.object;
  }

  #readName(position: Position, phrase: Phrase, weight: number): void {
    const entity = this.#nextIn(phrase);
    if (entity === null) return;
    if (!entity.name.bearer.org && weight > WEIGHTS.subject) entity.evidence += 0.5;
    if (entity.name.bearer.org && weight >= WEIGHTS.subject) {
      this.#lastGroup = phrase;
      this.#noteBody(position, phrase);
    }
    this.#entities.set(phrase.from, entity);
    this.#recent.touch(entity, position, weight);
  }

  #readPronoun(position: Position, phrase: Phrase, weight: number): void {
    const { tokens, lexicon } = this.#frame;
    const word = tokens[phrase.from]?.lower ?? '';
    const group = this.#groupMeant(word, position, weight);
    if (group !== null) this.#groups.set(phrase.from, group);
    const gender = lexicon.male.has(word) ? Flag.Male : lexicon.female.has(word) ? Flag.Female : 0;
    if (gender === 0) return;
    const guess = this.#recent.best(position, gender, this.#said.get(phrase.from) ?? '');
    if (guess === null) return;
    const { entity, lead } = guess;
    if (entity.gender === 0 && lead > SURE) entity.gender = gender;
    this.#entities.set(phrase.from, entity);
    this.#recent.touch(entity, position, weight);
  }

  /** "They" are the last group; "it" is the last body near by, when it speaks: "it is late" is nobody. */
  #groupMeant(word: string, { paragraph }: Position, weight: number): Phrase | null {
    const { lexicon } = this.#frame;
    if (lexicon.plural.has(word)) return this.#lastGroup;
    const speaks = weight > WEIGHTS.subject && paragraph - this.#lastBodyIn <= 1;
    return speaks && lexicon.neuter.has(word) ? this.#lastBody : null;
  }

  #readNominal(position: Position, phrase: Phrase, weight: number): void {
    const last = this.#frame.tokens[phrase.core - 1];
    if (weight >= WEIGHTS.subject) {
      const plural = last?.lower.endsWith('s') === true;
      if (has(last, Flag.Organisation) || (has(last, Flag.Person) && plural)) this.#lastGroup = phrase;
      if (has(last, Flag.Organisation | Flag.Document) && !plural) this.#noteBody(position, phrase);
    }
    for (let entity = this.#nextIn(phrase); entity !== null; entity = this.#nextIn(phrase)) {
      this.#recent.touch(entity, position, WEIGHTS.possessive);
    }
  }

  #noteBody({ paragraph }: Position, phrase: Phrase): void {
    this.#lastBody = phrase;
    this.#lastBodyIn = paragraph;
  }
}

/** The names inside a phrase that names something else: "Velten" in "Velten's idea" and "the idea of Velten". */
function namesWithin(tokens: readonly Token[], phrase: Phrase): readonly Phrase[] {
  const names: Phrase[] = [];
  let from = -1;
  for (let i = phrase.from; i < phrase.to; i++) {
    const part = has(tokens[i], Flag.Capital) && !has(tokens[i], Flag.Determiner);
    if (part && from < 0) from = i;
    const ends = !has(tokens[i + 1], Flag.Capital) || i + 1 >= phrase.to || has(tokens[i], Flag.Possessive);
    if (!part || !ends) continue;
    const inside = has(tokens[i], Flag.Possessive) || from >= phrase.core;
    if (inside) names.push({ from, core: i + 1, to: i + 1, kind: 'name' });
    from = -1;
  }
  return names;
}

/** Whether the phrase is the subject of a verb of saying. */
function speaks({ cues }: ParsedSentence, { from }: Phrase): boolean {
  return cues.some((cue) => cue.subject?.from === from || cue.inverted?.from === from);
}
