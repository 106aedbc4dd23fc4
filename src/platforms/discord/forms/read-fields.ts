import type { ModalData } from 'discord.js';

/** What a person put into a form, by field; of a menu the first choice. */
export function readFields(fields: Iterable<ModalData>): Readonly<Record<string, string>> {
  const given = new Map<string, string>();
  for (const field of fields) {
    if ('value' in field && typeof field.value === 'string') given.set(field.customId, field.value);
    else if ('values' in field) given.set(field.customId, field.values[0] ?? '');
  }
  return Object.fromEntries(given);
}
