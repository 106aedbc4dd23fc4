import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GlobalOptions, readSetup } from '../../src/cli/setup.ts';

const folder = mkdtempSync(join(tmpdir(), 'precis-setup-'));
const home = new URL('../../', import.meta.url);

const setupWith = (options: GlobalOptions, env: Readonly<Record<string, string>> = {}) =>
  readSetup({ home, workingDir: folder, env }, options);

test('the settings file that was asked for is read', () => {
  writeFileSync(join(folder, 'mine.yaml'), 'brief:\n  length: short\n');
  expect(setupWith({ config: 'mine.yaml' }).settings.brief.length).toBe('short');
  expect(setupWith({}, { PRECIS_CONFIG: 'mine.yaml' }).settings.brief.length).toBe('short');
});

test('a settings file that was asked for and is not there stops the start', () => {
  expect(() => setupWith({ config: 'mien.yaml' })).toThrow(/There is no settings file .*mien\.yaml/);
  expect(() => setupWith({}, { PRECIS_CONFIG: 'mien.yaml' })).toThrow(/no settings file/);
});

test('an empty option is one that is not given', () => {
  expect(setupWith({ data: '', config: '' }).dataDir).toBe(join(folder, 'data'));
  expect(setupWith({ data: '' }, { PRECIS_DATA: 'theirs' }).dataDir).toBe(join(folder, 'theirs'));
});

test('--data comes before PRECIS_DATA, and that before the settings', () => {
  const env = { PRECIS_DATA: 'theirs' };
  expect(setupWith({ data: 'mine' }, env).dataDir).toBe(join(folder, 'mine'));
  expect(setupWith({}, env).dataDir).toBe(join(folder, 'theirs'));
  expect(setupWith({}, { PRECIS_DATA: '', PRECIS_CONFIG: '' }).dataDir).toBe(join(folder, 'data'));
  expect(setupWith({}).dataDir).toBe(join(folder, 'data'));
});
