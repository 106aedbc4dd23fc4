import type { Document, Inline } from '../document.ts';
import type { RoomSettings } from '../room-settings.ts';
import { createDocument } from './create-document.ts';
import { words } from './inline.ts';

/** What a room decided for itself, with a form to change it. */
export function settingsDocument({
  settings,
  seen,
  available,
}: {
  readonly settings: RoomSettings;
  readonly seen: readonly string[];
  readonly available: readonly string[];
}): Document {
  const { visibility, timeZone, language, quietHours, threads } = settings;
  const unseen = available.filter((name) => !seen.includes(name));
  const rows: readonly (readonly [string, string])[] = [
    ['Answers', visibility === 'public' ? 'everybody sees them' : 'only who asked sees them'],
    ['Time zone', timeZone ?? 'as the operator set it'],
    ['Language of articles', language ?? 'any'],
    ['Quiet hours', quietHours === null ? 'none' : `${quietHours.from} to ${quietHours.until}`],
    ['In my threads', threads === 'questions' ? 'I answer questions' : 'I answer when mentioned'],
    ['Collections', seen.length === 0 ? 'none' : seen.join(', ')],
    ...(unseen.length === 0 ? [] : [['Other collections', unseen.join(', ')] as const]),
  ];
  const cells = rows.map(([name, value]): readonly (readonly Inline[])[] => [[words(name)], [words(value)]]);
  return createDocument([
    { kind: 'heading', text: 'Settings of this channel' },
    { kind: 'table', columns: ['Setting', 'Value'], rows: cells },
    {
      kind: 'actions',
      actions: [{ label: 'Change', command: currentLine(settings, seen), form: true }],
    },
  ]);
}

/** The line that would set everything as it is: what the form begins with. */
function currentLine(settings: RoomSettings, seen: readonly string[]): string {
  const { visibility, timeZone, language, quietHours, threads } = settings;
  const parts = [
    `visibility:${visibility}`,
    `timezone:${timeZone ?? 'default'}`,
    `language:${language ?? 'any'}`,
    `quiet:${quietHours === null ? 'off' : `${quietHours.from}-${quietHours.until}`}`,
    `threads:${threads}`,
    ...(seen.length === 0 ? [] : [`collections:"${seen.join(', ')}"`]),
  ];
  return `/settings set ${parts.join(' ')}`;
}
