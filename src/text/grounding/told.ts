import { negators, softNegators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { Word } from './word.ts';

/** How an event may differ from what is told. */
export type Difference = 'negation' | 'modality';

/** What the sources tell, in the order of their nearness. */
export interface Told {
  readonly sentences: readonly Passage[];
  readonly events: readonly Event[];
  readonly words: readonly Word[];
  /** Those that are no nouns of the sentence; all negators. */
  readonly others: readonly Word[];
}

/** Stems of verbs that say that something is not, or does not happen. */
export const softStems = stemsOf(softNegators);

/** To whom or what it happens. */
export const patientOf = ({ group, subject, object }: Event): readonly Word[] =>
  ((group.isPassive ? null : object) ?? subject)?.heads ?? [];

/** The words of a sentence by which it denies something. */
export const denialsIn = (words: readonly Word[]): readonly Word[] =>
  words.filter(
    ({ term, stem: stemmed }, at) =>
      negators.has(term) || softStems.has(stemmed) || (term === 'yet' && words[at + 1]?.term === 'to'),
  );

/** Whether a negator, or a verb such as `refuse`, is among the words. */
export const denies = (words: readonly Word[]): boolean =>
  denialsIn(words).length > 0 ||
  words.some(({ term }, at) => term === 'too' && words.slice(at, at + 4).some((next) => next.term === 'to'));
