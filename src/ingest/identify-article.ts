import { hash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { type ArticleId, articleId, type CollectionId } from '../core/identifiers.ts';
import { slugify } from '../text/slug.ts';
import type { ArticleDraft } from './article-draft.ts';

/** The collection of everybody's articles: ids in it carry no prefix. */
export const mainCollection = 'main';

const maxSlugChars = 60;
/** What can be typed in a command and stand in a path of the reader page. No slash: it parts the collection. */
const plainId = /^[\p{L}\p{N}][\p{L}\p{N}._~:-]{0,119}$/u;

/**
 * The article's id. It depends on what stays when an article is corrected, never on its text: an explicit
 * id (as it is); else the web address; else, if the article is a file of its own, the file's absolute
 * path; else title, source and day. So a new headline at the same address is a revision. All but explicit
 * ids read as words and six hexadecimal digits: `talks-resume-in-ankara-3fa9c1`. In a collection other
 * than `main` the collection stands before it: `desk/talks-resume-in-ankara-3fa9c1`.
 */
export function identifyArticle(
  draft: ArticleDraft,
  collection: CollectionId,
  file: string | null,
): ArticleId {
  const own = localId(draft, file);
  return articleId(collection === mainCollection ? own : `${collection}/${own}`);
}

function localId(draft: ArticleDraft, file: string | null): string {
  if (draft.id !== null && plainId.test(draft.id)) return draft.id;
  if (draft.id !== null) return readableId(draft.id, `id:${draft.id}`);
  if (draft.url !== null) return readableId(wordsOfAddress(draft.url), `url:${withoutFragment(draft.url)}`);
  if (file !== null) return readableId(basename(file, extname(file)), `file:${file}`);
  const day = draft.publishedAt?.slice(0, 10) ?? '';
  return readableId(draft.title, `title:${JSON.stringify([draft.title, draft.source, day])}`);
}

function readableId(words: string, identity: string): string {
  const digits = hash('sha256', identity).slice(0, 6);
  return `${cutAtWord(slugify(words)) || 'article'}-${digits}`;
}

function cutAtWord(slug: string): string {
  if (slug.length <= maxSlugChars) return slug;
  const end = slug.lastIndexOf('-', maxSlugChars);
  return slug.slice(0, end > 0 ? end : maxSlugChars);
}

/** The last part of the path that has words in it, as publishers put the headline there; else the host. */
function wordsOfAddress(url: string): string {
  const { pathname, hostname } = new URL(url);
  const part = pathname.split('/').findLast((piece) => /[a-z]{3}/i.test(piece));
  return part === undefined ? hostname : decoded(part).replace(/\.[a-z]{2,5}$/i, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % is no reason to refuse an article
  }
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}
