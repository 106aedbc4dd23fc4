import { webApi } from '@slack/bolt';
import type { PostOutcome } from '../../../poster.ts';
import { toPostFailure } from './post-failure.ts';

/** Slack's words for "something is wrong with us": the request may have been carried out. */
const OURS = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

/** What an error says of the post that it answers. */
export function outcomeOf(error: unknown): PostOutcome {
  const failure = toPostFailure(error);
  if (failure !== null) return { kind: 'impossible', message: failure.message, hint: failure.hint };
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'refused', retryAfterMs: error.retryAfter * 1000, reason: 'rate limited' };
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const reason = error.data.error;
    if (OURS.has(reason)) return { kind: 'unclear', reason };
    // An answer that broke off: the library takes its beginning for the error's name.
    if (!/^[a-z0-9_]+$/.test(reason)) return { kind: 'unclear', reason: 'the answer broke off' };
    return {
      kind: 'impossible',
      message: `Slack refuses it (${reason}).`,
      hint: 'Tell whoever runs the bot.',
    };
  }
  if (error instanceof webApi.WebAPIRequestError && isNeverSent(error.original)) {
    return { kind: 'refused', retryAfterMs: null, reason: 'Slack cannot be reached' };
  }
  return { kind: 'unclear', reason: error instanceof Error ? error.message : String(error) };
}

/** Nobody listened: nothing was sent. */
const isNeverSent = (error: Error): boolean =>
  'code' in error && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(error.code));
