import type { Readable, Writable } from 'node:stream';
import type { Clock } from '../core/clock.ts';
import type { Store } from '../store.ts';

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
}
