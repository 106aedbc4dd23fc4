import type { Article } from '../../core/article.ts';
import type { SinceLastBrief } from '../../core/brief.ts';
import { UserError } from '../../core/errors.ts';
import { formatTime } from '../../core/format-time.ts';
import type { Scope } from '../../core/scope.ts';
import type { BriefMark } from '../../core/thread.ts';
import type { BriefRequest } from '../../newsroom.ts';
import type { Desk } from '../desk.ts';
import { findNew, type NewMaterial } from './changes.ts';

/** What a room has been told before, and what came since. */
export interface Memory {
  readonly mark: BriefMark;
  readonly news: NewMaterial;
}

type Topic = { readonly slug: string; readonly title: string };

/** Whether only what is new is asked for. */
export const asksForNew = ({ style, since }: BriefRequest): boolean =>
  since?.trim().toLowerCase() === 'last' || (style === 'changes' && since === undefined);

/** What the room was last told on the topic; null when nothing, or when nobody says which room it is. */
export async function recall(
  desk: Desk,
  scope: Scope,
  { room }: BriefRequest,
  topic: Topic,
  articles: readonly Article[],
): Promise<Memory | null> {
  if (room === undefined) return null;
  const mark = await desk.store.lastBrief(room, topic.slug);
  return mark === null ? null : { mark, news: await findNew(desk, scope, articles, mark) };
}

/** @throws UserError E03 when the room was never told anything, or nothing came since. */
export function requireNew(memory: Memory | null, topic: Topic, timeZone: string): NewMaterial {
  const suggestions = [`/brief ${topic.slug}`];
  if (memory === null) {
    const message = `There has been no brief on ${topic.title} here yet, so nothing to compare with.`;
    throw new UserError('E03', message, 'Ask for the whole brief, or give a date with since:.', suggestions);
  }
  const { added, revised } = memory.news;
  if (added.length + revised.length > 0) return memory.news;
  const since = formatTime(memory.mark.at, 'date-time', timeZone);
  throw new UserError(
    'E03',
    `Nothing new on ${topic.title} since the last brief here (${since}).`,
    'Ask for the whole brief.',
    suggestions,
  );
}

/** How much is new, for the line under the title. */
export function countNew(memory: Memory | null): SinceLastBrief | null {
  if (memory === null) return null;
  const { mark, news } = memory;
  return { at: mark.at, added: news.added.length, revised: news.revised.length };
}

/** Remembers that the room was told, unless only one person was. */
export async function remember(
  desk: Desk,
  { room, remember: isRemembered }: BriefRequest,
  topic: Topic,
  articles: readonly Article[],
): Promise<void> {
  if (room === undefined || isRemembered === false) return;
  await desk.store.putBrief({
    room: { platform: room.platform, workspace: room.workspace, channel: room.channel },
    topic: topic.slug,
    at: desk.clock.now().toString(),
    articles: articles.map(({ id, revision }) => ({ id, revision })),
  });
}
