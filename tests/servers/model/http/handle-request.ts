import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backend } from '../core/backend.ts';
import type { ModelCall } from '../core/model-call.ts';
import type { NamedFault } from '../faults/model-faults.ts';
import type { Admitted } from '../profiles/profile.ts';
import { responseFormatOf } from '../rules/check-response-format.ts';
import { composeDraft } from './compose-draft.ts';
import { faultReply, refusalReply } from './error-reply.ts';
import { judge, type Verdict } from './judge.ts';
import { isMute, perform } from './perform.ts';
import { openCall, readWire } from './read-wire.ts';
import { jsonReply, type Reply, send } from './send.ts';

const NO_REPLY: Reply = { status: 200, headers: {}, bytes: [] };

/** The answer to a good request, with what a fault of body or content makes of it. */
function chatReply(
  backend: Backend,
  call: ModelCall,
  admitted: Admitted,
  fault: NamedFault | null,
  headers: Readonly<Record<string, string>>,
): Reply {
  const draft = composeDraft(backend, call.body ?? {}, admitted, fault?.kind === 'content' ? fault : null);
  call.content = draft.content;
  call.use = draft.use;
  const completion = backend.profile.completion(draft);
  if (fault?.kind !== 'body') return jsonReply(200, completion, headers);
  const json = JSON.stringify(fault.change?.(completion) ?? completion);
  const raw = fault.raw?.(json);
  const type = raw?.contentType ?? 'application/json';
  return {
    status: 200,
    headers: { ...headers, 'content-type': type, ...raw?.headers },
    bytes: raw?.bytes ?? [Buffer.from(json)],
  };
}

function replyTo(backend: Backend, call: ModelCall, verdict: Verdict, fault: NamedFault | null): Reply {
  const requestId = `req_${randomUUID().replaceAll('-', '')}`;
  const headers = backend.profile.headers(requestId, backend.rate.state(backend.now()));
  if (fault?.kind === 'http') return faultReply(backend, fault, headers);
  switch (verdict.kind) {
    case 'refused':
      return refusalReply(backend, verdict.refusal, headers);
    case 'models':
      return jsonReply(200, backend.profile.modelList(backend.cards), headers);
    case 'chat':
      return chatReply(backend, call, verdict.admitted, fault, headers);
  }
}

/** Takes one request and answers it, or does to it what was asked for. */
export async function handleRequest(
  backend: Backend,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const wire = await readWire(request);
  const call = openCall(wire, backend.now());
  backend.calls.push(call);
  const verdict = judge(backend, wire, call);
  const fault = backend.faults.take({
    on: verdict.kind === 'refused' ? verdict.on : verdict.kind,
    format: responseFormatOf(wire.body ?? {}),
    isAdmitted: verdict.kind === 'chat',
  });
  call.fault = fault?.name ?? null;
  response.on('close', () => {
    call.isAborted = !response.writableFinished && fault?.kind !== 'transport';
    backend.changes.notify();
  });
  backend.changes.notify();
  if (fault?.kind !== 'transport' && verdict.kind === 'chat') {
    if (backend.mode === 'hang') return;
    if (backend.mode === 'slow') await backend.holds.wait(backend.slowMs);
  }
  const isUnsaid = fault?.kind === 'transport' && isMute(fault.how);
  const reply = isUnsaid ? NO_REPLY : replyTo(backend, call, verdict, fault);
  if (fault?.kind === 'transport') perform(response, reply, fault.how, call);
  else send(response, reply, call);
  backend.changes.notify();
}
