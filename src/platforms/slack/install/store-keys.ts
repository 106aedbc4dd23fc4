import { createHash, hkdfSync } from 'node:crypto';
import { SetupError } from '../../../core/errors.ts';

/** The setting that holds them, newest first: `PRECIS_STORE_KEY=new,old`. */
export const STORE_KEY = 'PRECIS_STORE_KEY';

/** AES-256 takes 32 bytes. */
const KEY_BYTES = 32;

/** One key, and the short name that sealed things carry so that it is found again. */
export interface StoreKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/** What secrets in the store are sealed with. */
export interface StoreKeys {
  /** Seals. */
  readonly current: StoreKey;
  /** By id, the current one too: all of them open what they sealed. */
  readonly all: ReadonlyMap<string, StoreKey>;
}

/**
 * Reads the keys from the environment.
 *
 * @throws SetupError when there is none, or one is not 32 bytes in base64.
 */
export function readStoreKeys(env: Readonly<Record<string, string | undefined>>): StoreKeys {
  const parts = (env[STORE_KEY] ?? '').split(',').map((part) => part.trim());
  const keys = parts.filter((part) => part !== '').map(toKey);
  const [current] = keys;
  if (current === undefined) throw new SetupError(STORE_KEY, `${STORE_KEY} is not set.`, HOW_TO_MAKE_ONE);
  return { current, all: new Map(keys.map((key) => [key.id, key])) };
}

/** A secret of its own for one purpose: what signs the state of an installation opens no sealed token. */
export function deriveSecret({ current }: StoreKeys, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', current.bytes, '', purpose, KEY_BYTES)).toString('base64url');
}

const HOW_TO_MAKE_ONE = `Tokens of several workspaces are kept sealed: set ${STORE_KEY} to 32 random bytes in base64, as "openssl rand -base64 32" prints them, and keep it where you keep your backups.`;

function toKey(text: string): StoreKey {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== KEY_BYTES) {
    const message = `${STORE_KEY} has a key of ${bytes.length} bytes; ${KEY_BYTES} are needed.`;
    throw new SetupError(STORE_KEY, message, HOW_TO_MAKE_ONE);
  }
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}
