import { figures, findingVerbs, papers } from './lexicon/saying-words.ts';
import type { Passage } from './passage.ts';
import type { People, Person } from './read-people.ts';
import { stemsOf } from './stem-of.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import { meansSame, type Word } from './word.ts';

/** Who says something in a source, and who that is. */
interface Teller {
  readonly source: Passage;
  /** Place of the verb. */
  readonly at: number;
  /** Places of what is said. */
  readonly said: ReadonlySet<number>;
  readonly person: Person;
  readonly people: People;
}

/** Whether a noun is of what is written or published: `report`. */
export const isPaper = ({ stem }: Word) => papers.has(stem);

/** `according to the report`, where somebody warned in a report, a study found it or a paper was told. */
export function isPaperOf(head: Word, { source, said, at, person, people }: Teller): boolean {
  if (!isPaper(head)) return false;
  const isThis = (word: Word) => meansSame(word, head) || (figures.has(head.stem) && figures.has(word.stem));
  return (
    person.nouns.some(isThis) ||
    (person.nouns.some(({ stem }) => AUTHORS.has(stem)) && people.words.some(isThis)) ||
    people.mentions.some(({ from, head: other }) => from === 0 && other !== null && isThis(other)) ||
    source.words.some(
      (word, place) =>
        (partAt(source, place) === 'verb' ? word.stem === head.stem : isThis(word)) &&
        (!said.has(place) || isBehindVerb(source, at, place)),
    ) ||
    source.events.some(
      ({ key, subject, object }) =>
        (findingVerbs.has(key.stem) && subject?.heads.some(isThis) === true) ||
        (key.stem === 'tell' && object?.heads.some(({ isCapital }) => isCapital) === true),
    )
  );
}

/** Whose paper it is: `the authors recommend`. */
const AUTHORS = stemsOf(['author', 'researcher', 'scientist', 'team', 'analyst']);

/** `warned in a report on Monday` */
function isBehindVerb(source: Passage, verb: number, at: number): boolean {
  if (at <= verb) return false;
  for (let place = verb + 1; place <= at; place += 1) if (opensSegment(source, place)) return false;
  return true;
}
