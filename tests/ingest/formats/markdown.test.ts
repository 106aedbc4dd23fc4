import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../../src/ingest/formats/markdown-blocks.ts';
import { plainInline } from '../../../src/ingest/formats/markdown-inline.ts';

const inline = (text: string) => plainInline(text, new Set(['plan']));
const body = (text: string) => plainMarkdown(text).body;

describe('marks inside a line go, words stay', () => {
  it.each([
    ['*a* **b** ***c*** _d_ __e__ ~~f~~', 'a b c d e f'],
    ['**bold *and* more**', 'bold and more'],
    ['*"Never," she said.*', '"Never," she said.'],
    ['"*Never*," she said.', '"Never," she said.'],
    ['5 * 3 * 2 and snake_case_name', '5 * 3 * 2 and snake_case_name'],
    ['a * b', 'a * b'],
    ['**unclosed', '**unclosed'],
    ['it’s 3~4 days', 'it’s 3~4 days'],
    ['[the *plan*](https://a.example/x_(y) "Title") is out', 'the plan is out'],
    ['[the paper][plan], [plan][] and [plan]', 'the paper, plan and plan'],
    ['He [Blinken] said [sic] so [1]', 'He [Blinken] said [sic] so [1]'],
    ['[words](with spaces inside)', '[words](with spaces inside)'],
    ['see ![a pier](pier.jpg)here', 'see here'],
    ['<https://a.example/x>', 'https://a.example/x'],
    ['`rm -rf *` and ``a ` b``', 'rm -rf * and a ` b'],
    ['\\*not\\* \\[a](b) C:\\dir', '*not* [a](b) C:\\dir'],
    ['R&amp;D &lt;b&gt; &#8220;q&#x201D; &unknown; AT&T', 'R&D <b> “q” &unknown; AT&T'],
    [
      '<b onclick="x()">@everyone</b> <!channel> <@U123>',
      '<b onclick="x()">@everyone</b> <!channel> <@U123>',
    ],
    ['“He said: ‘no’,” — it’s 10%', '“He said: ‘no’,” — it’s 10%'],
  ])('%s', (marked, plain) => {
    expect(inline(marked)).toBe(plain);
  });
});

describe('blocks become paragraphs', () => {
  it.each([
    ['a wrapped paragraph is one line', 'one\ntwo\n  three', 'one two three'],
    ['a hard break stays', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
    ['headings lose their signs', '## A ##\ntext\n\nB\n---\ntext', 'A\n\ntext\n\nB\n\ntext'],
    ['list items are paragraphs', '- a\n* b\n+ c\n1. d\n2) e', 'a\n\nb\n\nc\n\nd\n\ne'],
    ['a wrapped item stays together', '- a\n  b\n- c', 'a b\n\nc'],
    ['a year begins no list', '1998. It was', '1998. It was'],
    ['a wrapped date begins no list', 'It was the\n24. of March', 'It was the 24. of March'],
    ['quotes get marks of their own', '> a\n> b\n>> c', '“a b c”'],
    [
      'a quote may go on over paragraphs',
      'She wrote:\n> a\n>\n> b\n\nIt rained.',
      'She wrote:\n\n“a\n\n“b”\n\nIt rained.',
    ],
    ['two quotes are two', '> a\n\n> b', '“a”\n\n“b”'],
    ['a signature is no part of the quote', '> a\n>\n> — Ada Brook', '“a”\n\n— Ada Brook'],
    ['a quote with marks keeps them', '> "a," said Ada Brook', '"a," said Ada Brook'],
    ['a quoted list stays a list', '> - a\n> - b', 'a\n\nb'],
    ['rules go', 'a\n\n***\n\nb\n\n- - -\n\nc', 'a\n\nb\n\nc'],
    ['code keeps its lines and marks', '```js\n*a*\n  b\n```\nc', '*a*\n  b\n\nc'],
    ['comments go', 'a <!-- x\n\ny -->b\n\n<!-- open', 'a b\n\n<!-- open'],
    ['definitions go', '[x][a b]\n\n[a b]: https://a.example "t"', 'x'],
    [
      'a question in an interview is no definition',
      '[Q]: Why?\n\n[A]: Because.',
      '[Q]: Why?\n\n[A]: Because.',
    ],
    ['bracketed words at the start of a line stay', '[Ankara]: the talks go on', '[Ankara]: the talks go on'],
  ])('%s', (_, marked, plain) => {
    expect(body(marked)).toBe(plain);
  });

  it('only a first-level heading at the very beginning is a title', () => {
    expect(plainMarkdown('# A *b*\n\ntext')).toEqual({ heading: 'A b', body: 'text' });
    expect(plainMarkdown('text\n\n# A').heading).toBeNull();
    expect(plainMarkdown('## A\n\ntext').heading).toBeNull();
  });
});
