import type { AliasTable } from '../core/aliases.ts';
import { queryTermGroups } from '../text/query-terms.ts';
import { personGroups } from './person-groups.ts';

/** One part of a name: a word, or several that the alias table knows as one thing. */
export interface NamePart {
  /** The same for every name of the same thing. */
  readonly key: string;
  /** Folded spellings, those of its aliases included; words of one spelling are parted by a space. */
  readonly spellings: readonly string[];
  /** How the thing is shown; null for a word of no alias group, and for one of a person's name. */
  readonly shown: string | null;
}

/** Reads names through the alias table: `turkey us`, `TÜRKİYE-ABD` and `Türkiye-U.S.` have the same parts. */
export interface NameBook {
  /** Alias groups as the query functions of `text/` take them. */
  readonly groups: readonly (readonly string[])[];
  /** Function words are left out, as long as there are others. Empty when there is no letter or digit. */
  readonly read: (name: string) => readonly NamePart[];
}

/**
 * Words that nobody types to tell one name from another. Not all function words: Tom, Kim and Will are names
 * here and function words elsewhere.
 */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the a an of and in on at for to by from with der die das und le la les et el los y ve ile'.split(' '),
);

/** Names repeat from request to request; cleared when full, so that memory stays bounded. */
const MAX_REMEMBERED = 20_000;

export function openNameBook(table: AliasTable): NameBook {
  const people = personGroups(table.groups.filter(({ kind }) => kind === 'person'));
  const others = table.groups.filter(({ kind }) => kind !== 'person').map(({ names }) => names);
  const things = [...others, ...people.whole];
  const groups = [...things, ...people.words];
  const shownByKey = new Map<string, string>();
  for (const [first] of things) {
    const [part] = first === undefined ? [] : spellingsOf(first, groups);
    if (first !== undefined && part !== undefined) shownByKey.set(keyOf(part), first);
  }
  const remembered = new Map<string, readonly NamePart[]>();
  const read = (name: string): readonly NamePart[] => {
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const all = spellingsOf(name, groups).map((spellings) => {
      const key = keyOf(spellings);
      return { key, spellings, shown: shownByKey.get(key) ?? null };
    });
    const telling = all.filter(
      ({ shown, spellings }) => shown !== null || !spellings.every((word) => SMALL_WORDS.has(word)),
    );
    const parts = telling.length > 0 ? telling : all;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(name, parts);
    return parts;
  };
  return { groups, read };
}

/** Without stemming: names are compared as they are spelt, and near spellings are another step's matter. */
function spellingsOf(name: string, groups: NameBook['groups']): readonly (readonly string[])[] {
  return queryTermGroups(name, ['und'], groups);
}

const keyOf = (spellings: readonly string[]) => [...spellings].sort().join('|');
