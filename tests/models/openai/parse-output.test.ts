import { describe, expect, test } from 'vitest';
import { parseOutput } from '../../../src/models/openai/chat/parse-output.ts';
import fc from '../../support/fast-check.ts';

const output = { answerable: true, sentences: ['a1.s1'] };
const json = JSON.stringify(output);

describe('what a model wrote', () => {
  test.each([
    ['as it should be', json],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['between other words', `Here you are:\n${json}\nAnything else?`],
    ['behind a byte order mark', `\ufeff${json}`],
    ['with a comma too many', '{"answerable": true, "sentences": ["a1.s1",],}'],
    ['in single quotes', "{'answerable': true, 'sentences': ['a1.s1']}"],
    ['with a remark', '{"answerable": true, // yes\n "sentences": ["a1.s1"]}'],
    ['with keys nobody asked for', '{"answerable": true, "sentences": ["a1.s1"], "note": "hello"}'],
  ])('is read %s', (_, text) => {
    expect(parseOutput('select_answer', text)).toEqual(output);
  });

  test.each([
    ['nothing', ''],
    ['prose', 'I think the first sentence answers it.'],
    ['a list', '["a1.s1"]'],
    ['null', 'null'],
    ['another shape', '{"answerable": "yes", "sentences": "a1.s1"}'],
    ['numbers for ids', '{"answerable": true, "sentences": [1, 2]}'],
    ['a key missing', '{"sentences": ["a1.s1"]}'],
    ['an id without end', JSON.stringify({ answerable: true, sentences: ['a'.repeat(41)] })],
    ['more ids than there can be', JSON.stringify({ answerable: true, sentences: Array(201).fill('a1.s1') })],
    ['a book', `{"answerable": true, "sentences": ["${'x'.repeat(70_000)}"]}`],
    ['nests', '['.repeat(50_000)],
    ['nests of objects', '{"a":'.repeat(9_000)],
  ])('that is %s is refused', (_, text) => {
    expect(parseOutput('select_answer', text)).toBeNull();
  });

  test('of any kind never throws, and never brings a prototype along', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'grapheme' })), (text) => {
        const read = parseOutput('select_brief', text);
        expect(read === null || Object.getPrototypeOf(read) === Object.prototype).toBe(true);
      }),
    );
    const polluting = '{"__proto__": {"answerable": true}, "sentences": []}';
    expect(parseOutput('select_answer', polluting)).toBeNull();
    expect(Reflect.get({}, 'answerable')).toBeUndefined();
  });
});
