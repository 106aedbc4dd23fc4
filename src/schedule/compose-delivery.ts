import type { Clock } from '../core/clock.ts';
import type { DrawCoverage } from '../core/coverage.ts';
import { type Digest, isEmptyDigest } from '../core/digest.ts';
import type { Action, Document } from '../core/document.ts';
import { digestCover, digestDocument } from '../core/documents/digest-document.ts';
import { describeReceipt, describeSilence } from '../core/documents/digest-receipt.ts';
import type { Delivery, Schedule } from '../core/schedule.ts';
import { shownFrom, writeTold } from '../core/told.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Store } from '../store.ts';
import { isLastOfWeek } from './coming-occurrences.ts';
import type { Composed } from './deliverer.ts';
import { digestRequest, weekRequest } from './digest-request.ts';

interface ComposeParts {
  readonly store: Pick<Store, 'schedules' | 'scopeOf'>;
  readonly newsroom: Pick<Newsroom, 'composeDigest'>;
  readonly clock: Clock;
  readonly draw: DrawCoverage;
}

/** Composes the digest of a delivery from what the room may see now. */
export async function composeDelivery(
  { store, newsroom, clock, draw }: ComposeParts,
  delivery: Pick<Delivery, 'schedule' | 'date' | 'slot'>,
): Promise<Composed> {
  const now = clock.now();
  const schedule = await store.schedules.schedule(delivery.schedule);
  if (schedule === null) return { documents: null, reason: 'it was removed' };
  const scope = await store.scopeOf(schedule.room);
  const request = await digestRequest(store, schedule, now);
  const news = await newsroom.composeDigest(scope, request);
  const isEmpty = isEmptyDigest(news);
  if (isEmpty && !comesEmpty(schedule, delivery)) {
    return { documents: null, reason: 'there was nothing new', summary: summaryOf(news) };
  }
  const isRollUp = isEmpty && schedule.empty === 'weekly';
  const digest = isRollUp ? await newsroom.composeDigest(scope, weekRequest(request, now)) : news;
  const chart = digest.coverage === null ? null : await draw(digest.coverage);
  return {
    documents: documentsOf(schedule, digest, chart, isRollUp),
    collections: scope.collections,
    told: toldBy(digest, now),
    summary: summaryOf(digest),
  };
}

/** Whether it is posted though there is nothing new. */
function comesEmpty(schedule: Schedule, delivery: Pick<Delivery, 'date' | 'slot'>): boolean {
  switch (schedule.empty) {
    case 'skip':
      return false;
    case 'note':
      return true;
    case 'weekly':
      return isLastOfWeek(schedule, delivery);
  }
}

function documentsOf(
  schedule: Schedule,
  digest: Digest,
  chart: Uint8Array | null,
  isRollUp: boolean,
): readonly [Document, ...Document[]] {
  const isUpdate = digest.topics.length === 0 && !isEmptyDigest(digest);
  const title = titleOf(digest, isRollUp ? 'The week' : isUpdate ? 'Update' : 'Digest');
  const actions = nextSteps(schedule, digest);
  if (schedule.as !== 'thread' || isEmptyDigest(digest) || isRollUp) {
    return [digestDocument(digest, { title, actions, chart, isRollUp })];
  }
  return [digestCover(digest, title, actions), digestDocument(digest, { title: null, actions: [], chart })];
}

function toldBy(digest: Digest, now: Temporal.Instant): string {
  const stories = digest.topics.flatMap((topic) => topic.stories);
  const changed = digest.changes.map((change) => change.now);
  const corrected = digest.corrections.flatMap((item) => item.now ?? []);
  const lines = [...stories.flatMap((story) => story.lines), ...changed, ...corrected];
  return writeTold({
    at: now.toString(),
    seen: digest.seen,
    title: titleOf(digest, 'Digest'),
    stories: stories.map(({ story }) => story),
    lines: lines.map(({ text }) => text),
    articles: [...new Set(lines.flatMap(({ cites }) => cites.map(({ article }) => article)))],
    citations: shownFrom(lines, digest.quotes),
  });
}

const summaryOf = (digest: Digest): string => `${describeReceipt(digest)}. ${describeSilence(digest)}`.trim();

/** `Digest: NATO, Rail strike and 2 more`. */
function titleOf(digest: Digest, name: string): string {
  const topics = digest.topics.length === 0 ? digest.asked : digest.topics;
  const named = topics.slice(0, 2).map(({ title }) => title);
  const others = topics.length > 2 ? ` and ${topics.length - 2} more` : '';
  return named.length === 0 ? name : `${name}: ${named.join(', ')}${others}`;
}

function nextSteps({ id }: Schedule, digest: Digest): readonly Action[] {
  const [only, ...more] = digest.topics.length === 0 ? digest.asked : digest.topics;
  const briefs =
    only === undefined || more.length === 0
      ? [{ label: 'Brief me on this', slug: only?.slug }]
      : [only, ...more].slice(0, 3).map(({ title, slug }) => ({ label: `Brief me on ${title}`, slug }));
  return [
    ...briefs.flatMap(({ label, slug }) =>
      slug === undefined ? [] : [{ label, command: `/brief ${slug}` }],
    ),
    { label: 'Pause', command: `/digest pause ${id}` },
    { label: 'Change', command: `/digest edit ${id}`, form: true },
    { label: 'Unsubscribe', command: `/digest remove ${id}` },
  ];
}
