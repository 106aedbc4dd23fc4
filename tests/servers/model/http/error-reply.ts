import { ApiRefusal } from '../core/api-refusal.ts';
import type { Backend } from '../core/backend.ts';
import type { HttpFault } from '../faults/model-fault.ts';
import { jsonReply, type Reply } from './send.ts';

type Headers = Readonly<Record<string, string>>;

/** A refusal in the profile's form. */
export const refusalReply = (backend: Backend, refusal: ApiRefusal, headers: Headers): Reply =>
  jsonReply(refusal.status, backend.profile.error(refusal), { ...headers, ...refusal.headers });

/** The fault's status, its headers, and its body in the profile's form or as it stands. */
export function faultReply(backend: Backend, fault: HttpFault, headers: Headers): Reply {
  const all = { ...headers, ...fault.headers?.(backend.now()) };
  const { body, status } = fault;
  if (typeof body !== 'string') return refusalReply(backend, new ApiRefusal({ ...body, status }), all);
  const type = body.startsWith('<') ? 'text/html' : 'application/json';
  return {
    status,
    headers: { ...all, ...(body === '' ? {} : { 'content-type': type }) },
    bytes: body === '' ? [] : [Buffer.from(body)],
  };
}
