import type { Mood } from '../lexicon/mood-words.ts';
import type { Word } from '../word.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Somebody does or is something, or is said to: one verb of a sentence with what belongs to it. */
export interface Event {
  readonly group: VerbGroup;
  /** The word that says what: the verb, or what stands behind `is` and `has`. */
  readonly key: Word;
  /** Place of its first word, the subject included. */
  readonly start: number;
  readonly isDenied: boolean;
  readonly mood: Mood;
  /** Who does it; of a passive, whom it is done to. Null where the sentence does not say. */
  readonly subject: NounPhrase | null;
  /** Whether the subject stands before another verb, to which this one is joined or on which it hangs. */
  readonly isSubjectShared: boolean;
  readonly object: NounPhrase | null;
  /** All words of the sentence behind the verb. */
  readonly behind: readonly Word[];
  /** Phrases of prepositions after the verb. */
  readonly others: readonly PrepositionPhrase[];
}

export interface PrepositionPhrase {
  readonly preposition: string;
  readonly phrase: NounPhrase;
}

/** The words of those who take part in an event, and of where and when it is. */
export function participantsOf({ subject, object, others }: Event): readonly Word[] {
  return [
    ...(subject?.words ?? []),
    ...(object?.words ?? []),
    ...others.flatMap(({ phrase }) => phrase.words),
  ];
}
