import { describe, expect, test } from 'vitest';
import { checkPlainText } from '../../../src/text/grounding/check-plain-text.ts';

const kindsOf = (text: string) => checkPlainText(text, 'en').map(({ kind }) => kind);

describe('plain text', () => {
  test.each([
    "The workers' union didn't strike in the '90s.",
    'The U.S. cut 4.5% (or $2bn) by 6 p.m. on 3/4 May; Labour’s plan – 3-1 – held.',
    'Zoë said the naïve façade of Łódź cost 12 € more.',
  ])('is a sentence of letters, figures and marks: %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  test.each([
    ['The channel was “ready”.', 'quotation'],
    ["The channel was 'ready'.", 'quotation'],
    ['The channel was «ready».', 'quotation'],
    ['The channel was *ready*.', 'markup'],
    ['The channel was <b>ready</b>.', 'markup'],
    ['The [channel](x) was ready.', 'markup'],
    ['The channel was ready :tada: now.', 'markup'],
    ['The channel was ready 🎉.', 'markup'],
    ['- The channel was ready.', 'markup'],
    ['The channel was ready: https://example.org/x', 'link'],
    ['The channel was ready, see booking.com now.', 'link'],
    ['The channel was ready at 10.0.0.1 today.', 'link'],
    ['@here the channel was ready.', 'mention'],
    ['<@U1> the channel was ready.', 'mention'],
    ['The chan\u200bnel was ready.', 'hidden'],
    ['The channel was \u202eydaer.', 'hidden'],
    ['The ch\u0430nnel was ready.', 'hidden'],
    ['The channel was ready. It opened.', 'sentences'],
    ['', 'sentences'],
    [`The channel was ${'very '.repeat(90)}ready.`, 'length'],
  ])('is not %s', (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });
});
