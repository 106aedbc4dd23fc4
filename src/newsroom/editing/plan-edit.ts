import type { Article } from '../../core/article.ts';
import type { LedgerEntry } from '../../core/quotation.ts';
import { leansOnContext } from '../../text/leans.ts';
import type { ArticleSpan } from '../check-line.ts';
import type { CheckWording } from '../check-wording.ts';
import type { Choice } from '../ground.ts';
import { joinOccurrences, type Utterance } from '../join-occurrences.ts';
import type { Edit, EditedSentence } from './edit.ts';
import { type FoundSentence, findSentences, thatSaySame } from './find-sentences.ts';

/** What an edit is held against. */
export interface EditMaterial {
  readonly articles: readonly Article[];
  readonly ledger: readonly LedgerEntry[];
  /** Fewer are not enough, where there are more. */
  readonly minSentences: number;
  readonly maxSentences: number;
  readonly maxQuotes: number;
  /** Whether a sentence that leans on another one ("He added") may stand without it. */
  readonly mayLean: boolean;
}

/** What of an edit may be printed, once it is grounded. */
export interface PlannedEdit {
  readonly sections: readonly EditedSection[];
  readonly quotes: readonly Utterance[];
}

export interface EditedSection {
  /** As proposed: nobody has looked at it yet. */
  readonly heading: string | null;
  readonly choices: readonly Choice[];
}

/**
 * What of an edit holds: places that are whole stored sentences, each printed once, those that lean only behind the
 * sentence they lean on, wordings that pass the check; a wording that fails becomes the first sentence it names that
 * can stand there. Null when too little is left, or more than half of the wordings fail. Pure, and the same for what
 * a model has just said and for what a cache has kept.
 */
export function planEdit(edit: Edit, material: EditMaterial, check: CheckWording): PlannedEdit | null {
  const { articles, minSentences, maxSentences } = material;
  const drafts = edit.sections.flatMap(({ sentences }, section) =>
    sentences.flatMap((sentence) => draftOf(sentence, section, articles, check, edit.by) ?? []),
  );
  const worded = drafts.filter(({ isWording }) => isWording);
  if (worded.filter(({ choice }) => choice === null).length * 2 > worded.length) return null;
  const placed = placeDrafts(drafts, material).slice(0, maxSentences);
  const stored = articles.reduce((sum, { sentences }) => sum + sentences.length, 0);
  if (placed.length < Math.min(minSentences, stored)) return null;
  const sections = edit.sections.map(({ heading }, number) => ({
    heading,
    choices: placed.filter(({ section }) => section === number).map(({ choice }) => choice),
  }));
  return {
    sections: sections.filter(({ choices }) => choices.length > 0),
    quotes: findQuotes(edit.quotes, material),
  };
}

/** A sentence of the edit, before it is known what stands before it. */
interface Draft {
  readonly section: number;
  readonly isWording: boolean;
  /** A wording that passed. */
  readonly choice: Choice | null;
  /** Otherwise: stored sentences, of which the first that can stand there is printed. */
  readonly stored: readonly FoundSentence[];
  readonly also: readonly ArticleSpan[];
  readonly doubts: readonly string[];
}

/** Null when it names no stored sentence. */
function draftOf(
  { spans, also, wording, doubts }: EditedSentence,
  section: number,
  articles: readonly Article[],
  check: CheckWording,
  by: string,
): Draft | null {
  const found = findSentences(spans, articles);
  const [own, ...others] = found;
  if (own === undefined) return null;
  if (wording === null) {
    return { section, isWording: false, choice: null, stored: [own], also, doubts };
  }
  const reasons = check(wording, found);
  const isWhole = found.length === spans.length && reasons.length === 0;
  const rest = others.map(({ span }) => span);
  const choice: Choice | null = isWhole
    ? { text: own.text, spans: [own.span, ...rest], wording: { text: wording, by } }
    : null;
  return { section, isWording: true, choice, stored: found, also: [], doubts: reasons };
}

interface Placed {
  readonly section: number;
  readonly choice: Choice;
}

/** Puts the drafts one behind the other: no stored sentence twice, none that leans on one that is not before it. */
function placeDrafts(
  drafts: readonly Draft[],
  { articles, mayLean }: Pick<EditMaterial, 'articles' | 'mayLean'>,
): readonly Placed[] {
  const isLeaning = ({ text, article }: FoundSentence) => !mayLean && leansOnContext(text, article.language);

  /** Keys of stored sentences, and wordings. */
  const printed = new Set<string>();
  let before: FoundSentence | null = null;
  const placed: Placed[] = [];
  for (const { section, choice, stored, also, doubts } of drafts) {
    if (choice?.wording !== undefined) {
      before = null;
      if (!printed.has(choice.wording.text)) placed.push({ section, choice });
      printed.add(choice.wording.text);
      continue;
    }
    const last: FoundSentence | null = before;
    const place: FoundSentence | undefined = stored.find(
      (one) => !printed.has(keyOf(one)) && (!isLeaning(one) || follows(one, last)),
    );
    if (place === undefined) continue;
    printed.add(keyOf(place));
    before = place;
    const same = thatSaySame(place, findSentences(also, articles)).map(({ span }) => span);
    const spans: Choice['spans'] = [place.span, ...same];
    const verdict = doubts.length === 0 ? {} : { doubts };
    placed.push({ section, choice: { text: place.text, spans, leans: isLeaning(place), ...verdict } });
  }
  return placed;
}

const keyOf = ({ span: { article, start } }: FoundSentence): string => `${article} ${start}`;

const follows = (one: FoundSentence, before: FoundSentence | null): boolean =>
  before !== null && one.article.id === before.article.id && one.sentence === before.sentence + 1;

function findQuotes(quotes: Edit['quotes'], { ledger, maxQuotes }: EditMaterial): readonly Utterance[] {
  const utterances = joinOccurrences(ledger);
  const found = quotes.flatMap(
    ({ article, revision, start }) =>
      utterances.find(({ entries }) =>
        entries.some(
          (entry) => entry.article === article && entry.revision === revision && entry.start === start,
        ),
      ) ?? [],
  );
  return [...new Set(found)].slice(0, maxQuotes);
}
