import type { Document } from './core/document.ts';

/**
 * A place where people talk with the bot. Its adapter holds no product logic: lines go to `bot/dispatch`
 * as they were typed, and what comes back is rendered within what the place can do.
 */
export interface Platform<Capabilities, Payload> {
  /** As in `Room.platform`. */
  readonly name: string;
  /** A pure function. Nothing of the document is lost, and a quotation is never parted from its speaker. */
  render(document: Document, capabilities: Capabilities): Payload;
}
