import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chat } from '../../src/cli/chat.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Thread } from '../../src/core/thread.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { answer } from '../support/answers.ts';
import { asker, botOver } from '../support/asker.ts';
import { Collect } from '../support/collect.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-chat-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Options {
  readonly json?: boolean;
  readonly newsroom?: Partial<Newsroom>;
}

/** Keeps the thread of one conversation, as a store does. */
function openThreads() {
  let kept: Thread | null = null;
  const store = {
    thread: async () => kept,
    putThread: async (thread: Thread) => {
      kept = thread;
    },
  };
  return {
    store,
    clock: { now: () => Temporal.Instant.from('2024-03-30T08:00Z') },
  };
}

/** Answers whatever is asked, and notes it. */
const answering =
  (asked: string[]): Newsroom['ask'] =>
  async (_scope, { question }) => {
    asked.push(question);
    return { ...answer, question };
  };

const dependencies = (newsroom: Partial<Newsroom> = {}) => ({
  threads: openThreads(),
  bot: botOver(newsroom).bot,
  asker: asker(),
  env: { LANG: 'C.UTF-8' },
  timeZone: 'UTC',
  dataDir: folder,
  workingDir: folder,
  exportBrief: () => '{"proof":1}\n',
});

/** What a program reads that pipes these lines in. */
async function pipe(lines: readonly string[], { json = false, newsroom }: Options = {}) {
  const stdin = new PassThrough();
  const stdout = new Collect();
  stdin.end(`${lines.join('\n')}\n`);
  const status = await chat({ json }, { ...dependencies(newsroom), stdin, stdout });
  return { status, shown: stdout.text };
}

/** What a person sees who types these keys, one after another as the screen shows what they wait for. */
async function type(
  keys: readonly (readonly [waitFor: string, keys: string])[],
  newsroom?: Partial<Newsroom>,
) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stdout = new Collect(80);
  let at = 0;
  let from = 0;
  const write = stdout._write.bind(stdout);
  stdout._write = (chunk, encoding, done) => {
    write(chunk, encoding, done);
    const [waitFor, next] = keys[at] ?? [];
    const seen = stripVTControlCharacters(stdout.text);
    if (waitFor === undefined || next === undefined || !seen.slice(from).includes(waitFor)) return;
    at += 1;
    from = seen.length;
    setImmediate(() => stdin.write(next));
  };
  const status = await chat({ json: false }, { ...dependencies(newsroom), stdin, stdout });
  return { status, shown: stripVTControlCharacters(stdout.text), typed: at };
}

describe('lines from a pipe', () => {
  test('are answered one after another, without welcome and prompt', async () => {
    const { status, shown } = await pipe(['/sources', '', 'topics', '/brief harbour']);
    expect(shown).not.toContain('precis>');
    expect(shown).toMatch(/^1 source, 2 articles\n[\s\S]+\n\n1 topic\n[\s\S]+\n\nHarbour talks\n/);
    expect(status).toBe(0);
  });

  test('as JSON are one object a line', async () => {
    const { shown } = await pipe(['/sources', '/weather', 'quit', '/topics'], { json: true });
    expect(
      shown
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).kind),
    ).toEqual(['sources', 'error']);
  });

  test('have the status of the worst answer', async () => {
    expect(await pipe(['/sources', '/weather', '/topics'])).toMatchObject({ status: 1 });
    const newsroom = { listSources: () => Promise.reject(new Error('x')) };
    expect(await pipe(['/weather', '/sources', '/topics'], { newsroom })).toMatchObject({ status: 2 });
  });

  test('need not end with a line break', async () => {
    const stdin = new PassThrough();
    const stdout = new Collect();
    stdin.end('/sources');
    await chat({ json: false }, { ...dependencies(), stdin, stdout });
    expect(stdout.text).toContain('1 source');
  });
});

