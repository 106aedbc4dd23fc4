import type { Article } from '../../core/article.ts';
import type { Connection } from './connection.ts';
import { unpackSentences } from './pack-sentences.ts';

/** The long part of a revision. It never changes, so that what was read once stays right. */
export type RevisionText = Pick<Article, 'body' | 'sentences'>;

/** About 20 MB, and the articles of a page of quotations many times over. */
const MAX_CHARS = 8_000_000;

interface Texts {
  readonly byNumber: Map<number, RevisionText>;
  chars: number;
}

const textsOf = new WeakMap<Connection, Texts>();

interface TextRow {
  readonly body: string;
  readonly sentences: Uint8Array;
}

/** The text of a revision by its number in the file; undefined when there is no such revision. */
export function readText(connection: Connection, number: number): RevisionText | undefined {
  const texts = textsOf.get(connection) ?? { byNumber: new Map(), chars: 0 };
  textsOf.set(connection, texts);
  const known = texts.byNumber.get(number);
  if (known !== undefined) {
    // Last in the map is read last: the first are the ones to go.
    texts.byNumber.delete(number);
    texts.byNumber.set(number, known);
    return known;
  }
  const row = connection
    .query<TextRow>('SELECT body, sentences FROM revision_text WHERE revision = ?')
    .get(number);
  if (row === undefined) return undefined;
  const text = { body: row.body, sentences: unpackSentences(row.sentences) };
  keep(texts, number, text);
  return text;
}

function keep(texts: Texts, number: number, text: RevisionText): void {
  texts.byNumber.set(number, text);
  texts.chars += text.body.length;
  for (const [first, { body }] of texts.byNumber) {
    if (texts.chars <= MAX_CHARS) return;
    texts.byNumber.delete(first);
    texts.chars -= body.length;
  }
}
