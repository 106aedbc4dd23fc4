import { z } from 'zod';
import type { Article } from '../core/article.ts';
import { type ArticleId, articleId } from '../core/identifiers.ts';
import { canonicalJson } from './canonical-json.ts';
import { openWordingCheck, type WordingSource } from './check-wording.ts';
import {
  type ExportedBrief,
  type ExportedCitation,
  type ExportedLine,
  exportedBriefSchema,
} from './exported-brief.ts';
import { hashText } from './hash-text.ts';
import { type NameBook, openNameBook } from './name-book.ts';

/** Whether an exported brief is what it was, and everything in it is proved. */
export interface ExportProof {
  /** What is wrong, each a sentence with the place; empty when nothing is. */
  readonly problems: readonly string[];
  /** Texts whose hash was computed again. */
  readonly texts: number;
  /** Spans that were sliced again from a stored body; 0 when offline. */
  readonly slices: number;
}

/** Where the articles are at hand: finds a revision, and knows other names of the same. */
export interface Archive {
  readonly revision: (article: ArticleId, revision: number) => Promise<Article | null>;
  readonly names: NameBook;
}

/**
 * Proves an exported brief again: the bytes are the canonical form of what they say, the digest is that of
 * the content, every text has the hash its citation names, every wording passes the check again (but for names, which
 * may stand elsewhere in its article, where that is not at hand), and, where the archive has the article, every span has
 * its hash too. Never throws for what is in the file.
 */
export async function verifyExport(bytes: Uint8Array, archive?: Archive): Promise<ExportProof> {
  const read = readExport(bytes);
  if (typeof read === 'string') return { problems: [read], texts: 0, slices: 0 };
  const { text, file } = read;
  const texts = provableTexts(file);
  const slices = archive === undefined ? [] : await sliceAgain(allCitations(file), archive);
  return {
    problems: [
      ...formProblems(text, file),
      ...(await wordingProblems(file, archive)),
      ...texts
        .filter(({ text: words, hash }) => hashText(words) !== hash)
        .map(({ place }) => `${place} is not the text that was hashed.`),
      ...slices.flatMap(({ problem }) => problem ?? []),
    ],
    texts: texts.length,
    slices: slices.filter(({ problem }) => problem === null).length,
  };
}

function readExport(bytes: Uint8Array): { readonly text: string; readonly file: ExportedBrief } | string {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 'The file is not UTF-8 text.';
  }
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
  const parsed = exportedBriefSchema.safeParse(value);
  if (!parsed.success) return `The file is no exported brief: ${z.prettifyError(parsed.error)}`;
  return { text, file: parsed.data };
}

function formProblems(text: string, file: ExportedBrief): readonly string[] {
  const { digest, ...content } = file;
  const isWhole = hashText(canonicalJson(content)) === digest;
  const line = firstDifference(text, canonicalJson(file));
  return [
    ...(line === null ? [] : [`Line ${line} is not written as it was exported.`]),
    ...(isWhole
      ? []
      : ['The content is not what the digest was made of: something in the file was changed.']),
  ];
}

/** Number of the first line in which two texts differ; null when they do not. */
function firstDifference(text: string, other: string): number | null {
  if (text === other) return null;
  const lines = text.split('\n');
  const others = other.split('\n');
  const at = lines.findIndex((line, index) => line !== others[index]);
  return (at < 0 ? lines.length : at) + 1;
}

interface Provable {
  readonly place: string;
  readonly text: string;
  readonly hash: string;
}

/** Every line of the file with its name. */
function allLines({
  brief,
}: ExportedBrief): readonly { readonly place: string; readonly line: ExportedLine }[] {
  return [
    ...brief.sentences.map((line, index) => ({ line, place: `Sentence ${index + 1}` })),
    ...brief.disagreements.flatMap(({ lines }, index) =>
      lines.map((line, at) => ({ line, place: `Line ${at + 1} of disagreement ${index + 1}` })),
    ),
  ];
}

/** Every text in the file that has a hash beside it. */
function provableTexts(file: ExportedBrief): readonly Provable[] {
  const quotes = file.brief.quotes.flatMap(({ text, occurrences, warnings }, index) => [
    { place: `Quote ${index + 1}`, text, hash: occurrences[0]?.hash ?? '' },
    ...warnings.flatMap(({ other, otherText }) =>
      other === null || otherText === null
        ? []
        : [{ place: `The other wording of quote ${index + 1}`, text: otherText, hash: other.hash }],
    ),
  ]);
  return [...allLines(file).flatMap(provableTextsOf), ...quotes];
}

/** The stored words of a line: its own, or those that a wording rests on. */
function provableTextsOf({ place, line }: ReturnType<typeof allLines>[number]) {
  const { text, cites, verdict } = line;
  if (verdict.kind !== 'worded') return [{ place, text, hash: cites[0]?.hash ?? '' }];
  return cites.map(({ hash }, index) => ({
    place: `Source ${index + 1} of ${place.toLowerCase()}`,
    text: verdict.sources[index] ?? '',
    hash,
  }));
}

/** Wordings that do not say what their sources say. */
async function wordingProblems(file: ExportedBrief, archive?: Archive): Promise<readonly string[]> {
  const worded = allLines(file).filter(({ line }) => line.verdict.kind === 'worded');
  if (worded.length === 0) return [];
  const check = await openWordingCheck(archive?.names ?? openNameBook(NO_ALIASES));
  const problems: string[] = [];
  for (const { place, line } of worded) {
    const { sources, isAtHand } = await sourcesOf(line, archive);
    const reasons = check(line.text, sources).filter((kind) => isAtHand || kind !== 'name');
    if (reasons.length > 0)
      problems.push(`${place} does not say what its sources say (${reasons.join(', ')}).`);
  }
  return problems;
}

const NO_ALIASES = { groups: [] };

/** What a wording rests on, with the articles as far as they are at hand. */
async function sourcesOf({ cites, verdict }: ExportedLine, archive: Archive | undefined) {
  const texts = verdict.kind === 'worded' ? verdict.sources : [];
  const sources: WordingSource[] = [];
  let isAtHand = true;
  for (const [index, text] of texts.entries()) {
    const cite = cites[index];
    const found = cite === undefined ? null : await archive?.revision(articleId(cite.article), cite.revision);
    isAtHand &&= found != null;
    sources.push({
      text,
      article: found ?? { id: articleId(`source ${index}`), title: '', body: '', sentences: [] },
    });
  }
  return { sources, isAtHand };
}

function allCitations({ brief }: ExportedBrief): readonly ExportedCitation[] {
  return [
    ...brief.sentences.flatMap(({ cites }) => cites),
    ...brief.disagreements.flatMap(({ lines }) => lines.flatMap(({ cites }) => cites)),
    ...brief.quotes.flatMap(({ occurrences, warnings }) => [
      ...occurrences,
      ...warnings.flatMap(({ other }) => other ?? []),
    ]),
  ];
}

async function sliceAgain(citations: readonly ExportedCitation[], archive: Archive) {
  const results: { readonly problem: string | null }[] = [];
  for (const { article, revision, start, end, hash } of citations) {
    const found = await archive.revision(articleId(article), revision);
    if (found === null) continue;
    const isSame = hashText(found.body.slice(start, end)) === hash;
    const problem = `${start}-${end} of ${article}, revision ${revision}, has other words in the store.`;
    results.push({ problem: isSame ? null : problem });
  }
  return results;
}
