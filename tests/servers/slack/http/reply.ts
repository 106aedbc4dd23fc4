import type { ServerResponse } from 'node:http';
import type { RequestFault } from '../core/faults.ts';
import type { JsonObject } from '../core/json.ts';
import type { LoggedRequest } from '../core/request-log.ts';

/** An answer before it met its fault. */
export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Readonly<Record<string, string>>;
}

const HTML =
  '<!DOCTYPE html><html><head><title>Slack | Oops</title></head><body>Something went wrong</body></html>';

function sendText(response: ServerResponse, status: number, type: string, text: string, headers = {}): void {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(text);
}

/** Sends the answer, or what the fault makes of it. */
export async function reply(
  response: ServerResponse,
  answer: Answer,
  fault: RequestFault | null,
  logged: LoggedRequest,
): Promise<void> {
  logged.fault = fault?.kind ?? null;
  switch (fault?.kind) {
    case 'reset':
    case 'late':
    case 'accept_then_drop':
      response.destroy();
      return;
    case 'hang':
      return;
    case 'server_error':
    case 'accept_then_500':
      sendText(response, 500, 'text/plain', 'Internal Server Error');
      return;
    case 'html_error':
      sendText(response, 503, 'text/html', HTML);
      return;
    case 'malformed_json':
      sendText(response, 200, 'application/json', '{"ok":tru');
      return;
    case 'slow':
      await fault.until;
      break;
  }
  logged.status = answer.status;
  logged.response = answer.body;
  sendText(
    response,
    answer.status,
    'application/json; charset=utf-8',
    JSON.stringify(answer.body),
    answer.headers,
  );
}

/** Faults that strike before Slack did anything. */
export function strikesFirst(fault: RequestFault | null): boolean {
  return fault !== null && ['reset', 'late', 'server_error', 'html_error', 'hang'].includes(fault.kind);
}
