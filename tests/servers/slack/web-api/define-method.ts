import { z } from 'zod';
import { explainIssues } from '../block-kit/explain-issues.ts';
import { explainedError } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { type JsonObject, parseJson } from '../core/json.ts';
import type { Tier } from '../core/rate-limits.ts';
import type { Install } from '../core/world.ts';

/** Who calls, with what in hand. */
export interface Caller {
  readonly backend: Backend;
  /** The workspace's installation; for app-level calls the first one. */
  readonly install: Install;
  /** The test asked that this request's message stays unseen for so long. */
  readonly hiddenForMs: number;
}

export type TokenKind = 'bot' | 'app' | 'config' | 'none';

/** A Web API method: what it needs, what it takes, what it does. */
export interface Method {
  readonly name: string;
  readonly token: TokenKind;
  /** Any one of these is enough; [] needs none. */
  readonly scopes: readonly string[];
  readonly tier: Tier;
  /** The names of its arguments. */
  readonly known: readonly string[];
  call(args: JsonObject, caller: Caller): JsonObject | Promise<JsonObject>;
}

/** Builds a method whose arguments are parsed before it runs. A wrong argument: `invalid_arguments`, explained. */
export function defineMethod<Shape extends z.ZodRawShape>(definition: {
  readonly name: string;
  readonly token?: TokenKind;
  readonly scopes?: readonly string[];
  readonly tier: Tier;
  readonly args: Shape;
  readonly run: (args: z.output<z.ZodObject<Shape>>, caller: Caller) => JsonObject | Promise<JsonObject>;
}): Method {
  const schema = z.object(definition.args);
  return {
    name: definition.name,
    token: definition.token ?? 'bot',
    scopes: definition.scopes ?? [],
    tier: definition.tier,
    known: Object.keys(definition.args),
    call(args, caller) {
      const parsed = schema.safeParse(args);
      if (!parsed.success) throw explainedError('invalid_arguments', explainIssues(parsed.error, []));
      return definition.run(parsed.data, caller);
    },
  };
}

/** Arguments come as strings from a form and as themselves from JSON. */
export const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0'])])
  .transform((value) => value === true || value === 'true' || value === '1');

export const count = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]).pipe(z.int().min(0));

/** A JSON value, in a string or not. */
export const json = z.unknown().transform((value) => (typeof value === 'string' ? parseJson(value) : value));

export const channelId = z.string().min(1);
export const ts = z.string().regex(/^\d+\.\d{6}$/, { error: 'must be a message timestamp' });
