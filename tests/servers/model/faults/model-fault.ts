import type { JsonObject } from '../../slack/core/json.ts';
import type { ResponseFormatType } from '../core/model-card.ts';
import type { AnswerChange } from '../mind/change-answer.ts';
import type { Prompt } from '../mind/task.ts';

/** How far an answer comes before something happens to it. */
export type Reach = 'nothing' | 'headers' | 'half';

/** What happens to the connection. */
export type TransportAct =
  | { readonly act: 'refuse' }
  | { readonly act: 'reset' | 'end'; readonly after: Reach; readonly framing: 'length' | 'chunked' }
  | { readonly act: 'hang'; readonly after: Reach }
  /** One byte at a time. */
  | { readonly act: 'drip'; readonly everyMs: number }
  | { readonly act: 'babble'; readonly bytes: string }
  | { readonly act: 'flood_headers'; readonly chars: number };

interface Named {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly does: string;
}

/** The connection fails. */
export interface TransportFault extends Named {
  readonly kind: 'transport';
  readonly how: TransportAct;
}

/** An error in the form of the profile. */
export interface ErrorFields {
  readonly message: string;
  readonly type?: string;
  readonly param?: string;
  readonly code?: string;
  readonly extra?: JsonObject;
}

/** Another status than the answer's. */
export interface HttpFault extends Named {
  readonly kind: 'http';
  readonly status: number;
  readonly headers?: (nowMs: number) => Readonly<Record<string, string>>;
  /** Fields: said as the profile says errors. A string: sent as it is, as HTML where it looks so. */
  readonly body: ErrorFields | string;
  /** Only requests that ask for this format meet it. */
  readonly when?: ResponseFormatType;
}

/** Bytes in the place of the answer. */
export interface RawReply {
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes: Iterable<Buffer>;
}

/** Status 200, and a body that is not what it should be. */
export interface BodyFault extends Named {
  readonly kind: 'body';
  /** Changes the completion's JSON. */
  readonly change?: (completion: JsonObject) => unknown;
  /** Writes the JSON in another way, or something else. */
  readonly raw?: (json: string) => RawReply;
}

/** A well-formed completion, in which the model says something bad. */
export interface ContentFault extends Named {
  readonly kind: 'content';
  readonly change: (prompt: Prompt) => AnswerChange;
}

export type ModelFault = TransportFault | HttpFault | BodyFault | ContentFault;
