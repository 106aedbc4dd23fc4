import { beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import type { Desk } from '../../src/newsroom/desk.ts';
import { findArticles } from '../../src/newsroom/find-articles.ts';
import { resolveTopic } from '../../src/newsroom/resolve-topic.ts';
import { main, openDesk, openSampleDesk, put } from './support/open-newsroom.ts';

const brief = (topic: string) => `/brief ${topic}`;
const SAME = [
  'turkiye-us',
  'Türkiye-US',
  'turkey us',
  'TÜRKİYE-ABD',
  'Turkey-United States',
  'US Türkiye',
  'turkiye u.s.',
];

let sample: Desk;
beforeAll(async () => {
  sample = await openSampleDesk();
});

async function refusal(desk: Desk, asked: string): Promise<UserError> {
  const error = await resolveTopic(desk, main, asked, brief).then(
    (hit) => new Error(`found ${hit.slug}`),
    (caught: unknown) => caught,
  );
  if (error instanceof UserError) return error;
  throw error;
}

describe('in the sample corpus', () => {
  test.each(SAME)('"%s" is the topic that articles name turkiye-us', async (asked) => {
    const hit = await resolveTopic(sample, main, asked, brief);
    expect({ slug: hit.slug, title: hit.title }).toEqual({ slug: 'turkiye-us', title: 'Türkiye-US' });
    expect(await findArticles(sample, main, hit, { limit: 50 })).toHaveLength(8);
  });

  test.each([
    ['rail', 'rail-strike'],
    ['strike rail', 'rail-strike'],
    ['Rail Strike', 'rail-strike'],
    ['railstrik', null],
    ['rail strik', 'rail-strike'],
    ['vacine campain', 'vaccine-campaign'],
    ['harbor dredging', 'harbour-dredging'],
    ['wat', 'water-shortage'],
    ['turkiey us', 'turkiye-us'],
    ['NATO', 'nato'],
  ])('"%s" is %s', async (asked, slug) => {
    const hit = await resolveTopic(sample, main, asked, brief).catch((error: unknown) => error);
    if (slug === null) expect(hit).toBeInstanceOf(UserError);
    else expect(hit).toMatchObject({ slug });
  });

  test('an article is a topic by its id and by its address', async () => {
    const url = 'https://potomac-dispatch.example.com/2024/03/09/what-turkey-and-us-agreed';
    const byUrl = await resolveTopic(sample, main, url, brief);
    expect(byUrl.title).toBe('What Turkey and the United States agreed, and what they left open');
    expect(await resolveTopic(sample, main, byUrl.slug, brief)).toEqual(byUrl);
    expect(await findArticles(sample, main, byUrl, { limit: 50 })).toHaveLength(1);
  });

  test('a name that is one letter from another existing name is not taken for it', async () => {
    expect((await refusal(sample, 'turkiye uk')).code).toBe('E01');
  });

  test.each(['them and us', 'us and them', 'what about us and you'])(
    '"%s" has the pronoun in it, not the country',
    async (asked) => {
      expect((await refusal(sample, asked)).code).toBe('E01');
    },
  );

  test('what nobody wrote about is unknown, with what is near and what there is', async () => {
    const error = await refusal(sample, 'harbour dragons of xanadu');
    expect(error.code).toBe('E01');
    expect(error.message).toBe('No topic "harbour dragons of xanadu" in 46 stored articles.');
    expect(error.hint).toContain('Did you mean Harbour dredging');
    expect(error.suggestions[0]).toBe('/brief harbour-dredging');
  });

  test('a topic without letters is refused', async () => {
    expect((await refusal(sample, ' ?! ')).code).toBe('E07');
  });
});

describe('in a store with one article that names no topic', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await put(desk.store, {
      title: 'Türkiye and US relaunch counterterrorism talks in joint statement',
      body: 'The two sides met. It was a long day.',
    });
    await put(desk.store, {
      title: 'They told us about turkey dinners',
      body: 'Dinner was late. Let us eat turkey.',
    });
  });

  test.each(SAME)('"%s" is the topic of that article only', async (asked) => {
    const hit = await resolveTopic(desk, main, asked, brief);
    expect(hit.slug).toMatch(/^(turkiye-us|us-turkiye)$/);
    const found = await findArticles(desk, main, hit, { limit: 50 });
    expect(found.map(({ id }) => id).join()).toMatch(/^turkiye-and-us/);
  });

  test('words that only leads have are found too', async () => {
    const hit = await resolveTopic(desk, main, 'late dinner', brief);
    expect(await findArticles(desk, main, hit, { limit: 50 })).toHaveLength(1);
  });
});

describe('with several topics', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    for (const topic of ['turkiye-us', 'turkiye-greece', 'budget-2024']) {
      await put(desk.store, {
        title: `Item ${topic.length}`,
        topics: [topic],
        body: `This is about ${topic}.`,
      });
    }
  });

  test('a name that fits two gives the choice', async () => {
    const error = await refusal(desk, 'Turkey');
    expect(error.code).toBe('E02');
    expect(error.suggestions).toEqual(['/brief turkiye-greece', '/brief turkiye-us']);
  });

  test('tags that mean the same are one topic', async () => {
    await put(desk.store, { title: 'Another', topics: ['us-turkey'], body: 'This is another.' });
    const hit = await resolveTopic(desk, main, 'turkey us', brief);
    expect(await findArticles(desk, main, hit, { limit: 50 })).toHaveLength(2);
  });
});

test('names in capitals are never the small words spelt the same', async () => {
  const desk = await openDesk();
  await put(desk.store, {
    title: 'Ab Montag fährt die Fähre',
    language: 'de',
    body: 'Ab Montag fährt die Fähre wieder. Wir freuen uns.',
  });
  await put(desk.store, {
    title: 'AB ile görüşme',
    language: 'tr',
    body: 'AB ile yeni bir görüşme yapılacak. Tarih belli değil.',
  });
  const hit = await resolveTopic(desk, main, 'european union', brief);
  const found = await findArticles(desk, main, hit, { limit: 50 });
  expect(found.map(({ id }) => id).join()).toMatch(/^ab-ile/);
});
