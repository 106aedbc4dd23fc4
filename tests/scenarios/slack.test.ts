import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SlackPlatform } from '../../src/platforms/slack/create-slack-platform.ts';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';
import { freePort } from '../support/free-port.ts';
import { connectToSlack, mainScope, openCorpusBot } from '../support/slack-precis.ts';

import { playConversation } from './conversation.ts';
import { openSlackStage } from './slack-stage.ts';

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

describe.each(['socket', 'http'] as const)('the conversation, over %s', (transport) => {
  playConversation(() => openSlackStage(corpus.bot, transport));
});

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

  test('without the right to post the one who asked is told what is missing, and gets the answer', async () => {
    slack.tolerate('missing_scope');
    slack.setScopes(slack.bot.scopes.filter((scope) => scope !== 'chat:write'));
    await slack.user('U1').slash('/brief', 'turkiye-us', 'C1');
    await slack.until(
      () => ephemerals().find(({ shown }) => shown.includes('reinstall the app with chat:write')),
      'what is missing',
    );
    await slack.until(() => ephemerals().find(({ shown }) => shown.includes('Sources')), 'the answer');
    expect(messages()).toEqual([]);
    expect(ephemerals('U2')).toEqual([]);
    expect(slack.requests.of('chat.postMessage')).toHaveLength(1);
  });

  test('taken out of the channel in the middle of a thread, it tells who presses a button, and nobody else', async () => {
    await slack.user('U1').slash('/brief', 'turkiye-us', 'C1');
    const brief = await slack.until(() => messages()[0], 'the brief');
    slack.remove('C1', slack.bot.botUserId);
    const posts = slack.requests.of('chat.postMessage').length;
    await slack.user('U2').click('Timeline', { ts: brief.ts, channel: 'C1' });
    await slack.until(
      () => ephemerals('U2').find(({ shown }) => shown.includes('I am not in this channel.')),
      'what to do',
    );
    expect(ephemerals('U1')).toEqual([]);
    expect(slack.requests.of('chat.postMessage').length).toBeLessThanOrEqual(posts + 1);
  });

  test('the Home tab says what the bot is, and its buttons answer in direct messages', async () => {
    await slack.user('U2').openHome();
    const home = await slack.until(() => slack.home('U2'), 'the Home tab');
    expect(home.shown).toContain('every sentence has its source');
    expect(home.shown).toContain('Settings of your direct messages');
    expect(home.shown).not.toContain('Settings of a channel');
    const topic = home.controls.find(({ value }) => value.startsWith('/brief '));
    await slack.user('U2').click(topic?.actionId ?? '', { view: 'home' });
    expect((await slack.until(() => messages('DU2')[0], 'the brief')).shown).toMatch(/Sources\n/);
  });

  test('an admin chooses a channel on the Home tab and changes its settings by a form', async () => {
    slack.setScopes([...slack.bot.scopes, 'users:read']);
    await slack.user('U1').openHome();
    await slack.until(() => slack.home('U1')?.shown.includes('Settings of a channel'), 'the chooser');
    await slack.user('U1').select('channel', 'C2', { view: 'home' });
    await slack.until(() => slack.home('U1')?.shown.includes('Settings of the channel'), 'the settings');
    const change = slack.home('U1')?.controls.findLast(({ text }) => text === 'Change');
    await slack.user('U1').click(change?.actionId ?? '', { view: 'home', value: change?.value ?? '' });
    await slack.until(() => slack.modal('U1'), 'the form');
    await slack.user('U1').submitModal({ visibility: 'private' });
    const told = await slack.until(() => ephemerals('U1', 'C2')[0], 'the change');
    expect(told.shown).toContain('only who asked sees them');
    await slack.user('U2').slash('/brief', 'turkiye-us', 'C2');
    await slack.until(() => ephemerals('U2', 'C2')[0], 'a brief for the one who asked');
    expect(messages('C2')).toEqual([]);
  });

  test('a message can be briefed on, checked for quotations, and asked about', async () => {
    const person = slack.user('U1');
    const { ts } = await person.message('What is going on with Turkiye US relations', 'C1');
    const on = { channel: 'C1', ts };
    await person.shortcut('brief-this', on);
    await slack.until(
      () => messages()[0]?.replies.length === 1 || ephemerals().length > 0,
      'a brief or an error',
    );
    await person.shortcut('check-quotes', on);
    await slack.until(() => ephemerals().some(({ shown }) => shown.includes('Searched')), 'the check');
    await person.shortcut('ask-about-this', on);
    await slack.until(() => slack.modal('U1'), 'the form');
    await person.submitModal({ question: 'What did Blinken say about Gaza?' });
    await slack.until(
      () => messages()[0]?.replies.some(({ shown }) => shown.startsWith('What did Blinken')),
      'the answer in the thread of the message',
    );
  });

  test('the agent pane offers what there is most on', async () => {
    await slack.user('U1').openHome('messages');
    const { prompts } = await slack.until(() => {
      const pane = slack.assistant('DU1');
      return pane.prompts.length > 0 && pane;
    }, 'the prompts');
    expect(prompts.map(({ message }) => message)).toContain('topics');
    await slack.user('U1').dm(prompts[0]?.message ?? '');
    const answer = await slack.until(() => messages('DU1').find(({ isBot }) => isBot), 'the brief');
    expect(answer.shown).toMatch(/Sources\n/);
  });

  test('in the agent pane an answer is streamed block by block, and the thread gets a title', async () => {
    const { ts } = await slack.user('U1').dm('brief turkiye-us');
    await slack.until(() => messages('DU1').find(({ isBot }) => isBot), 'the brief');
    await slack.user('U1').dm('What did Blinken say about Gaza?', { threadTs: ts });
    const answer = await slack.until(
      () => messages('DU1')[0]?.replies.find(({ stream }) => stream === 'completed'),
      'the streamed answer',
    );
    expect(answer.shown).toContain('What did Blinken say about Gaza?');
    expect(answer.controls.map(({ text }) => text)).toContain('Ask');
    expect(slack.requests.of('chat.appendStream').length).toBeGreaterThan(1);
    await slack.until(() => slack.assistant('DU1', ts).title, 'the title');
  });

  test('where streams are unknown the answer is a message', async () => {
    slack.faults.arm('chat.startStream', { kind: 'error', code: 'unknown_method' });
    const { ts } = await slack.user('U1').dm('brief turkiye-us');
    await slack.user('U1').dm('What did Blinken say about Gaza?', { threadTs: ts });
    await slack.until(() => messages('DU1')[0]?.replies.find(({ isBot }) => isBot), 'the answer');
    expect(slack.requests.of('chat.appendStream')).toEqual([]);
  });

  test('in a thread of others a mention is answered with what was said before it as context', async () => {
    const { ts } = await slack.user('U2').message('Secretary of State Antony Blinken spoke again', 'C1');
    await slack.user('U1').mention('What did he say about Gaza?', 'C1', { threadTs: ts });
    const answer = await slack.until(() => messages()[0]?.replies.find(({ isBot }) => isBot), 'the answer');
    expect(answer.shown).toMatch(/^Understood as: What did .*Blinken/);
    await slack.user('U2').message('What did he say about Syria?', 'C1', { threadTs: ts });
    await platform.stop();
    expect(messages()[0]?.replies.filter(({ isBot }) => isBot)).toHaveLength(1);
  });

  test('without the right to read the channel the mention stands alone', async () => {
    slack.setScopes(slack.bot.scopes.filter((scope) => !scope.endsWith('s:history')));
    const { ts } = await slack.user('U2').message('Blinken spoke again yesterday', 'C1');
    await slack.user('U1').mention('What did Blinken say about Gaza?', 'C1', { threadTs: ts });
    await slack.until(() => messages()[0]?.replies.find(({ isBot }) => isBot), 'the answer');
    expect(slack.requests.of('conversations.replies')).toEqual([]);
  });

  test('what was changed, and what is for one person only, offers no Share that would run it again', async () => {
    slack.setScopes([...slack.bot.scopes, 'users:read']);
    await slack.user('U1').slash('/briefing', 'settings set visibility:public', 'C1');
    const changed = await slack.until(() => ephemerals()[0], 'the change');
    await slack.user('U1').slash('/digest', 'add topics:turkiye-us time:08:00', 'C1');
    const added = await slack.until(() => ephemerals()[1], 'the digest');
    expect(added.shown).toContain('Added digest');
    expect([...changed.controls, ...added.controls].map(({ text }) => text)).not.toContain('Share');
  });

  test('the settings of a channel that the bot is not in are told in direct messages', async () => {
    slack.setScopes([...slack.bot.scopes, 'users:read']);
    await slack.user('U1').openHome();
    await slack.until(() => slack.home('U1')?.shown.includes('Settings of a channel'), 'the chooser');
    await slack.user('U1').select('channel', 'C3', { view: 'home' });
    await slack.until(() => slack.home('U1')?.shown.includes('Settings of the channel'), 'the settings');
    const change = slack.home('U1')?.controls.findLast(({ text }) => text === 'Change');
    await slack.user('U1').click(change?.actionId ?? '', { view: 'home', value: change?.value ?? '' });
    await slack.until(() => slack.modal('U1'), 'the form');
    await slack.user('U1').submitModal({ visibility: 'private' });
    const told = await slack.until(() => messages('DU1')[0], 'the change');
    expect(told.shown).toContain('only who asked sees them');
  });

  test('an answer to a mention that only its writer sees can be shared', async () => {
    slack.setScopes([...slack.bot.scopes, 'users:read']);
    await slack.user('U1').slash('/briefing', 'settings set visibility:private', 'C1');
    await slack.until(() => ephemerals()[0], 'the change');
    await slack.user('U2').mention('What did Blinken say about Syria?', 'C1');
    const own = await slack.until(() => ephemerals('U2')[0], 'the answer');
    await slack.user('U2').click('Share', { channel: 'C1', ts: own.ts });
    const shared = await slack.until(() => messages().find(({ isBot }) => isBot), 'the shared answer');
    expect(shared.shown).toContain('Daesh');
  });

  test('a form that Slack would not open any more is told', async () => {
    slack.faults.arm('views.open', { kind: 'error', code: 'expired_trigger_id' });
    await slack.user('U1').slash('/digest', '', 'C1');
    await slack.until(() => ephemerals()[0], 'the digests');
    await slack.user('U1').click('New digest');
    await slack.until(
      () => ephemerals().some(({ shown }) => shown.includes('Press the button again')),
      'why',
    );
  });

  test('the answer to an edited question can still be muted', async () => {
    const asked = await slack.user('U1').mention('brief turkiye-us', 'C1');
    const answer = () => messages()[0]?.replies.find(({ isBot }) => isBot);
    await slack.until(answer, 'the brief');
    await slack.user('U1').edit('C1', asked.ts, `<@${slack.bot.botUserId}> brief nato`);
    const edited = await slack.until(
      () => answer()?.shown.startsWith('NATO') && answer(),
      'the edited brief',
    );
    expect(edited.controls.map(({ text }) => text)).toContain('Mute');
  });
});
