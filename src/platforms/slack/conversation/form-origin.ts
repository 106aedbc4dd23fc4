import { z } from 'zod';
import type { Question } from './question.ts';
import { isDirect } from './somebody.ts';

/** Of the message that a question is about; a view carries 3,000 characters at most. */
const MAX_ABOUT_CHARS = 1500;

const schema = z.strictObject({
  channel: z.string().min(1),
  threadTs: z.string().nullable(),
  /** Words of a message that the question is about. */
  about: z.string().nullable(),
});

/** Where a form was opened, and what it is about: it comes back with the form, also after a restart. */
export type FormOrigin = z.output<typeof schema>;

export const writeOrigin = ({ about, ...place }: FormOrigin): string =>
  JSON.stringify({ ...place, about: about?.slice(0, MAX_ABOUT_CHARS).toWellFormed() ?? null });

/** Null when it was not written by us. */
export function readOrigin(metadata: string): FormOrigin | null {
  try {
    return schema.parse(JSON.parse(metadata));
  } catch {
    return null;
  }
}

/** A line of a form as a question: answered where the form was opened. */
export function questionOfForm(
  { channel, threadTs }: FormOrigin,
  { team, person, line }: { readonly team: string; readonly person: string; readonly line: string },
): Question {
  return {
    line,
    team,
    person,
    channel,
    place: { channel, threadTs },
    privately: isDirect(channel) ? { kind: 'direct' } : { kind: 'ephemeral', threadTs },
  };
}
