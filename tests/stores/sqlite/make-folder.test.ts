import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../src/stores/sqlite/make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'precis-folder-'));

test('a folder is created with those above it, and once more without harm', () => {
  const path = join(root, 'a', 'b', 'c');
  makeFolder(path);
  makeFolder(path);
  expect(existsSync(path)).toBe(true);
});

test('a file in the way is an error', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file', 'below'))).toThrow(/ENOTDIR/);
});

test.skipIf(!existsSync('/proc/self'))(
  'a file system that takes no folders is an error, not an endless loop (needs /proc)',
  () => {
    expect(() => makeFolder('/proc/precis/data')).toThrow(/ENOENT/);
  },
);
