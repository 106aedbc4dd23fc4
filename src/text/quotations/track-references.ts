import type { ParsedSentence } from './attribute-sentence.ts';
import type { Frame } from './build-frames.ts';
import type { Phrase } from './find-phrases.ts';
import { isHeadline } from './is-headline.ts';
import type { Lexicon } from './lexicon.ts';
import { canBePerson, type Entity, looksFemale, People } from './people.ts';
import { Flag, has, type Token } from './token.ts';

/** How strongly a mention stays in mind: fitted on development data (PolNeAR, one half, checked on the other). */
const WEIGHTS = {
  subject: 2,
  speaker: 0.4,
  possessive: -0.4,
  object: -0.4,
  sentence: 0.85,
  paragraph: 0.4,
  genderKnown: 0.6,
  genderUnknown: -0.5,
  frequency: 0.5,
  sameSentence: 0.3,
  bare: -1,
  noEvidence: -1.5,
  inA: 1,
};

/** The last time somebody was mentioned. */
interface Trace {
  readonly entity: Entity;
  /** Number of the sentence in the article, of the paragraph, and how it was mentioned. */
  sentence: number;
  paragraph: number;
  weight: number;
}

/** A name without a known gender takes that of a pronoun when nobody else comes near: fitted as the weights. */
const SURE = 0.5;

const MAX_TRACES = 24;
/** Stands for a noun that the article describes in more than one way. */
const AMBIGUOUS = '';

/**
 * Reads the article once in order and remembers who each name and each "he" or "she" is. What `they` stands
 * for is the last group or body that was a subject.
 */
export class ReferenceTracker {
  readonly #frames: readonly Frame[];
  readonly #lexicon: Lexicon;
  readonly #people: People;
  readonly #entities = new Map<number, Entity>();
  readonly #groups = new Map<number, { readonly frame: number; readonly phrase: Phrase }>();
  readonly #parsed: readonly (readonly ParsedSentence[])[];
  #descriptions: Map<string, string> | null = null;
  #traces: Trace[] = [];
  #lastGroup: { readonly frame: number; readonly phrase: Phrase } | null = null;

  constructor(frames: readonly Frame[], parsed: readonly (readonly ParsedSentence[])[], lexicon: Lexicon) {
    this.#frames = frames;
    this.#lexicon = lexicon;
    this.#people = new People(lexicon);
    this.#parsed = parsed;
    const skip = isHeadline(frames[0]) ? 1 : 0;
    this.#collect(parsed, skip);
    let count = 0;
    for (let frame = skip; frame < frames.length; frame++) {
      for (const sentence of parsed[frame] ?? []) this.#read(frame, count++, sentence);
    }
  }

  /** Who the phrase means, when it is a name or a pronoun that was understood. */
  entityAt(frame: number, phrase: Phrase): Entity | null {
    const known = this.#entities.get(keyOf(frame, phrase));
    if (known !== undefined) return known;
    if (phrase.kind !== 'name' && phrase.kind !== 'org') return null;
    return this.#people.link(this.#tokens(frame), phrase);
  }

  /**
   * The fullest description of the thing "the statement" names: "joint statement", when the article
   * describes it in one way only; else null.
   */
  fullDescription(noun: string): string | null {
    this.#descriptions ??= this.#describeAll();
    const known = this.#descriptions.get(noun);
    return known === undefined || known === AMBIGUOUS ? null : known;
  }

