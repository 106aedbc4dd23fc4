import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/answer.ts';
import { answerDocument } from '../../../src/core/documents/answer-document.ts';
import { collectionId } from '../../../src/core/identifiers.ts';
import { answerQuestion } from '../../../src/newsroom/ask/answer-question.ts';
import type { Desk } from '../../../src/newsroom/desk.ts';
import { openPassage } from '../../../src/newsroom/open-passage.ts';
import type { AskRequest } from '../../../src/newsroom.ts';
import { main, openDesk, openSampleDesk, put } from '../support/open-newsroom.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openSampleDesk();
});

const ask = (question: string, more: Partial<AskRequest> = {}): Promise<Answer> =>
  answerQuestion(desk, main, { question, ...more });
const textOf = ({ sentences }: Answer) => sentences.map(({ text }) => text).join('\n');

describe('a question that articles answer', () => {
  test.each([
    ['When did Sweden join NATO?', '32nd member'],
    ['How much did the central bank raise rates?', '8.25 percent'],
    ['Why did Westmere staff strike?', 'over pay'],
    ['What happened with the reservoir?', '33 percent'],
    ['Mit wie vielen Stimmen hat das Parlament das KI-Gesetz angenommen?', '523 zu 46 Stimmen'],
    ['Fırkateynler nerede dondu?', "NATO tatbikatı Kuzey Feneri'ne"],
  ])('%s', async (question, words) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ abstained: false, closest: [] });
    expect(textOf(answer)).toContain(words);
    expect(answer.sentences.length).toBeLessThanOrEqual(4);
  });

  test('is answered in the exact words of the articles it cites', async () => {
    const { sentences, checked, sources } = await ask('How many trains were cancelled?');
    expect(checked.passed).toBe(checked.total);
    for (const { text, cites } of sentences) {
      const [cite] = cites;
      if (cite === undefined) throw new Error('a sentence without a citation');
      const article = await desk.store.revision(main, cite.article, cite.revision);
      expect(article?.body.slice(cite.start, cite.end)).toBe(text);
      expect(sources.some((source) => source.article === cite.article)).toBe(true);
    }
  });

  test('shows outlets that count differently side by side', async () => {
    const { conflicts } = await ask('How many trains were cancelled?');
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.lines.map(({ text }) => text).join(' ')).toMatch(/55 per cent.*Seventy per cent/);
  });

  test('says once what a wire story says in several outlets, and cites them all', async () => {
    const { sentences } = await ask('What happened with the reservoir?');
    expect(sentences.some(({ cites }) => new Set(cites.map(({ article }) => article)).size > 1)).toBe(true);
  });
});

test('what a second outlet printed of the same text with a word changed is said once', async () => {
  const two = await openDesk();
  const wire = [
    'The ferry to Oslo was stopped at noon on Friday by a strike of its engineers, the company said.',
    'About 300 passengers waited in the terminal until the evening and were then taken to hotels.',
    'The company expects the ferry to sail again on Sunday morning with two extra departures.',
    'Engineers want higher wages and one free weekend a month, which the company has refused twice.',
    'A mediator from the capital met both sides on Thursday and left without an agreement.',
  ];
  const body = wire.join(' ');
  await put(two.store, { title: 'Ferry to Oslo stopped', source: 'One', body });
  const changed = body.replace('was stopped', 'has been stopped').replace('About 300', 'Around 300');
  await put(two.store, { title: 'Ferry to Oslo stopped by strike', source: 'Two', body: changed });
  const { abstained, sentences } = await answerQuestion(two, main, {
    question: 'When was the ferry to Oslo stopped?',
  });
  expect(abstained).toBe(false);
  expect(sentences.filter(({ text }) => text.includes('at noon on Friday'))).toHaveLength(1);
  expect(new Set(sentences[0]?.cites.map(({ article }) => article)).size).toBe(2);
});

