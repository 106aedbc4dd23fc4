import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import type { QuoteList } from '../../src/core/quote-list.ts';
import type { Desk } from '../../src/newsroom/desk.ts';
import { listQuotes } from '../../src/newsroom/list-quotes.ts';
import type { QuotesRequest } from '../../src/newsroom.ts';
import { sharedPath } from '../support/shared-folder.ts';
import { main, openDesk, openSampleDesk, put } from './support/open-newsroom.ts';
import { proveQuote } from './support/prove.ts';

const plain: QuotesRequest = { person: '', sort: 'newest', kind: 'said', indirect: false, page: 1 };

async function ask(desk: Desk, person: string, options: Partial<QuotesRequest> = {}): Promise<QuoteList> {
  const list = await listQuotes(desk, main, { ...plain, person, ...options });
  for (const entry of list.quotes) await proveQuote(desk.store, main, entry);
  expect(list.checked.passed).toBe(list.quotes.length);
  return list;
}

async function refusal(desk: Desk, person: string, options: Partial<QuotesRequest> = {}): Promise<UserError> {
  const error = await listQuotes(desk, main, { ...plain, person, ...options }).catch(
    (caught: unknown) => caught,
  );
  if (error instanceof UserError) return error;
  throw new Error(`was answered: ${JSON.stringify(error)}`);
}

const texts = (list: QuoteList) => list.quotes.map(({ text }) => text);
const kinds = (list: QuoteList) => list.quotes.map(({ warnings }) => warnings.map(({ kind }) => kind));

const seed = sharedPath('seed/turkiye-us-joint-statement.txt');

describe.skipIf(seed === null)('the article the project began with (../shared/seed)', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    const [title = '', ...body] = readFileSync(seed ?? '', 'utf8').split('\n');
    await put(desk.store, { title, body: body.join('\n') });
  });

  test.each(['Blinken', 'blinken', 'Secretary of State Blinken', 'blinkn'])(
    '/quotes %s: the three, "He" included',
    async (person) => {
      const list = await ask(desk, person);
      expect(list.total).toBe(3);
      expect(list.quotes.map(({ speaker }) => speaker)).toEqual(['He', 'Blinken', 'Blinken']);
      expect(list.quotes.every(({ speakerName }) => speakerName?.endsWith('Blinken'))).toBe(true);
      expect(kinds(list)).toEqual([[], [], []]);
    },
  );

  test.each(['joint statement', 'statement', 'the statement'])(
    '/quotes %s: the repeated words once, warned',
    async (person) => {
      const list = await ask(desk, person);
      expect(list.total).toBe(1);
      expect(list.quotes[0]?.occurrences).toHaveLength(2);
      expect(kinds(list)).toEqual([['another-subject']]);
    },
  );

  test.each(['ministry', 'Foreign Ministry', 'the ministry'])(
    '/quotes %s: what "They" said',
    async (person) => {
      const list = await ask(desk, person);
      expect(list.quotes.map(({ speaker }) => speaker)).toEqual(['They']);
    },
  );

  test('somebody who is only named is not quoted', async () => {
    expect((await refusal(desk, 'PKK')).code).toBe('E04');
    expect((await refusal(desk, 'Lavrov')).code).toBe('E01');
  });
});

