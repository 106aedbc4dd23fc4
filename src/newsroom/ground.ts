import type { Article } from '../core/article.ts';
import type { Citation } from '../core/citation.ts';
import type { Checked, Line } from '../core/line.ts';
import type { Scope } from '../core/scope.ts';
import type { Store } from '../store.ts';
import type { Verdict } from '../text/grounding/verdict.ts';
import { type ArticleSpan, checkSpan } from './check-line.ts';
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
  store: Store,
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
  const check = await checkerFor(choices);
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

type CheckWording = (text: string, sources: readonly string[]) => Verdict;

interface Ground {
  readonly scope: Scope;
  readonly revisions: Revisions;
  readonly check: CheckWording;
}

/** The checker's word lists are read only where somebody worded anything. */
async function checkerFor(choices: readonly Choice[]): Promise<CheckWording> {
  if (choices.every(({ wording }) => wording === undefined)) return () => ({ pass: false, reasons: [] });
  const { checkSentence } = await import('../text/grounding/check-sentence.ts');
  return checkSentence;
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
    const result = checkSpan(revisions.get(revisionKey(span)), scope, span, { withinSentence: true });
    return result.kind === 'good' ? [result] : [];
  });
  const sources = checked.map((span) => span.text);
  if (checked.length < spans.length || !check(text, sources).pass) return null;
  return { text, cites: checked.map(({ citation }) => citation), verdict: { kind: 'worded', by, sources } };
}
