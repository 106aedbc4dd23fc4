import { expect, test } from 'vitest';
import { loadedWith, started } from '../../support/loaded-with.ts';

test('a bot in Slack never loads discord.js, nor the other way round', () => {
  const slack = loadedWith('src/platforms/slack/create-slack-platform.ts');
  const discord = loadedWith('src/platforms/discord/create-discord-platform.ts');
  expect(slack).toContain('@slack/bolt');
  expect(discord).toContain('discord.js');
  expect([...slack].filter((one) => one === 'discord.js' || one.includes('platforms/discord'))).toEqual([]);
  expect([...discord].filter((one) => one.startsWith('@slack/') || one.includes('platforms/slack'))).toEqual(
    [],
  );
});

test('neither is loaded before it is asked for', () => {
  const loaded = started.flatMap((file) => [...loadedWith(file)]);
  expect(
    loaded.filter(
      (one) =>
        one === 'discord.js' ||
        one.startsWith('@slack/') ||
        one.includes('src/platforms/discord') ||
        one.includes('src/platforms/slack'),
    ),
  ).toEqual([]);
});
