import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import type { JsonObject } from '../core/json.ts';
import type { ResponseTarget } from '../core/response-urls.ts';
import type { Install, Person } from '../core/world.ts';
import type { EnvelopeKind, Receipt } from '../delivery/envelope.ts';
import { respond, responseMessage } from '../http/handle-response-url.ts';

/** What came of something a person did. */
export interface Outcome {
  readonly acknowledged: boolean;
  /** What Slack tells the person when the app did not answer: the app could not be reached, or was too slow. */
  readonly error: 'dispatch_failed' | 'operation_timeout' | null;
  readonly ackMs: number;
  /** What the acknowledgement carried. */
  readonly body: JsonObject | null;
  /** What was sent. */
  readonly payload: JsonObject;
}

/** The workspace's installation that the person's actions go to. */
export function installOf(backend: Backend, person: Person): Install {
  const install = [...backend.world.installs.values()].find((one) => one.teamId === person.teamId);
  if (install === undefined) throw new Error(`the app is not installed in ${person.teamId}`);
  return install;
}

/** What every interaction payload carries. */
export function interactionBase(backend: Backend, person: Person): JsonObject {
  const team = backend.world.teams.get(person.teamId);
  return {
    user: { id: person.id, username: person.name, name: person.name, team_id: person.teamId },
    api_app_id: backend.world.app.id,
    token: backend.world.app.verificationToken,
    trigger_id: backend.triggers.issue(person.id),
    team: { id: person.teamId, domain: team?.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

function toOutcome(receipt: Receipt, payload: JsonObject): Outcome {
  const error =
    receipt.reason === null
      ? null
      : receipt.reason === 'http_timeout'
        ? 'operation_timeout'
        : 'dispatch_failed';
  return { acknowledged: error === null, error, ackMs: receipt.ackMs, body: receipt.body, payload };
}

/** Sends a command or an interaction to the app and waits for its acknowledgement. */
export async function interact(backend: Backend, kind: EnvelopeKind, payload: JsonObject): Promise<Outcome> {
  const receipt = await backend.dispatcher.dispatch({ kind, payload, acceptsResponse: true });
  return toOutcome(receipt, payload);
}

/** A command's acknowledgement may be a message; it is checked like any other. */
export function showAnswer(backend: Backend, outcome: Outcome, target: ResponseTarget): void {
  if (outcome.body === null) return;
  const parsed = responseMessage.safeParse(outcome.body);
  if (!parsed.success) {
    backend.violations.record('bad_ack', 'ack of a command', z.prettifyError(parsed.error));
    return;
  }
  try {
    respond(backend, target, parsed.data);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    backend.violations.record(error.code, 'ack of a command', JSON.stringify(error.extra));
  }
}

/** Only commands and forms take an answer with the acknowledgement. */
export function expectNoAnswer(backend: Backend, outcome: Outcome, what: string): void {
  if (outcome.body !== null)
    backend.violations.record('bad_ack', `ack of ${what}`, JSON.stringify(outcome.body));
}
