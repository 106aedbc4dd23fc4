import type { AnswerChange } from '../mind/change-answer.ts';
import type { ContentFault } from './model-fault.ts';

const written = (write: (json: string) => string) => (): AnswerChange => ({ written: write });
const whole = (change: NonNullable<AnswerChange['whole']>) => (): AnswerChange => ({ whole: change });

const DEEP = 50_000;

export const SHAPE_FAULTS = [
  {
    name: 'json_malformed',
    kind: 'content',
    does: 'A comma too many.',
    change: written((json) => json.replace(/\}$/, ',}')),
  },
  {
    name: 'json_cut',
    kind: 'content',
    does: 'The JSON breaks off, and finish_reason is stop.',
    change: written((json) => json.slice(0, -3)),
  },
  {
    name: 'json_single_quotes',
    kind: 'content',
    does: 'JSON as Python writes it.',
    change: written((json) => json.replaceAll('"', "'")),
  },
  {
    name: 'json_fenced',
    kind: 'content',
    does: 'The JSON in a fence.',
    change: written((json) => `\`\`\`json\n${json}\n\`\`\``),
  },
  {
    name: 'json_in_prose',
    kind: 'content',
    does: 'Words before and after the JSON.',
    change: written(
      (json) => `Sure! Here is {what} you asked for:\n\n${json}\n\nLet me know if you need anything else.`,
    ),
  },
  {
    name: 'json_after_thinking',
    kind: 'content',
    does: 'Thoughts in front, with JSON of their own.',
    change: written((json) => `<think>\nMaybe {"sections": []}? No.\n</think>\n${json}`),
  },
  {
    name: 'json_twice',
    kind: 'content',
    does: 'The JSON, and an empty one after it.',
    change: written((json) => `${json}\n{}`),
  },
  {
    name: 'json_in_string',
    kind: 'content',
    does: 'The JSON as a JSON string.',
    change: written((json) => JSON.stringify(json)),
  },
  {
    name: 'json_in_list',
    kind: 'content',
    does: 'The object in a list.',
    change: written((json) => `[${json}]`),
  },
  {
    name: 'json_deep',
    kind: 'content',
    does: 'Lists in lists, 50,000 deep.',
    change: written(() => `{"sections":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`),
  },
  {
    name: 'prose_only',
    kind: 'content',
    does: 'Prose without any JSON.',
    change: written(() => 'The talks went well and everybody agreed.'),
  },
  { name: 'null_answer', kind: 'content', does: 'Nothing but null.', change: written(() => 'null') },
  {
    name: 'wrong_schema',
    kind: 'content',
    does: 'An object of another shape.',
    change: whole(() => ({ bullets: [{ text: 'Hacked', cites: ['a1.s1'] }] })),
  },
  { name: 'missing_keys', kind: 'content', does: 'An empty object.', change: whole(() => ({})) },
  {
    name: 'extra_keys',
    kind: 'content',
    does: 'Keys beside those asked for.',
    change: whole((answer) => ({
      ...answer,
      summary: 'The treaty was cancelled.',
      url: 'https://stray.example',
    })),
  },
  {
    name: 'all_null',
    kind: 'content',
    does: 'Every key is null.',
    change: whole((answer) => Object.fromEntries(Object.keys(answer).map((key) => [key, null]))),
  },
  {
    name: 'nothing_said',
    kind: 'content',
    does: 'Every list is empty, none is left out.',
    change: whole((answer) =>
      Object.fromEntries(
        Object.entries(answer).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
      ),
    ),
  },
  {
    name: 'lists_as_strings',
    kind: 'content',
    does: 'Lists are written as text.',
    change: () => ({ list: (list) => list.map(String).join(', ') }),
  },
  {
    name: 'prototype_keys',
    kind: 'content',
    does: 'Keys that would change every object: __proto__, constructor.',
    change: written((json) =>
      json.replace(/^\{/, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'),
    ),
  },
] as const satisfies readonly ContentFault[];
