import type { ServerResponse } from 'node:http';
import type { RequestFault } from '../core/faults.ts';
import type { LoggedRequest } from '../core/request-log.ts';

/** An answer before it met its fault. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const HTML =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n';

function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
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
      sendText(response, 500, 'application/json', '{"message": "500: Internal Server Error", "code": 0}');
      return;
    case 'bad_gateway':
      sendText(response, 502, 'text/html', HTML);
      return;
    case 'malformed_json':
      sendText(response, 200, 'application/json', '{"id": "12');
      return;
    case 'slow':
      await fault.until;
      break;
  }
  logged.status = answer.status;
  logged.response = answer.body;
  if (answer.status === 204) {
    response.writeHead(204, answer.headers).end();
    return;
  }
  sendText(response, answer.status, 'application/json', JSON.stringify(answer.body), answer.headers);
}

/** Faults that strike before Discord did anything. */
export function strikesFirst(fault: RequestFault | null): boolean {
  return fault !== null && ['reset', 'late', 'server_error', 'bad_gateway', 'hang'].includes(fault.kind);
}
