import type { CitedPassage } from '../../bot/look-up-passages.ts';

/** What a reader in Slack gets beyond the document itself. */
export interface SlackCapabilities {
  /** IANA zone in which times without a reader's own are shown. */
  readonly timeZone: string;
  /** Where the citations of the document lead: what `[n]` opens. Empty when nobody looked them up. */
  readonly passages: readonly CitedPassage[];
  /** The ids of files that Slack has, by the bytes of the document's pictures. What is not there is described. */
  readonly pictures?: ReadonlyMap<Uint8Array, string>;
}
