import { expect, test } from 'vitest';
import { loadedWith, started } from '../support/loaded-with.ts';

const packages = ['openai', 'cockatiel', 'jsonrepair', 'keyv', '@keyv/valkey', 'quick-lru'];

test('nothing a model needs is loaded before one is configured', () => {
  expect(loadedWith('src/models/openai/open-openai-model.ts')).toContain('openai');
  expect(loadedWith('src/caches/open-cache.ts')).toContain('keyv');
  const loaded = new Set(started.flatMap((file) => [...loadedWith(file)]));
  expect(packages.filter((one) => loaded.has(one))).toEqual([]);
});

test('the checker of wordings is not loaded where nobody words anything', () => {
  const checks = (file: string) =>
    [...loadedWith(file)].filter((one) => one.includes('text/grounding/check-'));
  expect(checks('src/text/grounding/check-grounding.ts').length).toBeGreaterThan(3);
  expect(checks('src/newsroom/create-newsroom.ts')).toEqual([]);
});
