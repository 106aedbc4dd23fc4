import type { ArticleDraft } from '../../src/ingest/article-draft.ts';
import { randomFrom } from './random.ts';

/** What editors do to a wire story; each takes the paragraphs and gives what is printed. */
type Edit = (paragraphs: readonly string[], random: () => number) => readonly string[];

const HOUSES = [
  'Harbour Standard',
  'Evening Ledger',
  'Plains Tribune',
  'The Northern Echo Post',
  'Lakeside Journal',
  'Metro Bulletin',
  'Valley Times',
  'Capital Observer',
  'Coastline Daily',
  'Borough Mail',
  'Prairie Sentinel',
  'Island Register',
  'Hilltop Chronicle',
  'City Examiner',
  'Riverside News',
  'Frontier Press',
  'Union Courant',
  'Bay Dispatch',
  'Summit Herald',
  'Delta Star',
];

const BYLINES = [
  '(Reporting by Ann Lowe and Petr Holub; Editing by Mia Stern)',
  '(Additional reporting by our correspondents; editing by J. Roe)',
  'This story was produced by a wire service and was not edited by our staff.',
  'Copyright 2024. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
  'Sign up for our morning newsletter. Follow us for breaking news. Support local journalism: subscribe today.',
];

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bper cent\b/g, 'percent'],
  [/\bpercent\b/g, 'per cent'],
  [/\bmeters\b/g, 'metres'],
  [/\bmetres\b/g, 'meters'],
  [/\bdefense\b/g, 'defence'],
  [/\bTürkiye\b/g, 'Turkey'],
  [/\bprogram\b/g, 'programme'],
  [/\bMr\.? /g, ''],
  [/ said on (\w+day)/g, ' said $1'],
  [/“|”/g, '"'],
  [/ — /g, ' - '],
];

const cutEnd: Edit = (paragraphs, random) =>
  paragraphs.slice(0, Math.max(4, Math.ceil(paragraphs.length * (0.5 + random() * 0.5))));
const cutOne: Edit = (paragraphs, random) => {
  const gone = 1 + Math.floor(random() * (paragraphs.length - 1));
  return paragraphs.filter((_, index) => index !== gone);
};
const reorder: Edit = (paragraphs, random) => {
  const from = 1 + Math.floor(random() * (paragraphs.length - 1));
  const [lead = '', ...rest] = paragraphs;
  return [lead, ...rest.slice(from - 1), ...rest.slice(0, from - 1)];
};
const respell: Edit = (paragraphs, random) => {
  const chosen = SPELLINGS.filter(() => random() < 0.5);
  return paragraphs.map((text) => chosen.reduce((done, [from, to]) => done.replace(from, to), text));
};
const byline: Edit = (paragraphs, random) => [
  ...paragraphs,
  BYLINES[Math.floor(random() * BYLINES.length)] ?? '',
];
const localIntro: Edit = (paragraphs, random) =>
  random() < 0.3 ? ['Editor’s note: our readers asked for more on this.', ...paragraphs] : paragraphs;
const EDITS: readonly Edit[] = [cutEnd, cutOne, reorder, respell, byline, localIntro];

/**
 * The story as `count` other outlets carry it within two days: cut, reordered, respelt, under another headline, with
 * their own lines before and after. The same for the same seed.
 */
export function wireCopies(original: ArticleDraft, count: number, seed: number): readonly ArticleDraft[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const edits = EDITS.filter(() => random() < 0.55);
    const paragraphs = original.body.split(/\n\s*\n/).filter((text) => text.trim() !== '');
    const body = edits
      .reduce((done, edit) => edit(done, random), paragraphs as readonly string[])
      .join('\n\n');
    return {
      ...original,
      id: `${original.id}-copy-${index}`,
      source: HOUSES[index % HOUSES.length] ?? 'Wire',
      url: null,
      title: random() < 0.5 ? original.title : headlineFrom(paragraphs, random),
      publishedAt: later(original.publishedAt, random() * 44),
      body,
    };
  });
}

/** Other words for a headline: some from the story's second paragraph. */
function headlineFrom(paragraphs: readonly string[], random: () => number): string {
  const words = (paragraphs[1] ?? paragraphs[0] ?? '').split(/\s+/);
  const start = Math.floor(random() * Math.max(1, words.length - 8));
  return words.slice(start, start + 8).join(' ');
}

function later(instant: string | null, hours: number): string | null {
  if (instant === null) return null;
  return Temporal.Instant.from(instant)
    .add({ minutes: Math.round(hours * 60) })
    .toString();
}
