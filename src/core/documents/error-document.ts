import type { Document, Inline } from '../document.ts';
import { createDocument } from './create-document.ts';
import { styled, words } from './inline.ts';

/** An error as a person reads it: what is wrong, its code, the next step, and lines that would work. */
export function errorDocument(error: {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly suggestions: readonly string[];
  readonly people?: readonly string[];
}): Document {
  const { code, message, hint, suggestions, people = [] } = error;
  return createDocument([
    {
      kind: 'note',
      level: 'error',
      content: [
        words(`${message} ${hint} `.trimStart()),
        ...people.flatMap((id): readonly Inline[] => [{ kind: 'person', id }, words(' ')]),
        styled('emphasis', `(${code})`),
      ],
    },
    suggestions.length === 0
      ? null
      : { kind: 'actions', actions: suggestions.map((line) => ({ label: labelOf(line), command: line })) },
  ]);
}

/** A button is labelled by the line it runs, without its slash. */
const labelOf = (line: string): string => line.replace(/^\//, '');
