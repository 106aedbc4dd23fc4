import type { SpeakerCount } from '../store.ts';
import { slugify } from '../text/slug.ts';
import type { NameBook, NamePart } from './name-book.ts';

/** A speaker with the name as it is compared. */
export interface IndexedSpeaker extends SpeakerCount {
  readonly parts: readonly NamePart[];
  /** Without "the": that is not how anybody begins to type a name. */
  readonly slug: string;
}

/** Everyone who is quoted, found by any part of the name. */
export interface SpeakerIndex {
  readonly all: readonly IndexedSpeaker[];
  readonly byPart: ReadonlyMap<string, readonly IndexedSpeaker[]>;
}

const ARTICLE = /^(?:the|an?) /;

/** The store gives the same list until something is written: it is indexed once. */
const indexes = new WeakMap<readonly SpeakerCount[], SpeakerIndex>();

export function indexSpeakers(speakers: readonly SpeakerCount[], names: NameBook): SpeakerIndex {
  const known = indexes.get(speakers);
  if (known !== undefined) return known;
  const all = speakers.map((speaker) => {
    const slug = slugify(speaker.key.replace(ARTICLE, ''));
    return { ...speaker, parts: names.read(speaker.name), slug };
  });
  const byPart = new Map<string, IndexedSpeaker[]>();
  for (const speaker of all) {
    for (const key of new Set(speaker.parts.map((part) => part.key))) {
      const list = byPart.get(key);
      if (list === undefined) byPart.set(key, [speaker]);
      else list.push(speaker);
    }
  }
  const index = { all, byPart };
  indexes.set(speakers, index);
  return index;
}

/** Speakers whose names have all these parts. */
export function speakersWith(index: SpeakerIndex, parts: readonly NamePart[]): readonly IndexedSpeaker[] {
  const lists = parts.map((part) => index.byPart.get(part.key) ?? []);
  const [shortest, ...others] = lists.sort((a, b) => a.length - b.length);
  return (shortest ?? []).filter((speaker) => others.every((list) => list.includes(speaker)));
}
