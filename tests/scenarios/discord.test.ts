import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DiscordPlatform } from '../../src/platforms/discord/create-discord-platform.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import type { DiscordServer } from '../servers/discord/discord-server.ts';
import { startDiscordServer } from '../servers/discord/start-discord-server.ts';
import { connectToDiscord, openCorpusTalk } from '../support/discord-precis.ts';

let corpus: Awaited<ReturnType<typeof openCorpusTalk>>;
let discord: DiscordServer;
let platform: DiscordPlatform;

beforeAll(async () => {
  corpus = await openCorpusTalk([SEED.guild, SEED.foreignGuild, '@me']);
  const scope = await corpus.store.scopeOf({ platform: 'discord', workspace: SEED.guild, channel: '1' });
  for (const title of ['Coal mine north', 'Coal mine south']) {
    await corpus.talk.bot.newsroom.createTopic(scope, { title, aliases: [] });
  }
}, 30_000);
afterAll(() => corpus.close());

beforeEach(async () => {
  corpus.logged.length = 0;
  discord = await startDiscordServer({ rateLimits: false });
  platform = await connectToDiscord(discord, corpus.talk);
});
afterEach(async () => {
  await platform.stop();
  // A control answered alone counts as a reply to the bot's own message.
  expect(discord.pings.filter(({ target }) => target !== SEED.app)).toEqual([]);
  expect(discord.links.filter(({ deceptive }) => deceptive)).toEqual([]);
  await discord.close();
});

const messages = (channel: string = SEED.general) =>
  discord.messages(channel).filter(({ thinking }) => !thinking);
const alone = (user: string = SEED.ben, channel: string = SEED.general) =>
  discord.ephemerals(channel, user).filter(({ thinking }) => !thinking);
const labels = (message: { readonly controls: readonly { readonly label: string }[] }) =>
  message.controls.map(({ label }) => label);
const ben = () => discord.user(SEED.ben);
const ada = () => discord.user(SEED.ada);
const brief = () => discord.until(() => messages().find(({ threadId }) => threadId !== null), 'the brief');
test('a brief is a message that everybody sees, with its thread, and every citation opens the sentence', async () => {
  const outcome = await ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  expect(outcome).toMatchObject({ first: 'deferred', ephemeral: false });
  const posted = await brief();
  expect(labels(posted)).toEqual(expect.arrayContaining(['Longer', 'Ask', 'Helpful']));
  const rest = await discord.until(() => discord.messages(posted.threadId ?? '')[0], 'the rest');
  expect(`${posted.shown}\n${rest.shown}`).toMatch(/Sources\n/);
  const cited = discord.links.filter(({ label }) => label?.replaceAll('\\', '') === '[1]');
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter(({ url }) => !url.includes('#:~:text='))).toEqual([]);
  expect(discord.threads(SEED.general)[0]?.name).toMatch(/Türkiye/);
  await discord.until(() => discord.messages(SEED.general).length === 1, 'nothing but the brief');
});

test('an error is for the one who asked, and its button runs what was meant', async () => {
  await ben().use('brief', { topic: 'turkiye-uss-strategik' }, SEED.general);
  const error = await discord.until(() => alone()[0], 'the error');
  expect(error.shown).toContain('(E0');
  expect(discord.messages(SEED.general)).toEqual([]);
  expect(alone(SEED.ada)).toEqual([]);
});

test('an ambiguous name gives a picker; choosing answers in its place', async () => {
  await ben().use('topics show', { topic: 'coal mine' }, SEED.general);
  const picker = await discord.until(() => alone()[0], 'the picker');
  expect(picker.shown).toContain('(E02)');
  expect(labels(picker)).toEqual(['topics show coal-mine-north', 'topics show coal-mine-south']);
  await ben().press('topics show coal-mine-south');
  await discord.until(() => alone()[0]?.shown.startsWith('## Coal mine south'), 'the topic');
  expect(alone()).toHaveLength(1);
});

test('what was meant is a button; pressing it posts the brief and takes the button away', async () => {
  await ben().use('brief', { topic: 'water strike' }, SEED.general);
  const shown = await discord.until(() => alone()[0], 'the suggestions');
  await ben().press(labels(shown)[0] ?? '');
  await brief();
  await discord.until(() => alone().length === 0, 'the suggestions gone');
});

