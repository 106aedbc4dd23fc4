import { argumentError, type Called } from './argument-error.ts';
import type { OptionSpec, OptionSpecs, OptionValue } from './command.ts';
import { nearestName } from './nearest-name.ts';
import { parseValue } from './parse-value.ts';
import { opensQuotation, readWord, skipSpaces, type TypedWord } from './read-word.ts';

/** An option as typed: its name, its value, and the whole of it in the line. */
interface Given {
  readonly name: string;
  readonly spec: OptionSpec;
  readonly word: TypedWord;
}

interface Line {
  readonly text: string;
  readonly called: Called;
}

const KEY = /(\p{L}[\p{L}\p{N}_-]*):/uy;

/**
 * The one parser of a typed line, for every platform: options as `name:value` anywhere between the free
 * words, which are the value of the `rest` option. Values with spaces stand between quotation marks of any
 * kind. A colon after a word that is no option name is free text (`Gaza: what next`, `08:00`, an address),
 * but a slip in an option name is an error, and quotation marks make free text of anything.
 *
 * @param text the line after the command and subcommand.
 * @returns a value for every option: the default where nothing was typed.
 * @throws UserError E07 pointing at the word, with what is allowed there.
 */
export function parseArguments(called: Called, text: string): Readonly<Record<string, OptionValue>> {
  const line: Line = { text, called };
  const specs = called.action.options;
  const given = new Map<string, Given>();
  const free: TypedWord[] = [];
  for (let at = skipSpaces(text, 0); at < text.length; ) {
    const option = readOption(line, at);
    const word = option?.word ?? readWord(text, at);
    if (option === null) free.push(word);
    else if (given.has(option.name)) throw givenTwice(line, option);
    else given.set(option.name, option);
    at = skipSpaces(text, word.end);
  }
  const rest = readRest(line, free, given);
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      const typed =
        spec.kind === 'text' && spec.rest ? (given.get(name)?.word ?? rest) : given.get(name)?.word;
      return [name, typed === undefined ? absent(line, name, spec) : valueFor(line, name, spec, typed)];
    }),
  );
}

function readOption(line: Line, at: number): Given | null {
  const key = keyAt(line.text, at);
  if (key === null) return null;
  const specs = line.called.action.options;
  const name = key.toLowerCase();
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  const valueAt = at + key.length + 1;
  if (spec === undefined) {
    refuseSlip(line, { key, at, valueAt });
    return null;
  }
  const start = skipSpaces(line.text, valueAt);
  const nextKey = keyAt(line.text, start)?.toLowerCase();
  const isNextOption = start > valueAt && nextKey !== undefined && Object.hasOwn(specs, nextKey);
  if (start >= line.text.length || isNextOption) {
    throw argumentError(line.called, `${name}: has no value. ${allowedFor(spec)}`, null);
  }
  const word = readWord(line.text, start);
  if (!word.quoted && opensQuotation(line.text, start)) {
    const message = `The quotation mark in ${key}:${word.value} is never closed.`;
    throw argumentError(line.called, message, null);
  }
  return { name, spec, word };
}

function keyAt(text: string, at: number): string | null {
  KEY.lastIndex = at;
  const key = KEY.exec(text)?.[1] ?? null;
  return key !== null && text.startsWith('//', at + key.length + 1) ? null : key;
}

/**
 * `lenght:short` is a slip. So is `lenght: short`, but with a space only when the next word proves it by
 * being a value of that option: "Data: none" in a pasted sentence is no slip in `date:`.
 */
function refuseSlip(line: Line, { key, at, valueAt }: { key: string; at: number; valueAt: number }): void {
  const specs = line.called.action.options;
  const meant = nearestName(key, Object.keys(specs));
  const spec = meant === null ? undefined : specs[meant];
  if (meant === null || spec === undefined) return;
  const start = skipSpaces(line.text, valueAt);
  const word = start < line.text.length ? readWord(line.text, start) : null;
  if (start > valueAt && !(word !== null && proves(spec, word.value))) return;
  const end = word?.end ?? valueAt;
  const correction = { line: line.text, start: at, end, words: `${meant}:${line.text.slice(start, end)}` };
  throw argumentError(line.called, noSuchOption(line, key), correction);
}

