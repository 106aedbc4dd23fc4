import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSettings, readSettings } from '../../src/cli/read-settings.ts';
import { SetupError } from '../../src/core/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'precis-settings-'));

function refusal(input: unknown): SetupError {
  try {
    checkSettings(input, 'precis.yaml');
  } catch (error) {
    if (error instanceof SetupError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('settings', () => {
  test('without a file everything has its default', () => {
    const settings = readSettings(join(folder, 'absent.yaml'));
    expect(settings.data.dir).toBe('./data');
    expect(settings.brief.length).toBe('medium');
  });

  test('the file that ships is valid and says what the defaults say', () => {
    const shipped = readSettings(new URL('../../config/precis.yaml', import.meta.url).pathname);
    expect(shipped).toEqual(checkSettings({}, 'precis.yaml'));
  });

  test('an empty file means the defaults', () => {
    const path = join(folder, 'empty.yaml');
    writeFileSync(path, '# nothing yet\n');
    expect(readSettings(path).log.level).toBe('warn');
  });

  test.each([
    [{ brief: { length: 'huge' } }, 'brief.length', '"huge"', 'short, medium, full'],
    [{ breif: {} }, 'breif', 'no setting breif', 'data, ingest, brief'],
    [{ brief: { size: 3 } }, 'brief.size', 'no setting brief.size', 'allowed there are length'],
    [{ ingest: { maxMegabytes: -1 } }, 'ingest.maxMegabytes', '-1', '>0'],
    [{ ingest: { maxMegabytes: 'five' } }, 'ingest.maxMegabytes', '"five"', 'expected number'],
    [{ ingest: { collection: 'News Room' } }, 'ingest.collection', '"News Room"', 'lower case letters'],
    [{ display: { timeZone: 'Mars/Olympus' } }, 'display.timeZone', '"Mars/Olympus"', 'IANA time zone'],
    [{ log: { level: 'loud' } }, 'log.level', '"loud"', 'debug, info, warn, error, silent'],
    ['just words', '(the whole file)', '"just words"', 'expected object'],
  ])('%j is refused with its name, what was found and what is allowed', (input, name, found, allowed) => {
    const error = refusal(input);
    expect(error.setting).toBe(name);
    expect(error.message).toContain(found);
    expect(error.message).toContain(allowed);
    expect(error.hint).toContain(name);
  });

  test('broken YAML is refused with its line', () => {
    const path = join(folder, 'broken.yaml');
    writeFileSync(path, 'brief:\n  length: "medium\n');
    expect(() => readSettings(path)).toThrow(/not valid YAML, line \d/);
  });

  test('a folder in place of the file is refused', () => {
    expect(() => readSettings(folder)).toThrow(SetupError);
  });
});
