import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import type { SlackPlatform } from '../../src/platforms/slack/create-slack-platform.ts';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';
import { answer, brief, passage } from '../support/answers.ts';
import { botOver } from '../support/asker.ts';
import { freePort } from '../support/free-port.ts';
import { type ConnectOptions, connectToSlack, mainScope, openTalkStore } from '../support/slack-precis.ts';

let slack: SlackServer;
let platform: SlackPlatform | null;
let reported: ReturnType<typeof botOver>['reported'];

beforeEach(async () => {
  platform = null;
  slack = await startSlackServer({ rateLimits: false });
});

afterEach(async () => {
  await platform?.stop();
  await slack.close();
});

async function connect(newsroom: Partial<Newsroom> = {}, options: ConnectOptions = {}): Promise<Bot> {
  const made = botOver(newsroom);
  reported = made.reported;
  platform = await connectToSlack(slack, made.bot, options);
  return made.bot;
}

const roots = () => slack.messages('C1').filter(({ isBot }) => isBot);

test('when Slack lets a socket go, no command is lost', async () => {
  await connect();
  const outcomes = [];
  for (let number = 0; number < 20; number += 1) {
    if (number === 5) slack.sockets.rotate();
    outcomes.push(await slack.user('U1').slash('/brief', 'harbour', 'C1'));
  }
  expect(outcomes.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
  await slack.until(() => roots().length === 20, 'twenty briefs');
}, 20_000);

test('an event that Slack sends four times over is answered once', async () => {
  await connect();
  slack.dispatcher.duplicate('events_api', 3);
  await slack.user('U1').mention('brief harbour', 'C1');
  await slack.until(() => slack.messages('C1').some(({ replies }) => replies.length > 0), 'the answer');
  const [mention] = slack.deliveries.filter(({ what }) => what === 'app_mention');
  if (mention === undefined) throw new Error('no mention was sent');
  await slack.dispatcher.repeat(mention, { attempt: 1, reason: 'http_timeout' });
  await slack.user('U1').slash('/brief', 'harbour', 'C1');
  await slack.until(() => roots().length === 1, 'the next answer');
  expect(slack.messages('C1').flatMap(({ replies }) => replies)).toHaveLength(1);
});

test('a store that notes nothing any more keeps nobody from an answer', async () => {
  const talkStore = await openTalkStore();
  vi.spyOn(talkStore, 'claim').mockRejectedValue(new Error('the disk is full'));
  await connect({}, { talkStore });
  await slack.user('U1').slash('/brief', 'harbour', 'C1');
  await slack.until(() => roots().length === 1, 'the brief');
  await platform?.stop();
  await talkStore.close();
});

test('two hundred commands at once are acknowledged before any brief is written', async () => {
  let release = () => {};
  const hold = new Promise<void>((resolve) => {
    release = resolve;
  });
  await connect({
    writeBrief: async () => {
      await hold;
      return brief;
    },
  });
  const people = ['U1', 'U2', 'U3'];
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, number) =>
      slack.user(people[number % 3] ?? 'U1').slash('/brief', 'harbour private:true', 'C1'),
    ),
  );
  expect(outcomes.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
  expect(slack.requests.of('response_url')).toEqual([]);
  release();
  for (const count of [50, 100, 150, 200]) {
    await slack.until(() => slack.requests.of('response_url').length >= count, `${count} briefs`);
  }
}, 20_000);

test('while an answer takes its time people see what is being read, until the answer takes its place', async () => {
  let release = () => {};
  const hold = new Promise<void>((resolve) => {
    release = resolve;
  });
  await connect(
    {
      writeBrief: async () => {
        await hold;
        return brief;
      },
    },
    { progressAfterMs: 0 },
  );
  await slack.user('U1').slash('/brief', 'harbour', 'C1');
  const progress = await slack.until(() => roots()[0], 'progress');
  expect(progress.shown).toBe('Reading 2 articles\u2026');
  release();
  const shown = await slack.until(() => roots().find(({ shown }) => shown.includes('Sources')), 'the brief');
  expect(shown.ts).toBe(progress.ts);
  expect(roots()).toHaveLength(1);
});

test('in a thread a status says what is being read, and goes when nothing is posted', async () => {
  let release = () => {};
  const hold = new Promise<void>((resolve) => {
    release = resolve;
  });
  await connect(
    {
      ask: async () => {
        await hold;
        return answer;
      },
    },
    { progressAfterMs: 0 },
  );
  await slack.user('U1').mention('What about the harbour?', 'C1');
  await slack.until(() => slack.statuses.includes('is reading 2 articles\u2026'), 'the status');
  release();
  await slack.until(() => slack.messages('C1')[0]?.replies.length === 1, 'the answer');
});

