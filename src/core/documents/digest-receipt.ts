import type { Digest, DigestTopic } from '../digest.ts';
import { count } from './inline.ts';

const NAMED = 3;

/** How many stories a digest tells. */
export const storiesOf = ({ topics }: Pick<Digest, 'topics'>): number =>
  topics.reduce((sum, { stories }) => sum + stories.length, 0);

/** `Read 41 articles, merged 29 into 6 stories, skipped 12 (9 off topic, 3 told before)`; the numbers add up. */
export function describeReceipt(digest: Pick<Digest, 'receipt' | 'topics'>): string {
  const { read, merged, told, offTopic, beyondMax } = digest.receipt;
  if (read === 0) return 'No article came in';
  const reasons = [
    ...(offTopic === 0 ? [] : [`${offTopic} off topic`]),
    ...(told === 0 ? [] : [`${told} told before`]),
    ...(beyondMax === 0 ? [] : [`${beyondMax} beyond the length`]),
  ];
  const skipped = read - merged;
  const clauses = [
    `Read ${count(read, 'article')}`,
    ...(merged === 0 ? [] : [`merged ${merged} into ${count(storiesOf(digest), 'story', 'stories')}`]),
    ...(skipped === 0 ? [] : [`skipped ${skipped} (${reasons.join(', ')})`]),
  ];
  return clauses.join(', ');
}

/** `3 of the 46 articles are old ones that came in only now.`; empty when none is. */
export function describeLate({ receipt: { late, read } }: Pick<Digest, 'receipt'>): string {
  if (late === 0) return '';
  if (read === 1) return 'It is an old one that came in only now.';
  if (late === 1) return `One of the ${read} articles is an old one that came in only now.`;
  const which = late === read ? `All ${read}` : `${late} of the ${read}`;
  return `${which} articles are old ones that came in only now.`;
}

/** `Nothing new on NATO and Rail strike.`; empty when there is something on every topic, or on none. */
export function describeQuiet({ asked, topics }: Pick<Digest, 'asked' | 'topics'>): string {
  const quiet = asked.filter(({ slug }) => topics.every((topic) => topic.slug !== slug));
  return topics.length === 0 || quiet.length === 0 ? '' : `Nothing new on ${nameTopics(quiet)}.`;
}

/** `NATO, Rail strike and Water shortage`, as a reader names them. */
export function nameTopics(topics: readonly Pick<DigestTopic, 'title'>[]): string {
  const titles = topics.map(({ title }) => title);
  const last = titles.at(-1) ?? 'these topics';
  return titles.length < 2 ? last : `${titles.slice(0, -1).join(', ')} and ${last}`;
}

/** `Silent since then: Severn Herald, Potomac Dispatch and 5 more.`; empty when all were heard. */
export function describeSilence({ receipt: { silent } }: Pick<Digest, 'receipt'>): string {
  if (silent.length === 0) return '';
  const named = silent
    .slice(0, NAMED)
    .map(({ source, newest }) => (newest === null ? source : `${source} (last on ${newest.slice(0, 10)})`));
  const others = silent.length > NAMED ? ` and ${silent.length - NAMED} more` : '';
  return `Silent since then: ${named.join(', ')}${others}.`;
}
