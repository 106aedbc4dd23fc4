import { PLACES } from './lexicon.ts';
import type { Name } from './name.ts';
import type { Token } from './token.ts';

/** Someone or something an article calls by name. */
export interface Entity {
  /** The fullest form of it. */
  readonly name: Name;
  /** Flag.Male, Flag.Female, both or none, as far as titles and given names tell. */
  gender: number;
  /** Whether a title ever stood before the name, or a given name tells a person. */
  titled: boolean;
  /** How much speaks for a person: titles, given names, verbs of saying. */
  evidence: number;
  mentions: number;
  /** Whether its last word is known as a place or a people. */
  readonly place: boolean;
  /** Whether any word of it is, or is a mere letter. */
  readonly doubtful: boolean;
}

/** Namesakes that are told apart. */
const MOST_NAMESAKES = 12;

/** The names of one article, each joined to its fullest form. */
export class People {
  readonly #byWord = new Map<string, Entity[]>();

  /** Notes a name of several words; call it for all of them before `link` is asked. */
  meet(name: Name): void {
    if (name.length > 1) this.#entityOf(name);
  }

  /** Who a mention of the name means; made when it is new. */
  link(name: Name): Entity {
    const entity = this.#entityOf(name);
    entity.mentions++;
    return entity;
  }

  #entityOf(name: Name): Entity {
    const entity = this.#find(name) ?? this.#create(name);
    const { gender, titled } = name.bearer;
    if (entity.gender === 0) entity.gender = gender;
    if (titled || gender !== 0) {
      entity.titled = true;
      entity.evidence++;
    }
    return entity;
  }

  #find(name: Name): Entity | null {
    let best: Entity | null = null;
    for (const candidate of this.#byWord.get(name.last) ?? []) {
      if (!matches(candidate, name)) continue;
      if (best === null || candidate.mentions > best.mentions) best = candidate;
    }
    return best;
  }

  #create(name: Name): Entity {
    const place = PLACES.has(name.last);
    const doubtful = place || name.some(isDoubtful);
    const entity = { name, gender: 0, titled: false, evidence: 0, mentions: 0, place, doubtful };
    this.#index(name.last, entity);
    if (name.length > 1 && name.bearer.gender !== 0) this.#index(name.first, entity);
    return entity;
  }

  #index(word: string, entity: Entity): void {
    const known = this.#byWord.get(word);
    if (known === undefined) this.#byWord.set(word, [entity]);
    else if (known.length < MOST_NAMESAKES) known.push(entity);
  }
}

/** A longer name means a known one when both end alike and the given names do not differ. */
function matches(entity: Entity, name: Name): boolean {
  const { gender } = name.bearer;
  if (gender !== 0 && entity.gender !== 0 && (entity.gender & gender) === 0) return false;
  if (name.short) return true;
  return !entity.name.short && entity.name.last === name.last && entity.name.first === name.first;
}

/** Whether the entity can stand behind "he" or "she". */
export function canBePerson({ name, evidence, place, doubtful }: Entity): boolean {
  if (name.bearer.org || name.last.length < 2) return false;
  if (name.length === 1) return evidence > 0 && !place;
  return evidence > 0 || !doubtful;
}

function isDoubtful({ text, lower }: Token): boolean {
  return text.length < 2 || PLACES.has(lower);
}

/** Whether an unlisted given name looks like a woman's: in most languages of news those in -a do. */
export function looksFemale({ name, gender }: Entity): boolean {
  return gender === 0 && name.length > 1 && name.first.endsWith('a');
}
