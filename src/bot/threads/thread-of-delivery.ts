import type { Delivery } from '../../core/schedule.ts';
import type { Thread, ThreadKey } from '../../core/thread.ts';
import { readTold } from '../../core/told.ts';

/** The thread under a digest that was posted: its root is what the digest told. Null for one that told nothing. */
export function threadOfDelivery(key: ThreadKey, delivery: Delivery): Thread | null {
  if (delivery.told === null) return null;
  const { title, lines, articles, at } = readTold(delivery.told);
  const root = {
    question: `/digest preview ${delivery.schedule}`,
    meant: title,
    answer: lines,
    articles,
    collections: delivery.collections,
    questionId: null,
    answerId: delivery.messageId,
    at,
  };
  return { key, own: true, muted: false, topic: null, turns: [root], recent: [{ kind: 'self' }] };
}
