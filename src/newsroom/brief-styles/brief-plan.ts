import type { BriefHeading, BriefLength } from '../../core/brief.ts';
import type { LedgerEntry } from '../../core/quotation.ts';
import type { Choice } from '../ground.ts';
import type { BriefArticle } from '../one-of-each-text.ts';

/** What a brief is made of. */
export interface BriefMaterial {
  /** Newest first. */
  readonly articles: readonly BriefArticle[];
  /** Quotations of these articles, verbatim ones. */
  readonly ledger: readonly LedgerEntry[];
  readonly length: BriefLength;
}

/** Sentences under one heading, before they are checked. */
export interface PlannedSection {
  readonly heading: BriefHeading;
  readonly choices: readonly Choice[];
}
