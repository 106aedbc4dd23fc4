import type { Scope } from '../../core/scope.ts';
import type { Connection } from './connection.ts';

/** Rooms that ask within a minute or so; each holds one list. */
const MAX_SCOPES = 16;

/**
 * Keeps what was read for a scope while the version is the same: by default until anybody, in this process or
 * another, writes to the file. For lists that are long and asked for with every command.
 */
export class ScopeCache<Value> {
  readonly #read: (connection: Connection, scope: Scope) => Value;
  readonly #versionOf: (connection: Connection) => string;
  readonly #values = new Map<string, Value>();
  #version = '';

  constructor(
    read: (connection: Connection, scope: Scope) => Value,
    versionOf: (connection: Connection) => string = (connection) => connection.version(),
  ) {
    this.#read = read;
    this.#versionOf = versionOf;
  }

  get(connection: Connection, scope: Scope): Value {
    const version = this.#versionOf(connection);
    if (version !== this.#version || this.#values.size >= MAX_SCOPES) this.#values.clear();
    this.#version = version;
    const key = JSON.stringify(scope.collections);
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = this.#read(connection, scope);
    this.#values.set(key, value);
    return value;
  }
}
