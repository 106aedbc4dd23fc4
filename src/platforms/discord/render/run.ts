import { escapeMarkdown } from '../escape-markdown.ts';

/** A stretch of a line: words with the marks around them, or finished mark-up (a link, a moment). */
export type Run = Words | { readonly kind: 'finished'; readonly markdown: string };

interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly mark: '' | '**' | '*' | '~~' | '__' | '`';
}

/** Parts two marks that would be read as one. It has no width. */
const BETWEEN = '\u200b';

/** The mark-up of runs that stand one after the other, from the start of a line. */
export function writeRuns(runs: readonly Run[]): string {
  let written = '';
  let before = '';
  for (const [index, run] of runs.entries()) {
    const markdown =
      run.kind === 'finished' ? run.markdown : writeWords(run, before, wordsAfter(runs, index));
    const touch = /^[*_~`]/.test(markdown) && written.endsWith(markdown.charAt(0));
    written += touch ? BETWEEN + markdown : markdown;
    const visible = run.kind === 'finished' ? run.markdown : run.text;
    before = visible.includes('\n') ? visible.slice(visible.lastIndexOf('\n') + 1) : before + visible;
  }
  return written;
}

/** What follows on the same line without a break. */
function wordsAfter(runs: readonly Run[], index: number): string {
  let words = '';
  for (const run of runs.slice(index + 1)) {
    if (run.kind === 'finished') break;
    words += run.text;
    if (/\s/.test(run.text)) break;
  }
  return words.split('\n')[0] ?? '';
}

function writeWords({ text, mark }: Words, before: string, after: string): string {
  if (mark === '') return escapeMarkdown(text, { before, after });
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const [, space = '', core = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
      if (core === '') return line;
      const beside = {
        before: (index === 0 ? before : '') + space,
        after: end + (index === lines.length - 1 ? after : ''),
      };
      const inner = mark === '`' ? core : escapeMarkdown(core, beside);
      return `${space}${mark}${inner}${mark}${end}`;
    })
    .join('\n');
}