describe('in the sample corpus', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openSampleDesk();
  });

  test('a surname and a full name are the same person', async () => {
    const short = await ask(desk, 'Blinken');
    expect(short.person).toBe('Antony Blinken');
    expect(await ask(desk, 'Antony Blinken')).toEqual(short);
  });

  test('words that are cut elsewhere are warned of, with what is missing', async () => {
    const list = await ask(desk, 'Blinken');
    const cut = list.quotes.find(({ warnings }) => warnings.some(({ kind }) => kind === 'truncated'));
    expect(cut?.text).toMatch(/^We are determined to permanently defeat Daesh in Iraq and Syria,?$/);
    expect(cut?.warnings[0]?.otherText).toContain('and cooperate against their offshoots');
    expect(kinds(list).flat()).toEqual(['truncated']);
  });

  test.each([
    ['Graham Penhale', 'Nobody wins', 'another-speaker'],
    ['Pavel Drost', 'No family', 'another-speaker'],
    ['statement', 'capitalize', 'another-subject'],
    ['Foreign Ministry', 'bilateral forums', 'another-date'],
  ])('%s: "%s..." is warned of as %s', async (person, contains, kind) => {
    const list = await ask(desk, person, { contains });
    expect(kinds(list).flat()).toContain(kind);
  });

  test.each(['Ersoy', 'Marsh'])('%s is two people, and either can be chosen', async (surname) => {
    const error = await refusal(desk, surname);
    expect(error.code).toBe('E02');
    expect(error.suggestions).toHaveLength(2);
    for (const line of error.suggestions) await ask(desk, line.replace('/quotes ', ''));
  });

  test('pages have five entries and none twice', async () => {
    const first = await ask(desk, 'Helen Marsh');
    const pages = await Promise.all(
      Array.from({ length: first.pages }, (_, index) => ask(desk, 'Helen Marsh', { page: index + 1 })),
    );
    const all = pages.flatMap(texts);
    expect(first.total).toBeGreaterThan(5);
    expect(pages.slice(0, -1).every(({ quotes }) => quotes.length === 5)).toBe(true);
    expect(new Set(all).size).toBe(first.total);
    expect((await refusal(desk, 'Helen Marsh', { page: first.pages + 1 })).code).toBe('E07');
  });

  test('options narrow and order what is listed', async () => {
    const all = await ask(desk, 'Murat Ersoy');
    const early = await ask(desk, 'Murat Ersoy', { until: '2024-03-08' });
    const late = await ask(desk, 'Murat Ersoy', { since: '2024-03-09' });
    expect(early.total + late.total).toBe(all.total);
    const dates = (list: QuoteList) =>
      list.quotes.map(({ occurrences }) => occurrences[0]?.publishedAt ?? '');
    expect(dates(all)).toEqual(dates(all).toSorted().reverse());
    const oldest = await ask(desk, 'Murat Ersoy', { sort: 'oldest' });
    expect(dates(oldest)).toEqual(dates(oldest).toSorted());
    expect((await ask(desk, 'Murat Ersoy', { contains: 'TELEPHONE' })).total).toBe(1);
    expect((await ask(desk, 'Murat Ersoy', { topic: 'turkey us' })).total).toBe(all.total);
    expect((await refusal(desk, 'Murat Ersoy', { topic: 'nato' })).code).toBe('E03');
    expect((await refusal(desk, 'Murat Ersoy', { topic: 'xanadu' })).suggestions.join()).not.toContain(
      '/brief',
    );
    expect((await refusal(desk, 'Murat Ersoy', { since: 'soon' })).code).toBe('E07');
  });

  test('indirect statements are left out, counted, and shown when asked for', async () => {
    const plainList = await ask(desk, 'Murat Ersoy');
    const all = await ask(desk, 'Murat Ersoy', { indirect: true });
    expect(plainList.quotes.some(({ kind }) => kind === 'indirect')).toBe(false);
    expect(plainList.indirectLeftOut).toBeGreaterThan(0);
    expect(all.total).toBe(plainList.total + plainList.indirectLeftOut);
  });

  test('somebody who is named and never quoted: what there is', async () => {
    const error = await refusal(desk, 'Fidan');
    expect(error.code).toBe('E04');
    expect(error.message).toMatch(/\d articles have the name/);
  });

  test('nobody has a warning who was quoted once, in his own words', async () => {
    const speakers = [
      'Noor Hadley',
      'Leyla Sönmez',
      'Jonas Hellwig',
      'Amara Osei',
      'Defne Ersoy',
      'Tobias Marsh',
    ];
    for (const speaker of speakers) {
      const list = await ask(desk, speaker);
      expect({ speaker, warned: kinds(list).flat() }).toEqual({ speaker, warned: [] });
    }
  });
});

