import { areRivals, isWider, kindsOfPeople } from './lexicon/kinds.ts';
import { titleWords } from './lexicon/title-words.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { callingsOf, type Person, readPeople } from './read-people.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** Whether those who are named are what they are in the sources: not president who is prime minister there. */
export function checkRoles(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = callingsOf(readPeople(sources));
  return callingsOf(readPeople([claim])).flatMap(({ names, heads }) => {
    const isSame = (other: Person) => [...other.names].some((key) => names.has(key));
    const own = known.filter(isSame).flatMap((person) => person.nouns);
    const others = known.filter((person) => !isSame(person)).flatMap((person) => person.heads);
    return heads
      .filter((role) => !own.some((other) => isSameRole(role, other)) && isAnothers(role, own, others))
      .map(
        (role): Reason => ({
          kind: 'name',
          text: claim.text.slice(role.start, role.end),
        }),
      );
  });
}

/** The role is somebody else's in the sources, or theirs is another of its kind. */
function isAnothers(role: Word, own: readonly Word[], others: readonly Word[]): boolean {
  if (own.length === 0) return false;
  const isRival = own.some((other) => areRivals(role, other));
  return isRival || (isPersonal(role) && others.some((other) => isSameRole(role, other)));
}

const isPersonal = (role: Word) => titleWords.has(role.term) || kindsOfPeople.has(role.stem);

const isSameRole = (one: Word, other: Word) =>
  meansSame(one, other) || nameKey(one.term) === nameKey(other.term) || isWider(one, other);
