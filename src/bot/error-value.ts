import { SetupError, UserError } from '../core/errors.ts';
import type { StoreError } from '../core/store-error.ts';

/** An error as a value: what `--json` prints and what the error document is made of. */
export interface ErrorValue {
  readonly kind: 'error';
  /** E01 ... E99 as in PRODUCT terms; `setup` when the operator's setup is wrong. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** Command lines that would work instead, best first. */
  readonly suggestions: readonly string[];
  /** Ids of people who can help. */
  readonly people?: readonly string[];
}

/** A mistake of a person or of the setup as a value; null for everything else, which is a bug. */
export function toErrorValue(error: unknown): ErrorValue | null {
  if (error instanceof UserError) {
    const { code, message, hint, suggestions, people } = error;
    const who = people.length === 0 ? {} : { people };
    return { kind: 'error', code, message, hint, suggestions, ...who };
  }
  if (error instanceof SetupError) {
    return { kind: 'error', code: 'setup', message: error.message, hint: error.hint, suggestions: [] };
  }
  return null;
}

/** What a person sees of a bug: only the id under which it was logged. */
export function bugValue(incident: string): ErrorValue {
  return {
    kind: 'error',
    code: 'E99',
    message: `Something broke on our side. Ref ${incident}`,
    hint: 'Try again; if it stays, give this reference to whoever runs the bot.',
    suggestions: [],
  };
}

/** What a person sees when the store fails: the advice for the operator names no file and no article. */
export function storeValue(incident: string, { message }: StoreError): ErrorValue {
  return {
    kind: 'error',
    code: 'E99',
    message: `The stored articles cannot be reached just now. Ref ${incident}`,
    hint: message,
    suggestions: [],
  };
}
