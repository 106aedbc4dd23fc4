import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { evalAsk } from '../../src/cli/eval-ask.ts';
import { evalRetrieval } from '../../src/cli/eval-retrieval.ts';
import type { EvalSearchStreams } from '../../src/cli/evaluate-questions.ts';
import { rankingFigures } from '../../src/cli/ranking-figures.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { Collect } from '../support/collect.ts';

const clock = { now: () => Temporal.Instant.from('2024-03-20T12:00:00Z') };
const corpus = [
  {
    id: 'ferry',
    title: '',
    source: 'Coast Herald',
    published: '2024-03-18',
    body: 'The ferry to Oslo sails again on Friday.\n\nMara Lindqvist will be its captain, the line said.',
    lang: 'en',
  },
  {
    id: 'bridge',
    title: 'Bridge shut',
    source: 'Coast Herald',
    published: '2024-03-19',
    body: 'The old bridge of Port Lindow is shut for repairs, the town said on Tuesday.',
    lang: 'en',
  },
];
const queries = [
  {
    id: 'q1',
    question: 'Who will be captain of the ferry to Oslo?',
    asked_at: '2024-03-20',
    answer: 'Mara Lindqvist',
    relevant_ids: ['ferry'],
  },
  {
    id: 'q2',
    question: 'Which singer won the song contest?',
    asked_at: '2024-03-20',
    answer: null,
    relevant_ids: [],
  },
];

const lines = (values: readonly object[]) =>
  Readable.from(values.map((value) => `${JSON.stringify(value)}\n`));

async function run(
  work: (streams: EvalSearchStreams) => Promise<number>,
  jsonl: boolean,
  asked: readonly object[] = queries,
  articles: readonly (object | string)[] = corpus,
) {
  const output = new Collect();
  const errors = new Collect();
  const status = await work({
    corpus: Readable.from(
      articles.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`),
    ),
    queries: lines(asked),
    output,
    errors,
    jsonl,
    openStore: (path) => openSqliteStore({ path, clock }),
    clock,
    aliases: { groups: [] },
  });
  return { status, text: output.text, notes: errors.text };
}

test('search is measured on what ingest stored, articles without a title included', async () => {
  const { status, text, notes } = await run(evalRetrieval, false);
  expect(status).toBe(0);
  expect(notes).toMatch(/^2 articles in /);
  expect(text).toMatch(/^all +1 +1\.000 +1\.000 +1\.000 +1\.000 +1\.000$/m);
});

test('one line a question says where each article stands', async () => {
  const { text } = await run(evalRetrieval, true);
  const [first] = text.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
  expect(first).toMatchObject({ id: 'q1', ranked: ['ferry'] });
});

test('answers show the known answer, and are refused where there is none', async () => {
  const { text } = await run(evalAsk, true);
  const [first, second] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ id: 'q1', abstained: false });
  expect(first.sentences.map((sentence: { text: string }) => sentence.text).join(' ')).toContain(
    'Mara Lindqvist',
  );
  expect(first.sentences[0]).toMatchObject({
    article: 'ferry',
    start: expect.any(Number),
    end: expect.any(Number),
  });
  expect(second).toMatchObject({ id: 'q2', abstained: true, sentences: [] });
  expect((await run(evalAsk, false)).text).toMatch(/known answer in the sentences shown +1\.000 +\(1 of 1\)/);
});

test.each([
  [{ asked_at: 'soon' }, 'Line 1 is not a labelled question: "asked_at": soon is no time.'],
  [{ relevant_ids: 'ferry' }, 'Line 1 is not a labelled question: "relevant_ids"'],
])('a line that is no question is named with what is wrong: %o', async (wrong, message) => {
  const bad = [{ id: 'q1', question: 'Who?', answer: null, relevant_ids: [], ...wrong }];
  await expect(run(evalAsk, false, bad)).rejects.toMatchObject({
    code: 'E07',
    message: expect.stringContaining(message),
  });
});

test('a question without words counts as refused, and times are read as articles have them', async () => {
  const odd = ['?', 'What is it?'].map((question, id) => ({ id, question, asked_at: '2024-03-20 10:00' }));
  const { text } = await run(evalAsk, false, odd);
  expect(text).toMatch(/refused, of what no article answers +1\.000 +\(2 of 2\)/);
});

test('odd lines of a corpus are named and the others measured', async () => {
  const odd = [
    'no JSON',
    { id: 'empty', title: 'Nothing', body: ' ' },
    { id: 'lost', title: 'Nothing at all' },
    ...corpus,
    { id: 7, title: 'Undatiert', body: 'Die Fähre nach Oslo fährt wieder, sagte die Reederei am Montag.' },
  ];
  const { status, text, notes } = await run(evalRetrieval, false, queries, odd);
  expect(status).toBe(0);
  expect(notes).toMatch(
    /refused line 1: .*\nrefused line 2: .*\nrefused line 3: .*\n3 articles in .*, 3 refused\n/,
  );
  expect(text).toMatch(/^all +1 +1\.000/m);
  await expect(run(evalRetrieval, false, queries, ['no JSON'])).rejects.toMatchObject({
    message: 'There is no article in the corpus.',
  });
});

test('articles are named by the ids of the file, also those the store keeps once or calls otherwise', async () => {
  const [ferry, ...others] = corpus;
  const odd = [{ ...ferry, id: 'a/b c' }, ...others, { ...ferry, id: 'again' }];
  const { text } = await run(evalRetrieval, true, queries, odd);
  expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ ranked: ['a/b c', 'again'] });
  const [answer] = (await run(evalAsk, true, queries, odd)).text.split('\n');
  expect(JSON.parse(answer ?? '').sentences[0]).toMatchObject({ article: 'a/b c' });
});

test('how far it is can be read beside the figures', async () => {
  const many = Array.from({ length: 100 }, (_, id) => ({ ...queries[0], id }));
  expect((await run(evalRetrieval, true, many)).notes).toContain('100 of 100 questions asked\n');
});

test('ranks are counted as the usual measures count them', () => {
  const figures = rankingFigures([
    { ranked: ['a', 'b', 'c'], relevant: ['b', 'c'] },
    { ranked: ['a'], relevant: ['z'] },
  ]);
  expect(figures).toMatchObject({ questions: 2, hit1: 0, hit4: 0.5, hit10: 0.5, mrr10: 0.25 });
  expect(figures.map10).toBeCloseTo((1 / 2 + 2 / 3) / 2 / 2);
});
