import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Editing } from '../../src/editing.ts';
import { rulesOnly } from '../../src/models/extractive/rules-only.ts';
import { evaluateWatches } from '../../src/schedule/watches/evaluate-watches.ts';
import { connectModel } from '../models/support/connect-model.ts';
import { put } from '../newsroom/support/open-newsroom.ts';
import type { Prompt } from '../servers/model/mind/task.ts';
import type { ModelServer } from '../servers/model/model-server.ts';
import { startModelServer } from '../servers/model/start-model-server.ts';
import { walk } from '../servers/slack/block-kit/walk.ts';
import { asText, parseJson } from '../servers/slack/core/json.ts';
import { clock, type InjectedCorpus, openInjectedCorpus } from '../support/injected-corpus.ts';
import { openDiscordStage } from './discord-stage.ts';
import {
  askEach,
  everyNth,
  expectNoModelWords,
  expectNothingLive,
  expectTrue,
  readEverything,
  settle,
  shownOn,
  squeeze,
  subscribe,
  talkOfAll,
} from './injection.ts';
import { openSlackStage } from './slack-stage.ts';
import type { Stage } from './stage.ts';

const TIMEOUT_MS = 180_000;
const PLATFORMS = ['slack', 'discord'] as const;
type Platform = (typeof PLATFORMS)[number];

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
  return () => server.close();
});

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  server.behave('editor');
  await server.clear();
  for (const close of closing.splice(0).reverse()) await close();
});

async function openStage(platform: Platform, corpus: InjectedCorpus, editing: Editing, ownRooms = false) {
  const answers: unknown[] = [];
  const bot = corpus.bot(editing, (answer) => answers.push(answer));
  const rooms = ownRooms ? undefined : corpus.store;
  const stage: Stage =
    platform === 'slack'
      ? await openSlackStage(bot, 'socket', rooms)
      : await openDiscordStage(bot, true, rooms);
  closing.push(() => stage.close());
  return { stage, answers, bot };
}

/**
 * Plants the texts into articles, questions, subscriptions and the output of models, and lets people do everything with
 * them, on every platform, without a model and with bad ones: nothing is live, nothing false is said.
 */
