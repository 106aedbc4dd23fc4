import { isAbleTold } from './able-told.ts';
import type { Governing } from './lexicon/governors.ts';
import { type Mood, modals, moodAdverbs, moodHints } from './lexicon/mood-words.ts';
import { ESTIMATING, isRated } from './mood-otherwise.ts';
import { isMoodCarried } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { stemOf } from './stem-of.ts';
import { kindOf } from './syntax/governed.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** Moods that a word of the sources must give. */
const MARKED: ReadonlySet<Mood> = new Set(['want', 'plan', 'wish', 'likely', 'possible', 'must', 'alleged']);

const MOODS: Readonly<Record<Governing, readonly Mood[]>> = {
  denied: ['possible', 'want'],
  commit: ['future', 'plan'],
  plan: ['plan'],
  want: ['want', 'possible'],
  likely: ['likely'],
  possible: ['possible'],
  must: ['must', 'wish'],
  wish: ['wish'],
  alleged: ['alleged'],
  decided: ['decided', 'wish'],
  rule: ['rule', 'must'],
  real: [],
};

const hints = (['possible', 'future', 'must'] as const).flatMap((mood) =>
  [...moodHints[mood]].map((base): readonly [string, Mood] => [stemOf(base), mood]),
);

/**
 * What may, must or is to be done, wanted, asked for or alleged in a sentence, where no word of its sources says so
 * of anything: `threatened to strike` of those who walked out.
 */
export function checkMarks(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const marks = new Set([
    ...sources.flatMap(({ events }) => events.map(({ mood }) => mood).filter((mood) => mood !== 'open')),
    ...sources.flatMap(({ words }) => words.flatMap(moodsOf)),
    ...sources.flatMap((source) =>
      source.words.some((_, at) => isRated(source, at)) ? (['alleged'] as const) : [],
    ),
  ]);
  // `could not reach it` of those who did not.
  const isDenying = sources.some(({ events }) => events.some((event) => event.isDenied));
  return claim.events
    .filter(
      (event) =>
        MARKED.has(event.mood) &&
        !(event.isDenied && event.mood === 'possible' && isDenying) &&
        !isAbleTold(event, sources) &&
        ![...marks].some((mark) => isMoodCarried(event.mood, mark)),
    )
    .map(({ key }) => ({ kind: 'modality', text: claim.text.slice(key.start, key.end) }));
}

function moodsOf(word: Word): readonly Mood[] {
  const { term, stem, isCapital } = word;
  const kind = kindOf(word);
  const own = [isCapital ? undefined : modals.get(term), moodAdverbs.get(term)];
  return [
    ...own.filter((mood) => mood !== undefined),
    ...(ESTIMATING.has(stem) ? (['alleged'] as const) : []),
    ...(term === 'shall' && !isCapital ? (['must'] as const) : []),
    ...(kind === undefined ? [] : MOODS[kind]),
    ...hints.flatMap(([hint, mood]) => (hint === stem ? [mood] : [])),
  ];
}
