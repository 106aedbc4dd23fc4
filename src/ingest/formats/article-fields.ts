import { z } from 'zod';
import type { ArticleDraft } from '../article-draft.ts';
import { parseLanguage } from '../parse-language.ts';
import { parsePublished } from '../parse-published.ts';
import { parseWebAddress } from '../parse-web-address.ts';
import { Refusal } from '../refusal.ts';

const text = z.string().nullish();

/** The keys an article may have, in front matter and in JSON; others are ignored. Null is absent. */
const articleFields = z.object({
  id: z.union([z.string(), z.int()]).nullish(),
  title: text,
  source: text,
  url: text,
  published: text,
  date: text,
  language: text,
  lang: text,
  topics: z.union([z.array(z.string()), z.string()]).nullish(),
  body: text,
  text,
});

/** What each key must be, as a person is told it. */
const allowed: Readonly<Record<string, string>> = {
  id: 'text or a whole number',
  published: 'a date in quotes or as 2024-03-08',
  date: 'a date in quotes or as 2024-03-08',
  topics: 'a list of words, or one line of them with commas',
};

/** The same article with text that is still missing as null. */
export type PartialDraft = Omit<ArticleDraft, 'title' | 'body'> & {
  readonly title: string | null;
  readonly body: string | null;
};

/**
 * Checks the keys of one article. Throws `Refusal` naming the first key that is wrong, what it must be and
 * what was found.
 */
export function parseArticleFields(value: unknown): PartialDraft {
  const parsed = articleFields.safeParse(value, { reportInput: true });
  if (!parsed.success) throw new Refusal(describeIssue(parsed.error.issues[0]));
  const fields = parsed.data;
  return {
    id: present(typeof fields.id === 'number' ? String(fields.id) : fields.id),
    title: present(fields.title),
    source: present(fields.source),
    url: parseWith('url', fields.url, parseWebAddress, 'an address that begins with http:// or https://'),
    publishedAt:
      parseWith('published', fields.published, parsePublished, dateForms) ??
      parseWith('date', fields.date, parsePublished, dateForms),
    language:
      parseWith('language', fields.language, parseLanguage, languageForms) ??
      parseWith('lang', fields.lang, parseLanguage, languageForms),
    topics: (typeof fields.topics === 'string' ? fields.topics.split(',') : (fields.topics ?? [])).map(
      (topic) => topic.trim(),
    ),
    body: fields.body ?? fields.text ?? null,
  };
}

const dateForms = 'a date such as 2024-03-08 or 2024-03-08T09:30:00Z';
const languageForms = 'a language code such as en, tr or de';

function present(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function parseWith(
  key: string,
  value: string | null | undefined,
  parse: (text: string) => string | null,
  mustBe: string,
): string | null {
  const given = present(value);
  if (given === null) return null;
  const result = parse(given);
  if (result === null)
    throw new Refusal(`"${key}" must be ${mustBe}, not ${JSON.stringify(given.slice(0, 60))}`);
  return result;
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  const key = issue?.path[0];
  if (issue === undefined || typeof key !== 'string')
    return 'it is not an article: an object with title and body is needed';
  return `"${key}" must be ${allowed[key] ?? 'text'}, not ${kindOf(issue.input)}`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'number' ? 'a number' : `a ${typeof value}`;
}
