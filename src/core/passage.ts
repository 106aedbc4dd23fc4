import type { Citation } from './citation.ts';
import type { Source } from './source.ts';

/** What a citation opens: the cited span with one sentence around it, all sliced from the stored body. */
export interface Passage {
  readonly kind: 'passage';
  readonly citation: Citation;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly source: Source;
  /** The publisher's page with a text fragment (`#:~:text=`), null when the article has no address. */
  readonly link: string | null;
  /** Whether a newer revision of the article exists. */
  readonly superseded: boolean;
}
