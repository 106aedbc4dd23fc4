import type { JsonObject } from '../../slack/core/json.ts';
import type { ApiRefusal } from '../core/api-refusal.ts';
import type { TokenUse } from '../core/model-call.ts';
import type { ModelCard, ResponseFormatType } from '../core/model-card.ts';
import type { RateState } from '../core/rate-window.ts';

export const PROFILE_NAMES = ['openai', 'azure', 'ollama', 'vllm', 'llama.cpp'] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

/** A request before anybody judged it. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Null when the body is no JSON object. */
  readonly body: JsonObject | null;
}

/** What a path leads to. `deployment`: the path names the model, as Azure's does. */
export type Endpoint =
  | { readonly kind: 'chat'; readonly deployment: string | null }
  | { readonly kind: 'models' };

/** A request that will be answered. */
export interface Admitted {
  readonly card: ModelCard;
  /** The format that is really kept: `text` where a server reads past the one asked for. */
  readonly format: ResponseFormatType;
  readonly outputLimit: number;
  readonly promptTokens: number;
  readonly ignored: readonly string[];
}

/** What the model said, before a profile writes it down. */
export interface Draft {
  readonly id: string;
  readonly createdMs: number;
  readonly model: string;
  readonly content: string;
  readonly finishReason: 'stop' | 'length';
  readonly use: TokenUse;
}

/** One kind of server: where it listens, what it takes, and how it says things. */
export interface Profile {
  readonly name: ProfileName;
  /** The path of `baseURL`. */
  readonly basePath: string;
  readonly models: readonly ModelCard[];
  /** Null: there is nothing at that path. */
  locate(request: WireRequest): Endpoint | null;
  /** Throws ApiRefusal. */
  authenticate(request: WireRequest, key: string): void;
  /** Throws ApiRefusal. */
  admit(request: WireRequest, cards: readonly ModelCard[], deployment: string | null): Admitted;
  error(refusal: ApiRefusal): JsonObject;
  completion(draft: Draft): JsonObject;
  modelList(cards: readonly ModelCard[]): JsonObject;
  /** What stands in the headers of every answer. */
  headers(requestId: string, rate: RateState): Readonly<Record<string, string>>;
}
