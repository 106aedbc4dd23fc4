import type { Governing } from '../lexicon/governors.ts';
import { negators } from '../lexicon/mood-words.ts';
import { stemOf, stemsOf } from '../stem-of.ts';
import type { Word } from '../word.ts';
import type { Event } from './event.ts';
import { FREE, type Governed, governedBy, kindOf, SURE } from './governed.ts';
import { isPhraseBetween, opensSegment, partAt, type Sentence } from './sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Stems: what somebody does not confirm, say or know is left open. */
const SAYING = stemsOf(
  'say confirm know verify believe think claim state show prove indicate suggest establish demonstrate'.split(
    ' ',
  ),
);
/** Stems: with a clause these only say. */
const TELLING = new Set(['tell', 'instruct', 'order', 'mean', 'call']);
/** Stems: an `if` behind them asks. */
const ASKING = new Set('ask know say see wonder decid clear check show determin'.split(' '));

/** Governors of a clause with `that`; of verbs of saying it is said, which is another check. */
const OF_CLAUSES: ReadonlySet<Governing> = new Set(['denied', 'plan', 'want', 'wish', 'likely', 'must']);

/** Nouns of which a clause with `that` says what they hold. */
const OF_NOUNS = stemsOf(
  'accusation allegation claim suspicion suggestion hope fear expectation prediction plan proposal demand request rumour rumor belief assumption charge'.split(
    ' ',
  ),
);

/** Stems of what is done with an aim: a clause behind it tells of it, as `the fighting that killed 190`. */
const STRIVING = stemsOf(
  'fight struggle work push battle race rush look try attempt campaign effort bid'.split(' '),
);

/** Stems of what no clause without `that` hangs on: `who had threatened passengers was shot`. */
const UNCLAUSED = stemsOf(
  'threaten threat invite encourage persuade seek try attempt offer plan prepare design aim mean order instruct ask urge refuse fail decline prevent stop ban avoid cancel call set bar block'.split(
    ' ',
  ),
);

/** Stems of what is done to a thing: a clause behind it tells of the thing, or what comes of it. */
const HINDERING = stemsOf(
  'prevent stop ban avoid cancel block bar scrap abandon oppose prohibit forbid'.split(' '),
);

/** `on condition that`, `provided that` */
const CONDITIONS = new Set(['condition', 'provided', 'providing']);

/** `provided member states agree` */
const CONDITIONS_ALONE = new Set(['provided', 'providing']);

/** How many words the hearer between a verb and its `that` may have. */
const MAX_HEARER = 4;

/** `recommended that he sign`, `asked whether he signed`, `if he signs`; `start` is the place of the clause. */
export function governedClause(sentence: Sentence, start: number, earlier: readonly Event[]): Governed {
  const isThat = sentence.words[start - 1]?.term === 'that';
  if (isThat && isSaidOfNoun(sentence, start)) return FREE;
  const byWord =
    governedByOpener(sentence, start, earlier) ?? (isThat ? governedByNoun(sentence, start, earlier) : null);
  if (byWord !== null) return byWord;
  const governor = earlier.findLast(({ group }) =>
    governs(sentence, group, start - (isThat ? 1 : 0), isThat),
  );
  if (governor === undefined) return FREE;
  if (isThat && governor.group.to < start - 1 && HINDERING.has(governor.key.stem)) return FREE;
  return clauseUnder(sentence, start, governor, isThat);
}

/** What a verb makes of the clause that hangs on it. */
function clauseUnder(sentence: Sentence, start: number, governor: Event, isThat: boolean): Governed {
  const { key, isDenied } = governor;
  if (isDenied && (SAYING.has(key.stem) || SURE.has(key.stem))) return { isDenied: false, mood: 'question' };
  const kind = kindOf(key);
  const isGoverned =
    kind !== undefined &&
    !(key.stem === SUGGEST && isTold(sentence, start)) &&
    !STRIVING.has(key.stem) &&
    OF_CLAUSES.has(kind) &&
    (isThat || !UNCLAUSED.has(key.stem)) &&
    !(TELLING.has(key.stem) && !(isThat && isBare(sentence, start)));
  return isGoverned ? governedBy(kind, governor) : FREE;
}

/** `a claim that he rejects`, `a plan that Amnesty called unlawful`: what somebody says of the noun, not what it holds. */
function isSaidOfNoun(sentence: Sentence, start: number): boolean {
  const { words, tags } = sentence;
  const before = partAt(sentence, start - 2);
  if (before !== 'noun') return false;
  const verb = tags.findIndex(({ part }, at) => at >= start && part === 'verb');
  if (verb < 0 || verb > start + MAX_SUBJECT || words[verb]?.clause !== words[start]?.clause) return false;
  if (CALLING.has(words[verb]?.stem ?? '')) return true;
  const isEnd = verb + 1 >= words.length || opensSegment(sentence, verb + 1);
  return (
    RESPONDING.has(words[verb]?.stem ?? '') &&
    (isEnd || words[verb + 1]?.term === 'as' || !OBJECT.has(partAt(sentence, verb + 1) ?? ''))
  );
}
const CALLING = stemsOf(['say', 'call', 'describe', 'consider', 'believe']);
/** Stems of what is done to a claim, a demand, a text. */
const RESPONDING = stemsOf(
  `reject dismiss deny dispute refute criticise criticize condemn welcome support back oppose make bring raise file submit sign issue
  accept approve endorse describe denounce contest reply confirm`.split(/\s+/),
);
const OBJECT = new Set(['noun', 'name', 'number', 'determiner', 'pronoun', 'opener']);

