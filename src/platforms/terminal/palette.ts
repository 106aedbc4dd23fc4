import picocolors from 'picocolors';
import type { Capabilities } from './capabilities.ts';
import { plain, type Style } from './wrap.ts';

/** The looks of an answer. A look is the same function each time, so that neighbours are painted together. */
export interface Palette {
  readonly heading: Style;
  readonly strong: Style;
  readonly emphasis: Style;
  readonly code: Style;
  readonly removed: Style;
  readonly added: Style;
  readonly marked: Style;
  readonly dim: Style;
  readonly citation: Style;
  readonly warning: Style;
  readonly error: Style;
  readonly link: (url: string) => Style;
}

/** Without colour, what was removed, added or marked is set off by signs. */
export function createPalette({ colour, hyperlinks }: Pick<Capabilities, 'colour' | 'hyperlinks'>): Palette {
  const pico = picocolors.createColors(colour);
  return {
    heading: (text) => pico.bold(text),
    strong: (text) => pico.bold(text),
    emphasis: (text) => pico.italic(text),
    code: (text) => pico.cyan(text),
    removed: colour ? (text) => pico.red(pico.strikethrough(text)) : plain,
    added: colour ? (text) => pico.green(pico.underline(text)) : plain,
    marked: (text) => pico.inverse(text),
    dim: (text) => pico.dim(text),
    citation: (text) => pico.blue(text),
    warning: (text) => pico.yellow(text),
    error: (text) => pico.red(text),
    link: (url) => (hyperlinks ? (text) => `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : plain),
  };
}

/** An address that a terminal may open: http(s) only, percent-encoded, so that no byte of it can end the escape. */
export function safeAddress(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}
