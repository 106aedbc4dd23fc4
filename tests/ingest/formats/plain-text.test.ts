import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../../src/ingest/formats/plain-text.ts';

describe('a plain text article', () => {
  it.each([
    ['takes its first line as title when a blank line follows', 'Title\n\nBody.', 'Title', 'Body.'],
    ['passes over blank lines before the title', '\n \nTitle \n \n\nBody.', 'Title', '\nBody.'],
    ['keeps a dateline in the body', 'Title\n\nANKARA\n\nBody.', 'Title', 'ANKARA\n\nBody.'],
    [
      'has the name of its file when no blank line follows',
      'One.\nTwo.\n\nThree.',
      'file',
      'One.\nTwo.\n\nThree.',
    ],
    ['has the name of its file when nothing else follows', 'One.\n\n \n', 'file', 'One.\n\n \n'],
    [
      'has no paragraph for a title',
      `${'word '.repeat(80)}\n\nBody.`,
      'file',
      `${'word '.repeat(80)}\n\nBody.`,
    ],
  ])('%s', (_, text, title, body) => {
    expect(parsePlainText(text, 'file')).toMatchObject({ title, body });
  });
});
