import { expect, test } from 'vitest';
import { collectionId } from '../../src/core/identifiers.ts';
import { rulesOnly } from '../../src/models/extractive/rules-only.ts';
import { cleanLine } from '../../src/platforms/clean-words.ts';
import { OPTIONAL_SCOPES } from '../../src/platforms/slack/manifest.ts';
import { asObject } from '../servers/slack/core/json.ts';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';
import { liveInSlack } from '../support/live-content/live-in-slack.ts';
import { connectToSlack } from '../support/slack-precis.ts';
import { expectNothingLive, squeeze } from './injection.ts';
import { INJECTION_TIMEOUT_MS, type Injected } from './open-injected-stage.ts';
import { titleTopics } from './title-topics.ts';

/** The agent pane offers so many topics; the Home tab ten. */
const TOPICS_AT_ONCE = 3;
const PROMPTS = 'assistant.threads.setSuggestedPrompts';
/** What fits on every button. */
const BUTTON_CHARS = 60;

/** Plants the texts where only Slack has places: the Home tab, the agent pane, forms, the menu of a message. */
export function playSlackPlaces({ texts, corpus }: Injected): void {
  test(
    'nothing on the Home tab, in the agent pane, in forms and of what is asked about a message is live',
    async () => {
      const slack = await startSlackServer({ rateLimits: false });
      slack.setScopes([...new Set([...slack.bot.scopes, ...OPTIONAL_SCOPES])]);
      const answers: unknown[] = [];
      let collection = collectionId('main');
      const bot = corpus().bot(rulesOnly, (answer) => answers.push(answer));
      const scopeOf = async () => ({ collections: [collection] });
      const platform = await connectToSlack(slack, bot, { scopeOf });
      const seen: string[] = [];
      for (let from = 0; from < texts.length; from += TOPICS_AT_ONCE) {
        collection = collectionId(`home-${from}`);
        await titleTopics(corpus(), collection, texts.slice(from, from + TOPICS_AT_ONCE));
        seen.push(await openHome(slack));
      }
      collection = collectionId('main');
      const told: string[] = [];
      for (const [at, text] of texts.entries()) {
        await askAbout(slack, text);
        if (at % 4 === 0) await askInThread(slack, text);
        if (at % 4 === 1) told.push(...(await mistype(slack, text)));
      }
      await platform.stop();
      const shown = squeeze(seen.join('\n'));
      expect(texts.filter((text) => !shown.includes(squeeze(text).slice(0, BUTTON_CHARS)))).toEqual([]);
      await expectNothingLive({ live: () => slack.requests.all.map(liveInSlack) }, corpus());
      expect(slack.pings).toEqual([]);
      // What is wrong stands at the field, with what was typed.
      expect(told.length).toBeGreaterThan(texts.length / 8);
      expect(told.filter((text) => text !== cleanLine(text))).toEqual([]);
      expect(slack.requests.of('assistant.threads.setTitle').length).toBeGreaterThan(0);
      await slack.close();
    },
    INJECTION_TIMEOUT_MS,
  );
}

/** What a person sees of it. The pane, which shows nothing but words, is opened too. */
async function openHome(slack: SlackServer): Promise<string> {
  const ada = slack.user('U1');
  const { requests } = slack;
  const before = [requests.of('views.publish').length, requests.of(PROMPTS).length] as const;
  await ada.openHome();
  await ada.openHome('messages');
  await slack.until(() => requests.of('views.publish').length > before[0], 'the Home tab');
  await slack.until(() => requests.of(PROMPTS).length > before[1], 'the prompts');
  const { shown = '', controls = [] } = slack.home('U1') ?? {};
  return [shown, ...controls.map(({ text }) => text)].join('\n');
}

async function askAbout(slack: SlackServer, text: string): Promise<void> {
  const ada = slack.user('U1');
  const { ts } = await slack.user('U2').message(text, 'C1');
  const before = slack.requests.of('views.open').length;
  await ada.shortcut('ask-about-this', { channel: 'C1', ts });
  await slack.until(() => slack.requests.of('views.open').length > before, 'the form');
  await ada.submitModal({ question: text.slice(0, 400) });
}

/** In the agent pane a thread has a title, and its answers are streamed. */
async function askInThread(slack: SlackServer, text: string): Promise<void> {
  const ada = slack.user('U1');
  const { ts } = await ada.dm('brief harbour-0');
  await ada.dm(`What of ${text}`, { threadTs: ts });
}

/** A form is filled in wrongly. Resolves to what is told in it. */
async function mistype(slack: SlackServer, text: string): Promise<readonly string[]> {
  const ada = slack.user('U1');
  const opened = slack.requests.of('views.open').length;
  const row = { channel: 'C1' };
  if (slack.ephemerals('C1', 'U1').length === 0) await ada.slash('/digest', 'list', 'C1');
  await slack.until(() => slack.ephemerals('C1', 'U1').length > 0, 'the digests');
  await ada.click('New digest', row);
  await slack.until(() => slack.requests.of('views.open').length > opened, 'the form');
  const { body } = await ada.submitModal({ topics: 'harbour-0', time: text.slice(0, 100) });
  if (body !== null) await ada.closeModal();
  return Object.values(asObject(body?.['errors']) ?? {}).map(String);
}
