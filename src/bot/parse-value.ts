import type { OptionSpec, OptionValue } from './command.ts';
import { nearestName } from './nearest-name.ts';

/** What typed words came to: the option's value, or what is wrong with them, in words for the person. */
export type ParsedValue =
  | { readonly value: OptionValue }
  | {
      readonly problem: string;
      /** What may stand there, after "Allowed: ". */
      readonly allowed: string;
      /** The value that was probably meant. */
      readonly nearest: string | null;
    };

const YES = ['true', 'yes', 'on', '1'];
const NO = ['false', 'no', 'off', '0'];

/** Reads what was typed for one option. Choices and flags do not care about case. */
export function parseValue(name: string, spec: OptionSpec, typed: string): ParsedValue {
  const word = typed.toLowerCase();
  switch (spec.kind) {
    case 'text':
      return parseText(name, typed, spec.maxChars);
    case 'choice': {
      const value = spec.choices.find((choice) => choice === word);
      if (value !== undefined) return { value };
      return {
        problem: `"${typed}" is not a value of ${name}:`,
        allowed: spec.choices.join(', '),
        nearest: nearestChoice(word, spec.choices),
      };
    }
    case 'flag':
      if (YES.includes(word)) return { value: true };
      if (NO.includes(word)) return { value: false };
      return {
        problem: `"${typed}" is neither yes nor no for ${name}:`,
        allowed: 'true, false',
        nearest: nearestName(word, ['true', 'false']),
      };
    case 'integer': {
      const value = /^\d{1,15}$/.test(word) ? Number(word) : Number.NaN;
      if (value >= spec.min && value <= spec.max) return { value };
      return {
        problem: `"${typed}" is not a value of ${name}:`,
        allowed: `a whole number from ${spec.min} to ${spec.max}`,
        nearest: null,
      };
    }
  }
}

function parseText(name: string, typed: string, maxChars: number | undefined): ParsedValue {
  const value = typed.trim();
  if (maxChars === undefined || value.length <= maxChars) return { value };
  return {
    problem: `${name}: is ${value.length} characters long`,
    allowed: `up to ${maxChars} characters`,
    nearest: null,
  };
}

/** The start of exactly one choice is as good as a slip of the hand: `me` means `medium`. */
function nearestChoice(word: string, choices: readonly string[]): string | null {
  const begun = choices.filter((choice) => word !== '' && choice.startsWith(word));
  return begun.length === 1 ? (begun[0] ?? null) : nearestName(word, choices);
}
