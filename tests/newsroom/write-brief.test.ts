import { beforeAll, describe, expect, test } from 'vitest';
import type { Brief } from '../../src/core/brief.ts';
import { UserError } from '../../src/core/errors.ts';
import { collectionId, topicSlug } from '../../src/core/identifiers.ts';
import { parseMarkdown } from '../../src/ingest/formats/markdown.ts';
import type { EditorsDesk } from '../../src/newsroom/desk.ts';
import { listQuotes } from '../../src/newsroom/list-quotes.ts';
import { writeBrief } from '../../src/newsroom/write-brief.ts';
import type { BriefRequest } from '../../src/newsroom.ts';
import { leansOnContext } from '../../src/text/leans.ts';
import { main, openDesk, openSampleDesk, put } from './support/open-newsroom.ts';
import { proveBrief } from './support/prove.ts';

let desk: EditorsDesk;
beforeAll(async () => {
  desk = await openSampleDesk();
});

async function write(topic: string, options: Partial<BriefRequest> = {}, at = desk): Promise<Brief> {
  const brief = await writeBrief(at, main, { topic, length: 'medium', ...options });
  await proveBrief(at.store, main, brief);
  return brief;
}

async function refusal(topic: string, options: Partial<BriefRequest>): Promise<UserError> {
  const error = await write(topic, options).catch((caught: unknown) => caught);
  if (error instanceof UserError) return error;
  throw error;
}

const TOPICS = [
  'turkiye-us',
  'nato',
  'harbour-dredging',
  'water-shortage',
  'central-bank',
  'rail-strike',
  'ai-act',
  'vaccine-campaign',
];

describe('a brief', () => {
  test.each(TOPICS)('on %s: at least four sentences, all proved, none leaning, each once', async (topic) => {
    const brief = await write(topic);
    const texts = brief.sentences.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(4);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => leansOnContext(text, 'en'))).toEqual([]);
    expect(texts.filter((text) => /^[A-ZÖÜİ]{4,}\b|^[A-Z ]+ — /u.test(text))).toEqual([]);
    expect(brief.checked.passed).toBe(brief.checked.total);
  });

  test.each(TOPICS)('on %s: up to three quotes by known speakers, none told before', async (topic) => {
    const { quotes, sentences } = await write(topic);
    expect(quotes.length).toBeLessThanOrEqual(3);
    for (const { text, kind, speakerName } of quotes) {
      expect(kind).toBe('direct');
      expect(speakerName).not.toBe(null);
      expect(sentences.some((line) => line.text.includes(text))).toBe(false);
    }
    expect(new Set(quotes.map(({ speakerName }) => speakerName)).size).toBe(quotes.length);
  });

  test('is as long as was asked', async () => {
    const [short, medium, full] = await Promise.all([
      write('turkiye-us', { length: 'short' }),
      write('turkiye-us'),
      write('turkiye-us', { length: 'full' }),
    ]);
    expect(short.sentences).toHaveLength(3);
    expect(medium.sentences).toHaveLength(5);
    expect(full.sentences.length).toBeGreaterThanOrEqual(7);
  });

  test('cites every outlet that carries the same story', async () => {
    const { sentences, sources } = await write('water-shortage');
    const outletsOf = (article: string) => sources.find((source) => source.article === article)?.source;
    const most = Math.max(
      ...sentences.map(({ cites }) => new Set(cites.map(({ article }) => outletsOf(article))).size),
    );
    expect(most).toBe(3);
  });

  test('is as of its newest source', async () => {
    const brief = await write('rail-strike');
    expect(brief.asOf).toBe(
      brief.sources
        .map(({ publishedAt }) => publishedAt ?? '')
        .toSorted()
        .at(-1),
    );
  });

  test('since some day rests on what came after it', async () => {
    const brief = await write('turkiye-us', { since: '2024-03-10' });
    expect(brief.sources.every(({ publishedAt }) => (publishedAt ?? '') >= '2024-03-10')).toBe(true);
    const error = await refusal('turkiye-us', { since: '7d' });
    expect(error).toMatchObject({ code: 'E03', suggestions: ['/brief turkiye-us'] });
    expect(error.message).toContain('2024-03-25');
    expect((await refusal('turkiye-us', { since: 'tomorrow' })).code).toBe('E07');
  });

  test('on a topic that has no article yet says so, and speaks of no date', async () => {
    const empty = await openDesk();
    const topic = { slug: topicSlug('moon-base'), collection: collectionId('main'), title: 'Moon base' };
    await empty.store.putTopic({ ...topic, aliases: [] });
    const error = await write('moon base', {}, empty).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'E03',
      message: 'No stored article is on Moon base.',
      suggestions: ['/topics show moon-base'],
    });
  });

  test('of one article is of that article', async () => {
    const url = 'https://potomac-dispatch.example.com/2024/03/09/what-turkey-and-us-agreed';
    const brief = await write(url, { length: 'short' });
    expect(brief.sources).toHaveLength(1);
    expect(brief.sentences).toHaveLength(3);
  });

  test('does not run what an article orders', async () => {
    const brief = await write('vaccine-campaign', { length: 'full' });
    const printed = [...brief.sentences, ...brief.quotes].map(({ text }) => text).join('\n');
    expect(printed).not.toMatch(/previous instructions|@everyone/i);
  });

  test('of an article in another language reads in that language', async () => {
    const own = await openDesk();
    await put(own.store, {
      title: 'Hafen',
      language: 'de',
      topics: ['hafen'],
      body: 'Der Hafen von Lindow wird im Sommer vertieft. Die Fischer der Stadt lehnen das Vorhaben ab.',
    });
    expect((await write('hafen', {}, own)).sentences.length).toBeGreaterThan(0);
  });
});

