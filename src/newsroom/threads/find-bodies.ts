import type { Mention } from './find-mentions.ts';
import { distinctNames, type ReadTurn, withArticle } from './read-turns.ts';
import type { Referent } from './referent.ts';
import { isSameName } from './same-name.ts';
import { subjectsOf } from './subjects-of.ts';

const isGroup = ({ kind }: Mention): boolean => kind === 'group';
const isPerson = ({ kind }: Mention): boolean => kind === 'person';

/** The body that was spoken of last: "the ministry announced" makes "it" and "they" the ministry. */
export function findGroup(
  turns: readonly ReadTurn[],
  fits: (mention: Mention) => boolean = isGroup,
): Referent {
  return nearest(turns, (mention) => isGroup(mention) && fits(mention), oneOf);
}

/**
 * Where "there" is: the place that something was said to be in or somebody went to, before one that is only named. Of
 * an answer the sentence on whom the question is about counts first.
 */
export function findPlace(turns: readonly ReadTurn[], about: readonly string[]): Referent {
  for (const { meant, answer, asked, answered } of turns) {
    const sentences = answered.map((mentions, place) => ({ text: answer[place] ?? '', mentions }));
    const onThem = sentences.filter(({ text }) => about.some((name) => text.includes(name)));
    const looked = [{ text: meant, mentions: asked }, ...onThem, ...sentences];
    const found = placeIn(looked, IS_IN) ?? placeIn(looked, ANYWHERE);
    if (found !== null) return found;
  }
  return { kind: 'none' };
}

const IS_IN =
  /\b(?:in|at|near|to|into|from|across|visit|visits|visited|visiting|reached|left|toured)\s+(?:the\s+)?$/iu;
const ANYWHERE = /$/u;

function placeIn(
  looked: readonly { readonly text: string; readonly mentions: readonly Mention[] }[],
  before: RegExp,
): Referent | null {
  for (const { text, mentions } of looked) {
    const places = mentions.filter(
      ({ kind, start }) =>
        before.test(text.slice(0, start)) && (kind === 'place' || (kind === 'group' && before === IS_IN)),
    );
    const names = distinctNames(places);
    const [first] = names;
    if (first !== undefined)
      return { kind: 'one', name: withArticle(first), certain: names.length === 1 && before === IS_IN };
  }
  return null;
}

/**
 * Who "they" are, where they act: the body or the people who were asked about last, or else those of the answer. Two
 * bodies or any number of people are meant together.
 */
export function findActors(turns: readonly ReadTurn[]): Referent {
  for (const [back, turn] of turns.entries()) {
    const near = back < 2;
    const answered = turn.answered.flat();
    const found =
      actorsIn(turn.asked, near) ??
      subjectsTogether(turn) ??
      actorsIn(answered, near) ??
      onlyPerson(answered);
    if (found !== null) return found;
  }
  return { kind: 'none' };
}

/** "Ankara and Washington have agreed": whoever a sentence begins with, capitals too. */
function subjectsTogether({ answer, answered }: ReadTurn): Referent | null {
  for (const [place, mentions] of answered.entries()) {
    const names = distinctNames(subjectsOf(mentions, answer[place] ?? ''));
    if (names.length > 1) return together(names.map(withArticle), false);
  }
  return null;
}

function actorsIn(mentions: readonly Mention[], near: boolean): Referent | null {
  const people = distinctNames(mentions.filter(isPerson));
  const groups = distinctNames(mentions.filter(isGroup)).map(withArticle);
  if (people.length > 1) return together(people, groups.length === 0 && near);
  if (groups.length === 1) return together(groups, people.length === 0 && near);
  if (groups.length === 0) return null;
  return groups.length === 2 ? together(groups, false) : { kind: 'several', names: groups };
}

/** Of one person "they" is said too, but seldom. */
function onlyPerson(mentions: readonly Mention[]): Referent | null {
  const people = distinctNames(mentions.filter(isPerson));
  return people.length === 1 ? together(people, false) : null;
}

/** Two or more of one kind who were named together last: "the two", "both". */
export function findPair(turns: readonly ReadTurn[]): readonly string[] | null {
  for (const { asked, answered } of turns) {
    const found = [asked, ...answered].map(pairIn).find((pair) => pair !== null);
    if (found !== undefined && found !== null) return found;
    const [last, before] = turns;
    const both = last === undefined || before === undefined ? null : pairIn([...before.asked, ...last.asked]);
    if (both !== null) return both;
  }
  return null;
}

function pairIn(mentions: readonly Mention[]): readonly string[] | null {
  for (const kind of ['person', 'group', 'place'] as const) {
    const names = distinctNames(mentions.filter((mention) => mention.kind === kind));
    if (names.length === 2) return names.map(withArticle);
  }
  return null;
}

/** Of two who were named together, the one that the last exchange is not about: "the other one". */
export function findOther(turns: readonly ReadTurn[]): string | null {
  const [last] = turns;
  if (last === undefined) return null;
  const known = [last.asked, ...last.answered].flat();
  for (const { asked, answered } of turns) {
    for (const mentions of [asked, ...answered]) {
      const pair = pairIn(mentions) ?? [];
      const others = pair.filter((name) => !known.some(({ text }) => isSameName(text, name)));
      if (pair.length === 2 && others.length === 1) return others[0] ?? null;
    }
  }
  return null;
}

const together = (names: readonly string[], certain: boolean): Referent => ({
  kind: 'one',
  name: listed(names),
  certain,
});

/** "Fidan, Blinken and Hadley". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function nearest(
  turns: readonly ReadTurn[],
  fits: (mention: Mention) => boolean,
  choose: (names: readonly string[], certain: boolean) => Referent,
): Referent {
  for (const [back, { asked, answered }] of turns.entries()) {
    for (const mentions of [asked, answered.flat()]) {
      const names = distinctNames(mentions.filter(fits));
      if (names.length > 0) return choose(names, back < 2);
    }
  }
  return { kind: 'none' };
}

/** The first that was named, when there are more; then it is not certain. */
function oneOf(names: readonly string[], certain: boolean): Referent {
  const [first] = names;
  return first === undefined
    ? { kind: 'none' }
    : { kind: 'one', name: withArticle(first), certain: certain && names.length === 1 };
}
