import type { Passage } from './passage.ts';
import type { Event } from './syntax/event.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, tellsSame, type Word } from './word.ts';

/**
 * What had been before where its sources have it for the first time: `had performed there in three years` of who will for
 * the first time in three years, `had known of it before Saturday` of who only then learnt of it.
 */
export function checkEarlier(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  if (denies(claim.words) || claim.words.some(isFirst)) return [];
  return claim.events
    .filter((event) => isBefore(event, claim) && isNewIn(sources, event))
    .map(({ key: { start, end } }) => ({ kind: 'negation', text: claim.text.slice(start, end) }));
}

const FIRST = new Set(['first', 'only', 'never', 'debut']);
const isFirst = ({ term }: Word) => FIRST.has(term);

const SINCE = new Set(['before', 'until', 'since', 'ever']);
const SPANS = new Set(['years', 'year', 'months', 'decades', 'weeks', 'history']);
/** How far behind `in` a span of time may stand. */
const REACH = 6;

/** `had received it before`, `until they beat them, they had` */
function isBefore({ group, isDenied }: Event, { words }: Passage): boolean {
  if (!group.isPerfect || !group.isPast || isDenied || group.isAlone) return false;
  return words.some(
    ({ term }, at) =>
      SINCE.has(term) ||
      (term === 'in' && at > group.from && words.slice(at, at + REACH).some((word) => SPANS.has(word.term))),
  );
}

/** Whether a source has it with `first` or `only`, and none has it as done before. */
const isNewIn = (sources: readonly Passage[], { key }: Event) =>
  sources.some(({ words }) => words.some(isFirst) && words.some((word) => meansSame(word, key))) &&
  !sources.some(({ events }) =>
    events.some((other) => tellsSame(other.key, key) && other.group.isPerfect && !other.isDenied),
  );
