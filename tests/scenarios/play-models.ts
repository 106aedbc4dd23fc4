import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Editing } from '../../src/editing.ts';
import { connectModel } from '../models/support/connect-model.ts';
import type { Mode } from '../servers/model/mind/mode.ts';
import type { TaskName } from '../servers/model/mind/task.ts';
import { walk } from '../servers/slack/block-kit/walk.ts';
import { asText, parseJson } from '../servers/slack/core/json.ts';
import {
  everyNth,
  expectNoModelWords,
  expectNothingLive,
  expectTrue,
  settle,
  shownOn,
  talkOfAll,
} from './injection.ts';
import { scripted, TEXTS_A_BRIEF, withClaim } from './injection-script.ts';
import { INJECTION_TIMEOUT_MS, type Injected, PLATFORMS, type PlatformName } from './open-injected-stage.ts';
import { brief } from './scenario.ts';
import type { Stage } from './stage.ts';

/** How a model may be used, what it is asked then, and how it may be minded. */
interface Use extends Pick<Editing, 'wording' | 'judge'> {
  readonly says: string;
  readonly tasks: readonly TaskName[];
  readonly moods: readonly Mode[];
}

const USES: readonly Use[] = [
  {
    says: 'that may select',
    ...{ wording: 'select', judge: false },
    moods: ['liar', 'gullible', 'hang'],
    tasks: ['select_brief', 'select_answer', 'rephrase_question'],
  },
  {
    says: 'that may rewrite',
    ...{ wording: 'rewrite', judge: false },
    moods: ['liar', 'gullible', 'hang'],
    tasks: ['rewrite_brief', 'rewrite_answer', 'rephrase_question'],
  },
  {
    says: 'that may rewrite and judges itself',
    ...{ wording: 'rewrite', judge: true },
    // One that hangs is never asked to judge. The liar finds nothing wrong.
    moods: ['liar', 'gullible'],
    tasks: ['rewrite_brief', 'rewrite_answer', 'judge_sentences', 'rephrase_question'],
  },
];

/** More than are asked for. */
const ALWAYS = 1_000_000;

/** Lets bad models work for the bot: nothing they say is live, and nothing is shown but what was proved. */
export function playModels(
  platform: PlatformName,
  { texts, corpus, server, open: openStage }: Injected,
): void {
  const at = PLATFORMS.indexOf(platform);

  describe.each(USES)('with a model $says', ({ wording, judge, tasks, moods }) => {
    const open = (timeoutMs: number) => {
      const editing = { model: connectModel(server()), cache: null, wording, judge, timeoutMs };
      return openStage(platform, editing, true);
    };

    test.each(moods)(
      'nothing that a model in the mood "%s" says is shown, but what was proved',
      async (mode) => {
        server().behave(mode);
        const before = server().calls.length;
        const { stage, answers } = await open(mode === 'hang' ? 150 : 5_000);
        const asked = everyNth(texts, 12, at).map((text) => `What of the port agreement, ${text}`);
        await talkOfAll(stage, { ...corpus(), topics: everyNth(corpus().topics, 2, at) }, asked);
        await expectNothingLive(stage, corpus());
        const proof = await expectTrue(answers, corpus());
        const calls = server().calls.slice(before);
        const written = calls.flatMap(({ content }) => freeTexts(content));
        await expectNoModelWords(stage, written, { corpus: corpus(), proof, asked });
        expectToldHow(stage);
        expect(calls.length).toBeGreaterThan(0);
      },
      INJECTION_TIMEOUT_MS,
    );

    test(
      'nothing of the very texts that a model writes, whatever it is asked, is shown, but what was proved',
      async () => {
        const before = server().calls.length;
        const { stage, answers } = await open(5_000);
        server().respondWith(scripted(texts), ALWAYS);
        await briefAll(stage, corpus().topics);
        const asked = await askOn(stage, everyNth(texts, 14, at));
        await expectNothingLive(stage, corpus());
        const proof = await expectTrue(answers, corpus());
        await expectNoModelWords(stage, texts.map(withClaim), { corpus: corpus(), proof, asked });
        expectToldHow(stage);
        const calls = server().calls.slice(before);
        expect(new Set(calls.map(({ task }) => task))).toEqual(new Set(tasks));
        // The model did have its say.
        const kind = wording === 'select' ? 'chosen' : 'worded';
        const taken = answers.filter((answer) => authorshipOf(answer)?.kind === kind);
        expect(taken.length).toBeGreaterThan(texts.length / TEXTS_A_BRIEF / (judge ? 4 : 2));
      },
      INJECTION_TIMEOUT_MS,
    );
  });

  /** As many briefs as it takes until each text was said; on one topic one after the other, as those at once are one. */
  async function briefAll(stage: Stage, topics: readonly string[]): Promise<void> {
    const briefs = Math.ceil(texts.length / TEXTS_A_BRIEF);
    for (let from = 0; from < briefs; from += topics.length) {
      for (const topic of topics.slice(0, briefs - from)) await stage.people.ada.command(`brief ${topic}`);
      await settle(stage);
    }
  }
}

/** Questions to the bot, and in a thread those that rules cannot tell, so that a model is to put them into words. */
async function askOn(stage: Stage, texts: readonly string[]): Promise<readonly string[]> {
  const { ada, ben } = stage.people;
  const root = await brief(stage);
  for (const text of texts) {
    await ben.mention(`What of the port agreement, ${text}`);
    await ada.write('What did she say about it?', root);
  }
  await settle(stage);
  return texts;
}

const authored = z.object({
  kind: z.enum(['brief', 'answer']),
  abstained: z.boolean().default(false),
  authorship: z.object({ kind: z.string() }),
});
const authorshipOf = (answer: unknown) => authored.safeParse(answer).data?.authorship;

const TOLD = / checked(?:, \d+ left out)? - (?:written by rules|chosen by \S|worded by \S)/;

/** Fails unless people are told of every brief, and of every answer that is one, how it was written. */
function expectToldHow(stage: Stage): void {
  const shown = shownOn(stage);
  const written = shown.filter((words) => /^Sources$/m.test(words) && !/ not say\./.test(words));
  // It may stand in what continues an answer that is too long for one message.
  const told = shown.filter((words) => TOLD.test(words));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThanOrEqual(written.length);
}

/** What a model wrote in words of its own: sentences, headings, questions. */
function freeTexts(content: string | null): readonly string[] {
  return [...walk(parseJson(content ?? ''))].flatMap(({ value }) =>
    ['text', 'heading', 'question'].map((key) => asText(value[key])).filter((text) => text !== ''),
  );
}
