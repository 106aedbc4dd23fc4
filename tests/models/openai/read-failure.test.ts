import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { describe, expect, test } from 'vitest';
import { readFailure } from '../../../src/models/openai/chat/read-failure.ts';

const answered = (status: number, error: object = {}, headers: Record<string, string> = {}) =>
  APIError.generate(status, { error: { message: 'No.', ...error } }, undefined, new Headers(headers));

describe('a request that failed', () => {
  test.each([
    ['was given up', new APIUserAbortError(), 'slow', false],
    ['found nobody', new APIConnectionError({ message: 'refused' }), 'down', true],
    ['broke off', new TypeError('terminated'), 'down', true],
    ['was one too many', answered(429), 'down', true],
    ['found a broken server', answered(500), 'down', true],
    ['found an overloaded one', answered(529), 'down', true],
    ['found one that will stay as it is', answered(505), 'down', false],
    ['has no key that counts', answered(401), 'refused', false],
    ['asks for a model nobody knows', answered(404), 'refused', false],
    ['finds no money left', answered(429, { code: 'insufficient_quota' }), 'refused', false],
    ['is too long', answered(400, { code: 'context_length_exceeded' }), 'unusable', false],
    ['is too large', answered(413), 'unusable', false],
  ] as const)('because it %s', (_, error, absence, isTransient) => {
    expect(readFailure(error)).toMatchObject({ absence, isTransient, complaint: null });
  });

  test('because of what it asks for says what that is', () => {
    const error = answered(400, {
      message: 'Unsupported value',
      param: 'temperature',
      code: 'unsupported_value',
    });
    expect(readFailure(error).complaint).toMatch(/temperature/);
  });
});

describe('how long a server wants to be left alone', () => {
  test.each([
    ['in seconds', { 'retry-after': '3' }, 3_000],
    ['in milliseconds', { 'retry-after-ms': '40', 'retry-after': '3' }, 40],
    ['not at all', {}, null],
    ['in riddles', { 'retry-after': 'soon' }, null],
    ['backwards', { 'retry-after': '-3' }, null],
  ])('is said %s', (_, headers, ms) => {
    expect(readFailure(answered(429, {}, headers)).retryAfterMs).toBe(ms);
  });

  test('is said as a date', () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const { retryAfterMs } = readFailure(answered(503, {}, { 'retry-after': date }));
    expect(retryAfterMs).toBeGreaterThan(50_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });
});
