import { z } from 'zod';
import type { JsonObject } from '../../slack/core/json.ts';
import { invalidForm } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { refusals } from '../core/refusals.ts';
import type { Channel } from '../core/world.ts';
import { snowflake } from './basics.ts';
import { explainIssues } from './explain-issues.ts';

const MINUTES = [60, 1440, 4320, 10_080] as const;
const minutes = z.literal(MINUTES).nullish();

const fields = {
  name: z.string().min(1).max(100),
  auto_archive_duration: minutes,
  rate_limit_per_user: z.int().min(0).max(21_600).nullish(),
};

const fromMessage = z.strictObject(fields);
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

/** What a request about a thread says, checked. */
export interface ThreadFields {
  readonly name?: string | null | undefined;
  readonly auto_archive_duration?: number | null | undefined;
  readonly type?: 10 | 11 | 12 | null | undefined;
  readonly archived?: boolean | null | undefined;
  readonly locked?: boolean | null | undefined;
  readonly applied_tags?: readonly string[] | null | undefined;
}

const SHAPES = { fromMessage, standalone, forumPost, patch } as const;

/** Reads a thread request. Throws 50035. */
export function checkThread(
  backend: Backend,
  where: string,
  shape: keyof typeof SHAPES,
  body: JsonObject,
): ThreadFields {
  const parsed = SHAPES[shape].safeParse(body);
  const { issues, unknown } = explainIssues(parsed.error);
  for (const name of unknown) backend.violations.record('unknown_field', where, name);
  if (issues.length > 0) throw invalidForm(issues);
  return parsed.data ?? SHAPES[shape].loose().parse(body);
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