describe('a long sentence', () => {
  const CLAUSE =
    'The captain of the Oslo ferry, Ines Moreau, opened the new terminal in the old harbour of Bergen on Monday morning ' +
    'with a short ceremony for the crews that had waited in the bay since the first storms of the winter';
  const REST = ', which stands beside the fish market at the northern end of the long stone quay';
  const asking = async (rest: string) => {
    const two = await openDesk();
    await put(two.store, { title: 'Terminal opened in Bergen', body: `${CLAUSE}${rest}.` });
    const question = 'Who opened the new terminal in Bergen?';
    return { two, answer: await answerQuestion(two, main, { question }) };
  };

  test('ends before a last clause that has nothing of the question, and says so', async () => {
    const { two, answer } = await asking(REST);
    const [line] = answer.sentences;
    expect(line).toMatchObject({ text: CLAUSE, isCut: true });
    const [cite] = line?.cites ?? [];
    if (cite === undefined) throw new Error('a sentence without a citation');
    expect(cite).toMatchObject({ sentence: 0, start: 0, end: CLAUSE.length });
    expect(await openPassage(two, main, cite)).toMatchObject({ marked: CLAUSE, after: `${REST}.` });
    const { fallback } = answerDocument(answer, []);
    expect(fallback).toContain(`${CLAUSE} […] [1]`);
  });

  test.each([
    ', which was closed again by the police an hour later for want of a permit from the town',
    ', which the mayor of the town said was the most beautiful of all the terminals in the country',
    ', which Ada Falk had opened in the presence of the crews of the eleven boats ten years ago',
  ])('is shown whole when its last clause may matter: %s', async (rest) => {
    const { answer } = await asking(rest);
    expect(answer.sentences[0]?.text).toBe(`${CLAUSE}${rest}.`);
    expect(answer.sentences[0]).not.toHaveProperty('isCut');
  });
});

describe('a question about what somebody said', () => {
  test('is answered with sentences in which they are quoted on it', async () => {
    const answer = await ask('What did Tilley say about pay?');
    expect(textOf(answer)).toContain("drivers' pay had fallen behind prices");
  });

  test('is not answered with their words on another matter', async () => {
    const answer = await ask('What did Blinken say about Gaza?');
    expect(answer.abstained).toBe(true);
    expect(answer.closest.length).toBeGreaterThan(0);
  });
});

describe('a question that no article answers', () => {
  test.each([
    'Who won the football world cup?',
    'Who is the prime minister of Japan?',
    'Who is the president of Brazil?',
  ])('%s', async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ abstained: true, sentences: [], conflicts: [] });
    expect(answer.closest.length).toBeLessThanOrEqual(2);
  });

  test('a question of function words alone is answered by nothing, and nothing breaks', async () => {
    expect(await ask('the of and')).toMatchObject({ abstained: true, sentences: [], closest: [] });
  });

  test('a question without words is no question', async () => {
    await expect(ask('???')).rejects.toMatchObject({ code: 'E07' });
  });

  test('an empty store does not say', async () => {
    const empty = await openDesk();
    const answer = await answerQuestion(empty, main, { question: 'Who won?' });
    expect(answer).toMatchObject({ abstained: true, closest: [], sources: [], searched: 0 });
  });
});

describe('limits of a question', () => {
  test('a topic keeps the answer to its articles', async () => {
    const answer = await ask('How many votes were there?', { topic: 'ai-act' });
    const ids = new Set(
      [...answer.sentences, ...answer.closest].flatMap(({ cites }) => cites.map((c) => c.article)),
    );
    const { articles } = { articles: await desk.store.articles(main, [...ids]) };
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.every(({ topics }) => topics.includes('ai-act'))).toBe(true);
  });

  test('since leaves out what was printed before', async () => {
    const answer = await ask('How full is the reservoir of Marisal?', { since: '2024-03-20' });
    expect(answer.sources.length).toBeGreaterThan(0);
    expect(answer.sources.every(({ publishedAt }) => (publishedAt ?? '') >= '2024-03-20')).toBe(true);
  });

  test('an article of another room is not there', async () => {
    const two = await openDesk();
    await put(
      two.store,
      { title: 'Secret ferry', body: 'The ferry to Oslo sails at noon on Friday.' },
      'desk',
    );
    const answer = await answerQuestion(two, main, { question: 'When does the ferry to Oslo sail?' });
    expect(answer).toMatchObject({ abstained: true, closest: [], sources: [], searched: 0 });
    const theirs = { collections: [collectionId('desk')] };
    const known = await answerQuestion(two, theirs, { question: 'When does the ferry to Oslo sail?' });
    expect(textOf(known)).toBe('The ferry to Oslo sails at noon on Friday.');
  });
});
