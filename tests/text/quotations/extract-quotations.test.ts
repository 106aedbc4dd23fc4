import { expect, test } from 'vitest';
import { extractQuotations } from '../../../src/text/quotations/extract-quotations.ts';

test('a speaker named before the quotation is found', () => {
  const text = 'Mara Velten, the harbour minister, said, "The north pier will open in May."';
  const [quotation] = extractQuotations(text, { language: 'en' });
  expect(quotation && text.slice(quotation.start, quotation.end)).toBe('The north pier will open in May.');
  expect(quotation?.speaker.printed).toBe('Mara Velten');
});
