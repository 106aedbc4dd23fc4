import type { Citation } from '../../core/citation.ts';
import type { SourceEntry } from '../../core/document.ts';
import { UserError } from '../../core/errors.ts';

/** Which passage of which source is asked for, both counted from 1. */
export interface PassageRequest {
  readonly source: number;
  readonly part: number;
}

const REQUEST = /^(?:\[\s*(\d{1,4})(?:\.(\d{1,4}))?\s*\]|\/?passage\s+\[?(\d{1,4})(?:\.(\d{1,4}))?\]?)$/iu;

/** Reads `[2]`, `[2.1]`, `passage 2`, `/passage 2.1`; null when the line is something else. */
export function readPassageRequest(line: string): PassageRequest | null {
  const match = REQUEST.exec(line.trim());
  if (match === null) return null;
  return { source: Number(match[1] ?? match[3]), part: Number(match[2] ?? match[4] ?? 1) };
}

/**
 * The cited passage in the sources of the last answer, and how many that source has.
 *
 * @throws UserError E07 when that answer has no such passage, saying which it has.
 */
export function findPassage(
  entries: readonly SourceEntry[],
  { source, part }: PassageRequest,
): { readonly citation: Citation; readonly parts: number } {
  const entry = entries.find(({ number }) => number === source);
  const citation = entry?.citations[part - 1];
  if (entry !== undefined && citation !== undefined) return { citation, parts: entry.citations.length };
  const open = entries.filter(({ citations }) => citations.length > 0).map(({ number }) => `[${number}]`);
  if (open.length === 0) {
    throw new UserError(
      'E07',
      'There is no cited passage to open yet.',
      'Ask for a brief or for quotes first.',
    );
  }
  if (entry === undefined || entry.citations.length === 0) {
    throw new UserError(
      'E07',
      `The last answer cites nothing as [${source}].`,
      `It cites ${open.join(', ')}.`,
    );
  }
  const last = `passage ${source}.${entry.citations.length}`;
  throw new UserError(
    'E07',
    `The last answer cites ${entry.citations.length} passages of [${source}], not ${part}.`,
    `The last one is ${last}.`,
    [last],
  );
}
