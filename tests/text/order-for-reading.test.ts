import { expect, test } from 'vitest';
import { orderForReading } from '../../src/text/order-for-reading.ts';

const dated = (publishedAt: string | null) => ({ publishedAt });
const ARTICLES = [
  dated('2024-03-03T08:00:00Z'),
  dated(null),
  dated('2024-03-01T08:00:00Z'),
  dated('2024-03-02T08:00:00Z'),
];
const at = (article: number, sentence: number) => ({ article, sentence });

test('the article of the strongest sentence opens, the others follow oldest first, undated last', () => {
  const chosen = [at(3, 0), at(0, 1), at(1, 0), at(2, 0)];
  expect(orderForReading(chosen, ARTICLES).map(({ article }) => article)).toEqual([3, 2, 0, 1]);
});

test('sentences of one article keep its order and stay together', () => {
  const chosen = [at(2, 4), at(0, 0), at(2, 1), at(0, 3)];
  const places = orderForReading(chosen, ARTICLES).map(({ article, sentence }) => [article, sentence]);
  expect(places).toEqual([
    [2, 1],
    [2, 4],
    [0, 0],
    [0, 3],
  ]);
});
