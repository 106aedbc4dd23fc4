import { describe, expect, test } from 'vitest';
import { linkToText } from '../../src/newsroom/text-fragment.ts';

const url = 'https://news.example/story';
const link = (body: string, marked: string, address = url) => {
  const start = body.lastIndexOf(marked);
  return linkToText(address, body, { start, end: start + marked.length });
};
const directive = (address: string) => address.slice(address.indexOf(':~:text=') + 8);

describe('the link to the publisher', () => {
  test('marks a short span whole', () => {
    expect(link('It rained. We stayed in.', 'We stayed in.')).toBe(`${url}#:~:text=We%20stayed%20in.`);
  });

  test('escapes what means something in the directive', () => {
    const address = link('A well-known fact, R&D is dear.', 'A well-known fact, R&D is dear.');
    expect(directive(address)).toBe('A%20well%2Dknown%20fact%2C%20R%26D%20is%20dear.');
  });

  test('gives a long span by its first and last words', () => {
    const marked = `One two three four five six ${'and more '.repeat(30)}seven eight nine ten eleven.`;
    expect(directive(link(marked, marked))).toBe(
      'One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven.',
    );
  });

  test('gives a span over paragraphs by its first and last words', () => {
    expect(directive(link('Up it went.\n\nDown it came.', 'Up it went.\n\nDown it came.'))).toBe(
      'Up%20it%20went.,Down%20it%20came.',
    );
  });

  test('adds the words before, when the marked ones stand there twice', () => {
    expect(directive(link('No, he said. Then later he said again: No', 'No'))).toBe(
      'later%20he%20said%20again%3A-,No',
    );
  });

  test('keeps the fragment of the address and drops an older directive', () => {
    expect(link('We stayed.', 'We stayed.', `${url}#part2:~:text=old`)).toBe(
      `${url}#part2:~:text=We%20stayed.`,
    );
  });

  test('survives half a surrogate', () => {
    expect(() => link('a \ud83d b', '\ud83d')).not.toThrow();
  });

  test('gives back the words when it is decoded', () => {
    const marked = 'Türkiye’s “well-known” 50% & more, he said – twice';
    expect(decodeURIComponent(directive(link(`Before. ${marked}. After.`, marked)))).toBe(marked);
  });
});
