import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { startDiscordServer } from './start-discord-server.ts';

let discord: DiscordServer;
let client: Client;

beforeEach(async () => {
  discord = await startDiscordServer();
  client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    rest: { api: discord.apiUrl },
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

test('a bot logs in and sees its server', () => {
  expect(client.user?.username).toBe('precis');
  expect(client.guilds.cache.get(SEED.guild)?.name).toBe('Acme');
  expect(client.channels.cache.get(SEED.forum)?.type).toBe(15);
});

test('a slash command is deferred, edited and followed up', async () => {
  await client.application?.commands.set([
    {
      name: 'brief',
      description: 'Brief a topic',
      options: [{ type: 3, name: 'topic', description: 'Which', required: true }],
    },
  ]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({ content: `A brief on ${interaction.options.getString('topic')}` });
    await interaction.followUp({ content: 'psst', flags: MessageFlags.Ephemeral });
  });
  const outcome = await discord.user(SEED.ben).use('brief', { topic: 'oil' }, SEED.general);
  expect(outcome).toMatchObject({ first: 'deferred', ephemeral: false });
  await discord.until(() => discord.ephemerals(SEED.general, SEED.ben)[0], 'the follow-up');
  expect(outcome.answer()).toMatchObject({ content: 'A brief on oil', thinking: false });
  expect(discord.messages(SEED.general)).toHaveLength(1);
});
