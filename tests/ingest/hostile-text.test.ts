import { describe, expect, it } from 'vitest';
import { runIngest } from './support/run-ingest.ts';
import { streamOf } from './support/stream-of.ts';

/**
 * Paragraphs of 40,000 characters, 240,000 in all: work that grows with the square of the length, or worse,
 * would not end within the limit of the test.
 */
const repeated = (piece: string) => `${piece.repeat(Math.ceil(40_000 / piece.length))}\n\n`.repeat(6);

describe('hostile Markdown is read in time that grows with its length', () => {
  it.each([
    ['brackets', '['],
    ['nested brackets', '[a [b] '],
    ['opened comments', '<!--\n'],
    ['backticks', '` `` '],
    ['stars', '*a **b '],
    ['crossed marks', '*a b_ '],
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
