import { defineAction, defineCommandGroup } from '../src/bot/command.ts';
import { settingsDocument } from '../src/core/documents/settings-document.ts';
import { UserError } from '../src/core/errors.ts';
import { parseQuietHours } from '../src/core/parse-quiet-hours.ts';
import { parseTimeZone } from '../src/core/parse-time-zone.ts';
import type { RoomSettings } from '../src/core/room-settings.ts';

/** What a choice says for "leave it as it is". */
const KEEP = 'keep';

const show = defineAction({
  summary: 'What this channel has decided for itself',
  examples: ['settings'],
  options: {},
  visibility: 'ephemeral',
  role: 'all',
  async run({ room, settings }, { rooms }) {
    const { seen, available } = await rooms.collections(room);
    return {
      document: settingsDocument({ settings, seen, available }),
      data: { kind: 'settings', settings, collections: seen },
    };
  },
});

const set = defineAction({
  summary: 'Change it',
  examples: ['settings set timezone:Europe/Istanbul quiet:22:00-07:00', 'settings set visibility:private'],
  options: {
    visibility: {
      kind: 'choice',
      summary: 'Who sees answers when the person does not say',
      choices: [KEEP, 'public', 'private'],
      fallback: KEEP,
    },
    timezone: { kind: 'text', summary: 'Time zone, such as Europe/Istanbul, or default', maxChars: 60 },
    language: {
      kind: 'text',
      summary: 'Language of the articles in briefs, such as en, or any',
      maxChars: 20,
    },
    quiet: { kind: 'text', summary: 'When nothing is posted unasked: 22:00-07:00, or off', maxChars: 30 },
    threads: {
      kind: 'choice',
      summary: 'What is answered in my own threads',
      choices: [KEEP, 'questions', 'mentions'],
      fallback: KEEP,
    },
    collections: { kind: 'text', summary: 'What is seen here, with commas between', maxChars: 500 },
  },
  visibility: 'ephemeral',
  role: 'admin',
  roleInDirect: 'all',
  async run({ room, direct, person, options }, { rooms }) {
    const { visibility, timezone, language, quiet, threads, collections } = options;
    const changes: Partial<RoomSettings> = {
      ...(visibility === KEEP ? {} : { visibility }),
      ...(threads === KEEP ? {} : { threads }),
      ...(timezone === undefined ? {} : { timeZone: isDefault(timezone) ? null : parseTimeZone(timezone) }),
      ...(language === undefined ? {} : { language: parseLanguage(language) }),
      ...(quiet === undefined ? {} : { quietHours: parseQuietHours(quiet) }),
    };
    const chosen = collections === undefined ? null : listed(collections);
    // A form sends all of its fields: what is as before asks for no right.
    if (chosen !== null && !isSame(chosen, (await rooms.collections(room)).seen)) {
      if (direct && person.role !== 'admin') throw notTheirs();
      await rooms.chooseCollections(room, chosen);
    }
    const settings = await rooms.change(room, changes);
    const { seen, available } = await rooms.collections(room);
    return {
      document: settingsDocument({ settings, seen, available }),
      data: { kind: 'settings', settings, collections: seen },
    };
  },
});

export default defineCommandGroup({
  name: 'settings',
  summary: 'How the bot behaves in this channel',
  actions: { show, set },
  fallback: 'show',
});

const isDefault = (text: string): boolean => /^(?:default|none)$/iu.test(text.trim());

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const isSame = (names: readonly string[], others: readonly string[]): boolean =>
  new Set(names).size === others.length && others.every((name) => names.includes(name));

function parseLanguage(text: string): string | null {
  const typed = text.trim().toLowerCase();
  if (/^(?:any|all|default)$/.test(typed)) return null;
  if (/^[a-z]{2,3}$/.test(typed)) return typed;
  throw new UserError(
    'E07',
    `"${text.trim()}" is no language code.`,
    'Write two letters, such as en, tr or de, or any.',
  );
}

/** What a person may see in direct messages is for the workspace's admins to say. */
const notTheirs = (): UserError =>
  new UserError('E06', 'Only an admin chooses the collections.', 'Ask an admin of this workspace.');
