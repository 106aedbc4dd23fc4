import type { OptionSpecs, OptionValue } from './command.ts';

const MARKS = /["“”„«»]/u;
const PLAIN_VALUE = /^[^\s"“”„«»]\S*$/u;
/** Free words that would be read as something else: an option, a call for help; and other than single spaces. */
const NOT_FREE = /(?:^|\s)\p{L}[\p{L}\p{N}_-]*:|^\s|\s$|[^\S ]|\s\s|^help$/iu;

/**
 * A line that a person could type: what buttons and examples carry. Adds quotation marks where the words
 * would be read as something else without.
 *
 * @param path without the slash: `quotes`, `topics show`.
 * @param free the free words, null for none.
 * @param options those that are undefined or empty are left out.
 */
export function formatLine(
  path: string,
  free: string | null,
  options: Readonly<Record<string, OptionValue>> = {},
): string {
  const typed = Object.entries(options)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}:${formatValue(String(value))}`);
  return [`/${path}`, ...(free ? [formatFree(free)] : []), ...typed].join(' ');
}

/** The line that gives an action these values, without those that are the defaults: the inverse of parsing. */
export function formatRequest(
  path: string,
  specs: OptionSpecs,
  values: Readonly<Record<string, OptionValue>>,
): string {
  const [rest] = Object.entries(specs).find(([, spec]) => spec.kind === 'text' && spec.rest) ?? [];
  const free = rest === undefined ? undefined : values[rest];
  const changed = Object.entries(values).filter(([name, value]) => {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    return spec !== undefined && name !== rest && !(spec.kind !== 'text' && spec.fallback === value);
  });
  return formatLine(path, typeof free === 'string' ? free : null, Object.fromEntries(changed));
}

/** Free words as they are typed: between marks where they would be read as something else. */
export const formatFree = (text: string): string =>
  NOT_FREE.test(text) || MARKS.test(text) ? quoted(text) : text;

/** The value of an option as it is typed after its colon. */
export const formatValue = (text: string): string => (PLAIN_VALUE.test(text) ? text : quoted(text));

const quoted = (text: string): string => `"${text.replace(/["“”\\]/gu, '\\$&')}"`;
