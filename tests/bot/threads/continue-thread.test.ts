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
import { makeSelfContained } from '../../../src/newsroom/threads/make-self-contained.ts';
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
    understand: makeSelfContained,
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
    expect(outcome).toMatchObject({ understood: 'What did Mara Lindqvist say about the ferry?' });
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
