import { hash } from 'node:crypto';
import type { Article, Sentence } from '../../core/article.ts';
import type { Quotation } from '../../core/quotation.ts';
import type { PutEntry } from '../../store.ts';
import { fold } from '../../text/fold.ts';
import { plainWords } from '../../text/plain-words.ts';
import type { Batch } from './batch.ts';
import type { Connection } from './connection.ts';
import { toMilliseconds } from './instant.ts';
import { packSentences } from './pack-sentences.ts';
import { enterStory, leaveStory } from './stories.ts';

/** A revision that is to become the current one. */
interface Revision {
  readonly entry: PutEntry;
  readonly collection: number;
  readonly topics: readonly string[];
  readonly revision: number;
}

/** Writes the revision with its text, its ledger and everything it is found by. */
export function writeRevision(batch: Batch, revision: Revision): void {
  const { connection, tally } = batch;
  const { entry, collection } = revision;
  const { terms } = entry;
  const number = insertHead(batch, revision);
  connection
    .query('INSERT INTO revision_text (revision, body, sentences) VALUES (?, ?, ?)')
    .run(number, entry.article.body, packSentences(entry.article.sentences));
  batch.index.add(collection, { revision: number, publishedMs: publishedMs(entry.article), terms });
  insertTopics(connection, revision, number);
  for (const [place, quotation] of entry.quotations.entries()) {
    insertQuotation(connection, { number, collection, article: entry.article }, place, quotation);
    tally.countQuotation(collection, quotation, 1);
  }
  enterStory(connection, { number, collection, entry });
  tally.countArticle(collection, lengthsOf(entry), 1);
}

const lengthsOf = ({ terms }: PutEntry) => ({
  titleTerms: terms.title.length,
  bodyTerms: terms.body.length,
});

function insertHead(
  { connection, storedAt }: Batch,
  { entry, collection, topics, revision }: Revision,
): number {
  const { article, quotations } = entry;
  const { titleTerms, bodyTerms } = lengthsOf(entry);
  const row = connection
    .query<{ number: number }>(
      `INSERT INTO revision (id, revision, collection, is_current, title, source, url, published_at, published_ms,
         stored_at, language, body_hash, topics, title_terms, body_terms, quotations)
       VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number`,
    )
    .get(
      article.id,
      revision,
      collection,
      article.title,
      article.source,
      article.url,
      article.publishedAt,
      publishedMs(article),
      storedAt,
      article.language,
      article.bodyHash,
      JSON.stringify(topics),
      titleTerms,
      bodyTerms,
      quotations.filter(({ kind }) => kind !== 'indirect').length,
    );
  if (row === undefined) throw new Error(`Article ${article.id} has no number after it was stored`);
  return row.number;
}

function publishedMs(article: Pick<Article, 'id' | 'publishedAt'>): number | null {
  if (article.publishedAt === null) return null;
  try {
    return toMilliseconds(article.publishedAt);
  } catch (cause) {
    throw new Error(`Article ${article.id} was published at "${article.publishedAt}", which is no instant`, {
      cause,
    });
  }
}

function insertTopics(connection: Connection, { entry, collection, topics }: Revision, number: number): void {
  for (const topic of topics) {
    connection
      .query('INSERT INTO article_topic (collection, topic, revision, published_ms) VALUES (?, ?, ?, ?)')
      .run(collection, topic, number, publishedMs(entry.article));
  }
}

interface QuotedIn {
  readonly number: number;
  readonly collection: number;
  readonly article: Pick<Article, 'id' | 'publishedAt' | 'body' | 'sentences'>;
}

function insertQuotation(connection: Connection, where: QuotedIn, place: number, quotation: Quotation): void {
  const { start, end, speaker } = quotation;
  const { number, collection, article } = where;
  const words = article.body.slice(start, end);
  const wordsHash = hash('sha256', plainWords(words), 'buffer');
  connection
    .query(
      `INSERT INTO quotation (revision, place, kind, span_start, span_end, sentence, hash, words_hash, speaker_kind, printed,
         printed_start, printed_end, name, suggested_name, suggested_by, cue, utterance)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      number,
      place,
      quotation.kind,
      start,
      end,
      sentenceAt(article.sentences, start),
      hash('sha256', words, 'buffer'),
      wordsHash,
      speaker.kind,
      speaker.printed,
      speaker.printedSpan?.start ?? null,
      speaker.printedSpan?.end ?? null,
      speaker.name,
      speaker.suggested?.name ?? null,
      speaker.suggested?.by ?? null,
      quotation.cue,
      quotation.group,
    );
  const names = [speaker.name, speaker.printed, speaker.suggested?.name].filter((name) => name != null);
  for (const key of new Set(names.map(fold))) {
    connection
      .query(
        `INSERT INTO quotation_speaker (collection, speaker, revision, place, published_ms, kind, words_hash)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(collection, key, number, place, publishedMs(article), quotation.kind, wordsHash);
  }
}

/** Number of the last sentence that begins at or before `offset`; 0 when none does. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= offset),
  );
}

interface RetiredRow {
  readonly collection: number;
  readonly titleTerms: number;
  readonly bodyTerms: number;
}

interface RetiredQuotationRow {
  readonly kind: Quotation['kind'];
  readonly speakerKind: Quotation['speaker']['kind'];
  readonly printed: string | null;
  readonly name: string | null;
  readonly suggestedName: string | null;
}

/** Takes the revision out of everything current articles are found by. It stays readable by its number. */
export function retireRevision({ connection, tally, index }: Batch, number: number): void {
  const row = connection
    .query<RetiredRow>(
      `UPDATE revision SET is_current = 0 WHERE number = ?
       RETURNING collection, title_terms AS titleTerms, body_terms AS bodyTerms`,
    )
    .get(number);
  if (row === undefined) throw new Error(`There is no revision number ${number}`);
  leaveStory(connection, number);
  tally.countArticle(row.collection, row, -1);
  const quotations = connection
    .query<RetiredQuotationRow>(
      `SELECT kind, speaker_kind AS speakerKind, printed, name, suggested_name AS suggestedName FROM quotation
       WHERE revision = ?`,
    )
    .all(number);
  for (const { kind, speakerKind, printed, name, suggestedName } of quotations) {
    const speaker = { kind: speakerKind, printed, printedSpan: null, name };
    tally.countQuotation(row.collection, { kind, speaker }, -1);
    for (const key of new Set([name, printed, suggestedName].filter((value) => value !== null).map(fold))) {
      connection
        .query('DELETE FROM quotation_speaker WHERE collection = ? AND speaker = ? AND revision = ?')
        .run(row.collection, key, number);
    }
  }
  connection.query('DELETE FROM quotation WHERE revision = ?').run(number);
  connection.query('DELETE FROM article_topic WHERE revision = ?').run(number);
  connection.query('DELETE FROM term_sequence WHERE revision = ?').run(number);
  index.remove(row.collection, number);
}
