import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SlackPlatform } from '../../src/platforms/slack/create-slack-platform.ts';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';
import { freePort } from '../support/free-port.ts';
import { connectToSlack, mainScope, openCorpusBot } from '../support/slack-precis.ts';

let corpus: Awaited<ReturnType<typeof openCorpusBot>>;
let slack: SlackServer;
let platform: SlackPlatform;

beforeAll(async () => {
  corpus = await openCorpusBot();
  for (const title of ['Coal mine north', 'Coal mine south']) {
    await corpus.bot.newsroom.createTopic(mainScope, { title, aliases: [] });
  }
}, 30_000);
afterAll(() => corpus.close());

const ephemerals = (user = 'U1', channel = 'C1') => slack.ephemerals(channel, user);
const messages = (channel = 'C1') => slack.messages(channel);

describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  beforeEach(async () => {
    corpus.logged.length = 0;
    slack = await startSlackServer({ rateLimits: false });
    const port = transport === 'http' ? await freePort() : undefined;
    platform = await connectToSlack(slack, corpus.bot, port === undefined ? {} : { port });
    if (port !== undefined) await slack.useHttp(`http://127.0.0.1:${port}/slack/events`);
  });

  afterEach(async () => {
    await platform.stop();
    expect(slack.pings).toEqual([]);
    expect(slack.links.filter(({ deceptive }) => deceptive)).toEqual([]);
    await slack.close();
  });

  test('a brief is a message that everybody sees, every citation opens the sentence, and nothing unfurls', async () => {
    const outcome = await slack.user('U1').slash('/brief', 'turkiye-us', 'C1');
    expect(outcome).toMatchObject({ acknowledged: true, body: null });
    const brief = await slack.until(() => messages()[0], 'the brief');
    expect(brief).toMatchObject({ unfurlLinks: false, unfurlMedia: false, threadTs: null });
    expect(brief.shown).toMatch(/Sources\n/);
    expect(brief.controls.map(({ text }) => text)).toContain('Longer');
    const cited = slack.links.filter(({ label }) => label === '[1]');
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.every(({ url }) => url.includes('#:~:text='))).toBe(true);
  });

  test('/briefing brief is /brief', async () => {
    await slack.user('U1').slash('/briefing', 'brief turkiye-us', 'C1');
    expect((await slack.until(() => messages()[0])).shown).toMatch(/Sources\n/);
  });

  test('an error is for the one who asked, and its button runs what was meant', async () => {
    await slack.user('U1').slash('/brief', 'turkiye-uss-strategik', 'C1');
    const error = await slack.until(() => ephemerals()[0], 'the error');
    expect(error.shown).toContain('(E0');
    expect(messages()).toEqual([]);
    expect(ephemerals('U2')).toEqual([]);
    await slack.user('U1').slash('/breif', 'turkiye-us', 'C1');
    await slack.until(() => ephemerals()[1], 'the suggestion');
    await slack.user('U1').click('brief turkiye-us');
    await slack.until(() => messages()[0], 'the brief that was meant');
    await slack.until(() => ephemerals().length === 1, 'the suggestion gone');
  });

  test('an ambiguous name gives a picker; choosing answers in its place', async () => {
    await slack.user('U2').slash('/topics', 'show coal mine', 'C1');
    const picker = await slack.until(() => ephemerals('U2')[0], 'the picker');
    expect(picker.shown).toContain('(E02)');
    expect(picker.controls.map(({ text }) => text)).toEqual([
      'topics show coal-mine-north',
      'topics show coal-mine-south',
    ]);
    await slack.user('U2').click('topics show coal-mine-south', { ts: picker.ts, channel: 'C1' });
    await slack.until(() => ephemerals('U2')[0]?.shown.startsWith('Coal mine south'), 'the topic');
    expect(ephemerals('U2')).toHaveLength(1);
  });

  test('what was meant is a button; pressing it posts the brief and takes the button away', async () => {
    await slack.user('U2').slash('/brief', 'water strike', 'C1');
    const shown = await slack.until(() => ephemerals('U2')[0], 'the suggestions');
    const [choice] = shown.controls;
    await slack.user('U2').click(choice?.text ?? '', { ts: shown.ts, channel: 'C1' });
    await slack.until(() => messages()[0], 'the chosen brief');
    await slack.until(() => ephemerals('U2').length === 0, 'the suggestions gone');
  });

  test('the one who asked turns the page in place, somebody else gets it alone', async () => {
    await slack.user('U1').slash('/quotes', 'Osei', 'C1');
    const first = await slack.until(() => messages()[0], 'page 1');
    expect(first.shown).toContain('page 1 of');
    await slack.user('U2').click('Next page', { ts: first.ts, channel: 'C1' });
    expect((await slack.until(() => ephemerals('U2')[0], 'a page of their own')).shown).toContain(
      'page 2 of',
    );
    expect(messages()[0]?.shown).toContain('page 1 of');
    await slack.user('U1').click('Next page', { ts: first.ts, channel: 'C1' });
    await slack.until(() => messages()[0]?.shown.includes('page 2 of'), 'page 2 in place');
    expect(messages()).toHaveLength(1);
    await slack.user('U1').click('Previous page', { ts: first.ts, channel: 'C1' });
    await slack.until(() => messages()[0]?.shown.includes('page 1 of'), 'page 1 again');
  });

  test('a private answer can be shared and kept', async () => {
    await slack.user('U1').slash('/brief', 'turkiye-us private:true', 'C1');
    const own = await slack.until(() => ephemerals()[0], 'the private brief');
    expect(messages()).toEqual([]);
    await slack.user('U1').click('Keep', { ts: own.ts, channel: 'C1' });
    const kept = await slack.until(() => messages('DU1')[0], 'the kept brief');
    expect(kept.shown).toMatch(/Sources\n/);
    await slack.until(() => ephemerals()[0]?.shown.startsWith('Kept'), 'the receipt');
    await slack.user('U2').slash('/topics', 'show turkiye-us', 'C2');
    await slack.until(() => ephemerals('U2', 'C2')[0], 'the topic');
    await slack.user('U2').click('Share', { channel: 'C2' });
    await slack.until(() => messages('C2')[0], 'the shared topic');
  });

  test('a mention is answered in its thread, its errors are for the writer alone', async () => {
    const asked = await slack.user('U1').mention('brief turkiye-us', 'C1');
    const root = await slack.until(() => messages().find(({ replies }) => replies.length > 0), 'the reply');
    expect(root.ts).toBe(asked.ts);
    expect(root.replies[0]?.shown).toMatch(/Sources\n/);
    await slack.user('U2').mention('topics show nothing-like-it', 'C1');
    expect((await slack.until(() => ephemerals('U2')[0], 'the error')).shown).toContain('(E01)');
  });

  test('in direct messages a line needs no mention, and everything is a message', async () => {
    await slack.user('U1').dm('topics');
    const seen = () => messages('DU1').filter(({ isBot }) => isBot);
    expect((await slack.until(() => seen()[0], 'the topics')).shown).toContain('turkiye-us');
    await slack.user('U1').dm('brief nothing-like-it-at-all');
    expect((await slack.until(() => seen()[1], 'the error')).shown).toContain('(E01)');
  });

  test('help is for the one who asked', async () => {
    await slack.user('U1').slash('/brief', 'help', 'C1');
    const help = await slack.until(() => ephemerals()[0], 'help');
    expect(help.shown).toContain('/brief <topic>');
    expect(help.controls.map(({ text }) => text)).not.toContain('Share');
  });

  test('where the bot is no member, the one who asked gets the answer and what to do', async () => {
    await slack.user('U1').slash('/brief', 'turkiye-us', 'C3');
    const told = await slack.until(() => ephemerals('U1', 'C3')[1], 'the answer');
    expect(ephemerals('U1', 'C3')[0]?.shown).toContain('I am not in this channel.');
    expect(told.shown).toMatch(/Sources\n/);
    expect(messages('C3')).toEqual([]);
  });

  test('an archived channel and a revoked token are told, logged once, and nothing loops', async () => {
    await slack.user('U1').slash('/brief', 'turkiye-us', 'C9');
    await slack.until(() => ephemerals('U1', 'C9')[0]?.shown.includes('archived'), 'archived');
    await slack.revoke();
    await slack.user('U1').slash('/brief', 'turkiye-us', 'C1');
    await slack.until(() => ephemerals()[0]?.shown.includes('was revoked'), 'revoked');
    expect(slack.requests.of('chat.postMessage')).toHaveLength(2);
    expect(corpus.logged.map(({ phrase }) => phrase)).toEqual([
      'slack refuses a post',
      'slack workspace is gone',
      'slack refuses a post',
    ]);
    expect(JSON.stringify(corpus.logged)).not.toContain(slack.botToken);
  });
});
