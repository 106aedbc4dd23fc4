import { z } from 'zod';
import type { JsonObject } from '../../slack/core/json.ts';
import { invalidForm } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { refusals } from '../core/refusals.ts';
import type { Channel } from '../core/world.ts';
import { snowflake } from './basics.ts';
import { judge } from './explain-issues.ts';

const MINUTES = [60, 1440, 4320, 10_080] as const;
const minutes = z.literal(MINUTES).nullish();

const fields = {
  name: z.string().min(1).max(100),
  auto_archive_duration: minutes,
  rate_limit_per_user: z.int().min(0).max(21_600).nullish(),
};

// discord.js sends the last two with every thread; on a message they mean nothing.
const fromMessage = z.strictObject({
  ...fields,
  type: z.literal([10, 11, 12]).nullish(),
  invitable: z.boolean().nullish(),
});
const standalone = z.strictObject({
  ...fields,
  type: z.literal([10, 11, 12]).nullish(),
  invitable: z.boolean().nullish(),
});
const forumPost = z.strictObject({
  ...fields,
  applied_tags: z.array(snowflake).max(5).nullish(),
  message: z.record(z.string(), z.unknown()),
});
const patch = z.strictObject({
  name: z.string().min(1).max(100).nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  invitable: z.boolean().nullish(),
  auto_archive_duration: minutes,
  rate_limit_per_user: z.int().min(0).max(21_600).nullish(),
  flags: z.int().nullish(),
  applied_tags: z.array(snowflake).max(5).nullish(),
});

/** What the routes read of them; what else there is was judged and means nothing here. */
const threadFields = z.object({
  name: z.string().nullish(),
  auto_archive_duration: z.number().nullish(),
  type: z.literal([10, 11, 12]).nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  applied_tags: z.array(z.string()).nullish(),
});

/** What a request about a thread says, checked. */
export type ThreadFields = z.output<typeof threadFields>;

const SHAPES = { fromMessage, standalone, forumPost, patch } as const;

/** Reads a thread request. Throws 50035. */
export function checkThread(
  backend: Backend,
  where: string,
  shape: keyof typeof SHAPES,
  body: JsonObject,
): ThreadFields {
  const { issues, unknown } = judge(SHAPES[shape], body);
  for (const name of unknown) backend.violations.record('unknown_field', where, name);
  if (issues.length > 0) throw invalidForm(issues);
  return threadFields.parse(body);
}

/** Tags of a forum post. Throws 40067 (none, where one is required) and 10087 (no tag of this forum). */
export function checkTags(forum: Channel, tags: readonly string[], isModerator: boolean): void {
  if (forum.tagRequired && tags.length === 0) throw refusals.tagRequired();
  for (const tag of tags) {
    const known = forum.tags.find((one) => one.id === tag);
    if (known === undefined) throw refusals.unknownTag();
    if (known.moderated && !isModerator) throw refusals.missingPermissions();
  }
}
