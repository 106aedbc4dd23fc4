import { UserError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import { fold } from '../text/fold.ts';
import { countArticles } from './count-articles.ts';
import type { Desk } from './desk.ts';
import { matchPerson, type Person, type PersonMatch } from './match-person.ts';
import { nameDistance } from './name-distance.ts';
import { extendsName, isProperName } from './person-name.ts';
import { requireWords } from './require-words.ts';
import { readKnownWords, searchWords } from './search-words.ts';
import { indexSpeakers, type SpeakerIndex } from './speaker-index.ts';
import { listOf } from './topic-errors.ts';

const MAX_CHOICES = 5;
const MAX_SUGGESTIONS = 3;
const MAX_DISTANCE = 0.45;
const MAX_LISTED = 6;
/** Articles counted for "is named in N articles". */
const MAX_COUNTED = 200;

/**
 * The person or institution somebody asked for. Throws `UserError` E01 (nobody of that name is quoted or
 * named), E02 (several are) and E04 (named in articles, but never quoted).
 */
export async function resolvePerson(desk: Desk, scope: Scope, asked: string): Promise<Person> {
  const text = asked.trim();
  requireWords('person', text);
  const index = indexSpeakers(await desk.store.speakers(scope), desk.names);
  const typed = desk.names.read(text);
  const quick = matchPerson(typed, index, { isKnownWord: () => true, arePrinted: false });
  if (quick.kind !== 'none') return asAsked(onlyOne(text, quick), text, desk);
  const search = { text, where: 'anywhere', stems: 'exact' } as const;
  const named = (await searchWords(desk, scope, search, MAX_COUNTED)).length;
  const isKnownWord = await readKnownWords(desk, scope, typed);
  const match = matchPerson(typed, index, { isKnownWord, arePrinted: named > 0 });
  if (match.kind !== 'none') return asAsked(onlyOne(text, match), text, desk);
  const printed = await asPrinted(desk, scope, text);
  if (printed !== null) return printed;
  throw unknownPerson(text, named, await countArticles(desk, scope), index);
}

/** Says so when articles print less of the name than was asked for. */
function asAsked(person: Person, asked: string, { names }: Desk): Person {
  const isShorter = isProperName(person.name) && extendsName(names.read(asked), names.read(person.name));
  if (!isShorter) return person;
  return { ...person, asked };
}

/** What articles print beside a quotation leads to it too, under whatever name the speaker is listed. */
async function asPrinted(desk: Desk, scope: Scope, name: string): Promise<Person | null> {
  const keys = [fold(name)];
  const { utterances, indirect } = await desk.store.countQuotations(scope, { speakers: keys });
  return utterances + indirect === 0 ? null : { name, keys, quotations: utterances, indirect };
}

function onlyOne(typed: string, match: Exclude<PersonMatch, { readonly kind: 'none' }>): Person {
  if (match.kind === 'one') return match.person;
  throw ambiguousPerson(typed, match.people);
}

function ambiguousPerson(typed: string, people: readonly Person[]): UserError {
  const choices = [...people].sort((a, b) => b.quotations - a.quotations).slice(0, MAX_CHOICES);
  const more = people.length - choices.length;
  const listed = listOf(
    choices.map((person) => person.name),
    'or',
  );
  return new UserError(
    'E02',
    `"${typed}" may be ${listed}${more > 0 ? `, or one of ${more} more` : ''}.`,
    'Choose one of them.',
    choices.map((person) => quotesCommand(person.name)),
  );
}

function unknownPerson(typed: string, named: number, articles: number, index: SpeakerIndex): UserError {
  const stored = `${articles} stored ${articles === 1 ? 'article' : 'articles'}`;
  const near = nearest(typed, index);
  const suggestions = near.map(quotesCommand);
  if (named > 0) {
    return new UserError(
      'E04',
      `No quotes by "${typed}" in ${stored}; ${countOf(named)} the name.`,
      `What others say about "${typed}": kind:about.`,
      [`${quotesCommand(typed)} kind:about`, ...suggestions],
    );
  }
  const didYouMean = near.length > 0 ? `Did you mean ${listOf(near, 'or')}? ` : '';
  return new UserError(
    'E01',
    `No quotes by "${typed}" in ${stored}.`,
    `${didYouMean}${whoIsQuoted(index)}`,
    suggestions,
  );
}

const countOf = (articles: number) =>
  articles === 1 ? '1 article has' : `${articles}${articles >= MAX_COUNTED ? ' or more' : ''} articles have`;

function nearest(typed: string, index: SpeakerIndex): readonly string[] {
  const folded = fold(typed);
  const surname = folded.split(' ').at(-1) ?? folded;
  return index.all
    .map(({ name, key }) => ({
      name,
      distance: Math.min(nameDistance(folded, key), nameDistance(surname, key.split(' ').at(-1) ?? key)),
    }))
    .filter(({ distance }) => distance <= MAX_DISTANCE)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}

function whoIsQuoted({ all }: SpeakerIndex): string {
  if (all.length === 0) return 'Nobody is quoted in them yet.';
  const listed = all.slice(0, MAX_LISTED).map(({ name }) => name);
  const more = all.length - listed.length;
  return `Quoted most: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** Several words need no quotation marks: the free words of the line are the person. */
export const quotesCommand = (person: string): string => `/quotes ${person}`;
