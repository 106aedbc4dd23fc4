import type { Role } from '../core/role.ts';
import type { RoomSettings } from '../core/room-settings.ts';
import type { Room, Scope } from '../core/scope.ts';
import type { Command, Services } from './command.ts';

/** What answers: the commands, the work behind them, and whom to tell when it breaks. */
export interface Bot extends Services {
  readonly commands: readonly Command[];
  readonly log: ErrorLog;
  /** The ids of those who have the role in the room: for telling a person whom to ask. */
  whoHas(role: Role, room: Room): Promise<readonly string[]>;
}

/** The part of a pino logger that is needed to report a bug. */
export interface ErrorLog {
  error(fields: object, phrase: string): void;
}

/** Who asks, where, and what that room may see. */
export interface Asker {
  readonly person: { readonly id: string; readonly role: Role };
  readonly room: Room;
  readonly scope: Scope;
  /** Whether the room is the person's own: direct messages, the terminal. */
  readonly direct: boolean;
  /** What the room decided for itself. */
  readonly settings: RoomSettings;
  /** What people call the room, when it is not the one they ask in. */
  readonly elsewhere: string | null;
  /**
   * The same person in another room that they name, with that room's scope and settings.
   *
   * @throws UserError when there is no such room, when they do not see it, or when the bot may not post there.
   */
  inRoom(typed: string): Promise<Asker>;
}
