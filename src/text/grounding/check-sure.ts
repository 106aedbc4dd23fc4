import { negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { stemOf } from './stem-of.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

const SURE = new Set(
  'certain certainly definitely undoubtedly surely guaranteed inevitable inevitably proven'
    .split(' ')
    .map((word) => stemOf(word)),
);

/** How far before the word its negator may stand. */
const REACH = 3;

/** What the sentence calls certain, where its sources do not: `is certain to be fit` of one who should be. */
export function checkSure(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  if (sources.some((source) => source.words.some((word, at) => isSure(word) && !isDenied(source, at))))
    return [];
  return claim.words
    .filter((word, at) => isSure(word) && !isDenied(claim, at) && !isDeterminer(claim, at))
    .map(({ start, end }) => ({ kind: 'modality', text: claim.text.slice(start, end) }));
}

const isSure = ({ stem }: Word) => SURE.has(stem);

const isDenied = ({ words }: Passage, at: number) =>
  words.slice(Math.max(0, at - REACH), at).some(({ term }) => negators.has(term) || term === 'far');

/** `certain products` are some. */
const isDeterminer = ({ words, tags }: Passage, at: number) =>
  words[at]?.term === 'certain' && tags[at + 1]?.part === 'noun';
