import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = new URL('../corpus/', import.meta.url);
const seedFile = new URL('../../shared/seed/turkiye-us-joint-statement.txt', import.meta.url);

const FrontMatter = z.strictObject({
  title: z.string().min(10),
  source: z.string().min(3),
  url: z.url({ protocol: /^https$/, hostname: /(^|\.)example\.(org|com|net)$/ }),
  published: z.iso.datetime({ offset: true }),
  language: z.enum(['en', 'tr', 'de']),
  topics: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).min(1),
  sample: z.literal(true),
});

interface Sample extends z.infer<typeof FrontMatter> {
  readonly name: string;
  readonly body: string;
}

function readSample(name: string): Sample {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const matter = FrontMatter.safeParse(parse(head));
  if (!matter.success) throw new Error(`corpus/${name}: ${z.prettifyError(matter.error)}`);
  return { ...matter.data, name, body };
}

const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map(readSample);

const namesOf = (list: readonly Sample[]): string[] => list.map((sample) => sample.name.replace('.md', ''));
const printing = (words: string): string[] => namesOf(samples.filter(({ body }) => body.includes(words)));
const about = (topic: string): Sample[] => samples.filter(({ topics }) => topics.includes(topic));
const distinct = (values: readonly string[]): number => new Set(values).size;
/** Words as a reader of any spelling would hear them: marks and punctuation dropped. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function sampleNamed(name: string): Sample {
  const found = samples.find((sample) => sample.name === `${name}.md`);
  if (found === undefined) throw new Error(`corpus/${name}.md is missing`);
  return found;
}

/** The share of `text`'s runs of eight words that `other` has too. */
function shared(text: string, other: string): number {
  const runs = (from: string): string[] => {
    const words = wordsOf(from);
    return words.slice(7).map((_, start) => words.slice(start, start + 8).join(' '));
  };
  const theirs = new Set(runs(other));
  const ours = runs(text);
  return ours.filter((run) => theirs.has(run)).length / ours.length;
}

describe('the sample corpus as a whole', () => {
  test('is large and varied enough to brief from', () => {
    expect(samples.length).toBeGreaterThanOrEqual(36);
    expect(distinct(samples.map(({ source }) => source))).toBeGreaterThanOrEqual(6);
    const subjects = [...new Set(samples.flatMap(({ topics }) => topics))];
    expect(subjects.filter((topic) => about(topic).length >= 3).length).toBeGreaterThanOrEqual(7);
    expect(about('turkiye-us').length).toBeGreaterThanOrEqual(5);
  });

  test('spans five weeks or more and ends with March 2024', () => {
    const times = samples.map(({ published }) => Date.parse(published));
    const last = Math.max(...times);
    expect(last - Math.min(...times)).toBeGreaterThanOrEqual(35 * 86_400_000);
    expect(last).toBeLessThan(Date.parse('2024-04-01T00:00:00Z'));
    expect(last).toBeGreaterThan(Date.parse('2024-03-28T00:00:00Z'));
  });

  test('has two Turkish articles or more, one of them on the talks, and a German one', () => {
    const turkish = samples.filter(({ language }) => language === 'tr');
    expect(turkish.length).toBeGreaterThanOrEqual(2);
    expect(turkish.flatMap(({ topics }) => topics)).toContain('turkiye-us');
    expect(samples.some(({ language, body }) => language === 'de' && /„[^“]+“/.test(body))).toBe(true);
  });

  test('gives every article its own address and every outlet its own host', () => {
    expect(distinct(samples.map(({ url }) => url))).toBe(samples.length);
    const outlets = samples.map(({ source, url }) => `${source} ${new URL(url).hostname}`);
    expect(distinct(outlets)).toBe(distinct(samples.map(({ source }) => source)));
  });

  test.each(samples)('$name is 200 to 600 words in paragraphs of one line', ({ body }) => {
    const words = body.split(/\s+/).filter((word) => word !== '').length;
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(600);
    expect(body).not.toMatch(/[^\n]\n[^\n]|\n{3}| {2}|\r|\t/);
  });

  test('README.md counts the articles and names only articles that exist', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    expect(readme).toContain(`${samples.length} news articles`);
    const names = readme.match(/`[a-z-]+-2024-\d\d-\d\d[a-z-]*`/g) ?? [];
    expect(names.length).toBeGreaterThan(20);
    const unknown = names.filter((name) => !samples.some((s) => s.name.startsWith(name.slice(1, -1))));
    expect(unknown).toEqual([]);
  });
});

