import type { CitedPassage } from '../../bot/look-up-passages.ts';

/** What a reader in Discord gets beyond the document itself. */
export interface DiscordCapabilities {
  /** IANA zone in which days are told; moments are shown in the reader's own. */
  readonly timeZone: string;
  /** Where the citations of the document lead: what `[n]` opens. Empty when nobody looked them up. */
  readonly passages: readonly CitedPassage[];
  /** Whose answer it is, and to which line: the pages of it are theirs to turn. Null for what nobody asked. */
  readonly asked: { readonly by: string; readonly line: string } | null;
}