test('the one who asked turns the page in place, somebody else gets it alone', async () => {
  await ben().use('quotes', { person: 'Osei' }, SEED.general);
  const first = await brief();
  expect(first.shown).toContain('page 1 of');
  await ada().press('Next page', { message: first.id });
  expect((await discord.until(() => alone(SEED.ada)[0], 'a page of their own')).shown).toContain('page 2 of');
  expect((await brief()).shown).toContain('page 1 of');
  await ben().press('Next page', { message: first.id });
  await discord.until(async () => (await brief()).shown.includes('page 2 of'), 'page 2 in place');
  expect(messages()).toHaveLength(1);
});

test('a private answer can be shared and kept', async () => {
  const outcome = await ben().use('brief', { topic: 'turkiye-us', private: true }, SEED.general);
  expect(outcome.ephemeral).toBe(true);
  const own = await discord.until(() => alone()[0], 'the private brief');
  expect(discord.messages(SEED.general)).toEqual([]);
  await ben().press('Keep', { message: own.id });
  const kept = await discord.until(() => messages(ben().dmId)[0], 'the kept brief');
  expect(kept.shown).toContain('articles from');
  await discord.until(() => alone()[0]?.shown.startsWith('Kept'), 'the receipt');
  await ada().use('topics show', { topic: 'turkiye-us' }, SEED.news);
  const topic = await discord.until(() => alone(SEED.ada, SEED.news)[0], 'the topic');
  expect(topic.controls.map(({ label }) => label)).not.toContain('Share');
  await ada().use('brief', { topic: 'turkiye-us', private: true }, SEED.news);
  const brief = await discord.until(() => alone(SEED.ada, SEED.news)[1], 'the private brief');
  await ada().press('Share', { message: brief.id });
  await discord.until(() => messages(SEED.news)[0], 'the shared brief');
});

test('a mention is answered in its thread; a question after it needs a mention or the form', async () => {
  const asked = ben().mention('brief turkiye-us', SEED.general);
  const answer = await discord.until(() => discord.messages(asked.id)[0], 'the answer');
  expect(answer.shown).toContain('articles from');
  ben().mention('What did Blinken say about Gaza?', asked.id);
  await discord.until(
    () => discord.messages(asked.id).find(({ replyTo }) => replyTo !== null),
    'the second answer',
  );
  await ben().press('Ask', { message: answer.id, channel: asked.id });
  await ben().submit({ question: 'Who is Blinken?' });
  await discord.until(
    () => discord.messages(asked.id).find(({ shown }) => shown.includes('asked: Who is')),
    'the third',
  );
});

test('a reply to a brief asks about it, without a mention', async () => {
  await ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  const posted = await brief();
  const reply = ada().write('What did Blinken say?', SEED.general, { replyTo: posted.id });
  const answer = await discord.until(
    () => messages().find(({ replyTo }) => replyTo === reply.id),
    'the answer',
  );
  expect(answer.shown).not.toContain('(E0');
});

test('an edited question edits its answer, a deleted one takes it away', async () => {
  const asked = ben().mention('What did Blinken say about Gaza?', SEED.general);
  const answer = await discord.until(() => discord.messages(asked.id)[0], 'the answer');
  ben().edit(SEED.general, asked.id, `<@${SEED.app}> What did Osei say?`);
  await discord.until(() => discord.messages(asked.id)[0]?.edited, 'the edited answer');
  expect(discord.messages(asked.id).filter(({ isBot }) => isBot)).toHaveLength(1);
  ben().delete(SEED.general, asked.id);
  await discord.until(
    () => discord.messages(asked.id).every(({ id }) => id !== answer.id),
    'the answer gone',
  );
});

test('in direct messages a line needs no mention, and everything is a message', async () => {
  ben().dm('topics');
  const seen = () => messages(ben().dmId).filter(({ isBot }) => isBot);
  expect((await discord.until(() => seen()[0], 'the topics')).shown).toContain('turkiye-us');
  ben().dm('brief nothing-like-it-at-all');
  expect((await discord.until(() => seen()[1], 'the error')).shown).toContain('(E01)');
  await ben().use('brief', { topic: 'turkiye-us' }, ben().dmId);
  await discord.until(() => seen().find(({ shown }) => shown.includes('articles from')), 'the brief');
});

test('help is for the one who asked', async () => {
  await ben().use('help', { command: 'brief' }, SEED.general);
  const help = await discord.until(() => alone()[0], 'help');
  expect(help.shown).toContain('/brief <topic>');
  expect(labels(help)).not.toContain('Share');
});

