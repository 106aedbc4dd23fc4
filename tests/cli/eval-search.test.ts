import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { evalAsk } from '../../src/cli/eval-ask.ts';
import { type EvalSearchStreams, evalRetrieval } from '../../src/cli/eval-retrieval.ts';
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

async function run(work: (streams: EvalSearchStreams) => Promise<number>, jsonl: boolean, asked = queries) {
  const output = new Collect();
  const errors = new Collect();
  const status = await work({
    corpus: lines(corpus),
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

test('a line that is no question is named', async () => {
  const bad = [{ id: 'q1', question: 'Who?', asked_at: 'soon', answer: null, relevant_ids: [] }];
  await expect(run(evalAsk, false, bad)).rejects.toMatchObject({
    code: 'E07',
    message: expect.stringContaining('Line 1'),
  });
});

test('ranks are counted as the usual measures count them', () => {
  const figures = rankingFigures([
    { ranked: ['a', 'b', 'c'], relevant: ['b', 'c'] },
    { ranked: ['a'], relevant: ['z'] },
  ]);
  expect(figures).toMatchObject({ questions: 2, hit1: 0, hit4: 0.5, hit10: 0.5, mrr10: 0.25 });
  expect(figures.map10).toBeCloseTo((1 / 2 + 2 / 3) / 2 / 2);
});
