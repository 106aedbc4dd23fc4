import type { ArticleDraft } from '../article-draft.ts';
import { parseArticleFields } from './article-fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainMarkdown } from './markdown-blocks.ts';
import { plainInline } from './markdown-inline.ts';

/**
 * A Markdown article. Its title is the front matter's, else the heading it begins with, else the file's
 * name; a heading that only repeats the title is not part of the body. Line ends must be `\n`. Throws `Refusal` when the front
 * matter is wrong.
 */
export function parseMarkdown(text: string, fileTitle: string): ArticleDraft {
  const { values, content } = splitFrontMatter(text);
  const fields = parseArticleFields(values);
  const { heading, body } = plainMarkdown(content);
  const title = fields.title ?? heading ?? fileTitle;
  const isOwnHeading = heading !== null && heading !== plainInline(title, new Set());
  return { ...fields, title, body: isOwnHeading ? `${heading}\n\n${body}` : body };
}