test('where the bot may not write, the one who asked gets the answer and what to do', async () => {
  const outcome = await ben().use('brief', { topic: 'turkiye-us' }, SEED.readOnly);
  expect(outcome.ephemeral).toBe(true);
  const told = await discord.until(() => alone(SEED.ben, SEED.readOnly)[1], 'the answer');
  expect(alone(SEED.ben, SEED.readOnly)[0]?.shown).toContain('Send Messages');
  expect(told.shown).toContain('articles from');
  expect(messages(SEED.readOnly)).toEqual([]);
});

test('where the app is only with a person, the answer is the answer to the command', async () => {
  const dora = discord.addUser({
    id: '1300000000000000009',
    username: 'dora',
    hasApp: true,
    guilds: [SEED.foreignGuild],
  });
  await dora.use('brief', { topic: 'turkiye-us' }, SEED.foreign);
  await discord.until(() => messages(SEED.foreign)[0]?.shown.includes('articles from'), 'the brief');
});

test('names are completed while they are typed, in scope only, and time zones', async () => {
  const topics = await ben().autocomplete('brief', 'topic', { topic: 'turk' }, SEED.general);
  expect(topics.choices.map(({ value }) => value)).toContain('turkiye-us');
  const zones = await ada().autocomplete('settings set', 'timezone', { timezone: 'istan' }, SEED.general);
  expect(zones.choices.map(({ value }) => value)).toContain('Europe/Istanbul');
});

test('settings are a form with menus; whoever manages the server may change them', async () => {
  await ada().use('settings show', {}, SEED.general);
  await discord.until(() => alone(SEED.ada)[0], 'the settings');
  await ada().press('Change');
  expect(ada().modal()).not.toBeNull();
  await ada().submit({ timezone: 'Europe/Istanbul', visibility: 'private' });
  await discord.until(() => alone(SEED.ada)[0]?.shown.includes('Europe/Istanbul'), 'the new settings');
  const outcome = await ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  expect(outcome.ephemeral).toBe(true);
  await discord.until(() => alone()[0]?.shown.includes('articles from'), 'a private brief');
  await ben().use('settings set', { visibility: 'public' }, SEED.general);
  await discord.until(() => alone().find(({ shown }) => shown.includes('(E06)')), 'the refusal');
  await ada().use('settings set', { visibility: 'public' }, SEED.general);
});

test('the menu of a message briefs, checks quotes and asks', async () => {
  const said = ada().write('They wrote “We are aware of the concerns of our allies” today', SEED.general);
  await ben().menu('Check quotes', { message: said.id }, SEED.general);
  const checked = await discord.until(() => alone()[0], 'the verdict');
  expect(checked.shown.length).toBeGreaterThan(20);
  await ben().menu('Ask about this', { message: said.id }, SEED.general);
  await ben().submit({ question: 'What did Blinken say about Gaza?' });
  await discord.until(
    () => messages().find(({ threadId, isBot }) => isBot && threadId !== null),
    'the answer',
  );
});

test('a brief can be had as a file that proves itself', async () => {
  await ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  const posted = await brief();
  const holder = await discord.until(
    () =>
      [posted, ...messages(posted.threadId ?? '')].find(({ controls }) =>
        controls.some(({ label }) => label === 'Export'),
      ),
    'the button',
  );
  await ada().press('Export', { message: holder.id, channel: holder.channelId });
  const told = await discord.until(
    () => alone(SEED.ada, holder.channelId).find(({ attachments }) => attachments.length > 0),
    'the file',
  );
  const [file] = told.attachments;
  expect(file).toMatchObject({ filename: 'brief.json', description: 'The brief as JSON' });
  expect(JSON.parse(file?.bytes.toString('utf8') ?? '')).toMatchObject({ format: 'precis-brief/2' });
});

test('an answer can be rated', async () => {
  await ben().use('brief', { topic: 'turkiye-us' }, SEED.general);
  const posted = await brief();
  await ada().press('Helpful', { message: posted.id });
  await discord.until(() => alone(SEED.ada)[0]?.shown.includes('Thank you'), 'thanks');
  expect(await corpus.store.feedback()).toMatchObject([{ personId: SEED.ada, answerId: posted.id }]);
});

test('the same interaction twice is answered once', async () => {
  discord.gateway.duplicate(1);
  await ben().use('topics list', {}, SEED.general);
  await discord.until(() => alone()[0], 'the topics');
  await platform.stop();
  expect(alone()).toHaveLength(1);
  expect(corpus.logged).toEqual([]);
  discord.tolerate('40060');
});
