import type { Connection } from './connection.ts';
import { IndexQueue } from './index-queue.ts';
import { Tally } from './tally.ts';

/** Articles that are written in one transaction, with what is written once for all of them at the end. */
export class Batch {
  readonly connection: Connection;
  /** ISO 8601 instant. */
  readonly storedAt: string;
  readonly tally = new Tally();
  readonly index = new IndexQueue();

  constructor(connection: Connection, storedAt: string) {
    this.connection = connection;
    this.storedAt = storedAt;
  }

  finish(): void {
    this.tally.write(this.connection);
    this.index.write(this.connection);
  }
}