const proves = (spec: OptionSpec, typed: string): boolean =>
  spec.kind !== 'text' && 'value' in parseValue('', spec, typed);

function noSuchOption({ called }: Line, key: string): string {
  const names = Object.entries(called.action.options)
    .filter(([, spec]) => !(spec.kind === 'text' && spec.rest))
    .map(([name]) => `${name}:`);
  return `${called.path} has no option "${key}:".${names.length > 0 ? ` Its options are ${names.join(', ')}.` : ''}`;
}

function readRest(
  line: Line,
  free: readonly TypedWord[],
  given: ReadonlyMap<string, Given>,
): TypedWord | undefined {
  const [first] = free;
  const last = free.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [name, spec] = restOf(line.called.action.options);
  refuseUnknownOption(line, free, spec);
  if (name === null) {
    const words = free.map((word) => line.text.slice(word.start, word.end)).join(' ');
    throw argumentError(line.called, `${line.called.path} takes no words of its own: "${words}".`, null);
  }
  const option = given.get(name);
  if (option !== undefined) throw givenTwice(line, { ...option, word: first });
  if (free.length === 1) return first;
  const value = free.map((word) => line.text.slice(word.start, word.end)).join(' ');
  return { value, start: first.start, end: last.end, quoted: false };
}

function restOf(specs: OptionSpecs): readonly [string, OptionSpec] | readonly [null, null] {
  return Object.entries(specs).find(([, spec]) => spec.kind === 'text' && spec.rest) ?? [null, null];
}

/**
 * In prose (`/verify`, a question) `name:value` is prose. Beside a topic or a person, and where no words
 * are taken, it can only be an option that does not exist. Alone it may be an article id (`wire:1204`).
 */
function refuseUnknownOption(line: Line, free: readonly TypedWord[], rest: OptionSpec | null): void {
  if (rest?.kind === 'text' && (rest.completes === undefined || free.length === 1)) return;
  for (const word of free) {
    const key = word.quoted ? null : /^([a-z][a-z0-9_-]*):(?!\/\/)./u.exec(word.value)?.[1];
    if (key) throw argumentError(line.called, noSuchOption(line, key), null);
  }
}

function givenTwice(line: Line, { name, word }: Given): Error {
  return argumentError(
    line.called,
    `${name}: is given twice; the second time as "${word.value}". Keep one.`,
    null,
  );
}

function absent(line: Line, name: string, spec: OptionSpec): OptionValue {
  if (spec.kind !== 'text') return spec.fallback;
  if (spec.required !== true) return undefined;
  const needs = spec.rest ? `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} after it` : `${name}:`;
  throw argumentError(line.called, `${line.called.path} needs ${needs}.`, null);
}

function valueFor(line: Line, name: string, spec: OptionSpec, word: TypedWord): OptionValue {
  if (word.value.trim() === '') return absent(line, name, spec);
  const parsed = parseValue(name, spec, word.value);
  if ('value' in parsed) return parsed.value;
  const { start, end } = word;
  throw argumentError(
    line.called,
    `${parsed.problem}. Allowed: ${parsed.allowed}.`,
    parsed.nearest === null ? null : { line: line.text, start, end, words: parsed.nearest },
  );
}

function allowedFor(spec: OptionSpec): string {
  switch (spec.kind) {
    case 'choice':
      return `Allowed: ${spec.choices.join(', ')}.`;
    case 'flag':
      return 'Allowed: true, false.';
    case 'integer':
      return `Allowed: a whole number from ${spec.min} to ${spec.max}.`;
    case 'text':
      return spec.summary;
  }
}
