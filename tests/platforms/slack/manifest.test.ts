import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slackManifest, slackManifestYaml } from '../../../src/platforms/slack/manifest.ts';
import { checkManifest } from '../../servers/slack/web-api/check-manifest.ts';
import { shippedCommands } from '../../support/asker.ts';

const transports = ['socket', 'http'] as const;

test.each(transports)(
  'config/slack-manifest.%s.yaml is the one the commands make (precis manifest slack)',
  (transport) => {
    const path = new URL(`../../../config/slack-manifest.${transport}.yaml`, import.meta.url);
    const made = slackManifestYaml(shippedCommands, { transport, commandPrefix: '' });
    expect(readFileSync(path, 'utf8')).toBe(made);
  },
);

test.each(transports)('Slack takes the manifest for %s, with any prefix', (transport) => {
  for (const commandPrefix of ['', 'precis-']) {
    expect(checkManifest(slackManifest(shippedCommands, { transport, commandPrefix }))).toEqual([]);
  }
});

test('the app asks for no more than it needs', () => {
  const { oauth_config } = slackManifest(shippedCommands, { transport: 'socket', commandPrefix: '' });
  expect(oauth_config.scopes).toEqual({
    bot: ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'assistant:write'],
    bot_optional: [
      'channels:history',
      'groups:history',
      'channels:read',
      'groups:read',
      'im:write',
      'files:write',
      'users:read',
    ],
  });
});

test('it hears what the bot answers, and when somebody throws it out', () => {
  const { settings, features } = slackManifest(shippedCommands, { transport: 'socket', commandPrefix: '' });
  expect(settings.event_subscriptions.bot_events).toEqual(
    expect.arrayContaining([
      'app_mention',
      'message.im',
      'app_home_opened',
      'app_uninstalled',
      'tokens_revoked',
    ]),
  );
  expect(features.app_home.home_tab_enabled).toBe(true);
  expect(features.shortcuts.map(({ type, callback_id }) => `${type} ${callback_id}`)).toEqual([
    'message brief-this',
    'message check-quotes',
    'message ask-about-this',
  ]);
});

test('for several workspaces Slack knows where installations come back to', () => {
  const options = {
    transport: 'socket',
    commandPrefix: '',
    installOrigin: 'https://news.example.org',
  } as const;
  const manifest = slackManifest(shippedCommands, options);
  expect(manifest.oauth_config.redirect_urls).toEqual(['https://news.example.org/slack/oauth_redirect']);
  expect(checkManifest(manifest)).toEqual([]);
});

test('over HTTP every request goes to the operator’s address', () => {
  const manifest = slackManifest(shippedCommands, {
    transport: 'http',
    commandPrefix: '',
    origin: 'https://news.example.org',
  });
  const url = 'https://news.example.org/slack/events';
  expect(manifest.settings.interactivity).toEqual({ is_enabled: true, request_url: url });
  expect(manifest.features.slash_commands.every((command) => command.url === url)).toBe(true);
});