describe('one person under several names', () => {
  test('the full name has what is printed under the surname, as long as nobody else has that surname', async () => {
    const desk = await openDesk();
    const say = (who: string, words: string) => `"${words} before the harvest begins," said ${who}.`;
    await put(desk.store, { title: 'One', body: `${say('Ada Brook', 'The mill will open')} It rained.` });
    await put(desk.store, { title: 'Two', body: `${say('Brook', 'The oven will be lit')} It rained.` });
    expect((await ask(desk, 'Ada Brook')).total).toBe(2);
    expect((await ask(desk, 'brook')).person).toBe('Ada Brook');
    await put(desk.store, { title: 'Three', body: `${say('Tom Brook', 'The ferry will run')} It rained.` });
    expect((await ask(desk, 'Ada Brook')).total).toBe(1);
    expect((await refusal(desk, 'brook')).suggestions).toEqual(['/quotes Ada Brook', '/quotes Tom Brook']);
  });

  const say = (who: string, words: string) => `"${words} before the harvest begins," said ${who}. It rained.`;

  test('the full name finds what is printed under the surname only, and says so', async () => {
    const desk = await openDesk();
    await put(desk.store, { title: 'One', body: say('Brook', 'The mill will open') });
    const list = await ask(desk, 'Ada Brook');
    expect(list).toMatchObject({ person: 'Brook', asked: 'Ada Brook', total: 1 });
    expect(await ask(desk, 'brook')).not.toHaveProperty('asked');
    await put(desk.store, { title: 'Two', body: say('Tom Brook', 'The ferry will run') });
    expect((await refusal(desk, 'Ada Brook')).code).toBe('E01');
  });

  test('an institution is not taken for another one of its kind', async () => {
    const desk = await openDesk();
    await put(desk.store, { title: 'One', body: say('the Ministry', 'The mill will open') });
    expect((await refusal(desk, 'Fishery Ministry')).code).toBe('E01');
  });

  test('who is printed by surname is shown by the full name another article gives, if there is one only', async () => {
    const desk = await openDesk();
    await put(desk.store, { title: 'One', body: say('Ada Brook', 'The mill will open') });
    await put(desk.store, { title: 'Two', body: say('Brook', 'The oven will be lit') });
    const list = await ask(desk, 'brook', { contains: 'oven' });
    expect(list.quotes[0]).toMatchObject({ speaker: 'Brook', speakerName: 'Ada Brook' });
    expect(list.quotes[0]?.occurrences[0]).toMatchObject({ speaker: 'Brook', speakerName: 'Ada Brook' });
    await put(desk.store, { title: 'Three', body: say('Tom Brook', 'The ferry will run') });
    const brief = await listQuotes(desk, main, { ...plain, person: 'Ada Brook', kind: 'said' });
    expect(brief.quotes.map(({ speakerName }) => speakerName)).toEqual(['Ada Brook']);
  });

  test('a name is found without its accents, and by what an article prints beside the words', async () => {
    const desk = await openDesk();
    await put(desk.store, { title: 'One', body: say('Güneş Şahinöz', 'The mill will open') });
    expect((await ask(desk, 'gunes sahinoz')).total).toBe(1);
    expect((await ask(desk, 'SAHINOZ')).person).toBe('Güneş Şahinöz');
  });

  test('a name that is no name is refused, and so is one that is a page long', async () => {
    const desk = await openDesk();
    expect((await refusal(desk, '?!')).code).toBe('E07');
    expect((await refusal(desk, 'brook '.repeat(1_000))).code).toBe('E07');
  });
});

