import { bareQuestionWords } from './lexicon/question-words.ts';

/** "when?", "since when?", "by how much?", "which countries?". */
export const isQuestionFragment = (plain: string): boolean =>
  plain
    .split(/\s+/)
    .slice(0, 3)
    .some((word, place) => bareQuestionWords.has(word) && (place === 0 || LEADS.test(plain)));
const LEADS =
  /^(?:to|by|since|until|till|from|for|with|in|on|at|of|about|according to|as of|seit|bis|an|von|mit|fur|bei|um|zu|ab|laut|depuis|avec|pour|por|desde|hasta|con|a|en)\s/;
