import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/platforms/terminal/display-width.ts';

test.each([
  ['', 0],
  ['plain', 5],
  ['Türkiye', 7],
  ['Tu\u0308rkiye', 7],
  ['“quoted” – dash…', 16],
  ['東京', 4],
  ['ｆｕｌｌ', 8],
  ['한국', 4],
  ['ไทย', 3],
  ['العربية', 7],
  ['🙂', 2],
  ['👩‍🚀', 2],
  ['🇹🇷', 2],
  ['❤️', 2],
  ['❤', 1],
  ['1️⃣', 2],
  ['a\u200bb', 2],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
