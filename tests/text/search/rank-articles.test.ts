import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/text/search/candidate.ts';
import { densestWindow } from '../../../src/text/search/densest-window.ts';
import { freshness, nearness } from '../../../src/text/search/freshness.ts';
import { rankArticles } from '../../../src/text/search/rank-articles.ts';
import { weighConcepts } from '../../../src/text/search/weigh-concepts.ts';

const counts = {
  articles: 1_000,
  titleTerms: 10_000,
  bodyTerms: 400_000,
  frequency: new Map([
    ['ferri', 20],
    ['strike', 100],
  ]),
};
const now = Date.parse('2024-03-20T12:00:00Z');

interface Named extends Candidate {
  readonly name: string;
}

function article(name: string, change: Partial<Candidate> = {}): Named {
  const matches = [
    { term: 'ferri', title: [], body: [100] },
    { term: 'strike', title: [], body: [300] },
  ];
  const plain = {
    publishedAt: '2024-03-19T00:00:00Z',
    language: 'en',
    titleTerms: 10,
    bodyTerms: 400,
    matches,
  };
  return { name, ...plain, ...change };
}

const rank = (...candidates: readonly Named[]) =>
  rankArticles(
    candidates,
    {
      conceptsIn: (language) => (language === 'en' || language === 'de' ? [['ferri'], ['strike']] : []),
      weigh: (concepts) => weighConcepts(concepts, counts),
      focus: { now, named: null },
      language: 'en',
    },
    counts,
  ).map(({ hit }) => hit.name);

describe('the better article stands first', () => {
  test('the one with the words in its title', () => {
    const titled = [{ term: 'ferri', title: [2], body: [100] }];
    const plain = [{ term: 'ferri', title: [], body: [100] }];
    expect(rank(article('plain', { matches: plain }), article('titled', { matches: titled }))).toEqual([
      'titled',
      'plain',
    ]);
  });

  test('the one in which the words stand together', () => {
    const together = [
      { term: 'ferri', title: [], body: [100] },
      { term: 'strike', title: [], body: [103] },
    ];
    expect(rank(article('apart'), article('together', { matches: together }))).toEqual(['together', 'apart']);
  });

  test('the newer one', () => {
    expect(rank(article('old', { publishedAt: '2023-03-19T00:00:00Z' }), article('new'))).toEqual([
      'new',
      'old',
    ]);
  });

  test('of two as new, and of an old one that fits much better, the old one', () => {
    const titled = [
      { term: 'ferri', title: [2], body: [10, 20] },
      { term: 'strike', title: [3], body: [11, 21] },
    ];
    const old = article('old', { publishedAt: '2019-03-19T00:00:00Z', matches: titled });
    expect(rank(article('new'), old)[0]).toBe('old');
  });

  test('the one in the language of the question', () => {
    expect(rank(article('other', { language: 'de' }), article('same'))).toEqual(['same', 'other']);
  });

  test('a stem of another language is no match', () => {
    expect(rank(article('czech', { language: 'cs' }), article('english'))).toEqual(['english']);
  });
});

describe('freshness', () => {
  const focus = { now, named: null };

  test('falls with age, and faster with the future', () => {
    const at = (day: string) => freshness(`${day}T12:00:00Z`, focus);
    expect(at('2024-03-20')).toBe(2.5);
    expect(at('2024-03-10')).toBeGreaterThan(at('2024-02-10'));
    expect(at('2024-03-10')).toBeGreaterThan(at('2024-03-30'));
    expect(freshness(null, focus)).toBe(1);
  });

  test('counts from a period the question names as well', () => {
    const named = { from: Date.parse('2023-06-01T00:00:00Z'), to: Date.parse('2023-06-30T00:00:00Z') };
    expect(freshness('2023-06-10T00:00:00Z', { now, named })).toBe(2.5);
    expect(freshness('2023-06-10T00:00:00Z', focus)).toBeLessThan(1.01);
    expect(nearness('2023-06-10T00:00:00Z', { now, named }, 30)).toBe(1);
    expect(nearness('2024-03-20T00:00:00Z', { now, named }, 30)).toBeLessThan(0.1);
    expect(nearness(null, focus, 30)).toBeNull();
  });
});

test('the densest window counts each thing once', () => {
  const at = (place: number, thing: number) => ({ place, thing });
  expect(densestWindow([at(1, 0), at(2, 0), at(50, 1), at(55, 2)], [3, 1, 1], 10)).toBe(3);
  expect(densestWindow([at(1, 0), at(8, 1), at(12, 2)], [3, 1, 1], 10)).toBe(4);
  expect(densestWindow([], [1], 10)).toBe(0);
});
