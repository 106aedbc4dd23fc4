import type { CollectionId } from './identifiers.ts';

/** The collections a reader may see. A required argument of every read: nothing outside it exists. */
export interface Scope {
  readonly collections: readonly CollectionId[];
}

/** Where a conversation happens. Grants are given to rooms. */
export interface Room {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
}

/** A Slack workspace, a Discord server. */
export type Workspace = Omit<Room, 'channel'>;
