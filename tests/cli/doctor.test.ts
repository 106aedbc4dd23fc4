import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { doctor } from '../../src/cli/doctor.ts';
import type { Check } from '../../src/core/check.ts';
import { SetupError } from '../../src/core/errors.ts';
import { runPrecis } from '../support/run-precis.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precis-doctor-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(checks: readonly Check[], json = false) {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { status: await doctor({ checks, stdout, json }), text };
}

const fine: Check = { name: 'store', look: async () => [{ status: 'ok', message: 'It opens.' }] };
const full: Check = {
  name: 'Slack tokens',
  look: async () => {
    throw new SetupError('SLACK_BOT_TOKEN', 'SLACK_BOT_TOKEN is not set.', 'Set it.');
  },
};

test('every finding is a line, what to do stands below it, and the count is last', async () => {
  const { status, text } = await run([fine, full]);
  expect(text).toBe(
    [
      'ok    store         It opens.',
      'fail  Slack tokens  SLACK_BOT_TOKEN is not set.',
      '                    -> Set it.',
      '',
      '1 thing to mend, 0 warnings.',
      '',
    ].join('\n'),
  );
  expect(status).toBe(1);
});

test('a check that breaks is a finding, and the next one is looked at all the same', async () => {
  const broken: Check = {
    name: 'odd',
    look: async () => {
      throw new Error('boom');
    },
  };
  const { status, text } = await run([broken, fine], true);
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { check: 'odd', status: 'fail', message: 'The check itself broke: boom.' },
    { check: 'store', status: 'ok', message: 'It opens.' },
  ]);
  expect(status).toBe(1);
});

test('a warning is nothing that fails', async () => {
  const warning: Check = { name: 'grants', look: async () => [{ status: 'warn', message: 'None.' }] };
  expect(await run([warning])).toMatchObject({ status: 0, text: expect.stringContaining('1 warning.') });
});

const findings = (stdout: string): Record<string, string[]> => {
  const lines = stdout
    .trim()
    .split('\n')
    .map((line): { check: string; status: string } => JSON.parse(line));
  return Object.fromEntries(
    lines.map(({ check }) => [
      check,
      lines.filter((line) => line.check === check).map(({ status }) => status),
    ]),
  );
};

test('an empty data folder is looked at and stays empty; with the sample corpus all is well', async () => {
  const empty = await runPrecis(['doctor', '--json', '--data', folder]);
  expect(findings(empty.stdout)).toEqual({
    settings: ['ok'],
    store: ['warn'],
    Slack: ['note'],
    Discord: ['note'],
    model: ['note'],
  });
  expect(empty.code).toBe(0);
  await runPrecis(['demo', '--data', folder]);
  await runPrecis(['grant', 'slack/T1/C1', 'main', '--data', folder]);
  await runPrecis(['grant', 'slack/T1/C1', 'nothing', '--ahead', '--data', folder]);
  const { stdout, code } = await runPrecis(['doctor', '--json', '--data', folder]);
  expect(findings(stdout)).toMatchObject({ store: ['ok'], articles: ['ok'], grants: ['ok', 'warn'] });
  expect(code).toBe(0);
}, 60_000);

test('a wrong setting and a store that is none are named, and the exit status says so', async () => {
  const config = join(folder, 'precis.yaml');
  await writeFile(config, 'slack: { port: none }');
  const wrong = await runPrecis(['doctor', '--json', '--config', config]);
  expect(findings(wrong.stdout)).toEqual({ settings: ['fail'] });
  expect(wrong.stdout).toContain('slack.port');
  expect(wrong.code).toBe(1);
  await writeFile(join(folder, 'precis.sqlite'), 'this is no database');
  const spoiled = await runPrecis(['doctor', '--json', '--data', folder]);
  expect(findings(spoiled.stdout)).toMatchObject({ settings: ['ok'], store: ['fail'] });
  expect(spoiled.code).toBe(1);
}, 60_000);
