import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsJsonSchema } from '../../config/settings-json-schema.ts';

test('the JSON Schema that editors read is the one the settings make (npm run generate)', () => {
  const path = new URL('../../config/precis.schema.json', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(settingsJsonSchema());
});
