import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SetupError } from '../../src/core/errors.ts';
import { parseAliases } from '../../src/newsroom/parse-aliases.ts';
import { aliases, names } from './support/open-newsroom.ts';

test('the table that comes with the program is in order', () => {
  expect(aliases.groups.length).toBeGreaterThan(60);
  const text = readFileSync(new URL('../../config/aliases.yaml', import.meta.url), 'utf8');
  expect(parseAliases(parse(text))).toEqual(aliases);
});

test.each([
  [['Türkiye', 'TURKEY', 'turkiye', 'Türkei']],
  [['US', 'U.S.', 'usa', 'United States', 'ABD', 'Amerika Birleşik Devletleri', 'Vereinigte Staaten']],
  [['PKK', "Kurdistan Workers' Party", 'Kurdistan Workers’ Party']],
  [['Daesh', 'ISIS', 'ISIL', 'Islamic State', 'DEAŞ']],
  [['EU', 'AB', 'European Union']],
  [['UN', 'BM', 'United Nations']],
])('%j are one thing', (group) => {
  expect(
    new Set(
      group.map((name) =>
        names
          .read(name)
          .map(({ key }) => key)
          .join(),
      ),
    ),
  ).toHaveProperty('size', 1);
});

test.each([
  ['no list', { groups: 'US' }, /groups/],
  ['a group of one', { groups: [{ names: ['US'] }] }, /names/],
  ['an unknown kind', { groups: [{ kind: 'thing', names: ['a', 'b'] }] }, /kind/],
  ['a name without letters', { groups: [{ names: ['US', '!!'] }] }, /"!!"/],
  [
    'a name in two groups',
    { groups: [{ names: ['US', 'USA'] }, { names: ['u.s.', 'Us Weekly'] }] },
    /US and of u\.s\./,
  ],
])('%s stops the start and is named', (_, value, message) => {
  expect(() => parseAliases(value)).toThrow(SetupError);
  expect(() => parseAliases(value)).toThrow(message);
});
