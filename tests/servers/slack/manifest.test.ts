import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { appOfManifest } from './core/app-of-manifest.ts';
import { startSlackServer } from './start-slack-server.ts';
import { checkManifest } from './web-api/check-manifest.ts';

const good = {
  display_information: { name: 'Précis', description: 'Briefs that never misquote' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    agent_view: { agent_description: 'Briefs', suggested_prompts: [{ title: 'Brief', message: '/brief' }] },
    bot_user: { display_name: 'precis', always_online: true },
    slash_commands: [{ command: '/brief', description: 'A brief', usage_hint: '<topic>' }],
    shortcuts: [
      { type: 'message', name: 'Brief this', callback_id: 'brief_this', description: 'Brief this' },
    ],
  },
  oauth_config: { scopes: { bot: ['commands', 'chat:write', 'assistant:write', 'im:history'] } },
  settings: {
    event_subscriptions: { bot_events: ['message.im', 'app_home_opened'] },
    interactivity: { is_enabled: true },
    socket_mode_enabled: true,
  },
};

test('a good manifest is good, and becomes the app that it describes', async () => {
  expect(checkManifest(good)).toEqual([]);
  const slack = await startSlackServer({ app: appOfManifest(good) });
  expect(slack.bot.scopes).toEqual(['commands', 'chat:write', 'assistant:write', 'im:history']);
  expect(slack.app).toMatchObject({ events: ['message.im', 'app_home_opened'], commands: ['/brief'] });
  const web = new WebClient('xoxe.xoxp-1-config', { slackApiUrl: slack.apiUrl });
  await expect(
    web.apiCall('apps.manifest.validate', { manifest: JSON.stringify(good) }),
  ).resolves.toMatchObject({ ok: true });
  await slack.close();
});

test.each<[string, object, object]>([
  ['an unknown field', { colour: 'red' }, { pointer: '/' }],
  [
    'a name of 36',
    { display_information: { name: 'x'.repeat(36) } },
    { pointer: '/display_information/name' },
  ],
  [
    'five prompts',
    {
      features: {
        ...good.features,
        agent_view: { suggested_prompts: Array.from({ length: 5 }, () => ({ title: 'a', message: 'b' })) },
      },
    },
    { pointer: '/features/agent_view/suggested_prompts' },
  ],
  [
    'a command without its slash',
    { features: { ...good.features, slash_commands: [{ command: 'brief', description: 'x' }] } },
    { pointer: '/features/slash_commands/0/command' },
  ],
  [
    'an event without its scope',
    { oauth_config: { scopes: { bot: ['commands', 'assistant:write'] } } },
    { pointer: '/settings/event_subscriptions' },
  ],
  [
    'commands without the scope',
    { oauth_config: { scopes: { bot: ['im:history', 'assistant:write'] } } },
    { pointer: '/features/slash_commands' },
  ],
  [
    'an agent without the scope',
    { oauth_config: { scopes: { bot: ['im:history', 'commands'] } } },
    { pointer: '/features/agent_view' },
  ],
  [
    'no bot for the bot scopes',
    { features: { ...good.features, bot_user: undefined } },
    { pointer: '/features/bot_user' },
  ],
  [
    'HTTP without addresses',
    { settings: { ...good.settings, socket_mode_enabled: false } },
    { pointer: '/settings/event_subscriptions' },
  ],
])('%s is found', (_name, change, problem) => {
  expect(checkManifest({ ...good, ...change })[0]).toMatchObject(problem);
});
