import { expect, test } from 'vitest';
import { fullDialect, stepDown } from '../../../src/models/openai/chat/dialect.ts';

test.each([
  ["Unsupported parameter: 'max_completion_tokens'", { ...fullDialect, limit: 'max_tokens' }],
  ["'temperature' does not support 0 with this model", { ...fullDialect, temperature: false, effort: true }],
  ["'response_format' of type 'json_schema' is not supported", { ...fullDialect, format: 'json_object' }],
  ['Invalid request', { ...fullDialect, format: 'json_object' }],
] as const)('after "%s" less is asked for', (complaint, less) => {
  expect(stepDown(fullDialect, complaint)).toEqual(less);
});

test('an endpoint that takes nothing is given up after everything was tried once', () => {
  const tried = [fullDialect];
  for (let next = stepDown(fullDialect, 'no'); next !== null; next = stepDown(next, 'no')) tried.push(next);
  expect(tried.map(({ format }) => format)).toEqual(['json_schema', 'json_object', 'text']);
});

test('a complaint about a parameter that was left out already is about something else', () => {
  const plain = { ...fullDialect, limit: 'max_tokens', temperature: false } as const;
  expect(stepDown(plain, 'max_tokens and temperature')).toEqual({ ...plain, format: 'json_object' });
});
