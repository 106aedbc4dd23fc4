import type { JsonObject } from '../../slack/core/json.ts';
import type { TaskName } from '../mind/task.ts';

/** What a call costs, in tokens. `completion` holds `reasoning`. */
export interface TokenUse {
  readonly prompt: number;
  readonly completion: number;
  readonly reasoning: number;
}

/** One request of the client, and what became of it. */
export interface ModelCall {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; null when there is none, or when it is no JSON object. */
  readonly body: JsonObject | null;
  readonly task: TaskName | null;
  readonly atMs: number;
  /** The request is one this server's API answers. */
  validated: boolean;
  /** Why it was refused. */
  refusal: string | null;
  /** Parameters that this server reads past in silence, as Ollama does with `max_completion_tokens`. */
  ignored: readonly string[];
  /** The status sent; null while nothing was sent. */
  status: number | null;
  /** The message's content as it was sent; null where none was. */
  content: string | null;
  use: TokenUse | null;
  /** The name of the fault it met. */
  fault: string | null;
  /** The client hung up before the answer was whole. */
  isAborted: boolean;
}
