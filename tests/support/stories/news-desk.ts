import type { ArticleDraft } from '../../../src/ingest/article-draft.ts';
import { randomFrom } from '../random.ts';
import type { AgencyReport } from './agency-reports.ts';

type Random = () => number;
/** What a desk does with a report before it prints it. */
type Desk = (paragraphs: readonly string[], report: AgencyReport, random: Random) => readonly string[];

const pick = <Item>(list: readonly Item[], random: Random): Item | undefined =>
  list[Math.floor(random() * list.length)];

/** What papers put into any report, of their own town. */
const INSERTS: readonly string[] = [
  'Readers of this paper will remember that the council discussed a matter of the kind in March, when forty people came to the corn hall and the heating failed. The minutes are on our website, with a picture of the stove.',
  'In our region nobody is affected, according to the county. The duty officer, Sheila Garth, said that the telephones had been quiet and that she did not expect that to change before the weekend.',
  'The Borough Arms will show tonight’s programme on its large screen. Landlord Rick Tate said that regulars had asked for it. Doors open at seven, and the kitchen stays open until ten.',
  'A poll among our subscribers found that six in ten had followed the news on Tuesday and Wednesday. Most had heard of it on the radio. The poll was answered by 311 people and is not representative.',
];
const BOILERPLATE: readonly string[] = [
  'You are reading a free article. Readers like you keep local journalism alive. Subscribe for a month at half price, cancel at any time, and read without advertisements on all your devices.',
  'Download our app for alerts on the news that matters to you. Follow us on all channels. Got a story? Call the newsdesk on 0555 2040 at any hour, or write to tips@example.org. All conversations are treated in confidence.',
  '© Northern Press Agency. No part of this text may be published, broadcast or passed on in any form without written consent. Requests for licences are handled by our rights desk in Norby on working days.',
];
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bpercent\b/g, 'per cent'],
  [/(\d)\.(\d\d) ([ap])\.m\./g, '$1:$2 $3m'],
  [/\bmetres\b/g, 'meters'],
  [/\bkilometres\b/g, 'km'],
  [/"([^"]*)"/g, '“$1”'],
  [/\btelephones?\b/g, 'phones'],
  [/ said on (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, ' said'],
  [/\bchief executive\b/gi, 'CEO'],
  [/\bmillion\b/g, 'm'],
  [/ — /g, ' – '],
];

const keepPart: Desk = (paragraphs, _report, random) =>
  paragraphs.slice(0, Math.max(3, Math.round(paragraphs.length * (0.4 + 0.3 * random()))));
const newLead: Desk = ([, ...rest], report) => [report.lead, ...rest];
const newTop: Desk = (paragraphs, report) => [report.update, ...paragraphs];
const insert: Desk = (paragraphs, _report, random) => {
  const at = 1 + Math.floor(random() * paragraphs.length);
  return [...paragraphs.slice(0, at), pick(INSERTS, random) ?? '', ...paragraphs.slice(at)];
};
const boilerplate: Desk = (paragraphs, _report, random) => [...paragraphs, pick(BOILERPLATE, random) ?? ''];
const spelling: Desk = (paragraphs) =>
  paragraphs.map((text) => SPELLINGS.reduce((done, [from, to]) => done.replace(from, to), text));
const oneSentenceEach: Desk = (paragraphs) =>
  paragraphs.flatMap((text) => text.split(/(?<=[.”"]) (?=\p{Lu})/u));
const dropSentences: Desk = (paragraphs, _report, random) =>
  paragraphs
    .map((text, index) =>
      index === 0
        ? text
        : text
            .split(/(?<=[.”"]) (?=\p{Lu})/u)
            .filter(() => random() > 0.25)
            .join(' '),
    )
    .filter((text) => text !== '');
const moveParagraph: Desk = ([lead = '', ...rest], _report, random) => {
  const from = Math.floor(random() * rest.length);
  const moved = rest[from] ?? '';
  const others = rest.toSpliced(from, 1);
  const to = Math.floor(random() * others.length);
  return [lead, ...others.slice(0, to), moved, ...others.slice(to)];
};
const inBrief: Desk = (paragraphs) => paragraphs.slice(0, 2);
const corrected: Desk = (paragraphs) => [
  'This article was changed on the day after it was first published, to give the right age of a person quoted.',
  ...paragraphs.map((text) =>
    text.replace(/\b([3-9])([0-9])\b/, (_, tens, ones) => `${tens}${(Number(ones) + 2) % 10}`),
  ),
];

/** Papers, and what each does. */
const PAPERS: readonly (readonly [source: string, desks: readonly Desk[], ownHeadline: boolean])[] = [
  ['Borough Telegraph', [keepPart], false],
  ['Eastern Morning Post', [newLead, keepPart], true],
  ['The Lamp', [insert, insert, spelling], true],
  ['Weekly Compass', [spelling, oneSentenceEach, boilerplate], false],
  ['Harrow & Plough', [newTop, keepPart], true],
  ['City Sheet', [dropSentences, moveParagraph], true],
  ['Minute', [inBrief], true],
  ['Agency Wire Online', [corrected], false],
  ['Vale Independent', [newLead, insert, boilerplate], true],
];

/** The report itself, and as nine papers print it within two days. */
export function printed(report: AgencyReport, seed: number): readonly ArticleDraft[] {
  const random = randomFrom(seed);
  const paragraphs = report.body.split(/\n\s*\n/);
  const blank = { language: 'en', topics: [], url: null } as const;
  const original: ArticleDraft = {
    ...blank,
    id: report.id,
    source: 'Northern Press Agency',
    title: report.title,
    publishedAt: report.published,
    body: report.body,
  };
  const copies = PAPERS.map(([source, desks, ownHeadline], index): ArticleDraft => {
    const body = desks.reduce<readonly string[]>((done, desk) => desk(done, report, random), paragraphs);
    return {
      ...original,
      id: `${report.id}-copy-${index}`,
      source,
      title: ownHeadline ? (pick(report.headlines, random) ?? report.title) : report.title,
      publishedAt: Temporal.Instant.from(report.published)
        .add({ minutes: Math.round(random() * 48 * 60) })
        .toString(),
      body: body.join('\n\n'),
    };
  });
  return [original, ...copies];
}
