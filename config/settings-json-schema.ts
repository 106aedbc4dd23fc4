import { z } from 'zod';
import { settingsSchema } from './settings.ts';

/** The settings as JSON Schema (draft 2020-12), for editors: the text of `precis.schema.json`. */
export function settingsJsonSchema(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'Settings of Précis', ...schema }, null, 2)}\n`;
}
