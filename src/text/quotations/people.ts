import type { Phrase } from './find-phrases.ts';
import { type Lexicon, PLACES } from './lexicon.ts';
import { splitName } from './split-name.ts';
import type { Token } from './token.ts';

/** Someone or something an article calls by name. */
export interface Entity {
  /** The fullest form of the name in the article. */
  name: string;
  readonly words: readonly string[];
  /** Flag.Male, Flag.Female, both or none, as far as titles and given names tell. */
  gender: number;
  readonly org: boolean;
  /** Whether its last word is known as a place or a people. */
  readonly place: boolean;
  /** Whether a title ever stood before the name, or a given name tells a person. */
  titled: boolean;
  /** How much speaks for a person: titles, given names, verbs of saying. */
  evidence: number;
  mentions: number;
}

/** The names of one article, each joined to its fullest form. */
export class People {
  readonly #lexicon: Lexicon;
  readonly #byWord = new Map<string, Entity[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Notes a name of several words; call it for all of them before `link` is asked. */
  addFull(tokens: readonly Token[], phrase: Phrase): void {
    if (phrase.to - phrase.from < 2) return;
    const { words, gender, titled } = splitName(tokens, phrase, this.#lexicon);
    if (words.length < 2 || words.length > 6) return;
    const entity = this.#find(words, gender) ?? this.#create(words, phrase.kind === 'org');
    note(entity, gender, titled || gender !== 0);
  }

  /** The entity a name means; made when it is new. Null for a phrase without a name. */
  link(tokens: readonly Token[], phrase: Phrase): Entity | null {
    const { words, gender, titled } = splitName(tokens, phrase, this.#lexicon);
    if (words.length === 0 || words.length > 6) return null;
    const entity = this.#find(words, gender) ?? this.#create(words, phrase.kind === 'org');
    note(entity, gender, titled || gender !== 0);
    entity.mentions++;
    return entity;
  }

  #find(words: readonly string[], gender: number): Entity | null {
    const last = words.at(-1) ?? '';
    let best: Entity | null = null;
    for (const candidate of this.#byWord.get(last.toLowerCase()) ?? []) {
      if (!matches(candidate, words, gender)) continue;
      if (best === null || candidate.mentions > best.mentions) best = candidate;
    }
    return best;
  }

  #create(words: readonly string[], org: boolean): Entity {
    const entity: Entity = {
      name: words.join(' '),
      words,
      gender: 0,
      org,
      place: PLACES.has((words.at(-1) ?? '').toLowerCase()),
      titled: false,
      evidence: 0,
      mentions: 0,
    };
    this.#index(words.at(-1) ?? '', entity);
    if (words.length > 1 && !org) this.#index(words[0] ?? '', entity);
    return entity;
  }

  #index(word: string, entity: Entity): void {
    const key = word.toLowerCase();
    const known = this.#byWord.get(key);
    if (known === undefined) this.#byWord.set(key, [entity]);
    else if (known.length < 12) known.push(entity);
  }
}

function note(entity: Entity, gender: number, person: boolean): void {
  if (entity.gender === 0) entity.gender = gender;
  if (!person) return;
  entity.titled = true;
  entity.evidence++;
}

/** A longer name means a known one when both end alike and the given names do not differ. */
function matches(entity: Entity, words: readonly string[], gender: number): boolean {
  if (gender !== 0 && entity.gender !== 0 && (entity.gender & gender) === 0) return false;
  if (words.length === 1) return true;
  if (entity.words.length === 1) return false;
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a?.toLowerCase() === b?.toLowerCase();
  return same(entity.words.at(-1), words.at(-1)) && same(entity.words[0], words[0]);
}

/** Whether the entity can stand behind "he" or "she". */
export function canBePerson(entity: Entity): boolean {
  if (entity.org || (entity.words.at(-1) ?? '').length < 2) return false;
  if (entity.words.length === 1) return entity.evidence > 0 && !entity.place;
  return (
    entity.evidence > 0 ||
    (!entity.place && entity.words.every((word) => word.length > 1 && !PLACES.has(word.toLowerCase())))
  );
}

/** Whether an unlisted given name looks like a woman's: in most languages of news those in -a do. */
export function looksFemale(entity: Entity): boolean {
  return entity.gender === 0 && entity.words.length > 1 && entity.words[0]?.endsWith('a') === true;
}
