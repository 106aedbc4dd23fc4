import { mostGeneral } from './lexicon/general-nouns.ts';
import { areRivals, isWider, kindsOfPeople } from './lexicon/kinds.ts';
import { titleWords } from './lexicon/title-words.ts';
import { owningWords } from './lexicon/word-classes.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { callingsOf, type People, type Person, readPeople } from './read-people.ts';
import { stemsOf } from './stem-of.ts';
import { partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** Whether those who are named are what they are in the sources: not president who is prime minister there. */
export function checkRoles(claim: Passage, people: People): readonly Reason[] {
  const known = callingsOf(people);
  return callingsOf(readPeople([claim])).flatMap(({ names, heads }) => {
    const isSame = (other: Person) => [...other.names].some((key) => names.has(key));
    const own = [
      ...known.filter(isSame).flatMap((person) => person.nouns),
      ...people.sources.flatMap((source) => listedBefore(names, source)),
    ];
    const others = known.filter((person) => !isSame(person)).flatMap((person) => person.heads);
    const isPersonal = (role: Word) => isTitle(role) || isTold(role, names, claim);
    return heads
      .filter((role) => !role.isCapital || isTitle(role))
      .filter((role) => !own.some((other) => isSameRole(role, other)))
      .filter((role) => isAnothers(role, { own, others, isPersonal }))
      .map((role): Reason => ({ kind: 'name', text: claim.text.slice(role.start, role.end) }));
  });
}

/** `American producer, writer and director Norman Lear` is all three. */
function listedBefore(names: ReadonlySet<string>, source: Passage): readonly Word[] {
  return source.words.flatMap(({ term }, at) => {
    if (!names.has(nameKey(term)) || partAt(source, at - 1) !== 'noun') return [];
    let from = at;
    while (partAt(source, from - 1) === 'noun' || source.words[from - 1]?.term === 'and') from -= 1;
    const run = source.words.slice(from, at);
    return run.some((word) => word.term === 'and') ? run.filter(({ isFunction }) => !isFunction) : [];
  });
}

interface Roles {
  /** What somebody is called in the sources. */
  readonly own: readonly Word[];
  /** What the others are. */
  readonly others: readonly Word[];
  readonly isPersonal: (role: Word) => boolean;
}

/** The role is somebody else's in the sources, or theirs is another of its kind. */
function isAnothers(role: Word, { own, others, isPersonal }: Roles): boolean {
  if (own.length === 0 || own.some(({ stem }) => COUNTERPARTS.has(stem))) return false;
  const isRival = own.some((other) => areRivals(role, other));
  return isRival || (isPersonal(role) && others.some((other) => isSameRole(role, other)));
}

const isTitle = ({ term, stem }: Word) => titleWords.has(term) || kindsOfPeople.has(stem);

/** `Moray is the convener`, `Pratt, now a senator`, `the founder is called Kamath`: no `company` and no `rival`. */
function isTold(role: Word, names: ReadonlySet<string>, { words }: Passage): boolean {
  if (mostGeneral.has(role.stem) || PEERS.has(role.stem)) return false;
  const at = words.indexOf(role);
  const isName = ({ term }: Word) => names.has(nameKey(term));
  if (words.slice(0, at).some(isName))
    return !words.slice(Math.max(0, at - OWN_REACH), at).some(({ term }) => owningWords.has(term));
  const name = words.findIndex((word, place) => place > at && isName(word));
  return words.slice(at, name).some(({ base }) => base === 'be');
}

/** Who is what another is: `his Chilean counterpart` is a minister as he is. */
const COUNTERPARTS = stemsOf('counterpart predecessor successor'.split(' '));

const PEERS = stemsOf('rival counterpart colleague partner ally neighbour member'.split(' '));
/** `its rival`: of whom it is is another question. */
const OWN_REACH = 3;

const isSameRole = (one: Word, other: Word) =>
  meansSame(one, other) || nameKey(one.term) === nameKey(other.term) || isWider(one, other);
