import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  Client,
  type ClientOptions,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  Partials,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { type DiscordServerOptions, startDiscordServer } from './start-discord-server.ts';

let discord: DiscordServer;
let client: Client<true>;

async function login(options: DiscordServerOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  discord = await startDiscordServer({ rateLimits: false, ...options });
  const made = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl, retries: 0 },
    ...clientOptions,
    // Without the library's wait of five seconds between two logins.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
  });
  const ready = new Promise<Client<true>>((resolve) => made.once(Events.ClientReady, resolve));
  await made.login(discord.token);
  client = await ready;
}

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const textChannel = async (id: string = SEED.general) => {
  const channel = await client.channels.fetch(id);
  if (channel?.type !== ChannelType.GuildText) throw new Error(`${id} is no text channel`);
  return channel;
};

const onInteraction = (work: (interaction: Interaction) => Promise<unknown>) =>
  client.on(Events.InteractionCreate, (interaction) => void work(interaction));

const nextMessage = () => new Promise<Message>((resolve) => client.once(Events.MessageCreate, resolve));

describe('the real client', () => {
  beforeEach(() => login());

  test('logs in and knows its server', () => {
    expect(client.user.username).toBe('precis');
    expect(client.guilds.cache.get(SEED.guild)?.name).toBe('Acme');
    expect(client.channels.cache.get(SEED.forum)?.type).toBe(ChannelType.GuildForum);
  });

  test('registers commands, defers, edits and follows up', async () => {
    await client.application.commands.set([
      {
        name: 'brief',
        description: 'Brief',
        defaultMemberPermissions: 2048n,
        options: [
          { type: ApplicationCommandOptionType.String, name: 'topic', description: 'Which', required: true },
        ],
      },
      { name: 'Brief this', type: ApplicationCommandType.Message },
    ]);
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply(`A brief on ${interaction.options.getString('topic')}`);
      await interaction.followUp({ content: 'psst', flags: MessageFlags.Ephemeral });
    });
    const outcome = await discord.user(SEED.ben).use('brief', { topic: 'oil' }, SEED.general);
    expect(outcome).toMatchObject({ first: 'deferred', ephemeral: false });
    await discord.until(() => discord.ephemerals(SEED.general, SEED.ben)[0], 'the follow-up');
    expect(outcome.answer()).toMatchObject({ content: 'A brief on oil', thinking: false });
  });

  test('posts components with a picture, and edits them', async () => {
    const container = new ContainerBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('# Oil'))
      .addMediaGalleryComponents((gallery) =>
        gallery.addItems((item) => item.setURL('attachment://chart.png').setDescription('A chart')),
      );
    const channel = await textChannel();
    const message = await channel.send({
      flags: MessageFlags.IsComponentsV2,
      components: [container],
      files: [new AttachmentBuilder(Buffer.from('png'), { name: 'chart.png', description: 'A chart' })],
      allowedMentions: { parse: [] },
    });
    expect(discord.messages(SEED.general)).toMatchObject([
      { shown: '# Oil\n[A chart]', attachments: [{ filename: 'chart.png', description: 'A chart' }] },
    ]);
    await message.edit({ components: [new TextDisplayBuilder().setContent('Gas')] });
    expect(discord.messages(SEED.general)).toMatchObject([{ shown: 'Gas' }]);
  });

  test('opens a form from a button, and answers it', async () => {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('ask').setLabel('Ask').setStyle(ButtonStyle.Primary),
    );
    const question = new LabelBuilder()
      .setLabel('Question')
      .setTextInputComponent(new TextInputBuilder().setCustomId('q').setStyle(TextInputStyle.Paragraph));
    const topic = new LabelBuilder()
      .setLabel('Topic')
      .setStringSelectMenuComponent(
        new StringSelectMenuBuilder().setCustomId('t').addOptions({ label: 'Oil', value: 'oil' }),
      );
    onInteraction(async (interaction) => {
      if (interaction.isButton()) {
        const form = new ModalBuilder()
          .setCustomId('form')
          .setTitle('Ask')
          .addLabelComponents(question, topic);
        await interaction.showModal(form);
      }
      if (interaction.isModalSubmit()) {
        const { fields } = interaction;
        const content = `${fields.getTextInputValue('q')} ${fields.getStringSelectValues('t').join()}`;
        await interaction.reply({ content, flags: MessageFlags.Ephemeral });
      }
    });
    await (await textChannel()).send({ content: 'hello', components: [row] });
    const ben = discord.user(SEED.ben);
    expect(await ben.press('Ask')).toMatchObject({ first: 'modal' });
    const outcome = await ben.submit({ Question: 'why?', Topic: 'Oil' });
    expect(outcome.answer()).toMatchObject({ content: 'why? oil', ephemeralTo: SEED.ben });
  });

  test('starts a thread, writes in it, archives it; writes a forum post', async () => {
    const message = await (await textChannel()).send('root');
    const thread = await message.startThread({ name: 'Talk', autoArchiveDuration: 60 });
    await thread.send('reply');
    await thread.setArchived(true);
    expect(discord.threads(SEED.general)).toMatchObject([
      { archived: true, messages: [{ content: 'reply' }] },
    ]);
    const forum = await client.channels.fetch(SEED.forum);
    if (forum?.type !== ChannelType.GuildForum) throw new Error('no forum');
    await forum.threads.create({
      name: 'Post',
      message: { content: 'first' },
      appliedTags: [SEED.tagDigest],
    });
    expect(discord.threads(SEED.forum)).toMatchObject([
      { tags: [SEED.tagDigest], messages: [{ content: 'first' }] },
    ]);
  });

  test('hears mentions and direct messages, and reads a channel back', async () => {
    const mention = nextMessage();
    discord.user(SEED.ben).mention('hello', SEED.general);
    expect((await mention).mentions.has(client.user.id)).toBe(true);
    const direct = nextMessage();
    discord.user(SEED.ben).dm('psst');
    const message = await direct;
    expect(message).toMatchObject({ content: 'psst', guildId: null });
    await message.reply('yes?');
    expect(discord.messages(discord.user(SEED.ben).dmId).map((one) => one.content)).toEqual(['psst', 'yes?']);
    const read = await (await textChannel()).messages.fetch({ limit: 10 });
    expect(read.size).toBe(1);
  });

  test('resumes when it is told to reconnect, and misses nothing', async () => {
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, (_id, count) => resolve(count)));
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => void heard.push(message.content));
    discord.gateway.reconnect();
    await discord.until(() => discord.gateway.connected === 0, 'the farewell');
    discord.user(SEED.ben).mention('missed', SEED.general);
    expect(await resumed).toBeGreaterThan(0);
    await discord.until(() => heard.length === 1, 'the message');
    expect(discord.gateway.handshakes).toEqual(['identify', 'resume']);
  });

  test('logs in anew when its session is invalid', async () => {
    const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    discord.gateway.invalidate(false);
    await again;
    expect(discord.gateway.handshakes).toEqual(['identify', 'identify']);
  });
});

test('the real client reads on after what is no JSON', async () => {
  await login();
  discord.gateway.sendMalformed('bad_json');
  const mention = nextMessage();
  discord.user(SEED.ben).mention('still there?', SEED.general);
  expect((await mention).content).toContain('still there?');
});

test('the real client leaves a zombie connection and resumes', async () => {
  await login({ heartbeatMs: 100 });
  discord.gateway.freeze();
  await discord.until(() => discord.gateway.handshakes.includes('resume'), 'the resume');
});

test('the real client obeys limits: none of its requests is refused', async () => {
  await login({ rateLimits: true });
  const channel = await textChannel();
  const sending = ['1', '2', '3', '4', '5', '6'].map((content) => channel.send(content));
  await discord.until(() => discord.messages(SEED.general).length === 5, 'the first five');
  expect(discord.messages(SEED.general)).toHaveLength(5);
  await client.destroy();
  client.rest.clearHandlerSweeper();
  sending.at(-1)?.catch(() => undefined);
  expect(discord.violations).toEqual([]);
});
