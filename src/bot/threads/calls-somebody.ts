import { plainWords } from './plain-words.ts';
import { isKnownWord, languages } from './word-sets.ts';

/** A name, perhaps after a greeting, then a comma and what is asked. */
const CALL =
  /^(?:(?:hey|hi|hello|yo|ok|okay|so|and|but|hallo|moin|selam|merhaba|salut|bonjour|hola)\s+)?(@?\p{L}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?)\s*,\s*(\S.*)$/isu;

/**
 * Whether a message calls somebody by name: "Ben, is that right?". A name that the thread has spoken of is what it asks
 * about ("Gaza, what happened there?"), and a word in lower case is a name only where "you" follows it.
 *
 * @param spokenOf the texts of the thread; @param self names of the bot.
 */
export function callsSomebody(text: string, spokenOf: readonly string[], self: readonly string[]): boolean {
  const [, name = '', rest = ''] = CALL.exec(text.trim()) ?? [];
  const called = plainWords(name);
  const [first = ''] = called;
  if (called.length === 0 || called.some((word) => isKnownWord(word) || NO_NAMES.test(word))) return false;
  if (self.some((known) => known.toLowerCase() === first)) return false;
  const asked = plainWords(rest);
  const isName = /^\p{Lu}/u.test(name);
  const turnsToYou = asked.some((word) => languages.some(({ you }) => you.has(word)));
  const asks = asked.some((word) =>
    languages.some(
      ({ questionWords, leadingVerbs, particles }) =>
        questionWords.has(word) || leadingVerbs.has(word) || particles.has(word),
    ),
  );
  const isAsked = asks || turnsToYou || (asked.length > 1 && /\?\s*$/u.test(rest));
  if (isName ? !isAsked : !turnsToYou) return false;
  return !spokenOf.some((spoken) => plainWords(spoken).includes(called.at(-1) ?? first));
}

/** "Honestly, ...", "Question, ...", "bot, ...". */
const NO_NAMES =
  /ly$|^(?:bot|question|frage|soru|wait|curious|quick|first|second|next|finally|breaking|update|edit|ps|however|meanwhile|otherwise|fwiw|imo|imho|afaik|tbh|ngl|besides|plus|hence|therefore|apparently|übrigens|ubrigens)$/;
