/** Answers are some kilobytes; whoever sends more is not a model. */
const MAX_BYTES = 1_000_000;

/**
 * `fetch` that gives up on a body longer than 1 MB, and follows no redirect: the key is for the address that was
 * configured.
 */
export async function fetchLimited(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'error' });
  if (response.body === null) return response;
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MAX_BYTES) controller.error(new Error(`more than ${MAX_BYTES} bytes came back`));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(limit), { status, statusText, headers });
}
