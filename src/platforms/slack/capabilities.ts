/** What a reader in Slack gets beyond the document itself. */
export interface SlackCapabilities {
  /** IANA zone in which times without a reader's own are shown. */
  readonly timeZone: string;
  /** Where the citations of the document lead: what `[n]` opens. Empty when nobody looked them up. */
  readonly passages: readonly CitedPassage[];
}

/** One cited passage of the source with that number. */
export interface CitedPassage {
  readonly number: number;
  /** The stored words. */
  readonly marked: string;
  /** The publisher's page with a text fragment; null when the article has no address. */
  readonly link: string | null;
}
