import { existsSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { evalBrief } from '../../src/cli/eval-brief.ts';
import { rouge } from '../../src/cli/rouge.ts';

const BODY =
  'The harbour bridge in Velden was closed on Monday after a storm damaged two of its pillars. ' +
  'Repairs of the bridge will take six weeks, the city council of Velden said. ' +
  'Schools in the old town of Velden stayed open through the whole week. ' +
  'Ferries carried the people of Velden across the harbour until the evening.';
const ITEM = { id: 'one', articles: [{ title: 'Velden bridge closed', body: BODY }], reference: BODY };

async function run(lines: readonly string[], jsonl: boolean) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const status = await evalBrief({ input: Readable.from([lines.join('\n')]), output, errors, jsonl });
  output.end();
  errors.end();
  return { status, output: await text(output), errors: await text(errors) };
}

const WRITTEN = z.object({
  id: z.string(),
  brief: z.string(),
  sentences: z.array(z.object({ article: z.number(), start: z.number(), end: z.number(), text: z.string() })),
});

test('one article gives three sentences, each a slice of its body', async () => {
  const { status, output } = await run([JSON.stringify(ITEM)], true);
  const { id, brief, sentences } = WRITTEN.parse(JSON.parse(output));
  expect({ status, id }).toEqual({ status: 0, id: 'one' });
  expect(sentences).toHaveLength(3);
  for (const { article, start, end, text: words } of sentences) {
    expect(ITEM.articles[article]?.body.slice(start, end)).toBe(words);
    expect(brief).toContain(words);
  }
});

test('several articles give at most 250 words', async () => {
  const filler = Array.from(
    { length: 60 },
    (_, at) => `On day ${at} the council of Velden met and voted on item ${at * 7}.`,
  );
  const articles = [ITEM.articles[0], { title: 'The council of Velden', body: filler.join(' ') }];
  const { output } = await run([JSON.stringify({ id: 'two', articles })], true);
  const words = WRITTEN.parse(JSON.parse(output)).brief.split(/\s+/).length;
  expect(words).toBeGreaterThan(150);
  expect(words).toBeLessThanOrEqual(250);
});

test('a line that cannot be read is named and left out', async () => {
  const { status, output, errors } = await run(['{oops', JSON.stringify(ITEM), '{"id": 3}'], true);
  expect(status).toBe(1);
  expect(errors).toMatch(/^line 1: not JSON[\s\S]*^line 3: "articles"/m);
  expect(output.trim().split('\n')).toHaveLength(1);
});

test('an item without articles has an empty brief', async () => {
  const { status, output } = await run(['{"id": "none", "articles": []}'], true);
  expect(status).toBe(0);
  expect(WRITTEN.parse(JSON.parse(output))).toEqual({ id: 'none', brief: '', sentences: [] });
});

test('without --jsonl the table stands beside the lead', async () => {
  const { output } = await run([JSON.stringify(ITEM)], false);
  expect(output).toMatch(/precis +\d+\.\d +\d+\.\d\nlead +\d+\.\d +\d+\.\d\n/);
  expect((await run([JSON.stringify({ ...ITEM, reference: null })], false)).output).toContain(
    'no references',
  );
});

test('ROUGE counts shared words and pairs of words', () => {
  expect(rouge(['a b c d'], 'a b c d', 2)).toBe(1);
  expect(rouge(['a b c d'], 'a b x y', 1)).toBe(0.5);
  expect(rouge(['a b c d'], 'a b x y', 2)).toBeCloseTo(1 / 3);
  expect(rouge(['a b'], '', 1)).toBe(0);
});

const scorer = new URL('../../../shared/eval/summaries/rouge.mjs', import.meta.url);

test.skipIf(!existsSync(scorer))(
  'ROUGE equals the reference scorer (skipped without ../shared)',
  async () => {
    const { rougeN } = z
      .object({
        rougeN: z.custom<(...args: unknown[]) => { f: number }>((value) => typeof value === 'function'),
      })
      .parse(await import(scorer.href));
    const candidate = 'The bridge in Velden was closed; ferries in the harbour carried people, people said.';
    for (const n of [1, 2]) {
      const expected = rougeN([BODY, ITEM.articles[0]?.title], candidate, n, { unicode: true }).f;
      expect(rouge([BODY, 'Velden bridge closed'], candidate, n)).toBeCloseTo(expected, 10);
    }
  },
);
