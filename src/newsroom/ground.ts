import type { Article } from '../core/article.ts';
import type { Citation } from '../core/citation.ts';
import type { Checked, Line } from '../core/line.ts';
import type { Scope } from '../core/scope.ts';
import { type ArticleSpan, checkSpan } from './check-line.ts';
import { type CheckWording, openWordingCheck } from './check-wording.ts';
import type { Desk } from './desk.ts';
import { type Revisions, readRevisions, revisionKey } from './read-revisions.ts';

/** A sentence that somebody chose: which words they saw, and where; the further spans say the same elsewhere. */
export interface Choice {
  readonly text: string;
  readonly spans: readonly [ArticleSpan, ...ArticleSpan[]];
  /** Whether it reads only after the choice before it ("He added"): without that one it is dropped too. */
  readonly leans?: boolean;
  /** Other words for what the spans say together, and whose. */
  readonly wording?: { readonly text: string; readonly by: string };
  /** Why the text stands for a wording that was dropped. */
  readonly doubts?: readonly string[];
}

export interface Grounded {
  /** By the place of the choice; null where the check failed. */
  readonly lines: readonly (Line | null)[];
  readonly checked: Checked;
}

/**
 * Turns choices into lines that may be printed: the only place where lines are made. Every span is sliced
 * again from the stored body, whose hash is computed again; a choice whose words are not found there is
 * dropped and counted, and with it those that lean on it. `known` are revisions that were read for this very
 * request.
 */
export async function groundLines(
  { store, names }: Pick<Desk, 'store' | 'names'>,
  scope: Scope,
  choices: readonly Choice[],
  known?: Revisions,
): Promise<Grounded> {
  const revisions = await readRevisions(
    store,
    scope,
    choices.flatMap(({ spans }) => spans),
    known,
  );
  const isWorded = choices.some(({ wording }) => wording !== undefined);
  const check = isWorded ? await openWordingCheck(names) : null;
  const lines: (Line | null)[] = [];
  for (const choice of choices) {
    const isLeftAlone = choice.leans === true && lines.at(-1) === null;
    lines.push(isLeftAlone ? null : groundLine(choice, { scope, revisions, check }));
  }
  return {
    lines,
    checked: { passed: lines.filter((line) => line !== null).length, total: choices.length },
  };
}

interface Ground {
  readonly scope: Scope;
  readonly revisions: Revisions;
  /** Null where nobody worded anything. */
  readonly check: CheckWording | null;
}

function groundLine(choice: Choice, ground: Ground): Line | null {
  if (choice.wording !== undefined) return groundWording(choice, choice.wording, ground);
  const { scope, revisions } = ground;
  const { text, spans, doubts } = choice;
  const [own, ...others] = spans;
  const article = revisions.get(revisionKey(own));
  const first = checkSpan(article, scope, own, { text, withinSentence: true });
  if (article === undefined || first.kind === 'bad') return null;
  const cites: Citation[] = [first.citation];
  for (const span of others) {
    const other = checkSpan(revisions.get(revisionKey(span)), scope, span, { withinSentence: true });
    if (other.kind === 'good') cites.push(other.citation);
  }
  return {
    text: first.text,
    ...(goesOn(article, first.citation) ? { isCut: true } : {}),
    cites,
    verdict: doubts === undefined ? { kind: 'verbatim' } : { kind: 'replaced', reasons: doubts },
  };
}

/** Whether there are words of the sentence behind the span. */
function goesOn({ body, sentences }: Article, { sentence, end }: Citation): boolean {
  return /[\p{L}\p{N}]/u.test(body.slice(end, sentences[sentence]?.end ?? end));
}

/** A wording needs every span it rests on: without one it says more than its sources. */
function groundWording(
  { spans }: Choice,
  { text, by }: NonNullable<Choice['wording']>,
  { scope, revisions, check }: Ground,
): Line | null {
  const checked = spans.flatMap((span) => {
    const article = revisions.get(revisionKey(span));
    const result = checkSpan(article, scope, span, { withinSentence: true });
    return article !== undefined && result.kind === 'good' ? [{ ...result, article }] : [];
  });
  if (check === null || checked.length < spans.length || check(text, checked).length > 0) return null;
  const sources = checked.map((source) => source.text);
  return { text, cites: checked.map(({ citation }) => citation), verdict: { kind: 'worded', by, sources } };
}
