import type { Mood } from './lexicon/mood-words.ts';

/** The moods of a source that carry one of the sentence. What is weaker than the source is another statement too. */
const CARRYING: Readonly<Record<Mood, readonly Mood[]>> = {
  fact: ['fact', 'present', 'forced', 'decided'],
  present: ['present', 'fact', 'rule'],
  future: ['future', 'plan', 'present', 'decided', 'rule'],
  plan: ['plan', 'future', 'wish'],
  want: ['want', 'plan', 'wish'],
  likely: ['likely', 'future', 'should'],
  possible: ['possible', 'rule', 'question', 'want', 'condition'],
  must: ['must', 'forced', 'rule', 'condition'],
  forced: ['must', 'forced', 'fact'],
  should: ['should', 'wish', 'likely'],
  wish: ['wish', 'should', 'plan'],
  alleged: ['alleged', 'question'],
  question: ['question', 'alleged', 'possible', 'likely'],
  condition: ['condition', 'possible', 'future'],
  decided: ['decided', 'fact', 'future'],
  rule: ['rule', 'must', 'future', 'present'],
  open: [],
};

/** Whether what a source tells in one mood may be told in another; what is open goes with all. */
export function isMoodCarried(mood: Mood, source: Mood): boolean {
  return mood === 'open' || source === 'open' || CARRYING[mood].includes(source);
}

const REAL: ReadonlySet<Mood> = new Set(['fact', 'present', 'forced', 'decided', 'open']);

/** Whether something is told that need not come about. */
export const isUnreal = (mood: Mood): boolean => !REAL.has(mood);
