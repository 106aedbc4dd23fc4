import { beforeAll, describe, expect, test } from 'vitest';
import type { Verification } from '../../src/core/verification.ts';
import type { Desk } from '../../src/newsroom/desk.ts';
import { verifyQuotation } from '../../src/newsroom/verify-quotation.ts';
import type { VerifyRequest } from '../../src/newsroom.ts';
import { main, openDesk, put } from './support/open-newsroom.ts';
import { proveQuote } from './support/prove.ts';

const WORDS = 'The mill will open its gates before the harvest, and the bakers’ ovens will be lit in June.';
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await put(desk.store, {
    id: 'mill',
    title: 'Mill to open early',
    publishedAt: '2024-03-09T08:00:00Z',
    body: `The owners met in town. “${WORDS}” said Ada Brook, who owns half of it. The old wheel was broken up and sold for scrap in May.`,
  });
  await put(desk.store, {
    id: 'ferry',
    title: 'Ferry runs again',
    publishedAt: '2024-03-11T08:00:00Z',
    body: '"No ferry has ever left this harbour on time," said Tom Field, its master.',
  });
});

async function verify(text: string, options: Partial<VerifyRequest> = {}): Promise<Verification> {
  const verification = await verifyQuotation(desk, main, { text, ...options });
  if (verification.match !== null) await proveQuote(desk.store, main, verification.match);
  expect(verification.searched).toEqual({ articles: 2, until: '2024-03-11T08:00:00Z' });
  return verification;
}

describe('verbatim', () => {
  test.each([
    ['as printed', WORDS],
    ['with other marks', `"${WORDS.replaceAll('’', "'")}"`],
    ['in capitals and on several lines', WORDS.toUpperCase().replaceAll(', ', ',\n  ')],
    ['without its comma', WORDS.replace(',', '')],
    ['a part of it', 'before the harvest, and the bakers’ ovens'],
    ['with something left out and marked', 'The mill will open its gates ... will be lit in June'],
    ['with an ellipsis in brackets', 'The mill will open its gates […] lit in June.'],
  ])('%s', async (_, text) => {
    const verification = await verify(text);
    expect(verification.verdict).toBe('verbatim');
    expect(verification.match?.text).toBe(WORDS);
    expect(verification.match?.speakerName).toBe('Ada Brook');
    expect(verification.outsideMarks).toBe(false);
    expect(verification.sources.map(({ article }) => article)).toEqual(['mill']);
  });

  test('by the speaker and on the day that were named', async () => {
    expect((await verify(WORDS, { speaker: 'brook', date: '2024-03-08' })).verdict).toBe('verbatim');
  });

  test('of the article’s own words, it says that nobody is quoted', async () => {
    const verification = await verify('the old wheel was broken up and sold for scrap');
    expect(verification).toMatchObject({ verdict: 'verbatim', outsideMarks: true });
    expect(verification.match).toMatchObject({ kind: 'indirect', speaker: null, speakerName: null });
  });
});

describe('an attribution in the text', () => {
  const CUT = 'The mill will open its gates before the harvest';

  test.each([
    [`"${CUT}," Brook said.`],
    [`"${CUT}," said Ada Brook.`],
    [`Brook: "${CUT}"`],
    [`Ada Brook: ${CUT}`],
    [`Ada Brook said on Friday: “${CUT}.”`],
    [`“${CUT}” - Ada Brook`],
    [`"${CUT}" (Ada Brook)`],
    [`According to Ada Brook, "${CUT.toLowerCase()}".`],
    [`„${CUT}“, sagte Ada Brook.`],
    [`"${CUT}," she said.`],
    [`"${CUT}," Brook said, "and the bakers' ovens will be lit in June."`],
  ])('is no part of the words: %s', async (text) => {
    const verification = await verify(text);
    expect(verification).toMatchObject({ verdict: 'verbatim', match: { text: WORDS } });
  });

  test.each([[`"${CUT}," Tom Field said.`], [`„${CUT}“, sagte Tom Field.`], [`“${CUT}” — Tom Field`]])(
    'names the speaker: %s',
    async (text) => {
      expect((await verify(text)).verdict).toBe('other-speaker');
      expect((await verify(text, { speaker: 'Ada Brook' })).verdict).toBe('verbatim');
    },
  );

  test('leaves the other verdicts as they are', async () => {
    const day = { date: '2024-02-01' };
    expect((await verify(`"${CUT}," Brook said.`, day)).verdict).toBe('other-date');
    expect((await verify(`"${CUT.replace('open', 'close')}," Brook said.`)).verdict).toBe('near');
    expect((await verify('"Every gull has learned to read," Brook said.')).verdict).toBe('not-found');
    expect((await verify('The old "wheel" was broken up and sold for scrap')).verdict).toBe('verbatim');
  });
});

describe('near', () => {
  test('a word that differs is shown with what is printed', async () => {
    const verification = await verify('The mill will close its gates before the harvest');
    expect(verification.verdict).toBe('near');
    expect(verification.difference).toEqual([
      { kind: 'same', text: 'The mill will' },
      { kind: 'removed', text: 'close' },
      { kind: 'added', text: 'open' },
      { kind: 'same', text: 'its gates before the harvest,' },
    ]);
  });

  test('pieces in the wrong order are not verbatim', async () => {
    expect((await verify('lit in June ... The mill will open its gates')).verdict).not.toBe('verbatim');
  });

  test('a short phrase is looked for exactly', async () => {
    expect((await verify('open its doors')).verdict).toBe('not-found');
  });
});

test('real, but said by somebody else', async () => {
  for (const speaker of ['Tom Field', 'Nobody Known']) {
    const verification = await verify(WORDS, { speaker });
    expect(verification.verdict).toBe('other-speaker');
    expect(verification.match?.speakerName).toBe('Ada Brook');
  }
});

test('words that an article splits are found whole', async () => {
  const split = await openDesk();
  await put(split.store, {
    body: 'It rained. "The pier will be mended by the town," said Tom Field, "and the gulls will have to move."',
  });
  const claims = [
    'The pier will be mended by the town, and the gulls will have to move.',
    '"The pier will be mended by the town," Field said, "and the gulls will have to move."',
  ];
  for (const text of claims) {
    const { verdict, match } = await verifyQuotation(split, main, { text });
    expect(verdict).toBe('verbatim');
    expect(match?.text).toContain('The pier');
  }
});

test('real, but on another date', async () => {
  const verification = await verify(WORDS, { speaker: 'Ada Brook', date: '2024-02-01' });
  expect(verification.verdict).toBe('other-date');
  expect(verification.match?.occurrences[0]?.publishedAt).toBe('2024-03-09T08:00:00Z');
});

test('not in the stored articles: how many there are and up to when, never "false"', async () => {
  const verification = await verify('Every gull in the county has learned to read the timetable');
  expect(verification).toMatchObject({ verdict: 'not-found', match: null, difference: [], sources: [] });
});

test('a page is searched for as a whole, quickly, and is no quotation', async () => {
  const page = Array.from({ length: 1_200 }, (_, index) => `word${index}`).join(' ');
  expect((await verify(page)).verdict).toBe('not-found');
  await expect(verify(page.repeat(2))).rejects.toMatchObject({ code: 'E07' });
});

test('a text without words and a date that is none are refused', async () => {
  await expect(verify('“…”')).rejects.toMatchObject({ code: 'E07' });
  await expect(verify(WORDS, { date: 'someday' })).rejects.toMatchObject({ code: 'E07' });
});
