import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { evalGround } from '../../src/cli/eval-ground.ts';

const SOURCE = 'The council approved the channel by 31 votes to 14.';

async function run(...lines: readonly unknown[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const status = await evalGround({
    input: Readable.from([written.join('\n')]),
    output,
    errors,
    printable: false,
  });
  output.end();
  errors.end();
  const verdicts = (await text(output)).trim().split('\n').filter(Boolean);
  return { status, verdicts: verdicts.map((line): unknown => JSON.parse(line)), errors: await text(errors) };
}

test('each line gets a verdict with its reasons', async () => {
  const { status, verdicts, errors } = await run(
    { id: 'a', source_sentences: [SOURCE], sentence: 'By 31 votes to 14 the council approved the channel.' },
    { id: 2, doc: SOURCE, summary: 'The council approved the channel by 41 votes to 14.' },
  );
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  expect(verdicts).toEqual([
    { id: 'a', pass: true, reasons: [] },
    {
      id: 2,
      pass: false,
      reasons: [
        { kind: 'number', text: '41' },
        { kind: 'number', text: '41 votes to 14' },
      ],
    },
  ]);
});

test('only the cited sentences count', async () => {
  const source_sentences = [
    { id: 's1', text: SOURCE },
    { id: 's2', text: 'Work begins in October.' },
  ];
  const sentence = 'Work begins in October.';
  const { verdicts } = await run(
    { id: 1, source_sentences, sentence, cites: ['s2'] },
    { id: 2, source_sentences, sentence, cites: ['s1'] },
  );
  expect(verdicts).toMatchObject([{ pass: true }, { pass: false }]);
});

test('labels give figures, by kind where there are kinds', async () => {
  const item = { id: 1, source_sentences: [SOURCE] };
  const { errors } = await run(
    { ...item, sentence: SOURCE, label: 1 },
    { ...item, sentence: 'The council approved the channel by 31 votes to 15.', label: 0, kind: 'number' },
  );
  expect(errors).toBe('true kept 100.0, false caught 100.0, balanced accuracy 100.0\n  number 100.0 of 1\n');
});

test('a line that cannot be read is named and left out', async () => {
  const { status, verdicts, errors } = await run('{oops', { id: 1, sentence: 'x' }, { id: 2, doc: 'x' });
  expect({ status, verdicts }).toEqual({ status: 1, verdicts: [] });
  expect(errors).toMatch(/^line 1: not JSON[\s\S]*^line 2: "doc" or[\s\S]*^line 3: "summary" or/m);
});

const data = new URL('../../../shared/eval/grounding/summedits-news.dev.jsonl', import.meta.url);

test.skipIf(!existsSync(data))(
  'summaries of news edited to be false: balanced accuracy 66 at 80 % kept (skipped without ../shared)',
  async () => {
    const { errors } = await run(await readFile(data, 'utf8'));
    const [, kept, , balanced] =
      /kept ([\d.]+), false caught ([\d.]+), balanced accuracy ([\d.]+)/.exec(errors) ?? [];
    expect(Number(kept)).toBeGreaterThanOrEqual(80);
    expect(Number(balanced)).toBeGreaterThanOrEqual(66);
  },
);