export function playInjection(texts: readonly string[]): void {
  let corpus: InjectedCorpus;
  beforeAll(async () => {
    corpus = await openInjectedCorpus(texts);
  }, TIMEOUT_MS);
  afterAll(() => corpus.close());

  test('all of it is taken in: a feed may say what it likes', () => {
    expect(corpus.refused).toEqual([]);
  });

  describe.each(PLATFORMS)('in %s', (platform) => {
    const at = PLATFORMS.indexOf(platform);

    test(
      'nothing of what is read is live, and every word of it is stored',
      async () => {
        const { stage, answers } = await openStage(platform, corpus, rulesOnly);
        await readEverything(stage, corpus.topics);
        await expectNothingLive(stage, corpus);
        await expectTrue(answers, corpus);
        const shown = squeeze(shownOn(stage).join('\n'));
        // As titles or outlets, which nobody chooses among: the test is about all of them.
        const unseen = texts.filter((text) => !shown.includes(squeeze(text.slice(0, 190))));
        expect(unseen).toEqual([]);
      },
      TIMEOUT_MS,
    );

    test(
      'nothing of what is asked, verified or asked further is live',
      async () => {
        const { stage, answers } = await openStage(platform, corpus, rulesOnly, true);
        await askEach(stage, everyNth(texts, 2, at));
        await expectNothingLive(stage, corpus);
        await expectTrue(answers, corpus);
      },
      TIMEOUT_MS,
    );

    test(
      'nothing of what comes unasked is live',
      async () => {
        const { stage, answers, bot } = await openStage(platform, corpus, rulesOnly);
        await subscribe(stage, corpus.topics, everyNth(texts, 9, at));
        for (const [number, body] of everyNth(texts, 8, at).entries()) {
          const publishedAt = clock.now().toString();
          const id = `late-${at}-${number}`;
          await put(corpus.store, { id, title: body, topics: ['harbour-1'], body, publishedAt });
        }
        const { newsroom, log } = bot;
        await evaluateWatches({ store: corpus.store, newsroom, clock, timeZone: 'UTC', log });
        await stage.passDays(2);
        await settle(stage);
        const shown = shownOn(stage);
        expect(shown.some((words) => words.includes('Digest: '))).toBe(true);
        expect(answers).toContainEqual(expect.objectContaining({ kind: 'watch-news' }));
        await expectNothingLive(stage, corpus);
        await expectTrue(answers, corpus);
      },
      TIMEOUT_MS,
    );

    describe.each(['select', 'rewrite'] as const)('with a model that may %s', (wording) => {
      const open = (timeoutMs: number) => {
        const editing = { model: connectModel(server), cache: null, wording, judge: false, timeoutMs };
        return openStage(platform, corpus, editing, true);
      };

      test.each([
        ['liar', 5_000],
        ['gullible', 5_000],
        ['hang', 150],
      ] as const)(
        'nothing that a model in the mood "%s" says is shown, but what was proved',
        async (mode, timeoutMs) => {
          server.behave(mode);
          const before = server.calls.length;
          const { stage, answers } = await open(timeoutMs);
          const asked = everyNth(texts, 12, at).map((text) => `What of the port agreement, ${text}`);
          await talkOfAll(stage, { ...corpus, topics: everyNth(corpus.topics, 2, at) }, asked);
          await expectNothingLive(stage, corpus);
          const proof = await expectTrue(answers, corpus);
          const calls = server.calls.slice(before);
          const written = calls.flatMap(({ content }) => freeTexts(content));
          await expectNoModelWords(stage, written, { corpus, proof, asked });
          expect(calls.length).toBeGreaterThan(0);
        },
        TIMEOUT_MS,
      );

      test(
        'nothing of the very texts that a model writes is shown, but what was proved',
        async () => {
          const { stage, answers } = await open(5_000);
          for (let from = 0; from < texts.length; from += TEXTS_A_BRIEF) {
            const topic = corpus.topics[(from / TEXTS_A_BRIEF) % corpus.topics.length];
            server.respondWith(scripted(texts.slice(from, from + TEXTS_A_BRIEF), wording));
            await stage.people.ada.command(`brief ${topic}`);
            await settle(stage);
          }
          await expectNothingLive(stage, corpus);
          const proof = await expectTrue(answers, corpus);
          await expectNoModelWords(stage, texts.map(withClaim), { corpus, proof, asked: [] });
          // The model did have its say.
          const kind = wording === 'select' ? 'chosen' : 'worded';
          const taken = answers.filter((answer) => authorshipOf(answer) === kind);
          expect(taken.length).toBeGreaterThan(texts.length / TEXTS_A_BRIEF / 2);
        },
        TIMEOUT_MS,
      );
    });
  });
}

/** As many as a brief has room for, beside what is true. */
const TEXTS_A_BRIEF = 6;

const authored = z.object({ authorship: z.object({ kind: z.string() }) });
const authorshipOf = (answer: unknown): string | undefined =>
  authored.safeParse(answer).data?.authorship.kind;

/**
 * An answer that carries the texts wherever there is room for words, with one claim more in each; beside them as many
 * sentences that are true, so that it is not thrown away as a whole.
 */
const scripted =
  (texts: readonly string[], wording: 'select' | 'rewrite') =>
  ({ sentences }: Pick<Prompt, 'sentences'>) => {
    const claims = texts.map(withClaim);
    const idAt = (at: number): string => sentences[at % sentences.length]?.id ?? '';
    const quotes = [...texts.map(asId), 'q1'];
    if (wording === 'select') {
      const sections = claims.map((heading, at) => ({
        heading,
        sentences: [idAt(2 * at), idAt(2 * at + 1), asId(heading)],
      }));
      return { sections, quotes };
    }
    const honest = sentences.filter(({ text }) => /^The port agreement of Kaleford was signed by/.test(text));
    const told = claims
      .flatMap((_, at) => honest[at % honest.length] ?? [])
      .map(({ id, text }) => ({ text, ids: [id] }));
    return {
      sentences: [...told, ...claims.map((text, at) => ({ text, ids: [idAt(at)] }))].toSorted(byText),
      quotes,
    };
  };

/** An answer with a longer id is thrown away as a whole. */
const asId = (text: string): string => text.slice(0, 40);
const withClaim = (text: string): string => `${text} Ferdinand Oberholzer resigned.`;
const byText = (one: { readonly text: string }, other: { readonly text: string }): number =>
  one.text.localeCompare(other.text);

/** What a model wrote in words of its own: sentences, headings, questions. */
function freeTexts(content: string | null): readonly string[] {
  return [...walk(parseJson(content ?? ''))].flatMap(({ value }) =>
    ['text', 'heading', 'question'].map((key) => asText(value[key])).filter((text) => text !== ''),
  );
}
