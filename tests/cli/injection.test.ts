import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import { dispatch } from '../../src/bot/dispatch.ts';
import { ask } from '../../src/cli/ask.ts';
import { evalGround } from '../../src/cli/eval-ground.ts';
import { printFailure } from '../../src/cli/print-failure.ts';
import { quotes } from '../../src/cli/quotes.ts';
import { UserError } from '../../src/core/errors.ts';
import { rulesOnly } from '../../src/models/extractive/rules-only.ts';
import { render } from '../../src/platforms/terminal/render.ts';
import { injectionLines } from '../fixtures/injection/lines.ts';
import { main } from '../newsroom/support/open-newsroom.ts';
import { asker } from '../support/asker.ts';
import { Collect } from '../support/collect.ts';
import { type InjectedCorpus, openInjectedCorpus } from '../support/injected-corpus.ts';

const TIMEOUT_MS = 90_000;
/** Nothing that steers a terminal: a control but for the end of a line, direction, what is not seen. */
const STEERS = /(?!\n)\p{Cc}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/u;
/** What the bot itself writes: looks, and links that are closed again. */
const LOOK = /\u001b\[\d{1,2}(?:;\d{1,2})*m/g;
const LINK = /\u001b\]8;;([!-~]*)\u001b\\/g;

let corpus: InjectedCorpus;
let bot: Bot;
beforeAll(async () => {
  corpus = await openInjectedCorpus(injectionLines);
  bot = corpus.bot(rulesOnly, () => undefined);
}, TIMEOUT_MS);
afterAll(() => corpus.close());

/** Lines of every command; each text is asked, verified, watched, named or shown. */
const linesOf = ({ topics }: InjectedCorpus): readonly string[] => [
  ...topics.flatMap((topic) => [
    `/brief ${topic} length:full`,
    `/quotes Ada Brook topic:${topic}`,
    `/topics show ${topic}`,
  ]),
  ...['timeline', 'players', 'compare', 'changes', 'narrative'].map(
    (style) => `/brief harbour-5 style:${style}`,
  ),
  ...['/sources list', '/sources status', '/topics list'],
  ...injectionLines.map((text, at) => `${ACTS[at % ACTS.length]} ${JSON.stringify(text)}`),
];
const ACTS = ['/ask', '/verify', '/watch add', '/topics show', '/quotes', '/brief', '/nothing'];

describe('whatever is planted in articles, titles, names and questions', () => {
  test.each([[false], [true]])(
    'reaches standard output without what steers a terminal (as JSON: %s)',
    async (json) => {
      const stdout = new Collect();
      for (const line of linesOf(corpus)) {
        const streams = { stdout, stderr: stdout, env: { LANG: 'C.UTF-8' }, timeZone: 'UTC' };
        await ask(line, { json }, { bot, asker: asker(), ...streams });
      }
      expect(stdout.text).toContain('https://login.evil.example');
      expect(STEERS.exec(stdout.text)?.[0]).toBeUndefined();
    },
    TIMEOUT_MS,
  );

  test(
    'is shown in a terminal with links by none but stored articles, each closed',
    async () => {
      const heads = await corpus.store.listArticles(main, {});
      const stored = new Set(heads.flatMap(({ url }) => (url === null ? [] : [withoutFragment(url)])));
      const looks = { columns: 80, colour: true, hyperlinks: true, unicode: true, timeZone: 'UTC' };
      let links = 0;
      for (const line of linesOf(corpus)) {
        const { document } = await dispatch(bot, asker(), line);
        const shown = render(document, looks);
        const targets = [...shown.matchAll(LINK)].map(([, target]) => target ?? '');
        links += targets.length;
        expect(targets.filter((_, at) => at % 2 === 1).every((target) => target === '')).toBe(true);
        expect(targets.filter((target) => target !== '' && !stored.has(withoutFragment(target)))).toEqual([]);
        expect(STEERS.exec(shown.replace(LINK, '').replace(LOOK, ''))?.[0]).toBeUndefined();
      }
      expect(links).toBeGreaterThan(50);
    },
    TIMEOUT_MS,
  );
});

const withoutFragment = (url: string): string => new URL(url).href.replace(/#.*$/s, '');

test('values that programs read are whole, and steer no terminal on their way', async () => {
  const stdin = () =>
    Readable.from(injectionLines.map((text, id) => `${JSON.stringify({ id, text: said(text) })}\n`));
  const stdout = new Collect();
  await quotes({ stdin: stdin(), stdout, stderr: stdout });
  const input = injectionLines.map(
    (text, id) => `${JSON.stringify({ id, doc: said(text), summary: text })}\n`,
  );
  await evalGround({ input: Readable.from(input), output: stdout, errors: stdout, printable: true });
  expect(STEERS.exec(stdout.text)?.[0]).toBeUndefined();
  const found = stdout.text
    .split('\n')
    .slice(0, injectionLines.length)
    .map((line) => JSON.parse(line));
  expect(found.map(({ id }) => id)).toEqual(injectionLines.map((_, id) => id));
  expect(JSON.stringify(found)).toContain('\u009b2J');
});

const said = (text: string): string => `“${text} The quay is ours,” said Ada Brook on Monday.`;

test('a line that is no JSON, and a mistake that quotes what was typed, steer no terminal', async () => {
  const stderr = new Collect();
  await quotes({ stdin: Readable.from(['\u001b[2J\u009b2J{\n']), stdout: stderr, stderr });
  printFailure(
    new UserError('E07', 'There is no \u001b]8;;https://evil.example\u0007room\u202e.', 'Try \u009b2J.'),
    stderr,
  );
  printFailure(new Error('\u001b[2J'), stderr);
  expect(stderr.text).toContain('room.');
  expect(STEERS.exec(stderr.text)?.[0]).toBeUndefined();
});
