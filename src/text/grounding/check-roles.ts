import { demonyms } from './lexicon/demonyms.ts';
import { kindsOf, kindsOfPeople } from './lexicon/kinds.ts';
import { titleWords } from './lexicon/title-words.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** A person, and what they are said to be: `the Jamaican writer Opal Reid`, `Paul Okafor, a Democrat,`. */
interface Holder {
  /** Keys of the words of the name. */
  readonly keys: readonly string[];
  readonly name: Word;
  readonly roles: readonly Word[];
}

/** Whether those who are named are what they are in the sources: not president who is prime minister there. */
export function checkRoles(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(holdersIn);
  return holdersIn(claim).flatMap(({ keys, name, roles }) => {
    const isSame = (holder: Holder) => holder.keys.some((key) => keys.includes(key));
    const own = known.filter(isSame).flatMap((holder) => holder.roles);
    const others = known.filter((holder) => !isSame(holder)).flatMap((holder) => holder.roles);
    return roles
      .filter((role) => !own.some((other) => isSameRole(role, other)) && isAnothers(role, own, others))
      .map(
        (role): Reason => ({
          kind: 'name',
          text: `${claim.text.slice(role.start, role.end)} ${claim.text.slice(name.start, name.end)}`,
        }),
      );
  });
}

/** The role is somebody else's in the sources, or theirs is another of its kind. */
function isAnothers(role: Word, own: readonly Word[], others: readonly Word[]): boolean {
  if (own.length === 0) return false;
  const kinds = kindsOf.get(role.stem) ?? [];
  const isRival = own.some((other) => (kindsOf.get(other.stem) ?? []).some((kind) => kinds.includes(kind)));
  return isRival || (isPersonal(role) && others.some((other) => isSameRole(role, other)));
}

const isPersonal = (role: Word) => isRole(role) || kindsOfPeople.has(role.stem);

const isSameRole = (one: Word, other: Word) =>
  meansSame(one, other) || nameKey(one.term) === nameKey(other.term);

function holdersIn(passage: Passage): readonly Holder[] {
  const { words } = passage;
  return words.flatMap((name, at): Holder[] => {
    if (!isNameEnd(passage, at)) return [];
    const roles = [...rolesBefore(passage, at), ...rolesAfter(passage, at)];
    return [{ keys: nameBefore(passage, at).map(({ term }) => nameKey(term)), name, roles }];
  });
}

/** The words of a name that ends at a place. */
function nameBefore(passage: Passage, end: number): readonly Word[] {
  let from = end;
  while (
    partAt(passage, from - 1) === 'name' &&
    !opensSegment(passage, from) &&
    !isRole(passage.words[from - 1])
  )
    from -= 1;
  return passage.words.slice(from, end + 1);
}

/** The last word of a name; no title, no people, no day. */
function isNameEnd(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (word === undefined || partAt(passage, at) !== 'name' || isRole(word)) return false;
  return partAt(passage, at + 1) !== 'name' || opensSegment(passage, at + 1);
}

const isRole = (word: Word | undefined) =>
  word !== undefined && (titleWords.has(word.term) || demonyms.has(nameKey(word.term)));

function rolesBefore(passage: Passage, end: number): readonly Word[] {
  const roles: Word[] = [];
  for (let at = end - 1; at >= 0 && !opensSegment(passage, at + 1); at -= 1) {
    const word = passage.words[at];
    const part = partAt(passage, at);
    if (word === undefined || (part !== 'noun' && part !== 'name')) break;
    if (part === 'noun' || isRole(word)) roles.push(word);
  }
  return roles;
}

/** Between commas behind the name: `, a Republican,`. */
function rolesAfter(passage: Passage, at: number): readonly Word[] {
  if (!opensSegment(passage, at + 1) || partAt(passage, at + 1) !== 'determiner') return [];
  const roles: Word[] = [];
  for (let place = at + 2; place < passage.words.length && !opensSegment(passage, place); place += 1) {
    const part = partAt(passage, place);
    const word = passage.words[place];
    if (word === undefined || (part !== 'noun' && part !== 'name')) break;
    roles.push(word);
  }
  return roles;
}
