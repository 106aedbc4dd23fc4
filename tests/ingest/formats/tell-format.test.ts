import { describe, expect, it } from 'vitest';
import { formatOfContent, formatOfName } from '../../../src/ingest/formats/tell-format.ts';

describe('the format of a file', () => {
  it.each([
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['a.b.txt', 'text'],
    ['/x/a.HTM', 'html'],
    ['a.json', 'json'],
    ['a.ndjson', 'jsonl'],
    ['a.docx', null],
    ['md', null],
  ])('%s is told by its name', (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });

  it.each([
    ['---\r\ntitle: a\r\n---\r\n', 'markdown'],
    ['\uFEFF---\ntitle: a', 'markdown'],
    ['\n<!DOCTYPE HTML>', 'html'],
    ['<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
    ['[{"title": "a"}]', 'json'],
    ['{\n  "title": "a"', 'json'],
    ['{"title": "a"}\n{"title": "b"}', 'jsonl'],
    [`{"title": "${'a'.repeat(100)}`, 'jsonl'],
    ['[Ankara] The talks go on', 'text'],
    ['{sic} The talks go on', 'text'],
    ['<3 is how she signed', 'text'],
    ['', 'text'],
  ])('%j is told by its content', (text, format) => {
    expect(formatOfContent(text)).toBe(format);
  });
});
