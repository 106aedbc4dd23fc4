import { describe, expect, test } from 'vitest';
import { matchExpression } from '../../../src/stores/sqlite/candidates.ts';

const frequency = new Map(
  Object.entries({ gaza: 900, talks: 4_000, said: 14_000, new: 90_000, 'a"b': 3, '0us': 7_000 }),
);
const match = (query: Partial<Parameters<typeof matchExpression>[0]>) =>
  matchExpression({ all: [], any: [], ...query }, frequency);

describe('the full-text query for the candidates', () => {
  test('words that very many articles have bring nothing in beside rarer ones', () => {
    expect(match({ any: ['new', 'said', 'gaza', 'talks'] })).toBe('("gaza" OR "talks")');
  });

  test('a word that very many articles have is looked for when it is all there is', () => {
    expect(match({ any: ['new'] })).toBe('("new")');
  });

  test('no word of a group is dropped for being frequent', () => {
    expect(match({ all: [['gaza'], ['new', '0us']] })).toBe('("gaza") AND ("new" OR "0us")');
  });

  test('words that no article has are left out, and a group of them finds nothing', () => {
    expect(match({ all: [['gaza', 'unheard']], any: ['talks', 'unheard'] })).toBe('("gaza") AND ("talks")');
    expect(match({ all: [['gaza'], ['unheard']] })).toBeNull();
    expect(match({ all: [['gaza']], any: ['unheard'] })).toBeNull();
  });

  test('a word is never syntax', () => {
    expect(match({ any: ['a"b'], field: 'title' })).toBe('title : (("a""b"))');
  });
});
