import { z } from 'zod';

export const snowflake = z.string().regex(/^\d{1,20}$/);
/** Limits and names: docs.discord.com/developers/components/reference. */
export const componentId = z.int().min(0).max(2_147_483_647).nullish();
export const customId = z.string().min(1).max(100);
export const emoji = z.strictObject({
  id: snowflake.nullish(),
  name: z.string().nullish(),
  animated: z.boolean().nullish(),
});

/** A web address or a file of this request. */
export const mediaUrl = z.strictObject({
  url: z
    .string()
    .max(2048)
    .refine((url) => /^(https?|attachment):\/\/\S+$/.test(url), {
      params: { code: 'URL_TYPE_INVALID_SCHEME' },
      message: "Scheme must be one of ('http', 'https', 'attachment').",
    }),
});

/** Adds an issue with a code of Discord's own. */
export function refuse(
  context: z.core.$RefinementCtx,
  path: readonly (string | number)[],
  code: string,
  message: string,
): void {
  context.addIssue({ code: 'custom', path: [...path], message, params: { code }, input: undefined });
}
