/** What readers of a request's words could follow, be called by, or be shown: everything that is more than words. */
export interface LiveContent {
  /** Whom it names so that the platform knows them: `user U1`, `everyone`, `channel C1`; `anybody` where it may call all. */
  readonly mentions: readonly string[];
  readonly links: readonly LiveLink[];
  /** Marks that the platform would make something of, as they stand. */
  readonly formatting: readonly string[];
  /** Addresses of pictures, and of embeds. */
  readonly pictures: readonly string[];
  /** Whether the platform may show a preview of what is linked, and so fetch it. */
  readonly unfurls: boolean;
  /** Labels, names and fields of which a part would be hidden or turned round; anything that is half a character. */
  readonly misleading: readonly string[];
}

/** A link that a reader could follow. */
export interface LiveLink {
  readonly url: string;
  /** What is shown in its place; null where the address is shown. */
  readonly label: string | null;
}
