import { createSupportsHyperlinks } from 'supports-hyperlinks';
import type { Capabilities } from './capabilities.ts';

/** The part of an output stream that tells what is behind it; `process.stdout` is one. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(count: number, env: object): boolean;
}

/** Narrower, nearly every word would stand alone; wider, the eye loses the next line. */
const MIN_COLUMNS = 20;
const MAX_COLUMNS = 100;
/** For a terminal that does not know how wide it is: it says 0. */
const USUAL_COLUMNS = 80;

/**
 * What the terminal behind a stream can do. A pipe or a file gets plain text in lines as long as they come,
 * so that other programs find sentences whole.
 *
 * @param timeZone IANA zone in which times are shown.
 */
export function detectCapabilities(
  stream: OutputStream,
  env: Readonly<Record<string, string | undefined>>,
  timeZone: string,
): Capabilities {
  if (stream.isTTY !== true) {
    const columns = Number.POSITIVE_INFINITY;
    return { columns, colour: false, hyperlinks: false, unicode: speaksUnicode(env), timeZone };
  }
  const colour = stream.hasColors?.(16, env) ?? false;
  return {
    columns: Math.min(Math.max(stream.columns || USUAL_COLUMNS, MIN_COLUMNS), MAX_COLUMNS),
    colour,
    hyperlinks: colour && createSupportsHyperlinks({ isTTY: true }),
    unicode: speaksUnicode(env),
    timeZone,
  };
}

/** As POSIX orders the variables; Windows terminals do not set them and speak Unicode. */
function speaksUnicode(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return locale === undefined ? env['OS'] === 'Windows_NT' : /utf-?8/i.test(locale);
}
