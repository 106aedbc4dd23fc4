import type { Mood } from './lexicon/mood-words.ts';

/** The moods of a source that carry one of the sentence. What is weaker than the source is another statement too. */
const CARRYING: Readonly<Record<Mood, readonly Mood[]>> = {
  fact: ['fact', 'present', 'forced', 'decided'],
  present: ['present', 'fact', 'rule', 'forced'],
  future: ['future', 'plan', 'present', 'decided', 'rule', 'likely'],
  plan: ['plan', 'future', 'wish', 'matter'],
  want: ['want', 'plan', 'wish', 'matter', 'question'],
  likely: ['likely', 'future', 'should'],
  possible: ['possible', 'rule', 'question', 'want', 'condition', 'due', 'matter'],
  must: ['must', 'forced', 'rule', 'condition', 'due'],
  forced: ['must', 'forced', 'fact'],
  should: ['should', 'wish', 'likely'],
  wish: ['wish', 'should', 'plan', 'matter'],
  alleged: ['alleged', 'question'],
  question: ['question', 'alleged', 'possible', 'likely', 'due', 'matter'],
  condition: ['condition', 'possible', 'future', 'plan', 'wish', 'want', 'due'],
  decided: ['decided', 'fact', 'future'],
  rule: ['rule', 'must', 'future', 'present'],
  due: ['due', 'must', 'possible'],
  matter: [],
  open: [],
};

/** Moods that say too little of a verb to differ from another. */
const BARE: ReadonlySet<Mood> = new Set(['open', 'matter']);

/** Whether what a source tells in one mood may be told in another; what is open, or only named, goes with all. */
export function isMoodCarried(mood: Mood, source: Mood): boolean {
  return BARE.has(mood) || source === 'open' || CARRYING[mood].includes(source);
}

const REAL: ReadonlySet<Mood> = new Set(['fact', 'present', 'forced', 'decided', 'open']);

/** Whether something is told that need not come about. */
export const isUnreal = (mood: Mood): boolean => !REAL.has(mood);
