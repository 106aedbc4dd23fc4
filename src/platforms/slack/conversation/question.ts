import type { RespondFn } from '@slack/bolt';
import type { Place } from '../posting/slack-client.ts';

/** One line that a person wants answered, and where answers go. */
export interface Question {
  /** As a person could have typed it. */
  readonly line: string;
  readonly person: string;
  /** The workspace's id. */
  readonly team: string;
  /** The channel it is asked in: what it may see, and where it is answered privately. */
  readonly channel: string;
  /** Where an answer that everybody may see is posted. */
  readonly place: Place;
  readonly privately: Privately;
  /** `asked` when nothing is said: as the command has it. `public` when somebody pressed *Share*. */
  readonly visibility?: 'asked' | 'public' | 'private';
  /** What takes the place of the message with the button once the answer is posted; nothing when left out. */
  readonly receipt?: string;
}

/** How to tell only the one who asked. In direct messages everything is between the two anyway. */
export type Privately =
  | {
      readonly kind: 'response';
      readonly respond: RespondFn;
      /** Whether the message that holds the button makes room for the answer. */
      readonly replace: boolean;
      readonly threadTs: string | null;
    }
  | { readonly kind: 'ephemeral'; readonly threadTs: string | null }
  | { readonly kind: 'direct' };
