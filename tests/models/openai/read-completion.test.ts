import { describe, expect, test } from 'vitest';
import { readCompletion } from '../../../src/models/openai/chat/read-completion.ts';

const completion = (message: object, rest: object = {}) => ({
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message } }],
  usage: { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25 },
  ...rest,
});

test('a completion has its text and what it used', () => {
  expect(readCompletion(completion({ content: '{}' }))).toEqual({
    kind: 'text',
    text: '{}',
    use: { calls: 1, tokensIn: 20, tokensOut: 5 },
  });
});

test('content in parts is one text', () => {
  const content = [
    { type: 'text', text: '{"a"' },
    { type: 'text', text: ':1}' },
  ];
  expect(readCompletion(completion({ content }))).toMatchObject({ text: '{"a":1}' });
});

describe('a completion that says nothing to be used', () => {
  test.each([
    ['is empty', completion({ content: '  ' })],
    ['is null', completion({ content: null })],
    ['is a refusal', completion({ content: '{}', refusal: 'I cannot help with that.' })],
  ])('when it %s', (_, value) => {
    expect(readCompletion(value).kind).toBe('no-text');
  });

  test.each(['length', 'content_filter', 'tool_calls', 'whatever'])('when it ended by %s', (reason) => {
    const choices = [{ finish_reason: reason, message: { content: '{}' } }];
    expect(readCompletion({ choices }).kind).toBe('no-text');
  });

  test('still cost what it cost', () => {
    expect(readCompletion(completion({ content: null }))).toMatchObject({ use: { tokensIn: 20 } });
  });
});

test.each([
  ['a page', '<!doctype html><title>Sign in</title>'],
  ['nothing', undefined],
  ['an error', { error: { message: 'overloaded' } }],
  ['no choices', { choices: [] }],
  ['a choice without a message', { choices: [{ finish_reason: 'stop' }] }],
])('%s is no completion', (_, value) => {
  expect(readCompletion(value)).toEqual({ kind: 'not-a-completion' });
});

test.each([
  ['missing', undefined],
  ['negative', { prompt_tokens: -1, completion_tokens: 5 }],
  ['absurd', { prompt_tokens: 1e12, completion_tokens: 5 }],
  ['in words', { prompt_tokens: 'many', completion_tokens: 5 }],
])('usage that is %s is not believed', (_, usage) => {
  expect(readCompletion(completion({ content: '{}' }, { usage }))).toMatchObject({ kind: 'text', use: null });
});
