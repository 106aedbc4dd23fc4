import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createArrivals } from '../../src/cli/chat/arrivals.ts';
import { chat, type Unasked } from '../../src/cli/chat.ts';
import { briefDocument } from '../../src/core/documents/brief-document.ts';
import { type Delivery, type DeliveryId, scheduleId } from '../../src/core/schedule.ts';
import type { Thread } from '../../src/core/thread.ts';
import { writeTold } from '../../src/core/told.ts';
import { answer, brief, harbour } from '../support/answers.ts';
import { asker, botOver } from '../support/asker.ts';
import { Collect } from '../support/collect.ts';

const id = 'c0ffee' as DeliveryId;
const told = writeTold({
  at: '2024-03-30T08:00:00Z',
  seen: 2,
  title: 'Digest: Harbour talks',
  stories: [],
  lines: ['The two towns took up the harbour talks again on Tuesday.'],
  articles: [harbour.article],
  citations: [],
});
const delivery: Delivery = {
  ...{ id, told, room: asker().room, collections: asker().scope.collections, messageId: id },
  ...{ schedule: scheduleId('d1'), date: '2024-03-30', slot: 0, part: 0, state: 'sent', words: null },
  ...{ dueAt: '2024-03-30T08:00:00Z', notBefore: '2024-03-30T08:00:00Z', endedAt: '2024-03-30T08:00:00Z' },
  ...{ fence: 1, leaseUntil: null, attempts: 0, intentAt: null, reason: null, hint: null, sweeps: 0 },
  trail: [],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-arrivals-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The digests of a terminal, which arrive when a test says so. */
function openUnasked() {
  const arrivals = createArrivals();
  const calls: string[] = [];
  const unasked: Unasked = {
    arrivals,
    delivery: async () => delivery,
    start: async () => void calls.push('start'),
    stop: async () => void calls.push('stop'),
  };
  const arrive = () => arrivals.add({ document: briefDocument(brief, []), id });
  return { unasked, arrive, calls };
}

/** A store of one thread. */
function openThreads() {
  let kept: Thread | null = null;
  const store = {
    thread: async () => kept,
    putThread: async (thread: Thread) => {
      kept = thread;
    },
  };
  const clock = { now: () => Temporal.Instant.from('2024-03-30T08:00Z') };
  return { store, clock };
}

/** A person at a terminal: what they see, and what to do when they see something. */
async function sit(
  unasked: Unasked,
  acts: readonly (readonly [sees: string, act: (type: (keys: string) => void) => void])[],
  asked: string[] = [],
) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stdout = new Collect(80);
  const waiting = [...acts];
  let from = 0;
  const write = stdout._write.bind(stdout);
  stdout._write = (chunk, encoding, done) => {
    write(chunk, encoding, done);
    const seen = stripVTControlCharacters(stdout.text);
    const [next] = waiting;
    if (next === undefined || !seen.slice(from).includes(next[0])) return;
    waiting.shift();
    from = seen.length;
    setImmediate(() => next[1]((keys) => stdin.write(keys)));
  };
  const { bot } = botOver({
    ask: async (_scope, { question }) => {
      asked.push(question);
      return { ...answer, question };
    },
  });
  const status = await chat(
    { json: false },
    {
      ...{ bot, asker: asker(), threads: openThreads(), stdin, stdout, unasked },
      ...{ env: { LANG: 'C.UTF-8' }, timeZone: 'UTC', dataDir: folder, workingDir: folder },
      exportBrief: () => '{}',
    },
  );
  expect(waiting).toEqual([]);
  return { status, shown: stripVTControlCharacters(stdout.text) };
}

describe('a digest in the terminal', () => {
  test('stands above the prompt, which keeps what was typed so far', async () => {
    const { unasked, arrive, calls } = openUnasked();
    const { shown } = await sit(unasked, [
      ['precis> ', (type) => type('/sour')],
      ['/sour', () => void arrive()],
      ['precis> /sour', (type) => type('ces\r')],
      ['Coast Herald  2', (type) => type('\u0004')],
    ]);
    expect(shown.indexOf('Sources')).toBeLessThan(shown.lastIndexOf('precis> /sour'));
    expect(calls).toEqual(['start', 'stop']);
  });

  test('that came before the prompt did is not lost', async () => {
    const { unasked, arrive } = openUnasked();
    await arrive();
    const { shown } = await sit(unasked, [['precis> ', (type) => type('\u0004')]]);
    expect(shown).toContain('Sources');
  });

  test('is what a passage and a question are about from then on', async () => {
    const { unasked, arrive } = openUnasked();
    const asked: string[] = [];
    const { shown } = await sit(
      unasked,
      [
        ['precis> ', () => void arrive()],
        ['Sources', (type) => type('[1]\r')],
        ['>>', (type) => type('Who is to run the ferry?\r')],
        ['ferry?', (type) => type('\u0004')],
      ],
      asked,
    );
    expect(shown).toContain('>>We will keep the harbour open.<<');
    expect(asked.join()).toContain('ferry');
  });
});

test('lines from a pipe have what arrives between their answers, as JSON where that is wanted', async () => {
  const { unasked, arrive } = openUnasked();
  await arrive();
  const stdin = new PassThrough();
  const stdout = new Collect();
  stdin.end('/sources\n');
  const { bot } = botOver();
  const deps = { bot, asker: asker(), threads: openThreads(), stdin, stdout, unasked };
  const places = { dataDir: folder, workingDir: folder, env: {}, timeZone: 'UTC' };
  await chat({ json: true }, { ...deps, ...places, exportBrief: () => '{}' });
  const lines = stdout.text.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['arrived', 'sources']);
});
