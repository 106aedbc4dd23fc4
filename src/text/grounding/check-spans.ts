import { readCalendar } from './check-calendar.ts';
import { negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** A day, month or year with what it is of something: where it begins, where it ends, or neither. */
interface Edge {
  readonly side: 'start' | 'end' | null;
  /** `weekday`, `month`, `year`. */
  readonly type: string;
  readonly key: string;
  readonly text: string;
  /** Whether something is denied in its sentence: what is not so until 2019 is so since then. */
  readonly isDenied: boolean;
}

const START = new Set(['since', 'from', 'after', 'between']);
const END = new Set(['until', 'till', 'by', 'before', 'to', 'through']);

/** `until 1998` where it is so since 1998; `from Sunday` where it begins on Monday and is told on Sunday. */
export function checkSpans(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(edgesIn);
  return edgesIn(claim).flatMap(({ side, type, key, text, isDenied }) => {
    if (side === null) return [];
    const same = known.filter((edge) => edge.key === key);
    if (same.some((edge) => edge.isDenied !== isDenied)) return [];
    const isTurned = same.length > 0 && same.every((edge) => edge.side !== null && edge.side !== side);
    const isOther =
      same.length > 0 &&
      same.every((edge) => edge.side !== side) &&
      known.some((edge) => edge.type === type && edge.side === side);
    return isTurned || isOther ? [{ kind: 'swapped', text }] : [];
  });
}

function edgesIn(passage: Passage): readonly Edge[] {
  const { words, text } = passage;
  const times = readCalendar(passage).map(({ time, word }) => ({ key: time, at: words.indexOf(word), word }));
  const years = readAmounts(passage)
    .filter(({ dimension }) => dimension === 'year')
    .flatMap(({ from, value }) => {
      const word = words[from];
      return word === undefined ? [] : [{ key: `year ${value}`, at: from, word }];
    });
  const isDenied = words.some(({ term }) => negators.has(term));
  return [...times, ...years, ...clausesIn(words)].map(({ key, at, word }) => ({
    side: sideOf(passage, at),
    type: key.split(' ')[0] ?? '',
    key,
    text: text.slice(word.start, word.end),
    isDenied,
  }));
}

/** `since the rains began`, `until the appeal is heard`: by the first word that says something. */
function clausesIn(words: readonly Word[]) {
  return words.flatMap(({ term, clause }, before) => {
    if (term !== 'since' && term !== 'until') return [];
    const at = words.findIndex((word, place) => place > before && !word.isFunction);
    const word = words[at];
    return word === undefined || word.clause !== clause
      ? []
      : [{ key: `clause ${word.stem}`, at: before + 1, word }];
  });
}

/** Between a preposition and the time: `by the end of next May`, `until noon on Saturday`. */
const INSIDE = new Set(
  'the end of start beginning early late mid next last this noon midnight on at'.split(' '),
);

function sideOf(passage: Passage, at: number): 'start' | 'end' | null {
  const { words } = passage;
  if (words[at]?.isHyphened === true && words[at - 1]?.isFigure === true) return 'end';
  let before = at - 1;
  while (before > at - 6 && isInside(words[before])) before -= 1;
  const term = words[before]?.term ?? '';
  if (START.has(term)) return 'start';
  if (term === 'and' && isBehind(words, before, 'between')) return 'end';
  return END.has(term) && (term !== 'to' || isBehind(words, before, 'from')) ? 'end' : null;
}

/** `is to start on Sunday`, `go back to August`: without `from` before it `to` ends nothing. */
const isBehind = (words: readonly Word[], at: number, opening: string) =>
  words.slice(0, at).some(({ term }) => term === opening);

const isInside = (word: Word | undefined) =>
  word !== undefined &&
  !START.has(word.term) &&
  !END.has(word.term) &&
  (INSIDE.has(word.term) || word.isFigure || word.isCapital);
