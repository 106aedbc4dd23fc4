import { errorDocument } from '../core/documents/error-document.ts';
import type { Schedule } from '../core/schedule.ts';
import type { Poster } from '../poster.ts';
import type { Deliverer } from './deliverer.ts';

/** The schedule rests until a person has mended what is wrong; its owner is told once. */
export async function giveUp(
  { store, log, step }: Deliverer,
  poster: Poster,
  schedule: Schedule,
  { message, hint }: { readonly message: string; readonly hint: string },
): Promise<void> {
  const current = await step('read paused', () => store.schedules.schedule(schedule.id));
  if (current === null || current.paused !== null) return;
  const paused = { until: null, reason: message };
  await step('pause', () => store.schedules.pauseSchedule(schedule.id, paused));
  log.error({ schedule: schedule.id, reason: message }, 'a digest is paused');
  const next = `${hint} Then: /digest resume ${schedule.id}`;
  const document = errorDocument({
    code: 'E08',
    message: `Your digest ${schedule.id} cannot be posted and is paused: ${message}`,
    hint: next,
    suggestions: [`/digest resume ${schedule.id}`],
  });
  await step('tell', () =>
    poster.tell(schedule.room, schedule.ownerId, document).catch((error: unknown) => {
      log.error({ err: error, schedule: schedule.id }, 'the owner of a digest could not be told');
    }),
  );
}
