import type { ArticleDraft } from '../article-draft.ts';

/** Longer first lines are paragraphs; the longest newspaper headlines have about 200 characters. */
const maxTitleChars = 300;

/**
 * A plain text article: its first line is the title when a blank line follows and more text after that;
 * otherwise the file's name is. Line ends must be `\n`.
 */
export function parsePlainText(text: string, fileTitle: string): ArticleDraft {
  const match = /^\s*(\S[^\n]*)\n[ \t]*\n(?=\s*\S)/.exec(text.slice(0, maxTitleChars * 4));
  const title = match?.[1]?.trim() ?? '';
  const hasTitle = match !== null && title !== '' && title.length <= maxTitleChars;
  return {
    id: null,
    title: hasTitle ? title : fileTitle,
    source: null,
    url: null,
    publishedAt: null,
    language: null,
    topics: [],
    body: hasTitle ? text.slice(match[0].length) : text,
  };
}