describe('the passages of the last answer', () => {
  const opened = async (line: string, before = '/brief harbour') => {
    const cited: (readonly [article: string, start: number])[] = [];
    const { bot } = botOver();
    const openPassage: Newsroom['openPassage'] = (scope, citation) => {
      cited.push([citation.article, citation.start]);
      return bot.newsroom.openPassage(scope, citation);
    };
    const { shown } = await pipe([before, line], { newsroom: { openPassage } });
    return { cited, shown: shown.slice(shown.lastIndexOf('\n\n\n') + 1) };
  };

  test.each([
    ['[1]', 'harbour-talks-1a2b3c', 0],
    ['[ 2 ]', 'ferry-line-4d5e6f', 10],
    ['passage 2', 'ferry-line-4d5e6f', 10],
    ['/passage 2.1', 'ferry-line-4d5e6f', 10],
    ['Passage 2.2', 'ferry-line-4d5e6f', 61],
    ['passage [2.3]', 'ferry-line-4d5e6f', 90],
    ['[2.3]', 'ferry-line-4d5e6f', 90],
  ] as const)('%s opens', async (line, article, start) => {
    const { cited, shown } = await opened(line);
    expect(cited).toEqual([[article, start]]);
    expect(shown).toContain('>>We will keep the harbour open.<<');
  });

  test('lead to the next one of the same source', async () => {
    expect((await opened('passage 2')).shown).toContain('Next passage: passage 2.2');
    expect((await opened('passage 2.3')).shown).not.toContain('Next passage');
  });

  test.each([
    ['[7]', '/brief harbour', 'cites nothing as [7]. It cites [1], [2].'],
    ['[2.9]', '/brief harbour', 'cites 3 passages of [2], not 9. The last one is passage 2.3.'],
    ['[0]', '/brief harbour', 'cites nothing as [0]'],
    ['[1]', '/sources', 'There is no cited passage to open yet.'],
  ])('%s after %s says what there is', async (line, before, message) => {
    const { cited, shown } = await opened(line, before);
    expect(cited).toEqual([]);
    expect(shown).toContain(message);
  });

  test('that the newsroom refuses are an error like any other', async () => {
    const newsroom = { openPassage: () => Promise.reject(new UserError('E03', 'It is gone.', 'Ask again.')) };
    const { shown, status } = await pipe(['/brief harbour', '[1]'], { newsroom });
    expect(shown).toContain('x It is gone. Ask again. (E03)');
    expect(status).toBe(1);
  });
});

describe('/export', () => {
  test('writes the last brief to a new file', async () => {
    const { shown } = await pipe(['/brief harbour', '/sources', '/export my brief.json']);
    expect(readFileSync(join(folder, 'my brief.json'), 'utf8')).toBe('{"proof":1}\n');
    expect(shown).toContain('To prove it: precis verify my brief.json');
  });

  test('never writes over a file', async () => {
    const { shown, status } = await pipe(['/brief harbour', '/export', 'export brief.json']);
    expect(shown).toContain('x brief.json exists already. Nothing was written; choose another name.');
    expect(shown).toContain('/export brief-2.json');
    expect(status).toBe(1);
  });

  test('needs a brief, and a place that can be written', async () => {
    expect((await pipe(['/export brief.json'])).shown).toContain('There is no brief to export yet.');
    const { shown } = await pipe(['/brief harbour', '/export nowhere/brief.json']);
    expect(shown).toContain('nowhere/brief.json cannot be written: ENOENT');
  });
});

describe('what is no command', () => {
  test('is a question of its own at the beginning', async () => {
    const asked: string[] = [];
    const { shown, status } = await pipe(['Who dredges the harbour?'], {
      newsroom: { ask: answering(asked) },
    });
    expect(asked).toEqual(['Who dredges the harbour?']);
    expect(shown).toContain('Who dredges the harbour?');
    expect(status).toBe(0);
  });

  test('is about the last answer after one, and says how it was understood', async () => {
    const asked: string[] = [];
    const { shown } = await pipe(['Who is Helen Marsh?', 'What did she say?'], {
      newsroom: { ask: answering(asked) },
    });
    expect(asked).toEqual(['Who is Helen Marsh?', 'What did Helen Marsh say?']);
    expect(shown).toContain('Understood as: What did Helen Marsh say?');
  });

  test('is left alone when it asks nothing, and after stop until a mention', async () => {
    const asked: string[] = [];
    const lines = [
      'Who is Helen Marsh?',
      'thanks',
      'stop',
      'Who is Tobias Marsh?',
      '@precis Who is Tobias Marsh?',
    ];
    const { shown } = await pipe(lines, { newsroom: { ask: answering(asked) } });
    expect(asked).toEqual(['Who is Helen Marsh?', 'Who is Tobias Marsh?']);
    expect(shown).toContain('That asks nothing.');
    expect(shown).toContain('Silent from now on.');
    expect(shown).toContain('The conversation is muted');
  });

  test('but nearly one is asked about', async () => {
    expect((await pipe(['breif harbour'])).shown).toContain('Did you mean /brief?');
  });

  test.each([['brief harbour'], ['@precis brief harbour'], ['/briefing brief harbour'], ['BRIEF harbour']])(
    '%s is one',
    async (line) => {
      expect((await pipe([line])).shown).toContain('Harbour talks');
    },
  );
});

