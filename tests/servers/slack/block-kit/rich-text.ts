import { z } from 'zod';
import { blockBase, text } from './text.ts';

const flag = z.boolean().optional();
const style = z
  .strictObject({ bold: flag, italic: flag, strike: flag, code: flag, underline: flag })
  .optional();
/** A mention may be shown without ringing anybody's bell, and the client adds two styles of its own. */
const mentionStyle = z
  .strictObject({
    bold: flag,
    italic: flag,
    strike: flag,
    underline: flag,
    highlight: flag,
    client_highlight: flag,
    unlink: flag,
  })
  .optional();
const border = z.union([z.literal(0), z.literal(1)]).optional();
const linkUrl = text(3000).regex(/^(https?:\/\/|mailto:|tel:|slack:\/\/)[^\s]+$/, {
  error: 'must be a valid URL',
});

const words = z.strictObject({ type: z.literal('text'), text: z.string().min(1), style });
const link = z.strictObject({
  type: z.literal('link'),
  url: linkUrl,
  text: z.string().min(1).optional(),
  unsafe: flag,
  style,
});

const inline = z.discriminatedUnion('type', [
  words,
  link,
  z.strictObject({
    type: z.literal('user'),
    user_id: z.string().regex(/^[UW][A-Z0-9]+$/),
    style: mentionStyle,
  }),
  z.strictObject({
    type: z.literal('usergroup'),
    usergroup_id: z.string().regex(/^S[A-Z0-9]+$/),
    style: mentionStyle,
  }),
  z.strictObject({
    type: z.literal('channel'),
    channel_id: z.string().regex(/^[CGD][A-Z0-9]+$/),
    style: mentionStyle,
  }),
  z.strictObject({ type: z.literal('team'), team_id: z.string().regex(/^T[A-Z0-9]+$/), style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
  z.strictObject({
    type: z.literal('emoji'),
    name: z.string().regex(/^[a-z0-9_+'-]+$/),
    unicode: z.string().optional(),
    url: z.string().optional(),
    style,
  }),
  z.strictObject({ type: z.literal('color'), value: z.string().regex(/^#[0-9a-fA-F]{6}$/), style }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int(),
    format: z.string().regex(/\{[a-z_]+\}/, { error: 'must contain a date token' }),
    url: linkUrl.optional(),
    fallback: z.string().optional(),
    style,
  }),
]);

const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inline).min(1) });

const elements = z.discriminatedUnion('type', [
  section,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(section).min(1),
    indent: z.int().min(0).max(8).optional(),
    offset: z.int().min(0).optional(),
    border,
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(inline).min(1), border }),
  z.strictObject({
    type: z.literal('rich_text_preformatted'),
    elements: z.array(z.discriminatedUnion('type', [words, link])).min(1),
    border,
  }),
]);

/** Formatted text as a tree: nothing in a `text` element is ever mark-up. */
export const richText = z.strictObject({
  type: z.literal('rich_text'),
  ...blockBase,
  elements: z.array(elements).min(1),
});
