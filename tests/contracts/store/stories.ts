import { describe, expect } from 'vitest';
import { articleId, collectionId } from '../../../src/core/identifiers.ts';
import type { ArticleDraft } from '../../../src/ingest/article-draft.ts';
import { entryOf, measurePairs, originalOf, sampleDrafts, storiesOf } from '../../support/measure-stories.ts';
import { randomFrom, shuffled } from '../../support/random.ts';
import { wireCopies } from '../../support/wire-copies.ts';
import { clock, type OpenStore } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const main = { collections: [collectionId('main')] };
const samples = sampleDrafts();
const wire = sampleOf('water-shortage-2024-03-03-rationing-courier');
const other = sampleOf('rail-strike-2024-03-27-deal');

function sampleOf(id: string): ArticleDraft {
  const draft = samples.find((each) => each.id === id);
  if (draft === undefined) throw new Error(`there is no sample ${id}`);
  return draft;
}

/** What every store does with stories. */
export function storyContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('stories', () => {
    test('a wire story that twenty outlets carry is one story with twenty-one sources', async (store) => {
      const drafts = [wire, ...wireCopies(wire, 20, 7)];
      const stories = new Set((await storiesOf(store, drafts)).values());
      expect(stories.size).toBe(1);
      const [place] = await store.storyPlaces(main, [
        articleId('water-shortage-2024-03-03-rationing-courier'),
      ]);
      const members = place === undefined ? [] : await store.storyMembers(main, [place.story]);
      const articles = await store.articles(
        main,
        members.map(({ article }) => article),
      );
      expect(new Set(articles.map(({ source }) => source)).size).toBe(21);
      expect(new Set(members.map(({ copy }) => copy)).size).toBe(1);
    });

    test('two outlets that report one event in their own words are one story, but not copies', async (store) => {
      await storiesOf(store, samples);
      const [gazette, herald] = await store.storyPlaces(
        main,
        ['rail-strike-2024-03-11-first-day-gazette', 'rail-strike-2024-03-11-first-day-herald'].map(
          articleId,
        ),
      );
      expect(gazette?.story).toBe(herald?.story);
      expect(gazette?.copy).not.toBe(herald?.copy);
    });

    for (const seed of [1, 2, 3]) {
      test(`stories are right, whatever was planted and in whatever order (${seed})`, async (store) => {
        const drafts = [
          ...samples,
          ...samples.flatMap((draft, index) => wireCopies(draft, 3, seed * 100 + index)),
        ];
        const stories = await storiesOf(store, shuffled(drafts, randomFrom(seed)));
        const { precision, recall, pairs } = measurePairs(stories, originalOf);
        process.stdout.write(
          `stories: ${pairs} pairs, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n`,
        );
        expect(precision).toBeGreaterThanOrEqual(0.98);
        expect(recall).toBeGreaterThanOrEqual(0.95);
      });
    }

    test('the order in which articles come changes no story', async (store) => {
      const drafts = [...samples, ...wireCopies(wire, 6, 3), ...wireCopies(other, 6, 4)];
      const forwards = groupsOf(await storiesOf(store, drafts));
      const again = await open(clock);
      const backwards = groupsOf(await storiesOf(again.store, drafts.toReversed()));
      await again.dispose();
      expect(backwards).toEqual(forwards);
    });

    test('stories never join across collections, and nobody sees who else has one', async (store) => {
      const secret = collectionId('secret');
      await store.putArticles([
        entryOf(wire),
        ...wireCopies(wire, 2, 5).map((draft) => entryOf(draft, secret)),
      ]);
      const [own] = await store.storyPlaces(main, [articleId(wire.id ?? '')]);
      expect(own).toEqual({ article: wire.id, story: wire.id, copy: wire.id });
      const hidden = articleId(`secret/${wire.id}-copy-0`);
      const [seen] = await store.storyPlaces({ collections: [secret] }, [hidden]);
      expect(seen?.story).toBe(hidden);
      expect(await store.storyPlaces(main, [hidden])).toEqual([]);
      expect(seen === undefined ? null : await store.storyMembers(main, [seen.story])).toEqual([]);
    });

    test('an article that was rewritten into another one leaves its story', async (store) => {
      const [copy = wire] = wireCopies(wire, 1, 9);
      await store.putArticles([
        entryOf(wire),
        entryOf(copy),
        entryOf({ ...wire, body: other.body, title: other.title }),
      ]);
      const places = await store.storyPlaces(main, [articleId(wire.id ?? ''), articleId(copy.id ?? '')]);
      expect(places.map(({ story }) => story)).toEqual([wire.id, copy.id]);
    });

    test('a corrected article stays in its story', async (store) => {
      const [copy = wire] = wireCopies(wire, 1, 9);
      const corrected = { ...wire, body: wire.body.replace('640,000', '630,000') };
      await store.putArticles([entryOf(wire), entryOf(copy), entryOf(corrected)]);
      const places = await store.storyPlaces(main, [articleId(wire.id ?? ''), articleId(copy.id ?? '')]);
      expect(places.map(({ story }) => story)).toEqual([wire.id, wire.id]);
    });

    test('a roundup does not make one story of all it mentions', async (store) => {
      const parts = samples.filter(({ language }) => language === 'en').slice(0, 12);
      const roundup = { ...wire, id: 'roundup', title: 'The week in brief', source: 'Weekly Review' };
      const body = parts
        .map((draft) =>
          draft.body
            .split(/\n\s*\n/)
            .slice(0, 3)
            .join(' '),
        )
        .join('\n\n');
      const stories = await storiesOf(store, [...parts, { ...roundup, body }]);
      expect(new Set(stories.values()).size).toBeGreaterThan(8);
    });

    test('texts cut from one pattern are as many stories', async (store) => {
      const towns = [
        'Aldmoor',
        'Brackley Cross',
        'Corriemuir',
        'Dunsop Vale',
        'Eastwick Haven',
        'Farrowdale',
      ];
      const stories = await storiesOf(store, towns.map(priceReport));
      expect(new Set(stories.values()).size).toBe(towns.length);
    });
  });
}

/** What a machine writes about one town after the other. */
function priceReport(town: string, index: number): ArticleDraft {
  const price = (1.31 + index * 0.07).toFixed(2);
  const before = (1.22 + index * 0.09).toFixed(2);
  const body = `A litre of petrol in ${town} costs ${price} crowns this week, ${before} crowns a week ago.

The cheapest station in ${town} is in ${town} High Street, where drivers pay ${(index + 11) * 7} crowns for a tank. In the county around ${town} the average price rose by ${index + 2} per cent.

Drivers can compare prices on the website of the consumer office. Prices change several times a day. Whoever fills up in the evening pays less, as the office has found in a survey.`;
  return {
    ...wire,
    id: `petrol-${index}`,
    title: `Petrol prices in ${town}`,
    source: index % 2 === 0 ? 'Fuel Watch' : 'County Prices',
    publishedAt: '2024-03-05T06:00:00Z',
    topics: [],
    body,
  };
}

/** The stories as sets of articles, in an order of their own. */
function groupsOf(stories: ReadonlyMap<string, string>): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const [id, story] of stories) groups.set(story, [...(groups.get(story) ?? []), id]);
  return [...groups.values()].map((ids) => ids.sort().join(' ')).sort();
}