test('a private command that takes its time leaves nothing behind', async () => {
  await connect({}, { progressAfterMs: 0 });
  await slack.user('U1').slash('/brief', 'harbour private:true', 'C1');
  await slack.until(() => slack.ephemerals('C1', 'U1')[0], 'the brief');
  expect(roots()).toEqual([]);
});

test('a shutdown hears nobody any more and finishes what it began', async () => {
  let release = () => {};
  const hold = new Promise<void>((resolve) => {
    release = resolve;
  });
  await connect({
    writeBrief: async () => {
      await hold;
      return brief;
    },
  });
  await slack.user('U1').slash('/brief', 'harbour', 'C1');
  const stopped = platform?.stop();
  platform = null;
  release();
  await stopped;
  expect(roots()).toHaveLength(1);
  expect(await slack.user('U1').slash('/brief', 'harbour', 'C1')).toMatchObject({ acknowledged: false });
});

test('in the direct messages of two people the one who asked gets the answer', async () => {
  slack.addChannel({ id: 'D9', name: 'directmessage', kind: 'im', members: ['U1', 'U2'] });
  await connect();
  await slack.user('U1').slash('/brief', 'harbour', 'D9');
  await slack.until(() => slack.ephemerals('D9', 'U1').length === 2, 'a word and the brief');
  expect(slack.ephemerals('D9', 'U1')[0]?.shown).toContain('I am not in this conversation.');
  expect(slack.messages('D9')).toEqual([]);
});

test('a bug is an id for the person and a line for the operator', async () => {
  await connect({
    writeBrief: async () => {
      throw new Error('broken');
    },
  });
  await slack.user('U1').slash('/brief', 'harbour', 'C1');
  const told = await slack.until(() => slack.ephemerals('C1', 'U1')[0], 'the message');
  expect(told.shown).toContain('(E99)');
  expect(told.shown).not.toContain('broken');
  expect(reported).toHaveLength(1);
});

test('a passage of an article without an address opens beside the answer, within what the room may see', async () => {
  const asked: unknown[] = [];
  const withoutAddress = { ...brief, sources: brief.sources.map((source) => ({ ...source, url: null })) };
  await connect({
    writeBrief: async () => withoutAddress,
    openPassage: async (scope, citation) => {
      asked.push(scope);
      return { ...passage, citation: { ...passage.citation, ...citation }, link: null };
    },
  });
  await slack.user('U1').slash('/brief', 'harbour', 'C1');
  const root = await slack.until(() => roots()[0], 'the brief');
  const button = root.controls.find(({ actionId }) => actionId.startsWith('passage:'));
  await slack.user('U2').click(button?.actionId ?? '', { ts: root.ts, channel: 'C1' });
  const shown = await slack.until(() => slack.ephemerals('C1', 'U2')[0], 'the passage');
  expect(shown.shown).toContain(passage.marked);
  expect(new Set(asked.map((scope) => JSON.stringify(scope)))).toEqual(new Set([JSON.stringify(mainScope)]));
});

test('a room is answered from what it was granted', async () => {
  const asked: unknown[] = [];
  await connect(
    {
      writeBrief: async (scope) => {
        asked.push(scope);
        return brief;
      },
    },
    {
      scopeOf: async ({ platform: name, workspace, channel }) => ({
        collections: [collectionId(`${name} ${workspace} ${channel}`)],
      }),
    },
  );
  await slack.user('U1').slash('/brief', 'harbour private:true', 'C2');
  const own = await slack.until(() => slack.ephemerals('C2', 'U1')[0], 'the brief');
  await slack.user('U1').click('Keep', { ts: own.ts, channel: 'C2' });
  await slack.until(() => slack.messages('DU1')[0], 'the kept brief');
  expect(asked).toEqual([{ collections: ['slack T1 C2'] }, { collections: ['slack T1 C2'] }]);
});

test.each([
  ['SLACK_BOT_TOKEN', () => slack.revoke()],
  [
    'SLACK_APP_TOKEN',
    async () => {
      slack.world.app.appTokenRevoked = 'invalid_auth';
    },
  ],
])('a refused %s stops the start and is named', async (setting, spoil) => {
  await spoil();
  await expect(connect()).rejects.toMatchObject({ name: 'SetupError', setting });
});

describe('over HTTP', () => {
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_mention' } });

  beforeEach(async () => {
    const port = await freePort();
    await connect({}, { port });
    await slack.useHttp(`http://127.0.0.1:${port}/slack/events`);
  });

  test.each([
    ['signed by somebody else', { secret: 'another secret' }],
    ['older than five minutes', { ageSeconds: 301 }],
  ])('a request %s is refused', async (_, signing) => {
    expect(await slack.http.request(body, 'application/json', signing)).toMatchObject({ status: 401 });
  });
});
