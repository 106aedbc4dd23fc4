import type { Document } from '../core/document.ts';
import type { Role } from '../core/role.ts';
import type { RoomSettings } from '../core/room-settings.ts';
import type { Room, Scope } from '../core/scope.ts';
import type { Digests } from '../digests.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Watches } from '../watches.ts';
import type { Rooms } from './rooms.ts';

/**
 * One option of a command, typed the same on every platform: a Discord option, `name:value` on a line of
 * text. The `text` option that is `rest` takes the free words of the line.
 */
export type OptionSpec =
  | {
      readonly kind: 'text';
      readonly summary: string;
      readonly rest?: true;
      readonly required?: true;
      /** What it names. A `room`: the command is about that one, as if it were asked there. */
      readonly completes?: 'topic' | 'person' | 'room';
      /** Whether a form that is opened for it does not ask for it again. */
      readonly fixed?: true;
      /** What it means when somebody empties its field in a form; left out, as if it were not there. */
      readonly cleared?: string;
      readonly maxChars?: number;
    }
  | {
      readonly kind: 'choice';
      readonly summary: string;
      readonly choices: readonly string[];
      readonly fallback: string;
    }
  | { readonly kind: 'flag'; readonly summary: string; readonly fallback: boolean }
  | {
      readonly kind: 'integer';
      readonly summary: string;
      readonly min: number;
      readonly max: number;
      readonly fallback: number;
    };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<Spec extends OptionSpec> = Spec extends { kind: 'text'; required: true }
  ? string
  : Spec extends { kind: 'text' }
    ? string | undefined
    : Spec extends { kind: 'choice'; choices: readonly (infer Choice)[] }
      ? Choice
      : Spec extends { kind: 'flag' }
        ? boolean
        : number;

export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: ValueOf<Specs[Name]>;
};

/** The value of one option after parsing; undefined when a text option was not given. */
export type OptionValue = string | number | boolean | undefined;

/** A neutral request: who asks, where, what they may see. Platform JSON never gets this far. */
interface Request<Specs extends OptionSpecs = OptionSpecs> {
  readonly options: OptionValues<Specs>;
  /** Everything that can be asked here: what help speaks about. */
  readonly commands: readonly Command[];
  readonly room: Room;
  readonly person: { readonly id: string; readonly role: Role };
  readonly scope: Scope;
  /** Whether the room is the person's own: direct messages, the terminal. */
  readonly direct: boolean;
  /** What the room decided for itself. */
  readonly settings: RoomSettings;
  /** What people call the room, when it is not the one that was asked in. */
  readonly elsewhere: string | null;
}

/** What commands work with. */
export interface Services {
  readonly newsroom: Newsroom;
  readonly rooms: Rooms;
  readonly digests: Digests;
  readonly watches: Watches;
}

/** What a command gives back. `data` is the same answer as a value: what `--json` and exports print. */
export interface Reply {
  readonly document: Document;
  readonly data: object;
}

/** Something that can be run: a command, or one subcommand of it. */
export interface Action<Specs extends OptionSpecs = OptionSpecs> {
  /** One line for menus and help. */
  readonly summary: string;
  /** Lines a person could type, without the leading slash. */
  readonly examples: readonly string[];
  readonly options: Specs;
  readonly visibility: 'public' | 'ephemeral';
  /** Who may run it. */
  readonly role: Role;
  /** Who may run it in their own direct messages, when that is somebody else. */
  readonly roleInDirect?: Role;
  run(request: Request<Specs>, services: Services): Promise<Reply>;
  /** What its form begins with, by the options that are known already. */
  fill?(request: FormRequest, services: Services): Promise<Readonly<Record<string, OptionValue>>>;
}

/** Whoever opens a form, and what the line that opens it says. */
interface FormRequest extends Pick<Request, 'room' | 'scope' | 'person' | 'settings'> {
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** One file of `commands/`: a slash command on every platform at once. */
export interface Command {
  /** Also the file's name. */
  readonly name: string;
  readonly summary: string;
  /** The subcommands by name; a flat command has one action under the empty name. */
  readonly actions: Readonly<Record<string, Action>>;
  /** The subcommand that runs when none is named; null when one must be named. */
  readonly fallback: string | null;
}

/** A flat command: `/brief <topic>`. */
export function defineCommand<const Specs extends OptionSpecs>(
  spec: { readonly name: string } & Action<Specs>,
): Command {
  const { name, ...action } = spec;
  return { name, summary: action.summary, actions: { '': action }, fallback: '' };
}

/** A subcommand, to be named in `defineCommandGroup`. */
export function defineAction<const Specs extends OptionSpecs>(action: Action<Specs>): Action {
  return action;
}

/** A command with subcommands: `/topics list`. */
export function defineCommandGroup(spec: {
  readonly name: string;
  readonly summary: string;
  readonly actions: Readonly<Record<string, Action>>;
  readonly fallback: string | null;
}): Command {
  return spec;
}
