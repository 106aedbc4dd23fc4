import { type Passage, readPassage } from './passage.ts';
import { type People, readPeople, whoIs } from './read-people.ts';
import type { CitedArticle, CitedSentence } from './rewording.ts';
import { partAt } from './syntax/sentence.ts';

/** How far back a sentence points. */
const MAX_BACK = 3;

/**
 * Keys of the names for which the pronouns of an English sentence stand, and its nouns that call somebody named
 * before: `She asked for more` behind a sentence of which Clinton is the subject. Behind a name of its own sentence a
 * pronoun stands for that; of several before it is who is named first.
 */
export function namesMeant(
  { text, article }: CitedSentence,
  articles: readonly CitedArticle[],
): readonly (readonly string[])[] {
  const sentences = articles.find(({ id }) => id === article)?.sentences ?? [];
  const at = sentences.indexOf(text);
  if (at <= 0) return [];
  const people = readPeople(sentences.slice(Math.max(0, at - MAX_BACK), at + 1).map(readPassage));
  const own = people.sources.at(-1);
  if (own === undefined) return [];
  const here =
    people.bySource.get(own)?.find(({ names }) => names.length > 0)?.from ?? Number.POSITIVE_INFINITY;
  return pointersIn(own, people)
    .filter(([first]) => first !== undefined && first < here)
    .flatMap((places) => meantBy(places, own, people));
}

/** Places of the pronouns, and of the phrases without a name that may call somebody. */
function pointersIn(own: Passage, people: People): readonly (readonly number[])[] {
  const pronouns = own.words.flatMap(({ term }, at) =>
    partAt(own, at) === 'pronoun' || OWNING.has(term) ? [[at]] : [],
  );
  const called = (people.bySource.get(own) ?? [])
    .filter(({ names, from }) => names.length === 0 && own.words[from - 1]?.term === 'the')
    .map(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from - 1 + index));
  return [...pronouns, ...called];
}

const OWNING = new Set(['his', 'her', 'their', 'him', 'them']);

function meantBy(places: readonly number[], own: Passage, people: People): readonly (readonly string[])[] {
  const named = whoIs(places, own, people).filter(({ names }) => names.size > 0);
  const first = named.at(-1);
  return first === undefined ? [] : [[...first.names]];
}
