import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Room } from '../../src/core/scope.ts';
import { rulesOnly } from '../../src/models/extractive/rules-only.ts';
import { evaluateWatches } from '../../src/schedule/watches/evaluate-watches.ts';
import { put } from '../newsroom/support/open-newsroom.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import { shippedCommands } from '../support/asker.ts';
import { clock, type InjectedCorpus, openInjectedCorpus } from '../support/injected-corpus.ts';
import {
  askEach,
  everyNth,
  expectNothingLive,
  expectTrue,
  readEverything,
  settle,
  shownOn,
  squeeze,
  subscribe,
} from './injection.ts';
import { manageEverything } from './manage-everything.ts';
import { INJECTION_TIMEOUT_MS, PLATFORMS, type PlatformName, useInjected } from './open-injected-stage.ts';
import { playDiscordPlaces } from './play-discord-places.ts';
import { playModels } from './play-models.ts';
import { playSlackPlaces } from './play-slack-places.ts';

/**
 * Plants the texts into articles, questions, subscriptions and the output of models, and lets people do everything with
 * them, on every platform, without a model and with bad ones: nothing is live, nothing false is said.
 */
export function playInjection(texts: readonly string[]): void {
  let corpus: InjectedCorpus;
  beforeAll(async () => {
    corpus = await openInjectedCorpus(texts);
  }, INJECTION_TIMEOUT_MS);
  afterAll(() => corpus.close());
  const injected = useInjected(texts, () => corpus);

  test('all of it is taken in: a feed may say what it likes', () => {
    expect(corpus.refused).toEqual([]);
  });

  describe.each(PLATFORMS)('in %s', (platform) => {
    const at = PLATFORMS.indexOf(platform);

    test(
      'nothing of what is read is live, and every word of it is stored',
      async () => {
        const { stage, answers } = await injected.open(platform, rulesOnly);
        await readEverything(stage, corpus.topics);
        await expectNothingLive(stage, corpus);
        await expectTrue(answers, corpus);
        const shown = squeeze(shownOn(stage).join('\n'));
        // As titles or outlets, which nobody chooses among: the test is about all of them.
        const unseen = texts.filter((text) => !shown.includes(squeeze(text.slice(0, 190))));
        expect(unseen).toEqual([]);
      },
      INJECTION_TIMEOUT_MS,
    );

    test(
      'nothing of what is asked, verified or asked further is live',
      async () => {
        const { stage, answers } = await injected.open(platform, rulesOnly, true);
        await askEach(stage, everyNth(texts, 2, at));
        await expectNothingLive(stage, corpus);
        await expectTrue(answers, corpus);
      },
      INJECTION_TIMEOUT_MS,
    );

    test(
      'nothing of what comes unasked is live',
      async () => {
        const { stage, answers, bot } = await injected.open(platform, rulesOnly);
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
      INJECTION_TIMEOUT_MS,
    );

    test(
      'nothing that any command says of what is kept under such a name is live',
      async () => {
        const { stage, answers, bot } = await injected.open(platform, rulesOnly);
        // Words that look like an option are one, where options are typed.
        const names = everyNth(texts, 7, at).filter((text) => !/\w:\S|\n/.test(text) && text.length < 100);
        const called: string[] = [];
        for (const name of names.slice(0, MANAGED))
          called.push(...(await manageEverything(stage, bot, ROOMS[platform], name)));
        const every = shippedCommands.flatMap(({ name: command, actions }) =>
          Object.keys(actions).map((action) => `${command} ${action}`.trim()),
        );
        expect(new Set(called)).toEqual(new Set(every));
        await expectNothingLive(stage, corpus);
        await expectTrue(answers, corpus);
        const shown = squeeze(shownOn(stage).join(' '));
        expect(shown).not.toContain('(E99)');
        for (const name of names.slice(0, MANAGED)) expect(shown).toContain(squeeze(`Quay news ${name}`));
      },
      INJECTION_TIMEOUT_MS,
    );

    playModels(platform, injected);
    PLACES[platform](injected);
  });
}

/** So many names are kept, changed, listed and removed. */
const MANAGED = 2;

/** The common room of each stage. */
const ROOMS: Readonly<Record<PlatformName, Room>> = {
  slack: { platform: 'slack', workspace: 'T1', channel: 'C1' },
  discord: { platform: 'discord', workspace: SEED.guild, channel: SEED.general },
};

/** Where only that platform has room for words. */
const PLACES = { slack: playSlackPlaces, discord: playDiscordPlaces };
