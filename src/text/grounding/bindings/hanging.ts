import type { Passage } from '../passage.ts';
import type { People } from '../read-people.ts';
import type { Argument } from './argument.ts';
import { readArguments } from './read-arguments.ts';

/** What the verbs and nouns of a sentence and of its sources are told of. */
export interface Hanging {
  readonly own: readonly Argument[];
  readonly known: readonly Argument[];
}

/** Reads what hangs on the words of a sentence and of its sources. */
export const readHanging = (claim: Passage, { sources, bySource }: People): Hanging => ({
  own: readArguments(claim),
  known: sources.flatMap((source) => readArguments(source, bySource.get(source))),
});
