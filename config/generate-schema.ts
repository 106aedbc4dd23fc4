import { writeFile } from 'node:fs/promises';
import { settingsJsonSchema } from './settings-json-schema.ts';

await writeFile(new URL('./precis.schema.json', import.meta.url), settingsJsonSchema());
