import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Outside } from '../../src/cli/outside.ts';
import { runProgram } from '../../src/cli/program.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { temporaryFolder } from '../ingest/support/temporary-folder.ts';
import { SimulatedClock } from '../schedule/support/simulated-clock.ts';
import { Collect } from '../support/collect.ts';

const none = () => Promise.reject(new Error('no platform is needed'));
const clock = new SimulatedClock('2026-11-29T12:00:00Z');
let folder: string;

beforeEach(async () => {
  folder = temporaryFolder();
  await type('demo');
});

/** What the program prints for `precis ...`. */
async function type(...words: readonly string[]) {
  const [stdout, stderr] = [new Collect(), new Collect()];
  const outside: Outside = {
    ...{ stdin: new PassThrough(), stdout, stderr, env: { LANG: 'C.UTF-8' }, workingDir: folder, clock },
    home: new URL('../../', import.meta.url),
    openStore: (path) => openSqliteStore({ path, clock }),
    openModel: none,
    openCache: none,
    openSlack: none,
    openDiscord: none,
    discord: { inviteLinks: none, deployCommands: none },
    platformChecks: none,
    slackManifest: none,
  };
  const status = await runProgram(outside, [...words, '--data', folder]);
  return { status, shown: stdout.text + stderr.text };
}

const idIn = (shown: string): string => /digest ([0-9a-f]{8})/.exec(shown)?.[1] ?? '';

describe('precis digest', () => {
  test('run prints what a digest on topics would say, and posts nothing', async () => {
    const { status, shown } = await type('digest', 'run', 'turkiye-us,nato');
    expect(status).toBe(0);
    expect(shown).toContain('Digest: Türkiye-US, NATO');
    expect(shown).toMatch(/Read \d+ articles, merged \d+ into \d+ stories/);
    expect((await type('digest', 'list')).shown).toContain('There is no digest here yet.');
  });

  test('add makes one for the terminal; preview, pause, history and explain know it by its id', async () => {
    const added = await type(
      'digest',
      'add',
      'topics:nato',
      'time:every weekday at 8am',
      'timezone:Asia/Tokyo',
    );
    expect(added.shown).toContain('nato: weekdays at 08:00, Asia/Tokyo; up to 8 stories');
    expect(added.shown).toContain('Monday 30 November 2026, 08:00 in Asia/Tokyo');
    const id = idIn(added.shown);
    expect((await type('digest', 'preview', id)).shown).toContain('Preview: NATO');
    expect((await type('digest', 'run', id)).shown).toContain('Digest: NATO');
    expect((await type('digest', 'pause', id, 'until:2026-12-24')).shown).toContain(
      'Paused until 2026-12-24.',
    );
    expect((await type('digest', 'history', id)).shown).toContain(`Digest ${id} has not come yet.`);
    expect((await type('digest', 'explain', id)).shown).toContain('It has not come yet');
    expect((await type('digest', 'remove', id)).shown).toContain(`Removed digest ${id}`);
  });

  test('as JSON is one object', async () => {
    const { shown } = await type('digest', 'run', 'nato', '--json');
    expect(JSON.parse(shown)).toMatchObject({ kind: 'digest', topics: [{ slug: 'nato' }] });
  });

  test('of a room is added with its name, and found by its id without it', async () => {
    const name = 'slack/T1/C1';
    await type('grant', name, 'main');
    const { shown } = await type('digest', 'add', 'topics:nato', 'time:08:00', '--room', name);
    const id = idIn(shown);
    expect((await type('digest', 'list')).shown).toContain(id);
    expect((await type('digest', 'list', '--room', name)).shown).toContain(id);
    expect((await type('digest', 'explain', id)).shown).toContain(`Digest ${id}`);
    expect((await type('digest', 'preview', id)).shown).toContain('Preview: NATO');
  });

  test('says what is wrong, with a status that a script can see', async () => {
    expect(await type('digest', 'run', 'nothing-like-it')).toMatchObject({
      status: 1,
      shown: expect.stringContaining('(E01)'),
    });
    expect(await type('digest', 'add', 'topics:nato', 'time:25:00')).toMatchObject({
      status: 1,
      shown: expect.stringContaining('"25:00" is no time of day.'),
    });
    expect(await type('digest', 'explain', 'deadbeef')).toMatchObject({
      status: 1,
      shown: expect.stringContaining('There is no digest "deadbeef" here.'),
    });
  });
});
