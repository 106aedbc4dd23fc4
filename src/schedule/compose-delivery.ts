import type { Clock } from '../core/clock.ts';
import type { DrawCoverage } from '../core/coverage.ts';
import type { Action } from '../core/document.ts';
import { digestDocument } from '../core/documents/digest-document.ts';
import type { Schedule } from '../core/schedule.ts';
import { shownFrom, writeTold } from '../core/told.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Store } from '../store.ts';
import type { Composed } from './deliverer.ts';
import { digestRequest } from './digest-request.ts';

interface ComposeParts {
  readonly store: Pick<Store, 'schedules' | 'scopeOf'>;
  readonly newsroom: Pick<Newsroom, 'composeDigest'>;
  readonly clock: Clock;
  readonly draw: DrawCoverage;
}

/** Composes the digest of a delivery from what the room may see now. */
export async function composeDelivery(
  { store, newsroom, clock, draw }: ComposeParts,
  order: Pick<Schedule, 'id'>,
): Promise<Composed> {
  const now = clock.now();
  const schedule = await store.schedules.schedule(order.id);
  if (schedule === null) return { document: null, reason: 'it was removed' };
  const scope = await store.scopeOf(schedule.room);
  const request = await digestRequest(store, schedule, now);
  const digest = await newsroom.composeDigest(scope, request);
  if (digest.topics.length === 0 && schedule.empty !== 'note') {
    return { document: null, reason: 'there was nothing new' };
  }
  const title = titleOf(digest.topics.map((topic) => topic.title));
  const stories = digest.topics.flatMap((topic) => topic.stories);
  const lines = stories.flatMap((story) => story.lines);
  const chart = digest.coverage === null ? null : await draw(digest.coverage);
  return {
    document: digestDocument(digest, title, nextSteps(schedule), chart),
    collections: scope.collections,
    told: writeTold({
      at: now.toString(),
      title,
      stories: stories.map(({ story }) => story),
      lines: lines.map(({ text }) => text),
      articles: [...new Set(lines.flatMap(({ cites }) => cites.map(({ article }) => article)))],
      citations: shownFrom(lines, digest.quotes),
    }),
  };
}

/** `Digest: NATO, Rail strike and 2 more`. */
function titleOf(topics: readonly string[]): string {
  const named = topics.slice(0, 2).join(', ');
  const others = topics.length > 2 ? ` and ${topics.length - 2} more` : '';
  return named === '' ? 'Digest' : `Digest: ${named}${others}`;
}

function nextSteps({ id, topics }: Schedule): readonly Action[] {
  const [first] = topics;
  return [
    ...(first === undefined ? [] : [{ label: 'Brief me on this', command: `/brief ${first}` }]),
    { label: 'Pause', command: `/digest pause ${id}` },
    { label: 'Change', command: `/digest edit ${id}`, form: true },
    { label: 'Unsubscribe', command: `/digest remove ${id}` },
  ];
}
