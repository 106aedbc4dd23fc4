import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openInput } from '../../src/cli/open-input.ts';
import { readLines } from '../../src/cli/read-lines.ts';

const workingDir = mkdtempSync(join(tmpdir(), 'precis-input-'));
const outside = { stdin: Readable.from(['typed\n']), workingDir };
const text = 'first line\nsecond line\n'.repeat(2_000);

async function linesOf(name: string): Promise<readonly string[]> {
  return Array.fromAsync(readLines(await openInput(outside, name)));
}

test('a file is read whether it is gzipped or not, whatever its name says', async () => {
  for (const [name, bytes] of [
    ['plain.jsonl', text],
    ['packed.jsonl.gz', gzipSync(text)],
    ['packed.jsonl', gzipSync(text)],
    ['plain.gz', text],
  ] as const) {
    writeFileSync(join(workingDir, name), bytes);
    expect(await linesOf(name), name).toHaveLength(4_000);
  }
  writeFileSync(join(workingDir, 'empty'), '');
  expect(await linesOf('empty')).toEqual([]);
  expect(await linesOf('-')).toEqual(['typed']);
});

test('a packed file that breaks off is named', async () => {
  writeFileSync(join(workingDir, 'half.gz'), gzipSync(text).subarray(0, 60));
  await expect(linesOf('half.gz')).rejects.toMatchObject({
    code: 'E07',
    message: `${join(workingDir, 'half.gz')} cannot be unpacked.`,
  });
});

test.each(['missing.jsonl', '.'])('what is no file is named: %s', async (name) => {
  await expect(openInput(outside, name)).rejects.toMatchObject({ code: 'E07' });
});
