import type { Violation } from '../slack/core/violations.ts';
import type { ModelCall, TokenUse } from './core/model-call.ts';
import type { ModelCard, ResponseFormatType } from './core/model-card.ts';
import type { RateLimit } from './core/rate-window.ts';
import type { ScriptedAnswer } from './core/script.ts';
import type { FaultName } from './faults/model-faults.ts';
import type { Mode } from './mind/mode.ts';
import type { Endpoint, ProfileName } from './profiles/profile.ts';

export interface ModelServerOptions {
  /** Which kind of server it is: `openai`. */
  readonly profile?: ProfileName;
  /** The key it knows. */
  readonly key?: string;
  /** The models it has; each profile brings some along, the first of them is `model`. */
  readonly models?: readonly ModelCard[];
  /** Of every model: the only response formats it takes. */
  readonly responseFormats?: readonly ResponseFormatType[];
  /** How the model is minded: `editor`. */
  readonly mode?: Mode;
  /** How long a slow answer takes: 2,000 ms. */
  readonly slowMs?: number;
  /** 10,000 requests and 10,000,000 tokens a minute. */
  readonly rateLimit?: RateLimit;
  /** The test's own clock, in ms. */
  readonly now?: () => number;
}

/** What all answers together cost, those too that broke off on their way. */
export interface TotalUse extends TokenUse {
  /** How many were answered. */
  readonly answers: number;
}

/** Everything a test can do to the model and see of it. */
export interface ModelServer {
  /** For the client's `baseURL`. */
  readonly baseUrl: string;
  /** For `AzureOpenAI`'s `endpoint`: the address without a path. */
  readonly endpoint: string;
  readonly key: string;
  /** The id of the first model. */
  readonly model: string;
  readonly profile: ProfileName;
  /** Every request, in order. */
  readonly calls: readonly ModelCall[];
  /** Requests for a completion alone. */
  readonly chats: readonly ModelCall[];
  readonly usage: TotalUse;
  /** What a correct client never sends; see `close`. */
  readonly violations: readonly Violation[];
  /** This kind of violation is what the test is about. */
  tolerate(...kinds: readonly string[]): void;

  behave(mode: Mode): void;
  /** The next `times` (1) answers have this content. */
  respondWith(answer: ScriptedAnswer, times?: number): void;
  /** The next `times` (1) requests that can meet this fault do. `on`: requests for a completion, or for the list of models. */
  fault(name: FaultName, times?: number, on?: Endpoint['kind']): void;
  /** Forgets faults and scripted answers that were not met; listens again where it refused. */
  clear(): Promise<void>;
  /** Lets slow answers go at once. */
  release(): void;
  /** Waits, without sleeping, until the look gives something; fails after 5 s with the calls. */
  until<T>(look: () => T | undefined | null | false, what?: string): Promise<T>;
  /** Stops, whatever hangs. Throws when there were violations that the test does not tolerate. */
  close(): Promise<void>;
}
