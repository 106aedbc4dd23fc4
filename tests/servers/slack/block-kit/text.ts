import { z } from 'zod';

/** A string of 1 to `max` characters. */
export const text = (max: number) => z.string().min(1).max(max);

/** Shown as written: no mark-up, no mentions. Limit: 3,000 where nothing smaller is said. */
export const plainText = (max = 3000) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(max), emoji: z.boolean().optional() });

/** Slack's own mark-up; `<@U1>` and `<!channel>` are live in it. */
export const mrkdwn = (max = 3000) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(max), verbatim: z.boolean().optional() });

/** Either of the two. */
export const textObject = (max = 3000) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

export const httpUrl = (max = 3000) =>
  text(max).regex(/^https?:\/\/[^\s<>|]+$/, { error: 'must be a valid URL' });

/** Unique within its message; `block_id` and `action_id`: at most 255 characters. */
export const id = text(255);

/** What every block carries. */
export const blockBase = { block_id: id.optional() };

/** An image somewhere else, or a file on Slack: one of the two, never both. */
export const imageSource = {
  image_url: httpUrl().optional(),
  slack_file: z.union([z.strictObject({ id: text(255) }), z.strictObject({ url: httpUrl() })]).optional(),
};

/** Refuses an image with neither source or with both. */
export function hasOneSource(image: {
  readonly image_url?: unknown;
  readonly slack_file?: unknown;
}): boolean {
  return (image.image_url === undefined) !== (image.slack_file === undefined);
}
