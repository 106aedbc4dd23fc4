import type { Action, Document } from '../core/document.ts';
import { scheduleDocument } from '../core/documents/schedules-document.ts';
import type { Schedule } from '../core/schedule.ts';
import type { DigestView } from '../digests.ts';
import { formatValue } from './format-line.ts';

/** Where a digest is that somebody named. */
interface Named {
  /** The other channel it is in, in words; null for the one that was asked in. */
  readonly elsewhere: string | null;
  /** What was typed for that channel. */
  readonly channel: string | undefined;
}

/** A line about a digest of that channel. */
export const digestLine = (action: string, { id }: Schedule, channel: string | undefined): string =>
  `/digest ${action} ${id}${channel === undefined ? '' : ` channel:${formatValue(channel)}`}`;

/** What was done with a digest, how it is now, and what can be done next. */
export function digestAnswer<Kind extends string>(
  said: string,
  view: DigestView,
  kind: Kind,
  { elsewhere, channel }: Named,
): { readonly document: Document; readonly data: { readonly kind: Kind; readonly view: DigestView } } {
  const { schedule } = view;
  const [label, action] = schedule.paused === null ? ['Pause', 'pause'] : ['Resume', 'resume'];
  const actions: readonly Action[] = [
    { label: 'Preview', command: digestLine('preview', schedule, channel) },
    { label, command: digestLine(action, schedule, channel) },
    { label: 'Change', command: digestLine('edit', schedule, channel), form: true },
  ];
  return { document: scheduleDocument(said, view, actions, elsewhere), data: { kind, view } };
}
