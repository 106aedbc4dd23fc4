import { UserError } from '../core/errors.ts';
import type { Action } from './command.ts';

/** An action and how it is called: what messages about a typed line speak of. */
export interface Called {
  /** With its slash: `/topics show`. */
  readonly path: string;
  readonly action: Pick<Action, 'options' | 'examples'>;
}

/** A correction of the line: the words at `start`..`end` become `words`. */
interface Correction {
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * E07: the line was not understood. The hint is the correction when there is one, else an example.
 *
 * @param message points at the word and says what is allowed there.
 */
export function argumentError(called: Called, message: string, correction: Correction | null): UserError {
  if (correction !== null) {
    const { line, start, end, words } = correction;
    const corrected = `${called.path} ${line.slice(0, start)}${words}${line.slice(end)}`.trim();
    return new UserError('E07', message, `Did you mean ${words.trim()}?`, [corrected]);
  }
  const [example] = called.action.examples;
  const hint = example === undefined ? `Type ${called.path} help.` : `For example: /${example}`;
  return new UserError('E07', message, hint);
}
