import type { Cue } from './find-cues.ts';
import type { Phrase } from './find-phrases.ts';

/** How sure an attribution is: the rule that found it. */
export type Tier = 'after' | 'before' | 'source' | 'colon' | 'subject' | 'carried' | 'none';

/** Who says a quoted stretch, by the words of its own sentence. */
export interface Attribution {
  readonly tier: Tier;
  readonly phrase: Phrase | null;
  readonly cue: Cue | null;
}
