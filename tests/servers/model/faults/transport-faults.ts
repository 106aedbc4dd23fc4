import type { TransportFault } from './model-fault.ts';

export const TRANSPORT_FAULTS = [
  {
    name: 'refused_connection',
    kind: 'transport',
    does: 'Nobody listens, until `clearFaults`.',
    how: { act: 'refuse' },
  },
  {
    name: 'reset_before_headers',
    kind: 'transport',
    does: 'The connection is reset before a byte is sent.',
    how: { act: 'reset', after: 'nothing', framing: 'length' },
  },
  {
    name: 'closed_before_headers',
    kind: 'transport',
    does: 'The connection is closed in good order before a byte is sent.',
    how: { act: 'end', after: 'nothing', framing: 'length' },
  },
  {
    name: 'reset_after_headers',
    kind: 'transport',
    does: 'The headers come, then the connection is reset.',
    how: { act: 'reset', after: 'headers', framing: 'length' },
  },
  {
    name: 'reset_mid_body',
    kind: 'transport',
    does: 'Half of the body comes, then the connection is reset.',
    how: { act: 'reset', after: 'half', framing: 'length' },
  },
  {
    name: 'chunk_cut_mid_body',
    kind: 'transport',
    does: 'The connection closes in the middle of a chunked body.',
    how: { act: 'end', after: 'half', framing: 'chunked' },
  },
  {
    name: 'body_shorter_than_its_length',
    kind: 'transport',
    does: 'The connection closes before as many bytes came as Content-Length says.',
    how: { act: 'end', after: 'half', framing: 'length' },
  },
  {
    name: 'hang_before_headers',
    kind: 'transport',
    does: 'Nothing comes, and the connection stays open.',
    how: { act: 'hang', after: 'nothing' },
  },
  {
    name: 'hang_after_headers',
    kind: 'transport',
    does: 'The headers come and nothing after them; the connection stays open.',
    how: { act: 'hang', after: 'headers' },
  },
  {
    name: 'hang_mid_body',
    kind: 'transport',
    does: 'Half of the body comes and no more; the connection stays open.',
    how: { act: 'hang', after: 'half' },
  },
  {
    name: 'drip_body',
    kind: 'transport',
    does: 'The body comes a byte every 50 ms: no pause is long, and the whole takes half a minute.',
    how: { act: 'drip', everyMs: 50 },
  },
  {
    name: 'not_http',
    kind: 'transport',
    does: 'What comes is not HTTP.',
    how: { act: 'babble', bytes: 'SSH-2.0-OpenSSH_9.6\r\n\r\n' },
  },
  {
    name: 'header_flood',
    kind: 'transport',
    does: 'The headers are larger than any client reads.',
    how: { act: 'flood_headers', chars: 200_000 },
  },
] as const satisfies readonly TransportFault[];
