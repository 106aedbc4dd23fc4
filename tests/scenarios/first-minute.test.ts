import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Brief } from '../../src/core/brief.ts';
import type { QuoteList } from '../../src/core/quote-list.ts';
import type { Verification } from '../../src/core/verification.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { type Run, runPrecis } from '../support/run-precis.ts';
import { sharedPath } from '../support/shared-folder.ts';

/** What a newcomer does in the first minute, each step in a process of its own. */

const folder = mkdtempSync(join(tmpdir(), 'precis-first-minute-'));
const demo = join(folder, 'demo');
const clock = { now: () => Temporal.Now.instant() };

function ask(data: string, line: string, ...rest: readonly string[]): Promise<Run> {
  return runPrecis(['ask', line, '--data', data, ...rest]);
}

async function askJson<Value>(data: string, line: string): Promise<Value> {
  const { code, stdout, stderr } = await ask(data, line, '--json');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

/** The stored words at a citation, read past the program that printed them. */
async function sliceOf(data: string, cite: Brief['sentences'][number]['cites'][number]): Promise<string> {
  const store = await openSqliteStore({ path: join(data, 'precis.sqlite'), clock });
  try {
    const scope = { collections: await store.collections() };
    const article = await store.revision(scope, cite.article, cite.revision);
    return article?.body.slice(cite.start, cite.end) ?? '(no such article)';
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  const { code, stdout } = await runPrecis(['demo', '--data', demo]);
  expect(stdout).toContain('refused 0');
  expect(code).toBe(0);
}, 60_000);

describe('the brief', () => {
  test('has at least four sentences, each the exact words at its citation', async () => {
    const brief = await askJson<Brief>(demo, '/brief turkiye-us');
    expect(brief.sentences.length).toBeGreaterThanOrEqual(4);
    expect(brief.checked.passed).toBe(brief.checked.total);
    expect(brief.sources.length).toBeGreaterThan(1);
    for (const sentence of brief.sentences) {
      const [first] = sentence.cites;
      expect(first && (await sliceOf(demo, first))).toBe(sentence.text);
    }
    for (const quote of brief.quotes) {
      const [place] = quote.occurrences;
      expect(place && (await sliceOf(demo, place))).toBe(quote.text);
    }
  });

  test.each(['Türkiye-US', 'turkey us', 'TÜRKİYE-ABD', 'Turkey-United States'])(
    'is about the same topic when asked for %s',
    async (name) => {
      const expected = await askJson<Brief>(demo, '/brief turkiye-us');
      const brief = await askJson<Brief>(demo, `/brief ${name}`);
      expect(brief.topic.slug).toBe(expected.topic.slug);
      expect(brief.sentences).toEqual(expected.sentences);
    },
  );

  test('shows nothing between quotation marks that no article prints', async () => {
    const { stdout } = await ask(demo, '/brief turkiye-us');
    const store = await openSqliteStore({ path: join(demo, 'precis.sqlite'), clock });
    const scope = { collections: await store.collections() };
    const heads = await store.listArticles(scope, {});
    const articles = await store.articles(
      scope,
      heads.map(({ id }) => id),
    );
    await store.close();
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    const corpus = articles.map(({ title, body }) => flat(`${title} ${body}`)).join(' ');
    for (const [, words] of flat(stdout).matchAll(/[“"]([^”"]+)[”"]/g)) {
      expect(corpus).toContain(words?.trim());
    }
  });

  test('exports to a file that proves itself, until one byte is changed', async () => {
    const exported = join(folder, 'brief.json');
    await runPrecis(['chat', '--data', demo], { input: `/brief turkiye-us\n/export ${exported}\n` });
    const proof = await runPrecis(['verify', exported]);
    expect(proof.stderr).toBe('');
    expect(proof.code).toBe(0);
    const bytes = readFileSync(exported);
    const changed = Buffer.from(bytes);
    const at = Math.floor(bytes.length / 2);
    changed[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(exported, changed);
    expect((await runPrecis(['verify', exported])).code).toBe(1);
  });
});

describe('the answers to mistakes', () => {
  test('an unknown topic ends with status 1, says what exists and suggests', async () => {
    const { code, stdout, stderr } = await ask(demo, '/brief turkye-us-talkz', '--json');
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      code: 'E01',
      message: expect.any(String),
      hint: expect.any(String),
    });
  });

  test('an empty data folder says how to fill it', async () => {
    const { code, stderr } = await ask(join(folder, 'nothing'), '/brief turkiye-us');
    expect(code).toBe(1);
    expect(stderr).toMatch(/ingest|demo/);
  });

  test('a wrong setting stops the start with its name, what was found and what is allowed', async () => {
    const config = join(folder, 'wrong.yaml');
    writeFileSync(config, 'brief:\n  length: huge\n');
    const { code, stderr } = await runPrecis(['ask', '/help', '--config', config, '--data', demo]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/brief\.length.*"huge".*short, medium, full/);
  });
});

const seed = sharedPath('seed/turkiye-us-joint-statement.txt');

describe.skipIf(seed === null)('the founding article (skipped without ../shared)', () => {
  const data = join(folder, 'seed');

  beforeAll(async () => {
    const { stdout, code } = await runPrecis(['ingest', seed ?? '', '--data', data]);
    expect(stdout).toContain('added 1, revised 0, unchanged 0, refused 0');
    expect(code).toBe(0);
  });

  test('gives exactly the three quotations by Blinken, "He stated" included', async () => {
    const list = await askJson<QuoteList>(data, '/quotes Blinken');
    expect(list.quotes.map(({ text }) => text).sort()).toEqual([
      "The United States condemns PKK, DHKP-C, and Daesh, which target Türkiye's security.",
      "We are aware of Türkiye's concerns regarding terror elements.",
      'We are determined to permanently defeat Daesh in Iraq and Syria and cooperate against their offshoots in Africa and Central Asia.',
    ]);
    expect(list.quotes.map(({ speaker }) => speaker).sort()).toEqual(['Blinken', 'Blinken', 'He']);
    expect(list.quotes.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  test.each(['/quotes "joint statement"', '/quotes statement'])(
    '%s shows the repeated quotation once, with a warning',
    async (line) => {
      const list = await askJson<QuoteList>(data, line);
      expect(list.quotes).toHaveLength(1);
      expect(list.quotes[0]?.occurrences).toHaveLength(2);
      expect(list.quotes[0]?.warnings.map(({ kind }) => kind)).toEqual(['another-subject']);
    },
  );

  test('gives the ministry\'s quotation, printed under "They"', async () => {
    const list = await askJson<QuoteList>(data, '/quotes ministry');
    expect(list.quotes.map(({ speaker, text }) => [speaker, text.slice(0, 20)])).toEqual([
      ['They', 'Türkiye, U.S. affirm'],
    ]);
  });

  test('makes a brief of at least four sentences on the topic of its title', async () => {
    const brief = await askJson<Brief>(data, '/brief turkey us');
    expect(brief.sentences.length).toBeGreaterThanOrEqual(4);
    const places = brief.sentences.map(({ cites }) => cites[0]?.sentence ?? -1);
    for (const [index, { text }] of brief.sentences.entries()) {
      expect(text).not.toMatch(/^ANKARA/);
      // "He stated" reads only directly after the sentence that says who he is.
      if (/^(?:He|They)\b/.test(text)) expect(places[index - 1]).toBe((places[index] ?? 0) - 1);
    }
  });

  test.each([
    ['verbatim', "/verify We are aware of Türkiye's concerns regarding terror elements. speaker:Blinken"],
    ['near', "/verify We are aware of Türkiye's worries regarding terror elements. speaker:Blinken"],
    ['other-speaker', "/verify We are aware of Türkiye's concerns regarding terror elements. speaker:Fidan"],
    ['not-found', '/verify We will never talk to anyone about anything at all.'],
  ])('verifies: %s', async (verdict, line) => {
    expect((await askJson<Verification>(data, line)).verdict).toBe(verdict);
  });
});
