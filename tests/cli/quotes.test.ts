import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { quotes } from '../../src/cli/quotes.ts';

function collect(): { readonly stream: Writable; text(): string } {
  let text = '';
  const stream = new Writable({
    highWaterMark: 16,
    write(chunk, _encoding, done) {
      text += String(chunk);
      setImmediate(done);
    },
  });
  return { stream, text: () => text };
}

async function run(chunks: readonly (string | Buffer)[]) {
  const [out, err] = [collect(), collect()];
  const status = await quotes({ stdin: Readable.from(chunks), stdout: out.stream, stderr: err.stream });
  const written = out.text().split('\n').filter(Boolean);
  return { status, lines: written.map((line) => JSON.parse(line)), errors: err.text() };
}

const TEXT = 'Mara Velten, the harbour minister, said, "The north pier will open in May."';

test('a line of JSON gives a line of quotations with offsets into its text', async () => {
  const { status, lines, errors } = await run([`${JSON.stringify({ id: 'a', text: TEXT, lang: 'en' })}\n`]);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  const [quote] = lines[0].quotes;
  expect(TEXT.slice(quote.start, quote.end)).toBe(quote.text);
  expect(quote).toMatchObject({
    text: 'The north pier will open in May.',
    type: 'direct',
    speaker: 'Mara Velten',
    speaker_name: 'Mara Velten',
    speaker_kind: 'name',
    cue: 'said',
  });
});

test('a bad line is named by its number and the rest goes on', async () => {
  const good = JSON.stringify({ id: 1, text: TEXT });
  const { status, lines, errors } = await run([`${good}\n{"id":2,\n{"id":3,"text":7}\n\n${good}`]);
  expect(status).toBe(1);
  expect(lines.map((line) => line.id)).toEqual([1, 1]);
  expect(errors).toMatch(/^line 2: not JSON/m);
  expect(errors).toMatch(/^line 3: "text"/m);
});

test('characters cut in two by the transport and line separators inside JSON come through', async () => {
  const text = 'Ömer Şahin said, “It is\u2028done.”';
  const bytes = Buffer.from(`${JSON.stringify({ id: 'ö', text })}\r\n`.replace('\\u2028', '\u2028'));
  const chunks = Array.from(bytes, (byte) => Buffer.from([byte]));
  const { lines } = await run(chunks);
  expect(lines[0].id).toBe('ö');
  expect(lines[0].quotes[0].text).toBe('It is\u2028done.');
});

test('a reader that goes away stops the work quietly', async () => {
  const line = `${JSON.stringify({ id: 'a', text: TEXT })}\n`;
  const gone = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done() });
  gone.on('error', () => {});
  gone.write('x', () => gone.destroy());
  const status = await quotes({
    stdin: Readable.from(Array.from({ length: 50 }, () => line)),
    stdout: gone,
    stderr: collect().stream,
  });
  expect(status).toBe(0);
});
