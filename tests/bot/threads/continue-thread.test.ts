import { beforeEach, describe, expect, test } from 'vitest';
import { defineCommand } from '../../../src/bot/command.ts';
import { dispatch } from '../../../src/bot/dispatch.ts';
import {
  continueThread,
  deleteQuestion,
  editQuestion,
  type Incoming,
  noteAnswer,
  openThread,
  setMuted,
  type ThreadDependencies,
} from '../../../src/bot/threads/continue-thread.ts';
import { collectionId } from '../../../src/core/identifiers.ts';
import type { Author, Thread, ThreadKey } from '../../../src/core/thread.ts';
import { brief, citation, harbour } from '../../support/answers.ts';
import { asker, botOver, shippedCommands } from '../../support/asker.ts';

const key: ThreadKey = { platform: 'slack', workspace: 'T1', channel: 'C1', thread: '1' };
const ayse: Author = { kind: 'person', id: 'ayse' };
const ben: Author = { kind: 'person', id: 'ben' };

/** Every question that reached `/ask`, with its topic. */
let asked: { readonly question: string; readonly topic: string | undefined }[];
let threads: Map<string, Thread>;
let dependencies: ThreadDependencies;

/** Answers every question with one sentence on Mara Lindqvist. */
const ask = defineCommand({
  name: 'ask',
  summary: 'Ask',
  examples: ['ask who'],
  options: {
    question: { kind: 'text', summary: 'q', rest: true, required: true },
    topic: { kind: 'text', summary: 't' },
  },
  visibility: 'public',
  role: 'all',
  async run({ options: { question, topic } }) {
    asked.push({ question, topic });
    const text = 'Mara Lindqvist said the harbour would stay open.';
    const data = { kind: 'answer', question, sentences: [{ text, cites: [citation(harbour, 0, 40)] }] };
    return { document: { blocks: [], fallback: text }, data };
  },
});

beforeEach(async () => {
  asked = [];
  threads = new Map();
  const commands = [...shippedCommands.filter(({ name }) => name !== 'ask'), ask];
  dependencies = {
    bot: botOver({}, commands).bot,
    self: ['UPRECIS', 'precis'],
    store: {
      thread: async (of) => threads.get(JSON.stringify(of)) ?? null,
      putThread: async (thread) => {
        threads.set(JSON.stringify(thread.key), JSON.parse(JSON.stringify(thread)));
      },
    },
    clock: { now: () => Temporal.Instant.from('2024-04-01T08:00:00Z') },
  };
  const line = '/brief harbour';
  const answer = await dispatch(dependencies.bot, asker(), line);
  await openThread(dependencies, asker(), key, { line, answer, answerId: 'm0' });
});

const say = (text: string, change: Partial<Incoming> = {}) =>
  continueThread(dependencies, asker(), key, { id: 'q1', author: ayse, text, ...change });

