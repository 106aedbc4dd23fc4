import { plainWords } from './plain-words.ts';
import { languages } from './word-sets.ts';

/** Around a request for silence, or for an end of it. */
const POLITE: ReadonlySet<string> = new Set(
  'please pls plz bitte lutfen ok okay now jetzt artik bot precis thanks danke tesekkurler merci gracias just in this the thread here channel can could you will hey so and for a while bit moment minute time being today'.split(
    ' ',
  ),
);
/** What a bot does that one wants no more of. */
const ITS_WORK =
  /^(?:answer|reply|respond|talk|post|spam|chat|write|comment|messag|interrupt|bother|butt|chim|ping|notify)(?:m?ing|s|es|e)?$/u;

/** Whether a short message asks the bot to be silent: "stop", "please stop replying", "no more answers here". */
export function isStop(words: readonly string[]): boolean {
  const bare = words.filter((word) => !POLITE.has(word));
  if (bare.length === 1 && HUSH.test(bare[0] ?? '')) return true;
  if (languages.some(({ stops }) => stops.has(words.join(' ')) || stops.has(bare.join(' ')))) return true;
  const [first = '', second = '', third = ''] = bare;
  if (first === 'stop' || first === 'quit')
    return ITS_WORK.test(second) && bare.slice(2).every((word) => TO_US.has(word));
  if (first === 'no' && second === 'more') return bare.length === 3 && isItsWord(third);
  return first === 'dont' && ITS_WORK.test(second) && bare.slice(2).every((word) => TO_US.has(word));
}

/** Whom it does not answer any more. */
const TO_US: ReadonlySet<string> = new Set(
  'to us me our my every everyone everything everybody people question questions message messages all anymore any more time'.split(
    ' ',
  ),
);
const HUSH = /^(?:s+h+|p+s+t+|s+t+o+p+|shu+sh|sus+|yeter+)$/u;
const isItsWord = (word: string): boolean =>
  ITS_WORK.test(word) || /^(?:replies|messages|responses)$/.test(word);

/** "Stop talking please, we are working": what follows the first clause only says why. */
export function opensWithStop(text: string): boolean {
  const [first = '', ...rest] = text.split(/[,.;!–—]\s+|\s-\s/u);
  const words = plainWords(first);
  return (
    rest.length > 0 &&
    !rest.join(' ').includes('?') &&
    words.some((word) => STRONG.has(word)) &&
    isStop(words)
  );
}

/** "Enough", "quiet" alone may be said of anything. */
const STRONG: ReadonlySet<string> = new Set(
  'stop stopp shut mute hush dur sus auf still arrete tais callate para dont'.split(' '),
);

/** Whether it asks the bot to speak again: "come back", "you can talk again". */
export function isStart(words: readonly string[]): boolean {
  const bare = words.filter((word) => !POLITE.has(word));
  return languages.some(({ starts }) => starts.has(words.join(' ')) || starts.has(bare.join(' ')));
}