const SUGGEST = stemOf('suggest');

/** `suggested that the text mentioned it` tells that it did; `suggested that he sign` does not. */
const isTold = (sentence: Sentence, start: number) => !isBare(sentence, start);

/** `ordered that he sign`, `that they be freed` */
const isBare = ({ tags }: Sentence, start: number) =>
  tags.slice(start, start + MAX_SUBJECT).find(({ verb }) => verb !== null)?.verb?.form === 'base';
/** How many words the subject of a clause may have. */
const MAX_SUBJECT = 6;

/** `whether`, `unless`, `if`, `should he return`, `on condition that`, `without evidence that` */
function governedByOpener(sentence: Sentence, start: number, earlier: readonly Event[]): Governed | null {
  const own = FOCUS.has(sentence.words[start - 1]?.term ?? '') ? start - 1 : start;
  const [before, opener] = [sentence.words[own - 2]?.term ?? '', sentence.words[own - 1]?.term];
  if (opener === 'whether') return { isDenied: false, mood: 'question' };
  if (opener === 'unless') return { isDenied: true, mood: 'condition' };
  if (opener === 'should') return { isDenied: false, mood: 'condition' };
  if (opener === 'if') return { isDenied: false, mood: moodOfIf(sentence, own, earlier) };
  if (CONDITIONS_ALONE.has(opener ?? '')) return { isDenied: false, mood: 'condition' };
  if (opener === 'that' && CONDITIONS.has(before)) return { isDenied: false, mood: 'condition' };
  const isOpen = isWithoutEvidence(sentence, thatBefore(sentence, start) - 1);
  return isOpen ? { isDenied: false, mood: 'question' } : null;
}

/** `if even one nest evades it` */
const FOCUS = new Set(['even', 'only', 'just']);

/** `the accusation that they killed him`, unless it is denied. */
function governedByNoun(sentence: Sentence, start: number, earlier: readonly Event[]): Governed | null {
  const at = overPhrase(sentence, start - 2);
  if (NOTIONS.has(sentence.words[at]?.stem ?? '') && partAt(sentence, at) === 'noun')
    return { isDenied: false, mood: 'alleged' };
  const kind = kindOf(sentence.words[at]);
  const isNoun =
    kind !== undefined && OF_NOUNS.has(sentence.words[at]?.stem ?? '') && partAt(sentence, at) === 'noun';
  return isNoun && kindOf(earlier.at(-1)?.key) !== 'denied' ? governedBy(kind, undefined) : null;
}

/** Stems of what only holds of something that it is so: `the idea that people are being replaced`. */
const NOTIONS = stemsOf(['idea', 'theory', 'notion', 'myth', 'hypothesis']);

/** Back over `by two opponents`. */
function overPhrase(sentence: Sentence, at: number): number {
  let from = at;
  while (IN_PHRASE.has(partAt(sentence, from) ?? '')) from -= 1;
  return sentence.words[from]?.term === 'by' ? from - 1 : at;
}

const IN_PHRASE = new Set(['noun', 'name', 'number', 'determiner']);

/** The place of the `that` before a clause, over a long subject: `that it or its citizens took part`. */
const thatBefore = ({ words }: Sentence, start: number) =>
  words.findLastIndex(({ term }, at) => at < start && at >= start - MAX_SUBJECT && term === 'that');

const EVIDENCE = stemsOf('evidence sign proof indication suggestion hint reason guarantee'.split(' '));

/** `found no evidence that he had help` */
function isWithoutEvidence({ words }: Sentence, at: number): boolean {
  const noun = overFound(words, at);
  const isDenied = words.slice(Math.max(0, noun - 3), noun).some(({ term }) => negators.has(term));
  return isDenied && EVIDENCE.has(words[noun]?.stem ?? '');
}

/** Back over `had been found`, `was seen`. */
function overFound(words: readonly Word[], at: number): number {
  let noun = at;
  while (noun > at - MAX_HEARER && FOUND.has(words[noun]?.term ?? '')) noun -= 1;
  return noun;
}
const FOUND = new Set(['is', 'was', 'has', 'had', 'been', 'found', 'seen', 'there']);

/** Whether a verb that ends at a place is directly before the clause, or over its hearer before `that`. */
function governs(
  sentence: Sentence,
  { to: end, form, isAlone }: VerbGroup,
  clause: number,
  isThat: boolean,
): boolean {
  if (end === clause) return isThat || (form !== 'ing' && !isAlone);
  return (
    isThat &&
    end < clause &&
    clause - end <= MAX_HEARER &&
    sentence.words[end]?.term !== 'against' &&
    isPhraseBetween(sentence, end, clause)
  );
}

/** `said if they give it up`; `would not say if` asks. */
const isPlainlySaid = ({ isDenied, mood }: Event) => !isDenied && (mood === 'fact' || mood === 'present');

function moodOfIf(sentence: Sentence, start: number, earlier: readonly Event[]): 'question' | 'condition' {
  const last = earlier.at(-1);
  const isAsked =
    last !== undefined &&
    ASKING.has(last.key.stem) &&
    !(last.key.stem === 'say' && isPlainlySaid(last)) &&
    (last.group.to === start - 1 ||
      (last.key.stem === 'ask' &&
        sentence.words[last.group.to]?.term !== 'for' &&
        isPhraseBetween(sentence, last.group.to, start - 1)));
  return isAsked ? 'question' : 'condition';
}
