import type { ArticleDraft } from '../../../src/ingest/article-draft.ts';
import { randomFrom } from '../random.ts';

type Edit = (paragraphs: readonly string[], random: () => number) => readonly string[];

const LOCAL =
  'Our correspondent spoke to people on the market square in Hadlow. Fred Amis, who sells eels, said he had not slept well. The council of Hadlow will talk about it on the second Monday of the month, after the question of the bins. A bus to the meeting leaves from the Red Lion at half past six; seats are free for members of the library. The Hadlow Gleaner has asked the member of Parliament, Dame Prunella Stott, what she makes of it, and will print her answer when it comes. In the meantime the swimming bath stays closed on Wednesdays.';

/** What is left of a report when a paper is in a hurry, in want of room, or proud. */
const EDITS: readonly Edit[] = [
  (paragraphs) => paragraphs.slice(0, 2),
  (paragraphs) => paragraphs.filter((_, place) => place % 2 === 0),
  (paragraphs, random) => paragraphs.map((text) => reworded(text, random)),
  (paragraphs) => paragraphs.slice(1),
  (paragraphs) => paragraphs.slice(Math.floor(paragraphs.length / 3), Math.floor(paragraphs.length / 3) + 3),
  ([lead = '', ...rest]) => [lead, LOCAL, ...rest],
  (paragraphs) => ['HADLOW, agencies.', ...paragraphs.slice(0, Math.max(3, paragraphs.length - 2))],
  (paragraphs) => [paragraphs.join(' ')],
  (paragraphs) => [paragraphs.join('\n\n').slice(0, paragraphs.join('\n\n').length / 2)],
];

/** Copies of a report that keep little of it: two paragraphs, every other one, the middle, every seventh word another. */
export function harshCopies(original: ArticleDraft, seed: number): readonly ArticleDraft[] {
  const random = randomFrom(seed);
  const paragraphs = original.body.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return EDITS.map((edit, place) => ({
    ...original,
    id: `${original.id}-copy-${place}`,
    source: `Paper ${place}`,
    url: null,
    title: place % 2 === 1 ? original.title : (paragraphs[1] ?? '').split(/\s+/).slice(2, 10).join(' '),
    publishedAt: later(original.publishedAt, random() * 40),
    body: edit(paragraphs, random).join('\n\n'),
  }));
}

const reworded = (text: string, random: () => number): string =>
  text
    .split(' ')
    .map((word) => (/^\p{Ll}{4,}$/u.test(word) && random() < 0.14 ? `${word.slice(0, 3)}ando` : word))
    .join(' ');

const later = (instant: string | null, hours: number): string | null =>
  instant === null
    ? null
    : Temporal.Instant.from(instant)
        .add({ minutes: Math.round(hours * 60) })
        .toString();