describe('a thread under a brief', () => {
  test('answers a question within the topic of the brief', async () => {
    expect(await say('Who spoke at the harbour?')).toMatchObject({ kind: 'post', understood: null });
    expect(asked).toEqual([{ question: 'Who spoke at the harbour?', topic: brief.topic.slug }]);
  });

  test('"all:" asks everything there is', async () => {
    await say('all: who spoke at the harbour?');
    expect(asked).toEqual([{ question: 'who spoke at the harbour?', topic: undefined }]);
  });

  test('understands "she" from the answer before, and says how', async () => {
    await say('Who spoke at the harbour?');
    const outcome = await say('What did she say about the ferry?', { id: 'q2' });
    expect(outcome).toMatchObject({
      understood: 'Understood as: What did Mara Lindqvist say about the ferry?',
    });
  });

  test('goes on after a restart', async () => {
    await say('Who spoke at the harbour?');
    threads = new Map(JSON.parse(JSON.stringify([...threads])));
    await say('And what did she say about the ferry?', { id: 'q2' });
    expect(asked.at(-1)?.question).toContain('Mara Lindqvist');
  });

  test('asks back when it cannot tell who is meant', async () => {
    const outcome = await say('What did he say?');
    expect(outcome).toMatchObject({ kind: 'post', answer: { outcome: 'refused', data: { code: 'E02' } } });
    expect(asked).toEqual([]);
  });

  test('runs a command and a button that is typed', async () => {
    expect(await say('quotes Lindqvist')).toMatchObject({ kind: 'post', answer: { outcome: 'done' } });
    expect(await say('shorter')).toMatchObject({ kind: 'post', answer: { outcome: 'done' } });
  });

  test('is silent on thanks, and while two people talk', async () => {
    expect(await say('Thanks!')).toEqual({ kind: 'silent', reason: 'no-question' });
    await say('I doubt it.', { author: ben });
    expect(await say('Why do they say Tuesday?')).toEqual({ kind: 'silent', reason: 'two-people-talking' });
    expect(await say('@precis why do they say Tuesday?')).toMatchObject({ kind: 'post' });
  });

  test('"stop" silences it, a mention opens it again', async () => {
    expect(await say('stop')).toMatchObject({ kind: 'mute' });
    expect(await say('Who spoke?')).toEqual({ kind: 'silent', reason: 'thread-is-muted' });
    expect(await say('<@UPRECIS> who spoke?')).toMatchObject({ kind: 'post' });
    expect(await say('And the ferry?')).toMatchObject({ kind: 'post' });
  });

  test('the mute button does the same', async () => {
    await setMuted(dependencies, key, true);
    expect(await say('Who spoke?')).toEqual({ kind: 'silent', reason: 'thread-is-muted' });
  });
});

describe('a question that changes', () => {
  beforeEach(async () => {
    await say('Who spoke at the harbour?');
    await noteAnswer(dependencies, key, 'q1', 'm1');
  });
  const edit = (text: string) => editQuestion(dependencies, asker(), key, { id: 'q1', author: ayse, text });

  test('has its answer edited', async () => {
    expect(await edit('Who spoke at the ferry?')).toMatchObject({ kind: 'edit', answerId: 'm1' });
    expect(threads.get(JSON.stringify(key))?.turns.map(({ meant }) => meant)).toEqual([
      'Harbour talks',
      'Who spoke at the ferry?',
    ]);
  });

  test('that asks nothing any more loses its answer', async () => {
    expect(await edit('Never mind.')).toEqual({ kind: 'delete', answerId: 'm1' });
  });

  test('and is deleted takes its answer with it', async () => {
    expect(await deleteQuestion(dependencies, key, 'q1')).toEqual({ kind: 'delete', answerId: 'm1' });
    expect(await deleteQuestion(dependencies, key, 'q1')).toEqual({ kind: 'silent', reason: 'no-question' });
  });

  test('and had no answer is asked anew', async () => {
    const late: Incoming = { id: 'q9', author: ayse, text: 'Who else spoke?' };
    expect(await editQuestion(dependencies, asker(), key, late)).toMatchObject({ kind: 'post' });
  });
});

describe('elsewhere', () => {
  const other: ThreadKey = { ...key, thread: '2' };
  const sayThere = (text: string, earlier: readonly string[] = []) =>
    continueThread(dependencies, asker(), other, { id: 'q1', author: ayse, text, earlier });

  test('it speaks only when mentioned, and the thread is context for the question', async () => {
    expect(await sayThere('What did she say?')).toEqual({ kind: 'silent', reason: 'not-mentioned' });
    await sayThere('@precis what did she say?', ['Mara Lindqvist was on the radio this morning.']);
    expect(asked).toEqual([{ question: 'What did Mara Lindqvist say?', topic: undefined }]);
  });

  test('a room that lost sight of a collection is told nothing that was said from it', async () => {
    await say('Who spoke at the harbour?');
    const blind = { ...asker(), scope: { collections: [collectionId('other')] } };
    const outcome = await continueThread(dependencies, blind, key, {
      id: 'q2',
      author: ayse,
      text: 'What did she say?',
    });
    expect(outcome).toMatchObject({ answer: { outcome: 'refused', data: { code: 'E02' } } });
    expect(JSON.stringify(outcome)).not.toContain('Lindqvist');
  });
});

