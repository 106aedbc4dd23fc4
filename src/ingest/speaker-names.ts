import type { AliasTable } from '../core/aliases.ts';

/** Every spelling of a speaker's name to the one that is shown. */
export type SpeakerNames = ReadonlyMap<string, string>;

/**
 * What the quotation engine needs of the alias table: people and organisations, with and without "the". Places
 * are left as printed: "Ankara" and "Turkey" in a text may be a government or a country.
 */
export function speakerNames({ groups }: AliasTable): SpeakerNames {
  const names = new Map<string, string>();
  for (const { kind, names: spellings } of groups) {
    const [shown] = spellings;
    if (shown === undefined || (kind !== 'person' && kind !== 'organisation')) continue;
    for (const spelling of spellings) {
      for (const form of [spelling, `the ${spelling}`, `The ${spelling}`]) names.set(form, shown);
    }
  }
  return names;
}
