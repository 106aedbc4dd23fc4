import type { Document } from '../../core/document.ts';
import type { DeliveryId } from '../../core/schedule.ts';
import type { Poster } from '../../poster.ts';

export interface TerminalPosterParts {
  /** Puts a document on the screen; `id` is its delivery, null for a word to the operator alone. */
  show(document: Document, id: DeliveryId | null): Promise<void>;
  /** What was put there, also by processes before this one: a screen cannot be read back. */
  readonly shown: ShownLog;
}

/** Ids of deliveries that were shown. What `add` was told outlives the process. */
export interface ShownLog {
  has(id: DeliveryId): boolean;
  add(id: DeliveryId): void;
}

/**
 * The terminal as a channel: what is posted is printed. It is noted at once that it was, so that only a kill in that
 * very instant can print it a second time.
 */
export function createTerminalPoster({ show, shown }: TerminalPosterParts): Poster {
  return {
    hasPictures: false,
    freeze: async (document) => [JSON.stringify(document)],
    async post({ id, words }) {
      // What `freeze` wrote.
      await show(JSON.parse(words) as Document, id);
      shown.add(id);
      return { kind: 'sent', messageId: id };
    },
    readBack: async (_place, id) => ({ kind: 'read', messageIds: shown.has(id) ? [id] : [] }),
    remove: async () => undefined,
    tell: (_room, _personId, document) => show(document, null),
  };
}
