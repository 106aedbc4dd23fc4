import { fold } from '../../text/fold.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const LANGUAGES = ['en', 'de', 'tr', 'fr', 'es'] as const;

/** Names of countries in the languages people write here, folded; as Unicode (CLDR) has them. */
export const countryNames: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return LETTERS.flatMap((first) =>
      LETTERS.map((second) => names.of(first + second)).filter((name) => name !== undefined),
    );
  }).map(fold),
);