test.each([['help'], ['/help'], ['?']])('%s tells what only the terminal has', async (line) => {
  const { shown } = await pipe([line]);
  expect(shown).toContain('/brief <topic>');
  expect(shown).toContain('In this terminal');
  expect(shown).toContain('/export brief.json');
});

describe('a person at a terminal', () => {
  const leave = ['precis> ', '\u0004'] as const;

  test('is welcomed with what is there and what to type, in six lines', async () => {
    const { status, shown } = await type([leave]);
    expect(shown.slice(0, shown.indexOf('precis>')).trimEnd().split('\n')).toEqual([
      'Précis: briefs and quotes, every word with its source',
      '2 articles from 1 source on 1 topic. Type for example:',
      '  /brief harbour',
      '  /quotes Mara Lindqvist',
      '  /topics',
      '  /help',
    ]);
    expect(status).toBe(0);
  });

  test('with nothing stored is told how to begin', async () => {
    const { shown } = await type([leave], { listSources: async () => [] });
    expect(shown).toContain('precis demo');
  });

  test('whose store fails still gets a prompt', async () => {
    const { shown, status } = await type([leave], { listTopics: () => Promise.reject(new Error('x')) });
    expect(shown).toMatch(/Something broke on our side\. Ref \w{4}/);
    expect(status).toBe(0);
  });

  test('asks, reads, asks again, and quits; an error is no failure', async () => {
    const { status, shown } = await type([
      ['precis> ', '/weather\r'],
      ['precis> ', '/sources\r'],
      ['precis> ', 'quit\r'],
    ]);
    expect(shown).toContain('There is no command "/weather"');
    expect(shown).toContain('Coast Herald  2');
    expect(status).toBe(0);
  });

  test('completes with Tab', async () => {
    const { shown } = await type([
      ['precis> ', '/top\t'],
      ['/topics ', 'sh\t'],
      ['show ', 'har\t'],
      ['harbour ', '\r'],
      ['precis> ', '\u0004'],
    ]);
    expect(shown).toContain('harbour, 2 articles');
  });

  test('completes no name that could steer the terminal', async () => {
    const newsroom: Partial<Newsroom> = {
      complete: async (_scope, what) => (what === 'topic' ? ['evil\u009b2J', 'harbour'] : []),
    };
    const { shown } = await type(
      [
        ['precis> ', '/brief '],
        ['/brief ', '\t'],
        ['harbour ', '\u0003'],
        ['again', '\u0003'],
      ],
      newsroom,
    );
    expect(shown).not.toContain('evil');
  });

  test('completes nothing when the store fails', async () => {
    const newsroom = { complete: () => Promise.reject(new Error('x')) };
    const { status } = await type(
      [
        ['precis> ', '/brief h\t\u0003'],
        ['again', '\u0003'],
      ],
      newsroom,
    );
    expect(status).toBe(0);
  });

  test('leaves with Ctrl-C twice, not once', async () => {
    const { shown, typed } = await type([
      ['precis> ', 'half a li\u0003'],
      ['Press Ctrl-C again to leave.', '/sources\r'],
      ['Coast Herald', '\u0003'],
      ['Press Ctrl-C again to leave.', '\u0003'],
    ]);
    expect(shown).not.toContain('half a li/sources');
    expect(typed).toBe(4);
  });

  test('drops a second half-typed line with Ctrl-C and stays', async () => {
    const { typed } = await type([
      ['precis> ', 'half a li\u0003'],
      ['Press Ctrl-C again to leave.', 'another ha\u0003'],
      ['Press Ctrl-C again to leave.', '/sources\r'],
      ['Coast Herald', '\u0004'],
    ]);
    expect(typed).toBe(4);
  });

  test('finds earlier lines again in the next conversation', async () => {
    await type([
      ['precis> ', '/sources\r'],
      ['Coast Herald', '\u0004'],
    ]);
    expect(readFileSync(join(folder, 'history'), 'utf8')).toBe('/sources\n');
    expect(statSync(join(folder, 'history')).mode & 0o077).toBe(0);
    const { shown } = await type([
      ['precis> ', '\u001b[A\r'],
      ['Coast Herald', '\u0004'],
    ]);
    expect(shown).toContain('1 source, 2 articles');
  });
});
