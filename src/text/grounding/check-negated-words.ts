import { negators } from './lexicon/mood-words.ts';
import { plainSayingVerbs } from './lexicon/saying-words.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { opensSegment } from './syntax/sentence.ts';
import { softStems } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, tellsSame, type Word } from './word.ts';

/**
 * Words that the sources only deny (`neither free nor fair`, `nine matches without a win`) and the sentence does
 * not. What verbs deny is compared in check-moods.ts; this is for words on which no verb hangs.
 */
export function checkNegatedWords(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  if (claim.events.some(({ isDenied }) => isDenied)) return [];
  const denying = claim.words.filter(isDenying);
  // `will be exempted`, where no exemption is granted: the word of denial itself may be denied.
  if (denying.length > 0) return denying.length > 1 ? [] : deniedOf(denying, claim, sources);
  const content = contentWords(claim);
  const excluded = content.filter((word) => isExcluded(word, sources));
  return [...excluded.map((word) => reasonAt(word, claim)), ...deniedOf(content, claim, sources)];
}

const reasonAt = ({ start, end }: Word, claim: Passage): Reason => ({
  kind: 'negation',
  text: claim.text.slice(start, end),
});

function deniedOf(own: readonly Word[], claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  // `was last seen in July` of who has not been seen since
  if (claim.words.some(({ term }) => term === 'last') && hasSince(sources)) return [];
  const known = sources.flatMap((source) =>
    source.words.map((word, at) => ({
      word,
      next: source.words[at + 1],
      isVerb: source.tags[at]?.part === 'verb',
      isDenied: isDeniedAt(source, at, claim),
    })),
  );
  return own.flatMap((word) => {
    if (
      word.term === 'according' ||
      plainSayingVerbs.has(word.stem) ||
      isNegated(claim, claim.words.indexOf(word))
    )
      return [];
    const same = known.filter((other) => meansSame(other.word, word));
    const next = claim.words[claim.words.indexOf(word) + 1];
    const isDenied =
      same.length > 0 &&
      same.every(
        (other) => other.isDenied && !(other.isVerb && next !== undefined && other.next?.stem === next.stem),
      );
    const isSaidElsewhere = known.some((other) => !other.isDenied && tellsSame(other.word, word));
    return isDenied && !isSaidElsewhere ? [reasonAt(word, claim)] : [];
  });
}

const hasSince = (sources: readonly Passage[]) =>
  sources.some(({ words }) => words.some(({ term }) => term === 'since'));

/** `by the company, not by the tenants`, `through aid groups rather than through the state`: the tenants, the state. */
function isExcluded({ stem }: Word, sources: readonly Passage[]): boolean {
  const found = sources.flatMap((source) =>
    source.words.flatMap((word, at) => (word.stem === stem ? [isOut(source, at)] : [])),
  );
  return found.length > 0 && !found.includes(false);
}

/** Whether the phrase of a preposition in which a word stands has `not` or `rather than` before it. */
function isOut(source: Passage, at: number): boolean {
  let from = at - 1;
  while (PHRASE.has(source.tags[from]?.part ?? '')) from -= 1;
  const part = source.tags[from]?.part;
  const isOpening = part === 'preposition' || part === 'to';
  return isOpening && EXCLUDING.has(source.words[from - 1]?.term ?? '');
}

const PHRASE = new Set(['noun', 'name', 'determiner', 'number', 'adverb']);
const EXCLUDING = new Set(['not', 'insteadof']);

/** Stems of verbs that say of a thing that it is not so. */
const ruling = new Set(['exclude', 'deny'].map((base) => stemOf(base)));
/** Stems of verbs by which something is no longer there. */
const losing = new Set(['lose', 'lack', 'cut', 'restore', 'still', 'end'].map((base) => stemOf(base)));
const isDenying = ({ term, stem }: Word) =>
  negators.has(term) || term === 'insteadof' || softStems.has(stem) || losing.has(stem);

const NEGATING = new Set(['no', 'not', 'neither', 'nor', 'without', 'never']);
const REACH = 3;

/** What a verb tells is denied as it is; of other words their neighbours tell. */
function isDeniedAt(source: Passage, at: number, claim: Passage): boolean {
  const word = source.words[at];
  if (word === undefined) return false;
  const isOfVerb = source.events.some(({ key, group }) => key === word && !group.isAlone);
  return (!isOfVerb && isNegated(source, at)) || isDeniedIn(source, word, claim);
}

/** `nobody was hurt`, `no serious side effects were seen`, `will not run any services` */
const isDeniedIn = ({ events, words }: Passage, word: Word, claim: Passage) =>
  events.some(
    ({ key, isDenied, subject, object, group }) =>
      (isDenied &&
        key === word &&
        !key.isFunction &&
        !isOfMany(words, group.to, key, claim) &&
        !group.isInfinitive &&
        object?.isNone !== true) ||
      [subject, object].some(
        (phrase) =>
          phrase?.isNone === true &&
          phrase.heads.includes(word) &&
          phrase.heads.every((head) => claim.words.some((own) => meansSame(own, head))),
      ) ||
      (isDenied && isOfAny(word, object, words)) ||
      (ruling.has(key.stem) &&
        !isDenied &&
        !isOfBody(words, group.to) &&
        isRuledOut(word, group.isPassive ? subject : object)),
  );

/** `was ruled out of the match`: who misses it is there all the same. */
const isOfBody = (words: Passage['words'], at: number) => words[at]?.term === 'of';

/** Not the claim that is denied, nor who makes it. */
const isRuledOut = (word: Word, phrase: NounPhrase | null) =>
  phrase?.heads.includes(word) === true && !phrase.heads.some(({ stem }) => claims.has(stem));
const claims = stemsOf('claim allegation accusation report suggestion rumour'.split(' '));

/** `will not run any services`; not the Hungarian of `any Hungarian diplomats` */
const isOfAny = (word: Word, object: NounPhrase | null, words: Passage['words']) =>
  object?.heads.includes(word) === true &&
  !(word.isCapital && object.heads.at(-1) !== word) &&
  words[object.from]?.term === 'any';

/** `is not one of the top sellers`, `was not among the winners`: there are such all the same. */
const isOfMany = (words: Passage['words'], at: number, key: Word, claim: Passage) =>
  (words[at]?.term === 'among' || (words[at]?.term === 'one' && words[at + 1]?.term === 'of')) &&
  !claim.events.some((event) => event.group.isAlone && meansSame(event.key, key));

/** Whether a negator stands directly before a word, at most an article or an adverb between. */
function isNegated(passage: Passage, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place -= 1) {
    if (opensSegment(passage, place + 1)) return false;
    const word = passage.words[place];
    if (NEGATING.has(word?.term ?? '')) return true;
    if (word?.term === 'of' && passage.words[place - 1]?.term === 'free') return true;
    const part = passage.tags[place]?.part;
    // `no doubt Ray can`: a phrase does not go on from a noun to a name.
    if (part === 'noun' && passage.words[place + 1]?.isCapital === true && word?.isCapital === false)
      return false;
    if (part !== 'noun' && part !== 'adverb' && part !== 'determiner') return false;
  }
  return false;
}
