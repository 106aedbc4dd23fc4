import type { Mood } from './lexicon/mood-words.ts';
import type { Sign } from './lexicon/stages.ts';

/** The sign that a mood gives of how far a matter has got. */
export const SIGNS_OF: Readonly<Partial<Record<Mood, Sign>>> = {
  future: 'will',
  decided: 'will',
  possible: 'may',
  likely: 'may',
  rule: 'may',
  question: 'may',
  must: 'must',
  due: 'must',
  forced: 'must',
  should: 'must',
};
