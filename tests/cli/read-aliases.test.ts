import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAliases } from '../../src/cli/read-aliases.ts';

const home = new URL('../../', import.meta.url);
const folder = () => mkdtempSync(join(tmpdir(), 'precis-aliases-'));

test('the names of the data folder join those that come with the program', () => {
  const own = folder();
  expect(readAliases({ home }, own)).toEqual(readAliases({ home }));
  writeFileSync(
    join(own, 'aliases.yaml'),
    'groups:\n  - { kind: person, names: [Ada Brook, A. D. Brook] }\n',
  );
  const { groups } = readAliases({ home }, own);
  expect(groups).toHaveLength(readAliases({ home }).groups.length + 1);
  expect(groups).toContainEqual({ kind: 'person', names: ['Ada Brook', 'A. D. Brook'] });
});

test('a file that is not in order stops the start', () => {
  const own = folder();
  writeFileSync(join(own, 'aliases.yaml'), 'groups: [');
  expect(() => readAliases({ home }, own)).toThrow(/aliases\.yaml is no YAML/);
  writeFileSync(join(own, 'aliases.yaml'), 'groups: 3');
  expect(() => readAliases({ home }, own)).toThrow(/not in order/);
});
