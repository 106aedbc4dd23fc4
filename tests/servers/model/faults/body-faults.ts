import { gzipSync } from 'node:zlib';
import { COMPLETION_FAULTS } from './completion-faults.ts';
import type { BodyFault, RawReply } from './model-fault.ts';

const HUGE_MEGABYTES = 50;
const DEEP_LEVELS = 200_000;
const PAGE =
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action="/login">Sign in to continue</form></body></html>';

const reply = (text: string, more: Partial<RawReply> = {}): RawReply => ({
  bytes: [Buffer.from(text)],
  ...more,
});

/** The JSON with something put right before the place where its content's text begins. */
const intoContent = (json: string, bytes: Buffer): readonly Buffer[] => {
  const at = json.indexOf('"content":"') + '"content":"'.length;
  return [Buffer.from(json.slice(0, at)), bytes, Buffer.from(json.slice(at))];
};

/** The JSON with 50 MB of text in its content, a megabyte at a time. */
function* huge(json: string): Generator<Buffer> {
  const [head, , tail] = intoContent(json, Buffer.alloc(0));
  const megabyte = Buffer.alloc(1_000_000, 'x');
  yield head ?? Buffer.alloc(0);
  for (let sent = 0; sent < HUGE_MEGABYTES; sent += 1) yield megabyte;
  yield tail ?? Buffer.alloc(0);
}

function brokenGzip(json: string): RawReply {
  const packed = gzipSync(json);
  packed.fill(0xff, 20, 40);
  return { bytes: [packed], headers: { 'content-encoding': 'gzip' } };
}

const RAW_FAULTS = [
  {
    name: 'html_with_200',
    kind: 'body',
    does: 'A page to sign in, with 200.',
    raw: () => reply(PAGE, { contentType: 'text/html; charset=utf-8' }),
  },
  {
    name: 'html_called_json',
    kind: 'body',
    does: 'A page that says it is JSON.',
    raw: () => reply(PAGE),
  },
  { name: 'empty_body', kind: 'body', does: '200 and nothing.', raw: () => reply('') },
  {
    name: 'empty_plain_text',
    kind: 'body',
    does: '200 and nothing, as text.',
    raw: () => reply('', { contentType: 'text/plain' }),
  },
  {
    name: 'truncated_json',
    kind: 'body',
    does: 'JSON that breaks off, in a body that is whole.',
    raw: (json) => reply(json.slice(0, json.length / 2)),
  },
  {
    name: 'wrong_content_type',
    kind: 'body',
    does: 'A good answer that says it is plain text: the SDK gives a string.',
    raw: (json) => reply(json, { contentType: 'text/plain' }),
  },
  {
    name: 'event_stream',
    kind: 'body',
    does: 'A stream, though none was asked for.',
    raw: (json) => reply(`data: ${json}\n\ndata: [DONE]\n\n`, { contentType: 'text/event-stream' }),
  },
  { name: 'broken_gzip', kind: 'body', does: 'A compressed body that cannot be unpacked.', raw: brokenGzip },
  { name: 'huge_body', kind: 'body', does: '50 MB of content.', raw: (json) => ({ bytes: huge(json) }) },
  {
    name: 'deep_json',
    kind: 'body',
    does: 'Lists in lists, 200,000 deep.',
    raw: () => reply('['.repeat(DEEP_LEVELS) + ']'.repeat(DEEP_LEVELS)),
  },
  {
    name: 'byte_order_mark',
    kind: 'body',
    does: 'A byte order mark before the JSON. Decoding takes it away: the answer is good.',
    raw: (json) => reply(`\ufeff${json}`),
  },
  {
    name: 'utf16',
    kind: 'body',
    does: 'The JSON in UTF-16.',
    raw: (json) => ({ bytes: [Buffer.from(`\ufeff${json}`, 'utf16le')] }),
  },
  {
    name: 'invalid_utf8',
    kind: 'body',
    does: 'Bytes in the content that are no UTF-8.',
    raw: (json) => ({ bytes: intoContent(json, Buffer.from([0xc3, 0x28, 0xff])) }),
  },
  {
    name: 'nul_bytes',
    kind: 'body',
    does: 'NUL bytes in the content, which JSON does not allow.',
    raw: (json) => ({ bytes: intoContent(json, Buffer.from([0, 0, 0])) }),
  },
  { name: 'json_null', kind: 'body', does: 'Nothing but null.', raw: () => reply('null') },
  {
    name: 'json_list',
    kind: 'body',
    does: 'A list in the place of the object.',
    raw: (json) => reply(`[${json}]`),
  },
  {
    name: 'json_string',
    kind: 'body',
    does: 'A string in the place of the object.',
    raw: (json) => reply(JSON.stringify(json)),
  },
  { name: 'json_number', kind: 'body', does: 'The number 42.', raw: () => reply('42') },
  {
    name: 'two_json_values',
    kind: 'body',
    does: 'The JSON twice, one after the other.',
    raw: (json) => reply(`${json}\n${json}`),
  },
] as const satisfies readonly BodyFault[];

export const BODY_FAULTS = [...RAW_FAULTS, ...COMPLETION_FAULTS] as const;
