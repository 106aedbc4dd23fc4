import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/core/digest.ts';
import { digestDocument } from '../../../src/core/documents/digest-document.ts';
import type { Desk } from '../../../src/newsroom/desk.ts';
import { composeDigest } from '../../../src/newsroom/digest/compose-digest.ts';
import type { DigestRequest } from '../../../src/newsroom.ts';
import { main, openSampleDesk } from '../support/open-newsroom.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openSampleDesk();
});

const compose = (request: Partial<DigestRequest> = {}): Promise<Digest> =>
  composeDigest(desk, main, {
    topics: ['turkiye-us', 'nato', 'rail-strike'],
    after: null,
    since: '2023-01-01T00:00:00Z',
    told: { stories: [], citations: [] },
    timeZone: 'UTC',
    length: 'medium',
    max: 6,
    ...request,
  });

const storiesOf = ({ topics }: Digest) => topics.flatMap(({ stories }) => stories);

describe('a digest', () => {
  test('shows each story once, every sentence a slice of its article', async () => {
    const digest = await compose();
    const stories = storiesOf(digest);
    expect(stories.length).toBeGreaterThan(2);
    expect(new Set(stories.map(({ story }) => story)).size).toBe(stories.length);
    for (const { lines } of stories) {
      for (const { text, cites } of lines) {
        const [own] = cites;
        if (own === undefined) throw new Error('a line without a citation');
        const article = await desk.store.revision(main, own.article, own.revision);
        expect(article?.body.slice(own.start, own.end)).toBe(text);
      }
    }
    expect(digest.checked.passed).toBe(digest.checked.total);
  });

  test('its numbers add up', async () => {
    for (const max of [1, 3, 20]) {
      const { receipt } = await compose({ max });
      const { read, merged, told, offTopic, beyondMax } = receipt;
      expect(merged + told + offTopic + beyondMax).toBe(read);
      expect(Math.min(merged, told, offTopic, beyondMax)).toBeGreaterThanOrEqual(0);
    }
  });

  test('does not tell again what the room was told', async () => {
    const first = await compose({ max: 2 });
    const told = storiesOf(first).map(({ story }) => story);
    const second = await compose({ told: { stories: told, citations: [] } });
    expect(storiesOf(second).filter(({ story }) => told.includes(story))).toEqual([]);
    expect(second.receipt.told).toBeGreaterThanOrEqual(told.length);
    expect(second.receipt.merged + second.receipt.told).toBeGreaterThan(first.receipt.merged);
  });

  test('takes of each topic in turn, so that a busy one leaves room for the others', async () => {
    const { topics } = await compose({ max: 3 });
    expect(topics.map(({ stories }) => stories.length)).toEqual([1, 1, 1]);
  });

  test('names a topic that is gone, and goes on with the others', async () => {
    const digest = await compose({ topics: ['turkiye-us', 'never-heard-of-it'] });
    expect(digest.missing).toEqual(['never-heard-of-it']);
    expect(digest.topics.map(({ slug }) => slug)).toEqual(['turkiye-us']);
  });

  test('when nothing is new says so, and which outlets are silent', async () => {
    const digest = await compose({ since: '2030-01-01T00:00:00Z' });
    expect(digest.topics).toEqual([]);
    const { fallback } = digestDocument(digest, { title: 'Morning digest', actions: [], chart: null });
    expect(fallback).toContain('Nothing new on Türkiye-US, NATO and Rail strike since ');
    expect(fallback).toContain('No article came in. Silent since then: ');
  });

  test('counts the articles of two weeks by topic and day', async () => {
    const { coverage } = await compose();
    expect(coverage?.days).toHaveLength(14);
    expect(coverage?.days.at(-1)).toBe('2024-04-01');
    const [first] = coverage?.topics ?? [];
    const heads = await desk.store.listArticles(main, { topic: 'turkiye-us', since: '2024-03-19T00:00:00Z' });
    expect(first?.counts.reduce((sum, count) => sum + count, 0)).toBe(heads.length);
    expect((await compose({ topics: [] })).coverage).toBeNull();
  });

  test('shows nothing of what the room may not see', async () => {
    const digest = await composeDigest(
      desk,
      { collections: [] },
      {
        topics: ['turkiye-us'],
        after: null,
        since: '2023-01-01T00:00:00Z',
        told: { stories: [], citations: [] },
        timeZone: 'UTC',
        length: 'full',
        max: 10,
      },
    );
    expect(digest).toMatchObject({ topics: [], quotes: [], sources: [], missing: ['turkiye-us'] });
    expect(digest.receipt).toMatchObject({ read: 0, silent: [] });
  });
});
