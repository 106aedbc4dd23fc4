import type { Readable, Writable } from 'node:stream';
import type { Settings } from '../../config/settings.ts';
import type { Command } from '../bot/command.ts';
import type { Talk } from '../bot/talk.ts';
import type { Cache } from '../cache.ts';
import type { Check } from '../core/check.ts';
import type { Clock } from '../core/clock.ts';
import type { Model } from '../model.ts';
import type { Poster } from '../poster.ts';
import type { Store } from '../store.ts';

/** Something that goes on until it is stopped. */
export interface Running {
  /** Resolves when people are heard. @throws SetupError when a token is refused. */
  start(): Promise<void>;
  /** Hears nobody any more, and finishes what it began. */
  stop(): Promise<void>;
}

/** A platform: it hears people, and lets digests be posted. */
export interface RunningPlatform extends Running {
  readonly poster: Poster;
}

/** What a model needs of the rest of the program. */
export interface ModelNeeds {
  readonly settings: Settings;
  readonly store: Store;
  /** The operator's own prompts are in its folder `prompts`. */
  readonly dataDir: string;
  readonly log: ModelLog;
}

/** The part of a logger that is told what a model did not do. */
export interface ModelLog {
  warn(fields: object, phrase: string): void;
}

/** A model behind an endpoint, and how the shape of its output is asked for there, as far as is known. */
export interface ConfiguredModel extends Model {
  readonly format: string;
}

/** What a platform needs of the rest of the program. */
export interface PlatformNeeds {
  readonly talk: Talk;
  readonly settings: Settings;
  readonly store: Store;
}

/** All that the command line touches of the world, handed in by `main` (and by tests). */
export interface Outside {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths of the command line start. */
  readonly workingDir: string;
  /** The project's own folder: commands, config and corpus are below it. */
  readonly home: URL;
  readonly clock: Clock;
  /** Opens (and creates) the store file. @throws SetupError, StoreError */
  openStore(path: string): Promise<Store>;
  /**
   * The model that the settings name. @throws SetupError when its key is missing, or a prompt is not in order.
   */
  openModel(needs: ModelNeeds): Promise<ConfiguredModel>;
  /** The cache that the settings want. @throws SetupError when its address is missing. */
  openCache(store: Store, settings: Settings): Promise<Cache>;
  /** The bot in Slack, over the tokens of the environment. @throws SetupError when one is missing. */
  openSlack(needs: PlatformNeeds): Promise<RunningPlatform>;
  /** The bot in Discord, over the token of the environment. @throws SetupError when it is missing. */
  openDiscord(needs: PlatformNeeds): Promise<RunningPlatform>;
  /** What is done at Discord without connecting. @throws SetupError when the token is missing or refused. */
  readonly discord: {
    inviteLinks(): Promise<{ readonly server: string; readonly person: string }>;
    deployCommands(
      commands: readonly Command[],
    ): Promise<{ readonly commands: number; readonly changed: boolean }>;
  };
  /** What each platform has to look at; without a store what does not need one. */
  platformChecks(needs: {
    readonly settings: Settings;
    readonly store: Store | null;
  }): Promise<readonly Check[]>;
  /** The Slack app's manifest (YAML) for these commands. */
  slackManifest(
    commands: readonly Command[],
    options: {
      readonly transport: 'socket' | 'http';
      readonly commandPrefix: string;
      readonly origin?: string;
      readonly installOrigin?: string;
    },
  ): Promise<string>;
}
