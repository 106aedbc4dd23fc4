import { describe, expect, test } from 'vitest';
import { TASK_NAMES } from './mind/task.ts';
import { checkStrictSchema } from './rules/check-strict-schema.ts';
import { TASK_SCHEMAS } from './testing/task-schemas.ts';

const object = (properties: object, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const text = { type: 'string' };

/** An object in an object, so many. */
const nest = (levels: number): object =>
  levels === 1 ? object({ a: text }) : object({ a: nest(levels - 1) });
const many = (count: number, of: object) =>
  object(Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, of])));

describe('a schema for strict Structured Outputs', () => {
  test.each(TASK_NAMES)('%s: the schema of the task is one', (task) => {
    expect(() => checkStrictSchema(task, TASK_SCHEMAS[task])).not.toThrow();
  });

  test.each([
    [
      'a list of ids that are known',
      object({ ids: { type: 'array', items: { type: 'string', enum: ['a1.s1'] }, maxItems: 5 } }),
    ],
    ['one or nothing', object({ heading: { anyOf: [text, { type: 'null' }] } })],
    ['definitions', object({ one: { $ref: '#/$defs/one' } }, { $defs: { one: object({ text }) } })],
    ['a schema within itself', object({ children: { type: 'array', items: { $ref: '#' } } })],
    [
      'the dialect, a title and words',
      object(
        { a: { ...text, description: 'an a', title: 'A' } },
        { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 't' },
      ),
    ],
    [
      'patterns and bounds',
      object({ a: { ...text, pattern: '^a' }, n: { type: 'integer', minimum: 1, maximum: 5 } }),
    ],
    ['ten levels', nest(10)],
    ['5,000 properties', many(5000, text)],
  ])('takes %s', (_, schema) => {
    expect(() => checkStrictSchema('task', schema)).not.toThrow();
  });

  test.each([
    [
      'an object that is open',
      object({ a: text }, { additionalProperties: true }),
      "In context=(), 'additionalProperties' is required to be supplied and to be false.",
    ],
    [
      'an object within that is open',
      object({ a: { type: 'array', items: { type: 'object', properties: {}, required: [] } } }),
      "In context=('properties', 'a', 'items'), 'additionalProperties' is required",
    ],
    [
      'an optional property',
      object({ a: text, b: text }, { required: ['a'] }),
      "'required' is required to be supplied and to be an array including every key in properties. Missing 'b'.",
    ],
    [
      'a property that is required and not there',
      object({ a: text }, { required: ['a', 'b'] }),
      "Extra required key 'b' supplied.",
    ],
    ['no required at all', object({}, { required: undefined }), "'required' is required to be supplied"],
    [
      'lengths of text',
      object({ a: { ...text, minLength: 1 } }),
      "In context=('properties', 'a'), 'minLength' is not permitted.",
    ],
    ['a default', object({ a: { ...text, default: 'x' } }), "'default' is not permitted."],
    [
      'unique items',
      object({ a: { type: 'array', items: text, uniqueItems: true } }),
      "'uniqueItems' is not permitted.",
    ],
    ['allOf', object({ a: { type: 'string', allOf: [] } }), "'allOf' is not permitted."],
    ['a type that does not exist', object({ a: { type: 'text' } }), "'text' is not a valid type."],
    ['a format that is not known', object({ a: { ...text, format: 'url' } }), "'url' is not a valid format."],
    [
      'something without a type',
      object({ a: {} }),
      "In context=('properties', 'a'), schema must have a 'type' key.",
    ],
    ['a list of anything', object({ a: { type: 'array' } }), 'array schema missing items.'],
    [
      'a reference to nothing',
      object({ a: { $ref: '#/$defs/none' } }),
      'reference can only point to definitions',
    ],
    [
      'a list as root',
      { type: 'array', items: text },
      `schema must be a JSON Schema of 'type: "object"', got 'type: "array"'.`,
    ],
    ['no schema', null, `got 'type: None'.`],
    ['a choice as root', object({ a: text }, { anyOf: [] }), "'anyOf' is not permitted."],
    ['eleven levels', nest(11), '11 levels of nesting exceeds limit of 10.'],
    ['too many properties', many(5001, text), 'at most 5000 object properties total, got 5001'],
    [
      'too many choices',
      object({ a: { type: 'string', enum: Array.from({ length: 1001 }, (_, at) => `${at}`) } }),
      'at most 1000 enum values',
    ],
    [
      'names that are too long together',
      many(600, { type: 'string', enum: ['x'.repeat(210)] }),
      'characters in total string length',
    ],
  ])('refuses %s', (_, schema, message) => {
    expect(() => checkStrictSchema('task', schema)).toThrow(message);
    expect(() => checkStrictSchema('task', schema)).toThrow("Invalid schema for response_format 'task': ");
  });
});