describe('where sources disagree', () => {
  test.each([
    ['turkiye-us', 'officials', ['31', '24']],
    ['nato', 'troops', ['7,500', '9,000']],
    ['rail-strike', 'per cent of trains', ['55', 'Seventy']],
    ['vaccine-campaign', 'shots', ['13,900', '14,800']],
  ])('%s: %s, side by side', async (topic, subject, numbers) => {
    const { disagreements } = await write(topic);
    expect(disagreements.map((one) => one.subject)).toEqual([subject]);
    const texts = disagreements[0]?.lines.map(({ text }) => text) ?? [];
    expect(texts.map((text) => numbers.find((number) => text.includes(number)))).toEqual(numbers);
    expect(texts[0]).toContain(subject);
  });

  test.each(['water-shortage', 'central-bank', 'ai-act'])(
    '%s: numbers that change with time are no disagreement',
    async (topic) => {
      expect((await write(topic)).disagreements).toEqual([]);
    },
  );
});

test('a block quotation is somebody’s words and never the outlet’s own', async () => {
  const quoted = await openDesk();
  const text = [
    'Ada Brook, who owns the mill, wrote to the council of Lindow on Friday:',
    '> The mill will close in May and every baker of Lindow will lose the flour. The council has known it since the winter. The mill of Lindow will not open again.',
    'The council of Lindow will meet about the mill on Monday.',
  ].join('\n\n');
  await put(quoted.store, {
    ...parseMarkdown(text, 'Mill of Lindow may close'),
    language: 'en',
    source: 'Gazette',
  });
  const brief = await write('mill lindow', { length: 'full' }, quoted);
  expect(brief.sentences.length).toBeGreaterThan(0);
  const bare = brief.sentences.filter(
    ({ text: line }) => /baker|winter|open again/.test(line) && !/^“/.test(line),
  );
  expect(bare).toEqual([]);
  const list = await listQuotes(quoted, main, {
    person: 'Ada Brook',
    sort: 'newest',
    kind: 'said',
    indirect: false,
    page: 1,
  });
  expect(list.quotes[0]?.text).toMatch(/^The mill will close in May .* open again\.$/);
});
