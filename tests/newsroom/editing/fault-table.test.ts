import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/answer.ts';
import type { Brief } from '../../../src/core/brief.ts';
import type { Conversation } from '../../../src/core/conversation.ts';
import type { Editing } from '../../../src/editing.ts';
import type { Model, TaskName } from '../../../src/model.ts';
import { answerQuestion } from '../../../src/newsroom/ask/answer-question.ts';
import type { EditorsDesk } from '../../../src/newsroom/desk.ts';
import { editAnswer } from '../../../src/newsroom/editing/edit-answer.ts';
import { makeSelfContained } from '../../../src/newsroom/threads/make-self-contained.ts';
import { understandFollowUp } from '../../../src/newsroom/threads/understand-follow-up.ts';
import { writeBrief } from '../../../src/newsroom/write-brief.ts';
import { connectModel } from '../../models/support/connect-model.ts';
import { MODEL_FAULTS, type NamedFault } from '../../servers/model/faults/model-faults.ts';
import type { ModelServer } from '../../servers/model/model-server.ts';
import { startModelServer } from '../../servers/model/start-model-server.ts';
import { main, openSampleDesk } from '../support/open-newsroom.ts';
import { expectToldHow, expectTrueAnswer, expectTrueBrief } from './support/expect-true.ts';
import { useEditedDesk } from './support/open-edited.ts';
import { takeArticles, unnamedIn } from './support/take-article.ts';

/**
 * Every task that a model is given x every way in which it can go wrong: what people get is true, and says how it was
 * written. A fault that hangs is over when the time for the model is; how long that is, says time-allowed.test.ts.
 */

/** For everything a model does, and for what it goes on with when its answer is spoilt. */
const TIMEOUT_MS = 5_000;
const PATIENCE_MS = 250;
const QUESTION = 'What happened with the reservoir?';
const LEANING = 'What did he say about Gaza?';
/** Two men: rules cannot tell who "he" is. */
const conversation: Conversation = {
  topic: 'Türkiye-US talks',
  turns: [
    {
      meant: 'Who met in Washington?',
      answer: ['Hakan Fidan and Antony Blinken met in Washington on 8 March and discussed Gaza.'],
    },
  ],
};

interface Row {
  readonly editing: Partial<Editing>;
  /** Has the task done at the desk, and fails when what people get of it is not true. */
  play(desk: EditorsDesk, server: ModelServer): Promise<void>;
}

const ask = (desk: EditorsDesk) => writeBrief(desk, main, { topic: 'turkiye-us', length: 'medium' });

async function playBrief(desk: EditorsDesk, server: ModelServer): Promise<Brief> {
  const brief = await ask(desk);
  await expectTrueBrief(brief, sample);
  expectToldHow(brief, ofRules.brief, server.model);
  return brief;
}

async function playAnswer(desk: EditorsDesk, server: ModelServer): Promise<void> {
  const answer = await answerQuestion(desk, main, { question: QUESTION }, (job) => editAnswer(desk, job));
  await expectTrueAnswer(answer, sample);
  if (!answer.abstained) expectToldHow(answer, ofRules.answer, server.model);
}

/** What is put into other words in a brief. */
const worded = ({ sentences }: Brief): readonly string[] =>
  sentences.filter(({ verdict }) => verdict.kind === 'worded').map(({ text }) => text);