  /** Made when the first description is asked for: most articles never ask. */
  #describeAll(): Map<string, string> {
    const descriptions = new Map<string, string>();
    for (const [frame, sentences] of this.#parsed.entries()) {
      for (const { phrases } of sentences) {
        for (const phrase of phrases) this.#describe(frame, phrase, descriptions);
      }
    }
    return descriptions;
  }

  #describe(frame: number, phrase: Phrase, into: Map<string, string>): void {
    const tokens = this.#tokens(frame);
    const noun = tokens[phrase.core - 1];
    if (!has(noun, Flag.Document | Flag.Organisation) || noun === undefined) return;
    let from = phrase.from;
    while (from < phrase.core && has(tokens[from], Flag.Determiner | Flag.Possessive | Flag.Number)) from++;
    if (phrase.core - from < 2 || phrase.core - from > 4) return;
    const words = tokens
      .slice(from, phrase.core)
      .map((token) => token.text)
      .join(' ');
    const known = into.get(noun.lower);
    if (known === undefined) into.set(noun.lower, words);
    else if (known.toLowerCase() !== words.toLowerCase()) into.set(noun.lower, AMBIGUOUS);
  }

  /** What a plural pronoun stands for. */
  groupAt(frame: number, phrase: Phrase): { readonly frame: number; readonly phrase: Phrase } | null {
    return this.#groups.get(keyOf(frame, phrase)) ?? null;
  }

  #tokens(frame: number): readonly Token[] {
    return this.#frames[frame]?.tokens ?? [];
  }

  #collect(parsed: readonly (readonly ParsedSentence[])[], skip: number): void {
    for (let frame = skip; frame < parsed.length; frame++) {
      const tokens = this.#tokens(frame);
      for (const { phrases } of parsed[frame] ?? []) {
        for (const phrase of phrases) if (phrase.to - phrase.from > 1) this.#collectFrom(tokens, phrase);
      }
    }
  }

  #collectFrom(tokens: readonly Token[], phrase: Phrase): void {
    if (phrase.kind === 'name' || phrase.kind === 'org') this.#people.addFull(tokens, phrase);
    for (const name of namesWithin(tokens, phrase)) this.#people.addFull(tokens, name);
  }

  #read(frame: number, sentence: number, parsed: ParsedSentence): void {
    const tokens = this.#tokens(frame);
    const main = parsed.search.mainSubject(parsed.sentence.to);
    for (const phrase of parsed.phrases) {
      const weight = this.#weightOf(tokens, phrase, parsed, main);
      if (phrase.kind === 'pronoun') this.#readPronoun(frame, sentence, phrase, weight);
      else if (phrase.kind === 'nominal') this.#readNominal(frame, sentence, phrase, weight);
      else this.#readName(frame, sentence, phrase, weight);
    }
  }

  #readName(frame: number, sentence: number, phrase: Phrase, weight: number): void {
    const entity = this.#people.link(this.#tokens(frame), phrase);
    if (entity === null) return;
    if (!entity.org && weight > WEIGHTS.subject) entity.evidence += 0.5;
    if (entity.org && weight >= WEIGHTS.subject) this.#lastGroup = { frame, phrase };
    this.#entities.set(keyOf(frame, phrase), entity);
    this.#touch(entity, frame, sentence, weight);
  }

  #weightOf(tokens: readonly Token[], phrase: Phrase, parsed: ParsedSentence, main: Phrase | null): number {
    if (speaks(parsed, phrase)) return WEIGHTS.subject + WEIGHTS.speaker;
    if (main?.from === phrase.from) return WEIGHTS.subject;
    return has(tokens[phrase.core - 1], Flag.Possessive) ? WEIGHTS.possessive : WEIGHTS.object;
  }

  #readPronoun(frame: number, sentence: number, phrase: Phrase, weight: number): void {
    const word = this.#tokens(frame)[phrase.from]?.lower ?? '';
    const key = keyOf(frame, phrase);
    if (this.#lexicon.plural.has(word)) {
      if (this.#lastGroup !== null) this.#groups.set(key, this.#lastGroup);
      return;
    }
    const male = this.#lexicon.male.has(word);
    if (!male && !this.#lexicon.female.has(word)) return;
    const { entity, lead } = this.#best(frame, sentence, male ? Flag.Male : Flag.Female);
    if (entity === null) return;
    if (entity.gender === 0 && lead > SURE) entity.gender = male ? Flag.Male : Flag.Female;
    this.#entities.set(key, entity);
    this.#touch(entity, frame, sentence, weight);
  }

  #readNominal(frame: number, sentence: number, phrase: Phrase, weight: number): void {
    const tokens = this.#tokens(frame);
    const last = tokens[phrase.core - 1];
    const body =
      has(last, Flag.Organisation) || (has(last, Flag.Person) && last?.lower.endsWith('s') === true);
    if (weight >= WEIGHTS.subject && body) this.#lastGroup = { frame, phrase };
    for (const name of namesWithin(tokens, phrase)) {
      const entity = this.#people.link(tokens, name);
      if (entity !== null) this.#touch(entity, frame, sentence, WEIGHTS.possessive);
    }
  }

  #touch(entity: Entity, paragraph: number, sentence: number, weight: number): void {
    const trace = this.#traces.find((candidate) => candidate.entity === entity);
    if (trace !== undefined) {
      trace.weight = trace.sentence === sentence ? Math.max(trace.weight, weight) : weight;
      trace.sentence = sentence;
      trace.paragraph = paragraph;
      return;
    }
    this.#traces.push({ entity, sentence, paragraph, weight });
    if (this.#traces.length > MAX_TRACES) {
      this.#traces = this.#traces.toSorted((a, b) => b.sentence - a.sentence).slice(0, MAX_TRACES / 2);
    }
  }

  #best(
    paragraph: number,
    sentence: number,
    wanted: number,
  ): { readonly entity: Entity | null; readonly lead: number } {
    let best: Entity | null = null;
    let bestScore = -Infinity;
    let nextScore = -Infinity;
    for (const trace of this.#traces) {
      const { gender } = trace.entity;
      if (!canBePerson(trace.entity) || (gender !== 0 && (gender & wanted) === 0)) continue;
      const score = presence(trace, paragraph, sentence) + (looksFemale(trace.entity) ? lean(wanted) : 0);
      if (score > bestScore) {
        best = trace.entity;
        nextScore = bestScore;
        bestScore = score;
      } else if (score > nextScore) nextScore = score;
    }
    return { entity: best, lead: bestScore - nextScore };
  }
}

/** What a given name in -a adds when "she" is asked for, and takes when "he" is. */
function lean(wanted: number): number {
  return wanted === Flag.Female ? WEIGHTS.inA : -2 * WEIGHTS.inA;
}

/** How strongly somebody is in mind in a given sentence. */
function presence({ entity, ...trace }: Trace, paragraph: number, sentence: number): number {
  let score =
    trace.weight -
    WEIGHTS.sentence * (sentence - trace.sentence) -
    WEIGHTS.paragraph * (paragraph - trace.paragraph) +
    WEIGHTS.frequency * Math.log(1 + entity.mentions);
  score += entity.gender === 0 ? WEIGHTS.genderUnknown : WEIGHTS.genderKnown;
  if (entity.words.length === 1 && !entity.titled) score += WEIGHTS.bare;
  if (entity.evidence === 0) score += WEIGHTS.noEvidence;
  if (trace.sentence === sentence) score += WEIGHTS.sameSentence;
  return score;
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
function speaks(parsed: ParsedSentence, phrase: Phrase): boolean {
  return parsed.cues.some((cue) => cue.subject?.from === phrase.from || cue.inverted?.from === phrase.from);
}

/** Place of a phrase in the article as one number; a paragraph has fewer tokens than 2^24. */
function keyOf(frame: number, phrase: Phrase): number {
  return frame * 0x1000000 + phrase.from;
}
