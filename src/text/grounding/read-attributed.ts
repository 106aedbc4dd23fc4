import type { Doer } from './is-same-speaker.ts';
import type { Passage } from './passage.ts';
import { quotedTogether } from './quoted-on.ts';
import { type Report, readReports } from './read-reports.ts';
import { whoSays } from './who-says.ts';
import type { Word } from './word.ts';

/** A report of a source. */
export interface Attributed extends Report, Doer {
  /** What is said. */
  readonly words: readonly Word[];
}

const NOTHING: ReadonlySet<number> = new Set();

/**
 * What is said in sentences, and what is quoted on in those around it that do not say by whom; `inOrder` are the same
 * in the order of their text.
 */
export function readAttributed(
  sources: readonly Passage[],
  inOrder: readonly Passage[],
): readonly Attributed[] {
  const told = sources.flatMap((source) =>
    readReports(source).flatMap((report) =>
      whoSays(report, source).map((places) => ({
        ...report,
        source,
        places,
        at: report.speaker.at,
        words: [...report.said].flatMap((at) => source.words[at] ?? []),
      })),
    ),
  );
  const isSilent = (source: Passage) => told.every((report) => report.source !== source);
  const quoted = quotedTogether(inOrder).flatMap((run) => {
    const words = run.filter(isSilent).flatMap((source) => source.words);
    const reports = words.length === 0 ? [] : told.filter(({ source }) => run.includes(source));
    return reports.map((report) => ({ ...report, words, said: NOTHING }));
  });
  return [...told, ...quoted];
}
