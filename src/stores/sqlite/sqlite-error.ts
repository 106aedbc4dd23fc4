import { StoreError, type StoreErrorKind } from '../../core/store-error.ts';

/** Primary result codes, https://www.sqlite.org/rescode.html; the low byte of an extended code. */
const KINDS: Readonly<Record<number, StoreErrorKind>> = {
  5: 'busy', // SQLITE_BUSY
  6: 'busy', // SQLITE_LOCKED
  8: 'readonly', // SQLITE_READONLY
  10: 'io', // SQLITE_IOERR
  11: 'corrupt', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  14: 'io', // SQLITE_CANTOPEN
  26: 'corrupt', // SQLITE_NOTADB
};

/**
 * Extended codes that say more. SQLITE_IOERR_SHMSIZE: the shared index beside the file could not grow, which
 * is how opening an existing store on a full disk fails.
 */
const EXTENDED_KINDS: Readonly<Record<number, StoreErrorKind>> = { 4874: 'full' };

/** What kind of store failure an error of `node:sqlite` is; undefined for anything else. */
export function storeErrorKind(error: unknown): StoreErrorKind | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  if (typeof error.errcode !== 'number') return undefined;
  return EXTENDED_KINDS[error.errcode] ?? KINDS[error.errcode & 0xff];
}

export const isBusy = (error: unknown): boolean => storeErrorKind(error) === 'busy';

/** The error a caller of the store gets: a `StoreError` for what the disk did, otherwise the error itself. */
export function asStoreError(error: unknown): unknown {
  const kind = storeErrorKind(error);
  return kind === undefined ? error : new StoreError(kind, { cause: error });
}