const ROWS: Readonly<Record<TaskName, Row>> = {
  select_brief: {
    editing: { wording: 'select' },
    play: async (...given) => void (await playBrief(...given)),
  },
  rewrite_brief: {
    editing: { wording: 'rewrite' },
    play: async (...given) => void (await playBrief(...given)),
  },
  judge_sentences: {
    editing: { wording: 'rewrite', judge: true },
    async play(desk, server) {
      // A judge can only take wordings away; without one none are printed.
      const judged = worded(await playBrief(desk, server));
      expect(judged.filter((text) => !unjudged.includes(text))).toEqual([]);
      const came = server.chats.some((call) => call.task === 'judge_sentences' && call.status === 200);
      expect(judged.length === 0 || came).toBe(true);
    },
  },
  select_answer: { editing: { wording: 'select' }, play: playAnswer },
  rewrite_answer: { editing: { wording: 'rewrite' }, play: playAnswer },
  rephrase_question: {
    editing: {},
    async play(desk, server) {
      // The server's own editor leaves a question as it is: a good one is there to be spoilt.
      server.respondWith({ question: 'What did Hakan Fidan say about Gaza?' }, 100);
      const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
      const understood = await understandFollowUp(desk, { question: LEANING, conversation, room });
      if (understood.kind === 'unsure') expect(understood).toEqual(makeSelfContained(LEANING, conversation));
      else {
        expect(understood).toMatchObject({ kind: 'rewritten', certain: false, by: server.model });
        expect(understood.question).toMatch(/^What did (?:Hakan Fidan|Antony Blinken) say about Gaza\?$/);
      }
    },
  },
  name_speakers: {
    editing: {},
    async play(desk, server) {
      const { speaker } = (await unnamedIn(await takeArticles(desk))) ?? {};
      expect(speaker).toMatchObject({ name: null });
      const { name, by } = speaker?.suggested ?? {};
      expect(['Greta Holm', 'Olaf Brandt', undefined]).toContain(name);
      expect(by).toBe(name === undefined ? undefined : server.model);
    },
  },
};

let sample: EditorsDesk;
let ofRules: { readonly brief: Brief; readonly answer: Answer };
/** What an honest model words, when nobody looks at it a second time. */
let unjudged: readonly string[];
beforeAll(async () => {
  sample = await openSampleDesk();
  const answer = await answerQuestion(sample, main, { question: QUESTION });
  ofRules = { brief: await ask(sample), answer };
  const server = await startModelServer();
  const editing = {
    ...sample.editing,
    model: connectModel(server),
    wording: 'rewrite',
    timeoutMs: 5_000,
  } as const;
  unjudged = worded(await ask({ ...sample, editing }));
  expect(unjudged.length).toBeGreaterThan(1);
  await server.close();
});
const openEdited = useEditedDesk(() => sample);

interface Cell {
  readonly task: TaskName;
  readonly server: ModelServer;
  /** Spoils the model, right before the task is asked of it. */
  spoil(): void;
  /** Whether the task was spoilt by now. */
  isMet(): boolean;
}

/**
 * The same desk, where the model is spoilt for that task. Its time is over a moment after the spoilt request was there: not
 * before, however slow the machine is.
 */
function spoilt(desk: EditorsDesk, { task, server, spoil, isMet }: Cell): EditorsDesk {
  const { model } = desk.editing;
  const propose: Model['propose'] = (asked, input, request) => {
    if (asked !== task) return model.propose(asked, input, request);
    spoil();
    const over = new AbortController();
    const end = () => void setTimeout(() => over.abort(), PATIENCE_MS).unref();
    server.until(isMet).then(end, end);
    return model.propose(asked, input, {
      ...request,
      signal: AbortSignal.any([request.signal, over.signal]),
    });
  };
  return { ...desk, editing: { ...desk.editing, model: { ...model, propose } } };
}

/** What kind of answers it has: a fault may meet only requests for another one than the best. */
const formatsFor = ({ kind, ...fault }: NamedFault) =>
  kind === 'http' && 'when' in fault && fault.when === 'json_object'
    ? { responseFormats: ['json_object', 'text'] as const }
    : {};

/** Nobody listens: no request gets there to be spoilt. */
const UNHEARD = 'refused_connection';

describe.each(Object.entries(ROWS) as readonly (readonly [TaskName, Row])[])(
  '%s',
  (task, { editing, play }) => {
    const open = (more: object) => openEdited({ ...editing, ...more, timeoutMs: TIMEOUT_MS });

    test.each(MODEL_FAULTS.map((fault) => [fault.name, fault] as const))('with %s', async (name, fault) => {
      const { desk, server } = await open(formatsFor(fault));
      const isMet = () => server.chats.some((call) => call.task === task && call.fault === name);
      await play(spoilt(desk, { task, server, isMet, spoil: () => server.fault(name, 100) }), server);
      expect(isMet() || name === UNHEARD).toBe(true);
    });

    test.each(['liar', 'gullible', 'slow', 'hang'] as const)('of a %s', async (mode) => {
      const { desk, server } = await open({});
      const isMet = () => server.chats.some((call) => call.task === task);
      await play(spoilt(desk, { task, server, isMet, spoil: () => server.behave(mode) }), server);
      expect(isMet()).toBe(true);
    });
  },
);
