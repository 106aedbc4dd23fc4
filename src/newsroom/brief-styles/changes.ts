import type { Article } from '../../core/article.ts';
import type { BriefLength } from '../../core/brief.ts';
import type { Scope } from '../../core/scope.ts';
import type { BriefMark } from '../../core/thread.ts';
import { plainWords } from '../../text/plain-words.ts';
import type { Desk } from '../desk.ts';
import type { PlannedSection } from './brief-plan.ts';
import { chooseLines } from './choose-lines.ts';

const NEW_LINES: Readonly<Record<BriefLength, number>> = { short: 3, medium: 5, full: 10 };
const CHANGED_LINES: Readonly<Record<BriefLength, number>> = { short: 1, medium: 3, full: 6 };

/** What came since the room was last told. */
export interface NewMaterial {
  /** Articles that were not there, newest first. */
  readonly added: readonly Article[];
  /** Articles that were changed since, with the sentences only that stand in no earlier one of them. */
  readonly revised: readonly Article[];
}

/** Which of the articles the room has not been told about. */
export async function findNew(
  desk: Desk,
  scope: Scope,
  articles: readonly Article[],
  { articles: told }: BriefMark,
): Promise<NewMaterial> {
  const known = new Map(told.map(({ id, revision }) => [id, revision]));
  const revised: Article[] = [];
  for (const article of articles) {
    const before = known.get(article.id);
    if (before === undefined || before >= article.revision) continue;
    const old = await desk.store.revision(scope, article.id, before);
    if (old !== null) revised.push(withoutKnown(article, [old]));
  }
  const added = articles.filter(({ id }) => !known.has(id));
  const old = articles.filter(({ id }) => known.has(id));
  return {
    added: added.map((article) => withoutKnown(article, old)),
    revised: revised.filter(({ sentences }) => sentences.length > 0),
  };
}

/** What is new in them, and what an article now says otherwise. */
export function planChanges({ added, revised }: NewMaterial, length: BriefLength): readonly PlannedSection[] {
  const sections = [
    { heading: { kind: 'words', text: 'New' } as const, lines: chooseLines(added, NEW_LINES[length]) },
    {
      heading: { kind: 'words', text: 'Changed in an article' } as const,
      lines: chooseLines(revised, CHANGED_LINES[length]),
    },
  ];
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => ({ heading, choices: lines.map(({ choice }) => choice) }));
}

/** The article with those of its sentences only that none of the others prints in the same words. */
function withoutKnown(article: Article, others: readonly Article[]): Article {
  const known = new Set(
    others.flatMap(({ body, sentences }) =>
      sentences.map(({ start, end }) => plainWords(body.slice(start, end))),
    ),
  );
  const sentences = article.sentences.filter(
    ({ start, end }) => !known.has(plainWords(article.body.slice(start, end))),
  );
  return { ...article, sentences };
}
