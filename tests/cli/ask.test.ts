import { expect, test } from 'vitest';
import { ask } from '../../src/cli/ask.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { answer, brief } from '../support/answers.ts';
import { asker, botOver } from '../support/asker.ts';
import { Collect } from '../support/collect.ts';

async function run(line: string, json: boolean, newsroom: Partial<Newsroom> = {}) {
  const stdout = new Collect();
  const stderr = new Collect();
  const { bot } = botOver(newsroom);
  const status = await ask(line, { json }, { bot, asker: asker(), stdout, stderr, env: {}, timeZone: 'UTC' });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

test('an answer goes to stdout and is a success', async () => {
  const { status, stdout, stderr } = await run('/brief harbour', false);
  expect(stdout).toMatch(/^Harbour talks\n2 articles from 2 sources/);
  expect(stdout).toContain('length:short\n');
  expect([status, stderr]).toEqual([0, '']);
});

test('as JSON it is one line, the same value', async () => {
  const { status, stdout } = await run('/brief harbour', true);
  expect(stdout).toMatch(/^[^\n]+\n$/);
  expect(JSON.parse(stdout)).toEqual(brief);
  expect(status).toBe(0);
});

test('a question without a command is asked of the articles', async () => {
  const asked: string[] = [];
  const { status } = await run('Who spoke at the harbour?', false, {
    ask: async (_scope, { question }) => {
      asked.push(question);
      return answer;
    },
  });
  expect([status, asked]).toEqual([0, ['Who spoke at the harbour?']]);
  expect((await run('breif harbour', false)).stderr).toContain('Did you mean /brief?');
});

test('a mistake goes to stderr and is status 1', async () => {
  const { status, stdout, stderr } = await run('/brief harbour lenght:short', false);
  expect(stderr).toContain('Did you mean length:short? (E07)');
  expect([status, stdout]).toEqual([1, '']);
});

test('as JSON a mistake goes to stdout as a value', async () => {
  const { status, stdout, stderr } = await run('/breif harbour', true);
  expect(JSON.parse(stdout)).toEqual({
    kind: 'error',
    code: 'E07',
    message: 'There is no command "/breif".',
    hint: 'Did you mean /brief?',
    suggestions: ['/brief harbour'],
  });
  expect([status, stderr]).toEqual([1, '']);
});

test('a bug is status 2', async () => {
  const { status, stdout, stderr } = await run('/brief harbour', false, {
    writeBrief: () => Promise.reject(new Error('secret detail')),
  });
  expect(stderr).toMatch(/^x Something broke on our side\. Ref \w{4} /);
  expect([status, stdout]).toEqual([2, '']);
});

test('as JSON nothing can steer a terminal, and the value is the same', async () => {
  const title = 'Talks \u001b[2J\u009b2J \u202e\u200b\u{e0041} \ud83d 🙂 ş';
  const strange = { ...brief, topic: { slug: 'harbour', title } };
  const { stdout } = await run('/brief harbour', true, { writeBrief: async () => strange });
  expect(stdout.trimEnd()).not.toMatch(/\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Cs}/u);
  expect(JSON.parse(stdout)).toEqual(strange);
});
