import { expect, test } from 'vitest';
import { detectCapabilities } from '../../../src/platforms/terminal/detect-capabilities.ts';

const terminal = { isTTY: true, columns: 72, hasColors: () => true };

test('a pipe gets plain text, each sentence on one line', () => {
  expect(detectCapabilities({}, { LANG: 'en_US.UTF-8' }, 'UTC')).toEqual({
    columns: Number.POSITIVE_INFINITY,
    colour: false,
    hyperlinks: false,
    unicode: true,
    timeZone: 'UTC',
  });
});

test.each([
  [72, 72],
  [0, 80],
  [5, 20],
  [240, 100],
])('a terminal of %i columns gets lines of up to %i', (columns, room) => {
  expect(detectCapabilities({ ...terminal, columns }, {}, 'UTC').columns).toBe(room);
});

test('colour is what the terminal says it can', () => {
  expect(detectCapabilities(terminal, {}, 'UTC').colour).toBe(true);
  const dumb = { ...terminal, hasColors: () => false };
  expect(detectCapabilities(dumb, {}, 'UTC')).toMatchObject({ colour: false, hyperlinks: false });
});

test.each([
  [{ LANG: 'C' }, false],
  [{ LANG: 'de_DE.utf8' }, true],
  [{ LANG: 'C', LC_ALL: 'C.UTF-8' }, true],
  [{ LC_ALL: '', LANG: 'C.UTF-8' }, true],
  [{}, false],
  [{ OS: 'Windows_NT' }, true],
])('%o', (env, unicode) => {
  expect(detectCapabilities(terminal, env, 'UTC').unicode).toBe(unicode);
});
