import type { ArticleDraft } from '../../src/ingest/article-draft.ts';
import { randomFrom } from './random.ts';

/** What a desk does with an agency's report before it prints it. */
type Desk = (paragraphs: readonly string[], random: () => number) => readonly string[];

const TOWNS = ['ASHFORD', 'Port Linden', 'MILL BAY', 'Kestrel Point', 'NORTH HAVEN', 'Orley'];

/** The house's own spelling, titles and figures. */
const HOUSE_STYLE: readonly (readonly [RegExp, string])[] = [
  [/\bper cent\b|\bpercent\b/g, '%'],
  [/ (\d+) km\b/g, ' $1 kilometres'],
  [/ (\d+) kilomet(?:er|re)s\b/g, ' $1 km'],
  [/\bSeptember\b/g, 'Sept.'],
  [/\bNovember\b/g, 'Nov.'],
  [/\bFebruary\b/g, 'Feb.'],
  [/([a-z]{3,})ise(d|s)?\b/g, '$1ize$2'],
  [/\b(hon|lab|neighb|col)or/g, '$1our'],
  [/\bsaid\b/g, 'told reporters'],
  [/\btwo\b/g, '2'],
  [/\bthree\b/g, '3'],
  [/,000\b/g, ' thousand'],
  [/’/g, "'"],
];

const LOCAL = [
  'Residents of the town, where two bus lines were cut back this summer, followed the news at the library, which stayed open late for them. "We talk about little else at the counter," the baker on Quay Street said.',
  'The matter will also be raised at the county council, whose members meet in the old corn exchange at the end of the month. A public gallery is open to all who register at the desk before noon.',
  'Our paper asked readers what they made of it. Of 212 who replied by Tuesday evening, most wanted to hear more from those who decide, and some sent photographs that we print on page nine.',
];

const cutFromTheEnd: Desk = (paragraphs, random) =>
  paragraphs.slice(0, Math.max(3, Math.round(paragraphs.length * (0.55 + 0.35 * random()))));
const changeDateline: Desk = ([lead = '', ...rest], random) => {
  const bare = lead.replace(/^\p{Lu}[\p{Lu} ,.]+(?:\([^)]*\))? ?[—–-] /u, '');
  return [`${TOWNS[Math.floor(random() * TOWNS.length)]} (Agencies) — ${bare}`, ...rest];
};
const houseStyle: Desk = (paragraphs) =>
  paragraphs.map((text) => HOUSE_STYLE.reduce((done, [from, to]) => done.replace(from, to), text));
const addLocal: Desk = (paragraphs, random) => {
  const added = LOCAL[Math.floor(random() * LOCAL.length)] ?? '';
  return random() < 0.5 ? [...paragraphs, added] : [...paragraphs.slice(0, 2), added, ...paragraphs.slice(2)];
};
/** Later figures: the first one of two digits or more that is no year goes up by a few. */
const correctNumber: Desk = (paragraphs) => {
  let isDone = false;
  return paragraphs.map((text) =>
    text.replace(/(?<![\d.,])(?!(?:19|20)\d\d)\d{2,3}(?![\d.,]\d)/g, (number) => {
      if (isDone) return number;
      isDone = true;
      return String(Number(number) + 3);
    }),
  );
};
const keepWhole: Desk = (paragraphs) => paragraphs;

/** Each is one paper's way with a report. */
const PAPERS: readonly (readonly [string, readonly Desk[]])[] = [
  ['Ashford Mercury', [cutFromTheEnd]],
  ['Linden Post', [changeDateline, houseStyle]],
  ['Mill Bay Argus', [cutFromTheEnd, addLocal]],
  ['Kestrel Weekly', [correctNumber, changeDateline, cutFromTheEnd]],
  ['Haven Telegram', [keepWhole, houseStyle, addLocal]],
];

/** The report as five papers reprint it within a day and a half, under headlines of their own. */
export function reprints(original: ArticleDraft, seed: number): readonly ArticleDraft[] {
  const random = randomFrom(seed);
  const paragraphs = original.body.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return PAPERS.map(([source, desks], index) => ({
    ...original,
    id: `${original.id}-copy-${index}`,
    source,
    url: null,
    title: index % 2 === 0 ? original.title : headlineOf(original.title, paragraphs),
    publishedAt: later(original.publishedAt, random() * 36),
    body: desks.reduce<readonly string[]>((done, desk) => desk(done, random), paragraphs).join('\n\n'),
  }));
}

/** The other way round, with a word of the lead. */
function headlineOf(title: string, [lead = '']: readonly string[]): string {
  const words = title.split(' ');
  const half = Math.ceil(words.length / 2);
  return [...words.slice(half), ...lead.split(' ').slice(3, 6), ...words.slice(0, half - 1)].join(' ');
}

const later = (instant: string | null, hours: number): string | null =>
  instant === null
    ? null
    : Temporal.Instant.from(instant)
        .add({ minutes: Math.round(hours * 60) })
        .toString();
