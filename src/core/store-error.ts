/** What went wrong underneath a store. */
export type StoreErrorKind = 'full' | 'busy' | 'corrupt' | 'io' | 'readonly';

const ADVICE: Readonly<Record<StoreErrorKind, string>> = {
  full: 'The disk that holds the data folder is full. Make room on it, then try again: nothing was half written.',
  busy: 'Another process kept the data folder locked for too long. Try again when it is done.',
  corrupt:
    'The data file is damaged. Stop every process that uses it and restore a backup, or ingest the articles into a new data folder.',
  io: 'The disk that holds the data folder failed to read or write. Check the disk and that the folder is still there.',
  readonly:
    'The data folder may not be written to. Give this user write permission on the folder and the files in it.',
};

/**
 * A store could not do its work: the disk, a lock, a damaged file. The write in hand was rolled back as a
 * whole and the store can be used again. `message` is a sentence for the operator; `cause` is the driver's
 * own error.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, options?: ErrorOptions) {
    super(ADVICE[kind], options);
    this.kind = kind;
  }
}