describe('planted trouble', () => {
  const OPPORTUNITIES =
    'Türkiye and the U.S. announce they will capitalize on opportunities to advance defense industry cooperation';

  test('the joint statement article prints the sentence on defense industry twice, with mismatched marks', () => {
    const { body } = sampleNamed('turkiye-us-2024-03-08-joint-statement');
    expect(body.split(`"${OPPORTUNITIES}.”`)).toHaveLength(3);
  });

  test('it carries the quotations of the seed, and not its prose', ({ skip }) => {
    skip(!existsSync(seedFile), 'the seed text is not beside this checkout');
    const seed = readFileSync(seedFile, 'utf8');
    const quotations = [...seed.matchAll(/"([^"”]+)["”]/g)].map(([, words = '']) => words);
    const { body } = sampleNamed('turkiye-us-2024-03-08-joint-statement');
    expect(quotations).toHaveLength(6);
    for (const words of quotations) expect(body).toContain(`"${words}`);
    const prose = (text: string): string => text.replace(/"[^"”]+["”]/g, ' ');
    for (const sample of about('turkiye-us'))
      expect(shared(prose(sample.body), prose(seed))).toBeLessThan(0.03);
  });

  test.each([
    [OPPORTUNITIES, ['turkiye-us-2024-03-08-joint-statement', 'turkiye-us-2024-03-11-gaza-aid']],
    [
      'Nobody wins when the trains stand still and the platforms are empty,',
      ['rail-strike-2024-03-11-first-day-herald', 'rail-strike-2024-03-14-talks'],
    ],
    [
      'No family will lose its home because of one decision,',
      ['central-bank-2024-03-07-reactions', 'central-bank-2024-03-27-mortgage-help'],
    ],
    [
      'We are determined to permanently defeat Daesh in Iraq and Syria',
      ['turkiye-us-2024-03-08-joint-statement', 'turkiye-us-2024-03-09-what-was-agreed'],
    ],
    [
      'We will keep policy tight for as long as it takes,',
      ['central-bank-2024-03-06-decision', 'central-bank-2024-03-20-minutes'],
    ],
    [
      'Measles is the fastest runner in the room, and we have given it a head start,',
      ['vaccine-campaign-2024-02-28-start', 'vaccine-campaign-2024-03-08-progress'],
    ],
    [
      'Türkiye, U.S. affirm the importance of developing bilateral forums to improve and deepen economic cooperation',
      ['turkiye-us-2024-03-08-joint-statement', 'turkiye-us-2024-03-22-trade-forum'],
    ],
  ])('"%s" stands in exactly the articles that should share it', (words, names) => {
    expect(printing(words)).toEqual(names);
  });

  test.each([
    ['but it has not surrendered', 'but it has not yet surrendered'],
    ['if nobody changes a single habit', 'if nobody changes one single habit'],
    ['announce they will capitalize on opportunities', 'announce that they will capitalise on opportunities'],
    ['a Turkish delegation of 24 officials', 'a delegation of 31 officials'],
    ['About 9,000 troops from 14 countries', 'about 7,500 troops from 14 countries'],
    ['remove 1.2 million cubic metres of mud and sand', 'remove 1.6 million cubic metres of mud and sand'],
    ['Seventy per cent of Westmere Rail’s trains were cancelled', '55 per cent of trains were cancelled'],
    ['had given 14,800 measles shots by Friday', 'By Friday evening 13,900 shots had been given'],
  ])('one outlet prints "%s", another "%s"', (one, other) => {
    const [first = [], second = []] = [one, other].map(printing);
    expect(first.length).toBeGreaterThan(0);
    expect(second.length).toBeGreaterThan(0);
    const sources = (names: readonly string[]): string[] => names.map((name) => sampleNamed(name).source);
    expect(sources(first)).not.toEqual(sources(second));
  });

  test('three outlets carry the wire story nearly unchanged, one under its own headline', () => {
    const copies = samples.filter(({ body }) => body.includes('(Meridian Wire)'));
    const [original, ...others] = copies;
    expect(distinct(copies.map(({ source }) => source))).toBe(3);
    expect(distinct(copies.map(({ title }) => title))).toBe(2);
    for (const copy of others) expect(shared(copy.body, original?.body ?? '')).toBeGreaterThan(0.75);
    expect(distinct(copies.map(({ body }) => body))).toBe(3);
  });

  test('two articles carry a correction with the wrong and the right figure', () => {
    expect(printing('Correction: an earlier version of this article said')).toHaveLength(2);
  });

  test('one article gives orders to a machine, pings everyone and hides markup', () => {
    const { body } = sampleNamed('vaccine-campaign-2024-03-24-comment-page');
    const hostile = [
      '<!channel>',
      '@everyone',
      '<@U123>',
      'Ignore previous instructions',
      '](https://',
      '\u200b',
      '<img ',
    ];
    for (const text of hostile) expect(body).toContain(text);
  });

  test('two articles have no quotation at all', () => {
    const silent = samples.filter(({ body }) => !/["“”„‘]|(^|\s)'/m.test(body));
    expect(namesOf(silent)).toEqual(['nato-2024-03-08-sweden-joins', 'turkiye-us-2024-03-01-talks-preview']);
  });
});