describe('a question that was asked back about', () => {
  beforeEach(async () => {
    const thread = threads.get(JSON.stringify(key));
    if (thread === undefined) throw new Error('no thread');
    const [root] = thread.turns;
    if (root === undefined) throw new Error('no root');
    const answer = ['Hakan Fidan and Antony Blinken ended the talks with a joint statement.'];
    threads.set(JSON.stringify(key), { ...thread, turns: [{ ...root, answer }] });
    expect(await say('What did he say about Gaza?')).toMatchObject({
      answer: { outcome: 'refused', data: { code: 'E02' } },
    });
  });

  test('is asked when one of those is named, without a question mark', async () => {
    expect(await say('Blinken', { id: 'q2' })).toMatchObject({
      kind: 'post',
      understood: 'Understood as: What did Antony Blinken say about Gaza?',
    });
    expect(asked.at(-1)?.question).toBe('What did Antony Blinken say about Gaza?');
  });

  test('remembers the choice for the thread', async () => {
    await say('the first one', { id: 'q2' });
    await say('and what did he say about Syria?', { id: 'q3' });
    expect(asked.map(({ question }) => question)).toEqual([
      'What did Hakan Fidan say about Gaza?',
      'And what did Hakan Fidan say about Syria?',
    ]);
  });

  test('takes a third name too, and asks back again while it is not told', async () => {
    expect(await say('and about Syria?', { id: 'q2' })).toMatchObject({ answer: { data: { code: 'E02' } } });
    await say('I mean the ministry', { id: 'q3' });
    expect(asked.at(-1)?.question).toBe('What did the ministry say about Syria?');
  });

  test('is left alone when people talk on', async () => {
    await say('No idea who that was.', { id: 'q2' });
    expect(await say('Blinken', { id: 'q3', author: ben })).toMatchObject({ kind: 'silent' });
  });

  test('goes on after a restart', async () => {
    threads = new Map(JSON.parse(JSON.stringify([...threads])));
    expect(await say('Fidan', { id: 'q2' })).toMatchObject({
      understood: 'Understood as: What did Hakan Fidan say about Gaza?',
    });
  });

  test('names nobody to a room that lost sight of where they stand', async () => {
    const blind = { ...asker(), scope: { collections: [collectionId('other')] } };
    const outcome = await continueThread(dependencies, blind, key, { id: 'q2', author: ayse, text: 'Why?' });
    expect(JSON.stringify(outcome)).not.toMatch(/Blinken|Fidan/);
  });
});

describe('between the two alone', () => {
  test('a few words are a question, thanks are not', async () => {
    await say('Who spoke at the harbour?');
    expect(await say('the ferry', { id: 'q2', direct: true })).toMatchObject({ kind: 'post' });
    expect(await say('thanks a lot', { id: 'q3', direct: true })).toMatchObject({ kind: 'silent' });
    expect(await say('the ferry', { id: 'q4' })).toMatchObject({ kind: 'silent' });
  });
});

describe('a button that is typed', () => {
  test('asks of the last answer: its sources, its quotes, and more', async () => {
    await say('Who spoke at the harbour?');
    await say('source?', { id: 'q2' });
    await say('quotes', { id: 'q3' });
    expect(asked.map(({ question }) => question)).toEqual([
      'Who spoke at the harbour?',
      'Who spoke at the harbour?',
      'What did Mara Lindqvist say?',
    ]);
  });

  test('a mention of the bot and nothing else shows what it can do', async () => {
    expect(await say('@precis')).toMatchObject({ kind: 'post', answer: { outcome: 'done' } });
    expect(asked).toEqual([]);
  });
});
