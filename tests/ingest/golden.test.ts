import { readdirSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../src/ingest/article-draft.ts';
import { readFileArticles } from '../../src/ingest/read-input.ts';

const folder = fileURLToPath(new URL('golden/', import.meta.url));
const suffix = '.drafts.json';
const files = readdirSync(folder).filter((name) => !name.endsWith(suffix));

describe('every golden file gives the drafts written beside it', () => {
  it.each(files)('%s', async (name) => {
    const path = folder + name;
    const found: ParsedArticle[] = [];
    const options = { format: null, maxBytes: 100_000, onBytes() {} };
    for await (const parsed of readFileArticles(path, (await stat(path)).size, options)) found.push(parsed);
    expect(found).toEqual(JSON.parse(readFileSync(path + suffix, 'utf8')));
  });

  it('covers every format', () => {
    const extensions = new Set(files.map((name) => name.split('.').at(-1)));
    expect(extensions).toEqual(new Set(['md', 'txt', 'html', 'json', 'jsonl']));
  });
});
