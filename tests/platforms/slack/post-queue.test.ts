import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { createPostQueue } from '../../../src/platforms/slack/posting/post-queue.ts';

/** A clock that moves when somebody sleeps, and what they slept. */
function patience() {
  let nowMs = 0;
  const slept: number[] = [];
  const sleep = async (ms: number) => {
    slept.push(ms);
    nowMs += ms;
  };
  return { slept, queue: createPostQueue(sleep, () => nowMs) };
}

test('posts of one channel keep their order, a second apart', async () => {
  const { queue, slept } = patience();
  const order: number[] = [];
  await Promise.all([1, 2, 3].map((number) => queue.add('C1', async () => order.push(number))));
  expect(order).toEqual([1, 2, 3]);
  expect(slept).toEqual([1000, 1000]);
});

test('a channel that Slack holds back waits as long as Slack says; another one does not', async () => {
  const { queue, slept } = patience();
  const order: string[] = [];
  let refusals = 1;
  const held = queue.add('C1', async () => {
    if (refusals-- > 0) throw new webApi.WebAPIRateLimitedError(30);
    order.push('C1');
  });
  await queue.add('C2', async () => order.push('C2'));
  await held;
  expect(order).toEqual(['C2', 'C1']);
  expect(slept).toEqual([30_000]);
});

test('anything but a 429 is not tried again, for it may have been posted', async () => {
  const { queue } = patience();
  let calls = 0;
  const post = async () => {
    calls += 1;
    throw new Error('connection reset');
  };
  await expect(queue.add('C1', post)).rejects.toThrow('connection reset');
  expect(calls).toBe(1);
  await expect(queue.add('C1', async () => 'next')).resolves.toBe('next');
});

test('a post that is refused for ever is given up', async () => {
  const { queue, slept } = patience();
  const post = async () => {
    throw new webApi.WebAPIRateLimitedError(1);
  };
  await expect(queue.add('C1', post)).rejects.toBeInstanceOf(webApi.WebAPIRateLimitedError);
  expect(slept).toEqual([1000, 1000, 1000]);
});
