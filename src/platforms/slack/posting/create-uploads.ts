import { createHash } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { SlackImage } from '../slack-message.ts';
import { uploadPicture } from './upload-picture.ts';

/** `files.getUploadURLExternal` and `files.completeUploadExternal` are of tier 4: 100 a minute. */
const SPACING_MS = 650;
/** So long before a digest is due nobody waits for its picture any more: Slack also needs moments to work on it. */
const LEAST_AHEAD_MS = 4 * 60_000;
/** Channels on the same topics have the same chart: one upload does for all of them. */
const KEPT = 500;

interface UploadsParts {
  readonly web: webApi.WebClient;
  readonly options: webApi.WebClientOptions;
  tokenOf(team: string): Promise<string>;
  sleep(ms: number): Promise<unknown>;
  nowMs(): number;
  /** Time that goes on whatever is done to the clock. */
  monotonicMs(): number;
}

/** Resolves to the id of the uploaded picture; null where there is none in time. */
export type Upload = (team: string, image: SlackImage, dueAt: Temporal.Instant) => Promise<string | null>;

/**
 * Uploads pictures ahead of the messages that name them, each once a workspace and no faster than Slack allows. What
 * is due at once is tried at once, or goes without.
 */
export function createUploads(parts: UploadsParts): Upload {
  const { web, options, tokenOf } = parts;
  const inTime = createTurns(parts);
  const kept = new Map<string, Promise<string | null>>();
  return async (team, image, dueAt) => {
    const key = `${team} ${createHash('sha256').update(image.png).update(image.alt).digest('hex')}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (!(await inTime(team, dueAt))) return null;
    const token = await tokenOf(team).catch(() => null);
    if (token === null) return null;
    const file = kept.get(key) ?? uploadPicture(web, token, image, options.logger);
    kept.set(key, file);
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    if ((await file) === null) kept.delete(key);
    return file;
  };
}

/** Waits for a turn of the workspace, unless it comes too late: false then. */
function createTurns({ sleep, nowMs, monotonicMs }: UploadsParts) {
  const nextMs = new Map<string, number>();
  return async (team: string, dueAt: Temporal.Instant): Promise<boolean> => {
    const now = monotonicMs();
    const turn = Math.max(now, nextMs.get(team) ?? 0);
    const leftMs = dueAt.epochMilliseconds - LEAST_AHEAD_MS - nowMs();
    if (turn > now && turn - now > leftMs) return false;
    nextMs.set(team, turn + SPACING_MS);
    if (turn > now) await sleep(turn - now);
    return true;
  };
}
