import { buttonFrame, buttonPhrases } from './lexicon/button-phrases.ts';
import { capitals, plainWords } from './plain-words.ts';
import { languagesOf } from './word-sets.ts';

/**
 * What a line asks for by name. `sure` with its slash; without it the words must not read as a sentence. `line` is the
 * command, or the button's own name for whatever it was called.
 */
export interface NamedCommand {
  readonly kind: 'sure' | 'likely';
  readonly line: string;
}

/** More free words are a sentence that happens to begin like a command. */
const MAX_BARE_WORDS = 7;
/** "can you please make it a little bit shorter" */
const MAX_BUTTON_WORDS = 9;

/** Whether a message is a command: `/brief x`, `brief turkiye-us`, or a button asked for in words (`shorter please`). */
export function tellCommand(text: string, commands: readonly string[]): NamedCommand | null {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  const name = first.replace(/^\//, '').toLowerCase();
  const known = commands.includes(name);
  if (first.startsWith('/')) return known ? { kind: 'sure', line: text } : null;
  const words = plainWords(text);
  const button = buttonIn(words);
  if (button !== null) return { kind: 'likely', line: button };
  const bare = words.filter((word) => !POLITE.has(word));
  if (bare.length === 1 && known) return { kind: 'likely', line: text };
  if (buttonPhrases.has(name) && WHAT_OF.has(words[1] ?? '') && words.length > 2)
    return { kind: 'likely', line: text };
  if (!known || rest.length === 0) return null;
  if (rest.some((word) => /^\p{L}[\p{L}_-]*:\S/u.test(word) && !/^https?:/.test(word)))
    return { kind: 'likely', line: text };
  return readsAsSentence(words, text) ? null : { kind: 'likely', line: text };
}

/** The button that is asked for, however it is called: nothing else may be said. */
function buttonIn(words: readonly string[]): string | null {
  if (words.length > MAX_BUTTON_WORDS) return null;
  for (const [button, phrases] of buttonPhrases) {
    for (const phrase of phrases) {
      const at = words.findIndex((_, place) => phrase.every((word, index) => words[place + index] === word));
      if (at < 0) continue;
      const around = [...words.slice(0, at), ...words.slice(at + phrase.length)];
      if (around.every((word) => buttonFrame.has(word))) return button;
    }
  }
  return null;
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
