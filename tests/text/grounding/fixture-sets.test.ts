import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPlainText } from '../../../src/text/grounding/check-plain-text.ts';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';
import { type Fixture, readFixtures } from './read-fixtures.ts';
import { floors } from './set-floors.ts';

const corpus = new URL('../../../corpus/', import.meta.url);

test('the fixtures cite the sample articles word for word', () => {
  const fixtures = ['development', 'held'].flatMap(readFixtures);
  const articles = readdirSync(corpus)
    .map((name) => readFileSync(new URL(name, corpus), 'utf8'))
    .join('\n')
    .replace(/\s+/g, ' ');
  const sources = fixtures.flatMap((fixture) => fixture.sources);
  expect(sources.filter((source) => !articles.includes(source))).toEqual([]);
  expect(new Set(fixtures.map(({ sentence }) => sentence)).size).toBeGreaterThan(600);
});

describe.each(Object.entries(floors))('the sentences of %s', (part, { language, isPrintable, shares }) => {
  const fixtures = readFixtures(part);
  const passes = ({ sentence, sources }: Fixture) =>
    checkSentence(sentence, sources, language).pass &&
    (!isPrintable || checkPlainText(sentence, language).length === 0);

  test.each(Object.entries(shares))('%s: as many are judged rightly as were before', (kind, floor) => {
    const own = fixtures.filter((fixture) => (fixture.kind ?? 'kept') === kind);
    const right = own.filter((fixture) => passes(fixture) === (kind === 'kept'));
    expect((100 * right.length) / own.length).toBeGreaterThanOrEqual(floor);
  });

  test('every kind has a floor', () => {
    const kinds = new Set(fixtures.map(({ kind }) => kind ?? 'kept'));
    expect([...kinds].filter((kind) => shares[kind] === undefined)).toEqual([]);
  });
});
