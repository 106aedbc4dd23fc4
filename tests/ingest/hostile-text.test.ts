import { describe, expect, it } from 'vitest';
import { runIngest } from './support/run-ingest.ts';
import { streamOf } from './support/stream-of.ts';

/** 300,000 characters each: work that grows with the square of the length would not end within the limit of the test. */
const chars = 300_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(chars / piece.length));

describe('hostile Markdown is read in time that grows with its length', () => {
  it.each([
    ['brackets', '['],
    ['nested brackets', '[a [b] '],
    ['opened comments', '<!--\n'],
    ['backticks', '` `` '],
    ['stars', '*a **b '],
    ['underscores', '_ a_ '],
    ['heading spaces', '#    '],
    ['link targets', '[a](('],
    ['entities', '&amp'],
    ['quotes', '> '],
    ['blank lines', ' \n'],
    ['list marks', '- '],
  ])('%s', async (_, piece) => {
    const text = `---\ntitle: A\n---\nText. ${repeated(piece)}\nEnd.`;
    const { result } = await runIngest(['-'], { stdin: streamOf(text), format: 'markdown' });
    expect(result.added).toBe(1);
  });
});
