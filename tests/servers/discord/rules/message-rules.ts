import { z } from 'zod';
import { asObject, asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import { type FieldIssue, invalidForm } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { refusals } from '../core/refusals.ts';
import type { StoredMessage } from '../core/world.ts';
import { snowflake } from './basics.ts';
import { checkTotals, fileReferences } from './component-totals.ts';
import { checkEmbedTotal, embeds } from './embed-rules.ts';
import { judge } from './explain-issues.ts';
import { layoutComponents, legacyComponents } from './layout-components.ts';

/** How a message came: each has its own flags and fields. */
export type MessageKind = 'create' | 'edit' | 'interaction' | 'followup' | 'forum';

export const FLAG = { suppressEmbeds: 4, ephemeral: 64, loading: 128, silent: 4096, layout: 32_768 } as const;

/** `MessageFlags` that may be set, by how the message came; another one is ignored by Discord, and noted here. */
const FLAGS: Readonly<Record<MessageKind, number>> = {
  create: FLAG.suppressEmbeds | FLAG.silent | FLAG.layout,
  forum: FLAG.suppressEmbeds | FLAG.silent | FLAG.layout,
  edit: FLAG.suppressEmbeds | FLAG.layout,
  interaction: FLAG.suppressEmbeds | FLAG.silent | FLAG.layout | FLAG.ephemeral,
  followup: FLAG.suppressEmbeds | FLAG.silent | FLAG.layout | FLAG.ephemeral,
};

const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
    users: z.array(snowflake).max(100).nullish(),
    roles: z.array(snowflake).max(100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (value.parse?.includes(kind) !== true || (value[kind]?.length ?? 0) === 0) continue;
      context.addIssue({
        code: 'custom',
        path: ['parse'],
        message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        params: { code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' },
      });
    }
  });

const attachment = z.strictObject({
  id: z.union([snowflake, z.int().min(0)]),
  filename: z.string().min(1).max(1024).nullish(),
  description: z.string().max(1024).nullish(),
  title: z.string().max(1024).nullish(),
  duration_secs: z.number().nullish(),
  waveform: z.string().nullish(),
  is_spoiler: z.boolean().nullish(),
});

const message = z.strictObject({
  content: z.string().max(2000).nullish(),
  embeds: embeds.nullish(),
  components: z.array(z.unknown()).nullish(),
  attachments: z.array(attachment).max(10).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: z.int().min(0).nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  tts: z.boolean().nullish(),
  message_reference: z
    .strictObject({
      type: z.literal(0).nullish(),
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
  sticker_ids: z.array(snowflake).max(3).nullish(),
  poll: z.looseObject({}).nullish(),
  shared_client_theme: z.looseObject({}).nullish(),
  // discord.js sends these with every message of a webhook, and so of an interaction.
  username: z.string().nullish(),
  avatar_url: z.string().nullish(),
  thread_name: z.string().nullish(),
  applied_tags: z.array(snowflake).nullish(),
});

/** A file that came with the request: `files[n]` and its name. */
export interface UploadedFile {
  readonly index: number;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** What a message request is judged by. */
export interface MessageContext {
  readonly kind: MessageKind;
  readonly files: readonly UploadedFile[];
  /** On an edit: what the message is now. */
  readonly existing: StoredMessage | null;
}

const present = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

/** What the message has after the request: an edit leaves alone what it does not name. */
function resulting(
  body: JsonObject,
  field: 'content' | 'embeds' | 'components',
  context: MessageContext,
): unknown {
  return body[field] === undefined ? context.existing?.[field] : body[field];
}

function checkLayout(body: JsonObject, isLayout: boolean, context: MessageContext): readonly FieldIssue[] {
  if (!isLayout) return [];
  const fields = {
    content: resulting(body, 'content', context),
    embeds: resulting(body, 'embeds', context),
    sticker_ids: body['sticker_ids'],
    poll: body['poll'],
  };
  return Object.entries(fields)
    .filter(([, value]) => present(value))
    .map(([field]) => ({
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
}

function checkFiles(body: JsonObject, context: MessageContext): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  const given = asObjects(body['attachments']);
  const known = new Set([
    ...context.files.map((file) => String(file.index)),
    ...(context.existing?.attachments ?? []).map((one) => one.id),
  ]);
  for (const [index, { id }] of given.entries()) {
    if (known.has(String(id))) continue;
    const message = `Attachment data for id ${String(id)} was not uploaded`;
    issues.push({ path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message });
  }
  const names = new Set([
    ...context.files.map((file) => file.filename),
    ...(context.existing?.attachments ?? []).map((one) => one.filename),
    ...given.map((one) => asText(one['filename'])),
  ]);
  for (const { name, path } of fileReferences(body)) {
    if (names.has(name)) continue;
    const message = 'The referenced attachment does not exist in the message.';
    issues.push({ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message });
  }
  return issues;
}

function checkEmpty(body: JsonObject, context: MessageContext): void {
  const parts = (['content', 'embeds', 'components'] as const).map((field) =>
    resulting(body, field, context),
  );
  const kept = Array.isArray(body['attachments']) ? body['attachments'] : context.existing?.attachments;
  const all = [...parts, body['sticker_ids'], body['poll'], kept];
  if (!all.some(present) && context.files.length === 0) throw refusals.emptyMessage();
}

/** Notes what Discord takes and a careful app does not send: flags and fields it ignores, files nobody sees. */
function noteOddities(backend: Backend, where: string, body: JsonObject, context: MessageContext): void {
  const flags = typeof body['flags'] === 'number' ? body['flags'] : 0;
  const extra = flags & ~FLAGS[context.kind];
  if (extra !== 0) backend.violations.record('ignored_flag', where, `flags ${extra} of ${flags}`);
  if ((flags & FLAG.layout) === 0) return;
  const shown = new Set(fileReferences(body).map(({ name }) => name));
  for (const { filename } of context.files) {
    if (!shown.has(filename)) backend.violations.record('file_not_shown', where, filename);
  }
}

/** Checks the body of a message by everything that is known. Throws 50035 with all that is wrong, or 50006. */
export function checkMessage(
  backend: Backend,
  where: string,
  body: JsonObject,
  context: MessageContext,
): void {
  const flags =
    (typeof body['flags'] === 'number' ? body['flags'] : 0) | ((context.existing?.flags ?? 0) & FLAG.layout);
  const isLayout = (flags & FLAG.layout) !== 0;
  const shape = judge(message, body);
  const components = body['components'] ?? [];
  const inside = judge(isLayout ? layoutComponents : legacyComponents, components, ['components']);
  const issues = [
    ...shape.issues,
    ...inside.issues,
    ...checkLayout(body, isLayout, context),
    ...checkTotals(components, isLayout),
    ...checkEmbedTotal(body['embeds']),
    ...checkFiles(body, context),
  ];
  for (const name of [...shape.unknown, ...inside.unknown]) {
    backend.violations.record('unknown_field', where, name);
  }
  if (issues.length > 0) throw invalidForm(issues);
  checkEmpty(body, context);
  noteOddities(backend, where, asObject(body) ?? {}, context);
}
