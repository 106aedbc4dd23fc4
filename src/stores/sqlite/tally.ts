import type { Quotation } from '../../core/quotation.ts';
import { fold } from '../../text/fold.ts';
import type { Connection } from './connection.ts';

interface CollectionCount {
  articles: number;
  titleTerms: number;
  bodyTerms: number;
}

interface SpeakerCount {
  readonly collection: number;
  readonly speaker: string;
  readonly name: string;
  quotations: number;
  indirect: number;
}

/** What a batch changes in the counts, gathered so that each count is written once. */
export class Tally {
  readonly #collections = new Map<number, CollectionCount>();
  readonly #speakers = new Map<string, SpeakerCount>();

  /** `sign` is 1 for a revision that becomes current, -1 for one that no longer is. */
  countArticle(
    collection: number,
    terms: { readonly titleTerms: number; readonly bodyTerms: number },
    sign: 1 | -1,
  ): void {
    const count = this.#collections.get(collection) ?? { articles: 0, titleTerms: 0, bodyTerms: 0 };
    count.articles += sign;
    count.titleTerms += sign * terms.titleTerms;
    count.bodyTerms += sign * terms.bodyTerms;
    this.#collections.set(collection, count);
  }

  countQuotation(collection: number, quotation: Pick<Quotation, 'kind' | 'speaker'>, sign: 1 | -1): void {
    const name = shownName(quotation.speaker);
    if (name === null) return;
    const key = `${collection} ${name}`;
    const known = this.#speakers.get(key);
    const count = known ?? { collection, speaker: fold(name), name, quotations: 0, indirect: 0 };
    if (quotation.kind === 'indirect') count.indirect += sign;
    else count.quotations += sign;
    if (known === undefined) this.#speakers.set(key, count);
  }

  write(connection: Connection): void {
    const collections = connection.query(
      `UPDATE collection SET articles = articles + ?, title_terms = title_terms + ?, body_terms = body_terms + ?
       WHERE number = ?`,
    );
    for (const [number, count] of this.#collections) {
      collections.run(count.articles, count.titleTerms, count.bodyTerms, number);
    }
    const speakers = connection.query(
      `INSERT INTO speaker_count (collection, speaker, name, quotations, indirect) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET quotations = quotations + excluded.quotations, indirect = indirect + excluded.indirect`,
    );
    let removed = false;
    for (const count of this.#speakers.values()) {
      speakers.run(count.collection, count.speaker, count.name, count.quotations, count.indirect);
      removed ||= count.quotations < 0 || count.indirect < 0;
    }
    if (removed) connection.query('DELETE FROM speaker_count WHERE quotations = 0 AND indirect = 0').run();
  }
}

/** Under which name a speaker is listed; null for "he" and for nobody. */
function shownName(speaker: Quotation['speaker']): string | null {
  if (speaker.name !== null) return speaker.name;
  return speaker.kind === 'pronoun' || speaker.kind === 'unknown' ? null : speaker.printed;
}
