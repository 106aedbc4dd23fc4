import { describe, expect, test } from 'vitest';
import { indexTerms } from '../../src/text/index-terms.ts';
import { queryTermGroups } from '../../src/text/query-terms.ts';
import { stem } from '../../src/text/stem.ts';

const ALIASES = [
  ['Türkiye', 'Turkey'],
  ['US', 'U.S.', 'United States', 'ABD'],
  ['WHO', 'World Health Organization'],
];

describe('index terms', () => {
  test('are stemmed in the language of the text', () => {
    expect(indexTerms('Talks resumed', 'en')).toEqual(['talk', 'resum']);
    expect(indexTerms('Verhandlungen', 'de')).toEqual(indexTerms('Verhandlung', 'de'));
  });

  test('Turkish endings after an apostrophe are no part of the name', () => {
    expect(indexTerms("Ankara'nın Türkiye’ye", 'tr')).toEqual(indexTerms('Ankara Türkiye', 'tr'));
  });

  test('Turkish words meet with and without their diacritics and endings', () => {
    expect(indexTerms('görüşmeleri', 'tr')).toEqual(indexTerms('gorusme', 'tr'));
  });

  test('French articles are no part of the word', () => {
    expect(indexTerms("L'Iran et d’Oslo", 'fr')).toEqual(['iran', 'et', 'oslo']);
    expect(indexTerms("O'Brien", 'en')).toEqual(['obrien']);
  });

  test('a language nobody knows is not stemmed', () => {
    expect(indexTerms('Talks resumed', 'und')).toEqual(['talks', 'resumed']);
  });

  test('a stemmer never makes another word of an acronym', () => {
    expect(stem('usa', 'cs')).toBe('usa');
  });
});

describe('query words', () => {
  const groups = (query: string, acronyms: 'any-case' | 'typed' = 'any-case') =>
    queryTermGroups(query, ['en'], ALIASES, { acronyms });

  test('"turkey us" means the US, and finds every name of it', () => {
    const [turkey, us] = groups('turkey us');
    expect(turkey).toEqual(expect.arrayContaining([...indexTerms('Turkey', 'en')]));
    expect(turkey).toEqual(expect.arrayContaining([...indexTerms('Türkiye', 'en')]));
    expect(us).toEqual(expect.arrayContaining(['0us', 'abd']));
    expect(us).not.toContain('us');
  });

  test.each(['Türkiye-US', 'TÜRKİYE-ABD', 'united states türkiye', 'turkiye u.s.'])(
    '%s asks for the same as "turkey us"',
    (query) => {
      const sets = (text: string) =>
        groups(text)
          .map((group) => [...group].sort().join())
          .sort();
      expect(sets(query)).toEqual(sets('turkey us'));
    },
  );

  test('in a question the pronoun stays a pronoun, and is dropped', () => {
    expect(groups('what did he tell us', 'typed')).toEqual([['tell']]);
  });

  test('a name of several words is found as a phrase', () => {
    expect(groups('WHO')[0]).toContain(indexTerms('World Health Organization', 'en').join(' '));
  });

  test('function words are dropped unless there is nothing else', () => {
    expect(groups('talks with the ministry')).toHaveLength(2);
    expect(groups('what about', 'typed')).toHaveLength(2);
    expect(groups('')).toEqual([]);
  });

  test('each language present adds its own stems', () => {
    const [talks] = queryTermGroups('talks', ['en', 'und'], []);
    expect(talks).toEqual(['talk', 'talks']);
  });
});
