import { capitals, plainWords } from './plain-words.ts';
import { languagesOf } from './word-sets.ts';

/** What a line asks for by name. `sure` with its slash; without it the words must not read as a sentence. */
export type CommandKind = 'sure' | 'likely';

/** More free words are a sentence that happens to begin like a command. */
const MAX_BARE_WORDS = 7;

/**
 * Whether a message is a command: `/brief x`, `brief turkiye-us`, or a button's name on its own (`shorter`).
 *
 * @param commands names of commands; @param buttons single words that buttons stand for.
 */
export function tellCommand(
  text: string,
  commands: readonly string[],
  buttons: readonly string[],
): CommandKind | null {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  const name = first.replace(/^\//, '').toLowerCase();
  const known = commands.includes(name);
  if (first.startsWith('/')) return known ? 'sure' : null;
  const words = plainWords(text);
  const bare = words.filter((word) => !POLITE.has(word));
  if (bare.length === 1 && (known || buttons.includes(bare[0] ?? ''))) return 'likely';
  if (buttons.includes(name) && WHAT_OF.has(words[1] ?? '') && words.length > 2) return 'likely';
  if (!known || rest.length === 0) return null;
  if (rest.some((word) => /^\p{L}[\p{L}_-]*:\S/u.test(word) && !/^https?:/.test(word))) return 'likely';
  return readsAsSentence(words, text) ? null : 'likely';
}

const POLITE: ReadonlySet<string> = new Set('please pls plz bitte lutfen'.split(' '));
/** "timeline of the talks": what a button names, of something. */
const WHAT_OF: ReadonlySet<string> = new Set('of on for about'.split(' '));

const PERSONS: ReadonlySet<string> = new Set('me him her them us you it that this'.split(' '));

/** "sources say he left", "verify before you post": a verb follows, or too much does. */
function readsAsSentence(words: readonly string[], text: string): boolean {
  if (/[“"„]/.test(text)) return false;
  const rest = words.slice(1);
  if (PERSONS.has(rest[0] ?? '')) return true;
  if (rest.length > MAX_BARE_WORDS || /[.!?]\s*$/.test(text)) return true;
  const spoken = languagesOf(words);
  const isVerb = (word: string) =>
    spoken.some(({ verbs, leadingVerbs }) => verbs.has(word) || leadingVerbs.has(word));
  const shown = capitals(text).slice(1);
  return rest.some((word, place) => shown[place] !== true && isVerb(word));
}