describe('warnings', () => {
  const say = (words: string, who: string, rest = '') => `"${words}," said ${who}.${rest}`;

  test('stock phrases are nobody’s own', async () => {
    const desk = await openDesk();
    await put(desk.store, {
      title: 'One',
      body: `The mill burned down at night. ${say('No comment', 'Ada Brook')} ${say('Thank you all for coming', 'Ada Brook')}`,
    });
    await put(desk.store, {
      title: 'Two',
      body: `A ferry sank at noon in May. ${say('No comment', 'Tom Field')} ${say('Thank you all for coming', 'Tom Field')}`,
    });
    const list = await ask(desk, 'Ada Brook');
    expect(kinds(list).flat()).toEqual([]);
    expect(list.quotes.every(({ occurrences }) => occurrences.length === 1)).toBe(true);
  });

  test('words that a few articles print are no stock phrase where hardly any others are stored', async () => {
    const desk = await openDesk();
    const words = 'The mill will open its gates before the harvest';
    for (const title of ['One', 'Two', 'Three', 'Four'])
      await put(desk.store, { title, body: `The mill burned down. ${say(words, 'Ada Brook')}` });
    await put(desk.store, { title: 'Five', body: `The mill burned down. ${say(words, 'Tom Field')}` });
    expect(kinds(await ask(desk, 'Tom Field')).flat()).toContain('another-speaker');
  });

  test('words that others print more of are no stock phrase for that', async () => {
    const desk = await openDesk();
    const words = 'The mill will open its gates before the harvest';
    for (const title of ['One', 'Two', 'Three', 'Four'])
      await put(desk.store, { title, body: `The mill burned down. ${say(words, 'Ada Brook')}` });
    const cut = 'Ada Brook said that “the mill will open its gates before”.';
    await put(desk.store, { title: 'Five', source: 'Herald', body: `The mill burned down. ${cut}` });
    expect(kinds(await ask(desk, 'Ada Brook'))).toContainEqual(['truncated']);
  });

  test('a word that differs is shown, either way', async () => {
    const desk = await openDesk();
    const body = (word: string) =>
      `The mill burned down at night. "The mill will ${word} its gates before the harvest," said Ada Brook, its owner.`;
    await put(desk.store, { title: 'One', source: 'Gazette', body: body('open') });
    await put(desk.store, { title: 'Two', source: 'Herald', body: body('close') });
    const list = await ask(desk, 'Ada Brook');
    expect(kinds(list)).toEqual([['words-differ'], ['words-differ']]);
    expect(list.quotes[0]?.warnings[0]?.otherText).toBe(list.quotes[1]?.text);
  });

  test('leaving out a whole sentence is no cut', async () => {
    const desk = await openDesk();
    const first = 'The mill will open its gates before the harvest.';
    await put(desk.store, {
      title: 'One',
      body: `The mill burned down. "${first} The bakers will have their flour in June." said Ada Brook.`,
    });
    await put(desk.store, { title: 'Two', body: `The mill burned down. "${first}" said Ada Brook.` });
    expect(kinds(await ask(desk, 'Ada Brook')).flat()).toEqual([]);
  });

  test('a quotation that an outlet splits is not cut', async () => {
    const desk = await openDesk();
    await put(desk.store, {
      title: 'One',
      body: `The mill burned down. "The mill will open its gates before the harvest and the bakers will have flour in June," said Ada Brook.`,
    });
    await put(desk.store, {
      title: 'Two',
      body: `The mill burned down. "The mill will open its gates before the harvest," said Ada Brook, "and the bakers will have flour in June."`,
    });
    expect(kinds(await ask(desk, 'Ada Brook')).flat()).not.toContain('truncated');
  });

  test('the same words on a day that the article names', async () => {
    const desk = await openDesk();
    const body = (day: string) =>
      `The mill burned down. "The mill will open its gates before the harvest," Ada Brook said on ${day}.`;
    await put(desk.store, { title: 'One', publishedAt: '2024-03-09T08:00:00Z', body: body('March 8') });
    await put(desk.store, { title: 'Two', publishedAt: '2024-03-12T08:00:00Z', body: body('8 March') });
    expect(kinds(await ask(desk, 'Ada Brook')).flat()).toEqual([]);
    await put(desk.store, { title: 'Three', publishedAt: '2024-03-12T09:00:00Z', body: body('March 11') });
    expect(kinds(await ask(desk, 'Ada Brook')).flat()).toEqual(['another-date']);
  });

  test.each([
    [
      'a capital and an end mark',
      'The mill will open its gates before the harvest',
      'the mill will open its gates before the harvest!',
    ],
    ['marks inside', 'The mill, in the end, will open its gates', 'The mill in the end will open its gates'],
  ])('%s are no difference', async (_, one, other) => {
    const desk = await openDesk();
    await put(desk.store, { title: 'One', source: 'Gazette', body: `It rained. "${one}," said Ada Brook.` });
    await put(desk.store, { title: 'Two', source: 'Herald', body: `It rained. "${other}" said Ada Brook.` });
    const list = await ask(desk, 'Ada Brook');
    expect(list.quotes).toHaveLength(1);
    expect(list.quotes[0]?.occurrences).toHaveLength(2);
    expect(kinds(list).flat()).toEqual([]);
  });

  test.each([
    [
      'two statements of one kind',
      'The mill will open its gates in the spring',
      'The ferry will close its bar in the autumn',
    ],
    ['two people who say nearly the same', 'The mill will open its gates before the harvest', null],
    [
      'a translation',
      'The mill will open its gates before the harvest',
      'Die Mühle wird ihre Tore vor der Ernte öffnen',
    ],
  ])('%s are not the same words', async (_, one, other) => {
    const desk = await openDesk();
    const second =
      other === null
        ? `"${one.replace('harvest', 'holidays')}," said Tom Field.`
        : `"${other}," said Ada Brook.`;
    await put(desk.store, { title: 'One', source: 'Gazette', body: `It rained. "${one}," said Ada Brook.` });
    await put(desk.store, { title: 'Two', source: 'Herald', body: `It rained. ${second}` });
    expect(kinds(await ask(desk, 'Ada Brook')).flat()).toEqual([]);
  });

  test('what somebody quotes of another is not the other’s words cut short', async () => {
    const desk = await openDesk();
    const words = 'the mill will open its gates before the harvest';
    await put(desk.store, {
      title: 'One',
      source: 'Gazette',
      body: `It rained. "${words}," said Ada Brook.`,
    });
    await put(desk.store, {
      title: 'Two',
      source: 'Herald',
      body: `It rained. “I was told '${words}' and I do not believe a word of it,” said Tom Field.`,
    });
    expect(kinds(await ask(desk, 'Ada Brook')).flat()).not.toContain('truncated');
    expect((await ask(desk, 'Tom Field')).total).toBe(1);
  });

  test('a denial is another wording, and shown', async () => {
    const desk = await openDesk();
    const say = (verb: string) =>
      `It rained. "The mill ${verb} open its gates before the harvest," said Ada Brook.`;
    await put(desk.store, { title: 'One', source: 'Gazette', body: say('will') });
    await put(desk.store, { title: 'Two', source: 'Herald', body: say('will not') });
    const list = await ask(desk, 'Ada Brook');
    expect(list.total).toBe(2);
    expect(kinds(list)).toEqual([['words-differ'], ['words-differ']]);
  });

  test('another outlet’s introduction of the same statement is no other subject', async () => {
    const desk = await openDesk();
    const words = '"The mill will open its gates before the harvest," the statement said.';
    await put(desk.store, {
      title: 'Mill to open',
      body: `Owners promised an early opening of the burned mill and its gates. ${words}`,
    });
    await put(desk.store, {
      title: 'Mill hopes',
      body: `Bakers in three towns were relieved on Friday afternoon after months of worry. ${words}`,
    });
    expect(kinds(await ask(desk, 'statement')).flat()).toEqual([]);
  });
});
