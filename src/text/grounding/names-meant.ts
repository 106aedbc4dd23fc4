import { type Passage, readPassage } from './passage.ts';
import { isOtherSex, pronounsMeant, readBearers } from './pronouns-meant.ts';
import { isBody, isSomebody, type Mention } from './read-mentions.ts';
import { type People, readPeople, whoIs } from './read-people.ts';
import type { CitedArticle, CitedSentence } from './rewording.ts';
import { placesOf } from './syntax/noun-phrases.ts';
import { partAt } from './syntax/sentence.ts';
import { readVerb } from './syntax/verb-forms.ts';

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
  const mentions = people.bySource.get(own) ?? [];
  const here = mentions.find((mention) => isMaybeMeant(mention))?.from ?? Number.POSITIVE_INFINITY;
  const pointers = pointersIn(own, mentions).filter(([first]) => first !== undefined && first < here);
  const bearers = readBearers(sentences);
  const called = pointers.flatMap((places) =>
    [
      ...meantBy(places, own, people),
      ...calledBefore(places, own, people),
      ...bodyBefore(places, own, people),
    ].filter((names) => !isOtherSex(own.words[places[0] ?? -1]?.term ?? '', names, bearers)),
  );
  return [...called, ...pronounsMeant(sentences, at, bearers)];
}

/** Whether a pronoun behind it may stand for it: not for the town in which something is done. */
const isMaybeMeant = (mention: Mention) =>
  mention.names.length > 0 && (mention.isActor || isSomebody(mention)) && !isOpeningVerb(mention);

/** `Asked what he thought`: no name, though it has a capital. */
const isOpeningVerb = ({ from, to, source }: Mention) =>
  from === 0 && to === 1 && readVerb(source.words[0]?.term ?? '') !== null;

/** Places of the pronouns, and of the phrases without a name that may call somebody. */
function pointersIn(own: Passage, mentions: readonly Mention[]): readonly (readonly number[])[] {
  const pronouns = own.words.flatMap(({ term }, at) =>
    partAt(own, at) === 'pronoun' || OWNING.has(term) ? [[at]] : [],
  );
  return [...pronouns, ...mentions.filter(isCalling).map(placesOf)];
}

const isCalling = ({ names, from, source }: Mention) =>
  names.length === 0 && source.words[from]?.term === 'the';

const OWNING = new Set(['his', 'her', 'their', 'him', 'them']);

function meantBy(places: readonly number[], own: Passage, people: People): readonly (readonly string[])[] {
  const named = whoIs(places, own, people).filter(({ names }) => names.size > 0);
  const first = named.at(-1);
  return first === undefined ? [] : [[...first.names]];
}

/** `He also won in Colorado` behind `The senator won in Vermont, beating Lake`: who did something before that. */
function calledBefore(
  places: readonly number[],
  own: Passage,
  { sources, bySource }: People,
): readonly (readonly string[])[] {
  const at = sources.indexOf(own);
  const doerOf = (source: Passage | undefined) =>
    source && bySource.get(source)?.find(({ isActor }) => isActor);
  const [last, first] = [doerOf(sources[at - 1]), doerOf(sources[at - 2])];
  const isPointer = places.length === 1 && places[0] === 0;
  if (!isPointer || last === undefined || first === undefined || !isCalling(last) || isBody(last)) return [];
  return first.names.length > 0 ? [first.names] : [];
}

/** `The court` for the Supreme Court told of before, if for no other court. */
function bodyBefore(places: readonly number[], own: Passage, people: People): readonly (readonly string[])[] {
  const noun = own.words[places[1] ?? -1];
  if (noun === undefined || places.length !== 2) return [];
  const called = people.mentions.filter(
    ({ source, head, owners }) =>
      source !== own && owners.length > 0 && head?.isCapital === true && head.stem === noun.stem,
  );
  const names = new Set(called.map(({ owners }) => owners.join(' ')));
  return names.size === 1 ? called.slice(0, 1).map(({ owners }) => owners) : [];
}
