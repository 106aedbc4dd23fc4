import type { Clock } from '../../core/clock.ts';
import { count } from '../../core/documents/inline.ts';
import { watchNewsDocument } from '../../core/documents/watch-document.ts';
import type { Delivery } from '../../core/schedule.ts';
import { shownFrom, writeTold } from '../../core/told.ts';
import { watchId } from '../../core/watch.ts';
import type { Newsroom } from '../../newsroom.ts';
import type { Store } from '../../store.ts';
import type { Composed } from '../deliverer.ts';

interface FiringParts {
  readonly store: Pick<Store, 'watches' | 'scopeOf'>;
  readonly newsroom: Pick<Newsroom, 'composeWatch'>;
  readonly clock: Clock;
}

/** Composes the message of a watch from what the room may see now. */
export async function composeFiring(
  { store, newsroom, clock }: FiringParts,
  delivery: Pick<Delivery, 'id' | 'schedule' | 'room'>,
): Promise<Composed> {
  const watch = await store.watches.watch(watchId(delivery.schedule));
  const firing = await store.watches.firing(delivery.id);
  if (watch === null || firing === null) return { documents: null, reason: 'it was removed' };
  const scope = await store.scopeOf(delivery.room);
  const news = await newsroom.composeWatch(scope, watch, firing.matches);
  if (news.lines.length + news.quotes.length === 0) {
    return { documents: null, reason: 'there is nothing left that the channel may see' };
  }
  return {
    documents: [watchNewsDocument(watch, news)],
    summary: `${count(news.articles, 'article')}, ${news.shown} of them shown`,
    collections: scope.collections,
    told: writeTold({
      at: clock.now().toString(),
      seen: null,
      title: watch.subject.title,
      stories: firing.matches.map(({ story }) => story),
      lines: news.lines.map(({ text }) => text),
      articles: news.sources.map(({ article }) => article),
      citations: shownFrom(news.lines, news.quotes),
    }),
  };
}
