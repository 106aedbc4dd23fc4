import { helpers, modals, negators } from './lexicon/mood-words.ts';
import { titleWords } from './lexicon/title-words.ts';
import { meansSame, type Passage, type Word } from './passage.ts';
import { nameKey } from './read-names.ts';
import type { Reason } from './verdict.ts';

/** A name with what stands beside it. */
interface Beside {
  readonly name: Word;
  readonly other: Word;
}

/**
 * Whether the names of the sentence do what they do in its sources: `Germany will send` where only France
 * does, and `Prime Minister Weber` where Weber is president.
 */
export function checkSubjects(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [
    ...checkActs(claim, sources),
    ...checkTitles(readTitles(claim), sources.flatMap(readTitles), claim),
  ];
}

/** Names that the sources have, before a verb that is another name's there. */
function checkActs(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const all = sources.flatMap(({ words }) => words.filter(({ isCapital }) => isCapital));
  return readSubjects(claim).flatMap(({ name, other: verb }) => {
    const acts = sources.some((source) => readSubjects(source).some(({ other }) => other.stem === verb.stem));
    const acting = sources.flatMap((source) => namesBefore(source, verb));
    const isThere = all.some((word) => isSameName(word, name));
    const isOther = isThere && acts && !acting.some((word) => isSameName(word, name));
    return isOther ? [{ kind: 'swapped', text: claim.text.slice(name.start, verb.end) }] : [];
  });
}

/** Words with capitals before a word of that stem, in its clause. */
function namesBefore({ words }: Passage, verb: Word): readonly Word[] {
  return words.flatMap((word, at) =>
    word.stem === verb.stem
      ? words
          .slice(0, at)
          .filter(({ isCapital, isFunction, clause }) => isCapital && !isFunction && clause === word.clause)
      : [],
  );
}

function checkTitles(own: readonly Beside[], known: readonly Beside[], claim: Passage): readonly Reason[] {
  return own.flatMap(({ name, other: title }) => {
    const titles = known.filter((titled) => isSameName(titled.name, name)).map(({ other }) => other);
    const isOther = titles.length > 0 && !titles.some((other) => meansSame(other, title));
    return isOther ? [{ kind: 'name', text: claim.text.slice(title.start, name.end) }] : [];
  });
}

const isSameName = (one: Word, other: Word) => nameKey(one.term) === nameKey(other.term);

/** `US` stands for two words of a source: such names are not compared. */
const MAX_ACRONYM = 3;
const PREPOSITIONS = new Set(['in', 'at', 'of', 'from', 'to', 'on', 'by', 'for', 'with', 'near', 'and']);
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'by']);

/** Names with the verb right after them, helping verbs between. What is done to somebody is left out. */
function readSubjects({ words }: Passage): readonly Beside[] {
  return words.flatMap((name, at) => {
    if (PREPOSITIONS.has(words[at - 1]?.term ?? '')) return [];
    if (!name.isCapital || name.isFunction || nameKey(name.term).length <= MAX_ACRONYM) return [];
    const rest = words.slice(at + 1);
    const length = rest.findIndex((word) => !isHelper(word));
    const verb = rest[length];
    if (
      verb === undefined ||
      verb.isCapital ||
      verb.isFigure ||
      verb.isFunction ||
      verb.clause !== name.clause
    )
      return [];
    const isPassive = rest.slice(0, length).some(({ term }) => PASSIVE.has(term));
    return isPassive ? [] : [{ name, other: verb }];
  });
}

function isHelper({ term, isCapital }: Word): boolean {
  return !isCapital && (helpers.has(term) || modals.has(term) || negators.has(term)) && term !== 'to';
}

const POLITE = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'dame',
  'former',
  'vice',
  'foreign',
  'finance',
]);

/** Names after a title with a capital, by their last word: `President Emmanuel Macron` is Macron. */
function readTitles({ words }: Passage): readonly Beside[] {
  return words.flatMap((title, at) => {
    const next = words[at + 1];
    if (!isTitle(title) || next === undefined || isTitle(next) || !next.isCapital) return [];
    const rest = words.slice(at + 1);
    const length = rest.findIndex((word) => !word.isCapital || word.clause !== title.clause);
    const name = rest[(length < 0 ? rest.length : length) - 1];
    return name === undefined ? [] : [{ name, other: title }];
  });
}

const isTitle = ({ term, isCapital }: Word) => isCapital && titleWords.has(term) && !POLITE.has(term);
