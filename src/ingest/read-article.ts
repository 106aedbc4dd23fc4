import { hash } from 'node:crypto';
import type { CollectionId } from '../core/identifiers.ts';
import type { PutEntry } from '../store.ts';
import { indexTerms } from '../text/index-terms.ts';
import { detectLanguage } from '../text/language.ts';
import { extractQuotations } from '../text/quotations/extract-quotations.ts';
import { segment } from '../text/segment.ts';
import { slugify } from '../text/slug.ts';
import type { ArticleDraft } from './article-draft.ts';
import { cleanBody } from './clean-body.ts';
import { identifyArticle } from './identify-article.ts';
import { Refusal } from './refusal.ts';
import type { SpeakerNames } from './speaker-names.ts';

/** Where a draft comes from: what its id and its outlet fall back on. */
export interface Origin {
  readonly collection: CollectionId;
  /** Absolute path when the file is one article, else null. */
  readonly file: string | null;
  /** The outlet of articles that name none. */
  readonly source: string | null;
  /** Names of speakers that mean the same; none when left out. */
  readonly speakers?: SpeakerNames;
}

const maxTitleChars = 1_000;
const maxSourceChars = 200;

/**
 * Everything the store needs of one article. Pure. Throws `Refusal` when the draft has no text, no title
 * or an absurdly long one.
 */
export function readArticle(draft: ArticleDraft, origin: Origin): PutEntry {
  const body = cleanBody(draft.body);
  if (!/[\p{L}\p{N}]/u.test(body)) throw new Refusal('there is no text in it');
  const title = oneLine('title', draft.title, maxTitleChars);
  const source = oneLine(
    'source',
    draft.source ?? origin.source ?? hostOf(draft.url) ?? 'unnamed source',
    maxSourceChars,
  );
  const language = draft.language ?? detectLanguage(body);
  return {
    article: {
      id: identifyArticle({ ...draft, title, source }, origin.collection, origin.file),
      collection: origin.collection,
      title,
      source,
      url: draft.url,
      publishedAt: draft.publishedAt,
      language,
      body,
      bodyHash: hash('sha256', body),
      topics: topicSlugs(draft.topics),
      sentences: segment(body, language),
    },
    quotations: extractQuotations(body, {
      language,
      ...(origin.speakers === undefined ? {} : { aliases: origin.speakers }),
    }),
    terms: { title: indexTerms(title, language), body: indexTerms(body, language) },
  };
}

/** Titles and outlets are shown on one line, whatever the file does. */
function oneLine(key: string, value: string, maxChars: number): string {
  const line = value
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line === '') throw new Refusal(`its ${key} is empty`);
  if (line.length > maxChars) throw new Refusal(`its ${key} is longer than ${maxChars} characters`);
  return line;
}

function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
}

function topicSlugs(topics: readonly string[]): readonly string[] {
  return [...new Set(topics.map((topic) => slugify(topic)).filter((slug) => slug !== ''))];
}
