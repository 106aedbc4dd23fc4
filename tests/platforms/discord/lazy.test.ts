import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What is loaded with a file: its imports that stand at its head, and theirs; type imports vanish. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(root, file), 'utf8');
  for (const [, specifier = ''] of source.matchAll(/^(?:import|export)(?! type)[^;]*?from '([^']+)';/gms)) {
    if (specifier.startsWith('.')) loadedWith(normalize(join(dirname(file), specifier)), seen);
    else seen.add(specifier);
  }
  return seen;
}

const cli = readdirSync(join(root, 'src/cli')).filter((name) => name.endsWith('.ts'));

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
  const files = ['src/main.ts', ...cli.map((name) => `src/cli/${name}`)];
  const loaded = files.flatMap((file) => [...loadedWith(file)]);
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
