import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../../src/stores/sqlite/migrations.ts';
import { SCHEMA_VERSION } from '../../../src/stores/sqlite/schema-version.ts';

const folder = new URL('../../../src/stores/sqlite/migrations/', import.meta.url);

test('every file of the migrations folder is a migration, in order, and the version is their number', () => {
  const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  expect(Object.keys(migrations)).toEqual(names.sort());
  expect(SCHEMA_VERSION).toBe(names.length);
});
