import { z } from 'zod';
import { checkView } from '../block-kit/check-view.ts';
import { ApiError } from '../core/api-error.ts';
import { assignIds } from '../core/assign-ids.ts';
import type { Backend } from '../core/backend.ts';
import { asObjects, type JsonObject } from '../core/json.ts';
import type { Person } from '../core/world.ts';
import { type Given, missingInputs, stateValues } from './element-value.ts';
import { expectNoAnswer, installOf, interact, interactionBase, type Outcome } from './interact.ts';

const view = z.record(z.string(), z.unknown());
const responseAction = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.strictObject({ response_action: z.literal('update'), view }),
  z.strictObject({ response_action: z.literal('push'), view }),
  z.strictObject({ response_action: z.literal('clear') }),
]);

function prepare(backend: Backend, json: JsonObject): JsonObject {
  const checked = checkView(json, 'modal');
  return { ...checked, blocks: assignIds(asObjects(checked['blocks']), backend.ids) };
}

function checkErrors(backend: Backend, top: JsonObject, errors: Readonly<Record<string, string>>): void {
  const known = new Set(
    asObjects(top['blocks'])
      .filter((block) => block['type'] === 'input')
      .map((block) => block['block_id']),
  );
  const unknown = Object.keys(errors).filter((blockId) => !known.has(blockId));
  if (unknown.length > 0) {
    backend.violations.record(
      'bad_ack',
      'ack of view_submission',
      `errors for no input block: ${unknown.join(', ')}`,
    );
  }
}

/** What the acknowledgement of a form does: errors keep it open, nothing closes it. Throws ApiError. */
function obey(backend: Backend, person: Person, top: JsonObject, body: JsonObject | null): void {
  if (body === null) {
    backend.views.close(person.id, false);
    return;
  }
  const parsed = responseAction.safeParse(body);
  if (!parsed.success) throw new ApiError('bad_ack', { detail: z.prettifyError(parsed.error) });
  const install = installOf(backend, person);
  switch (parsed.data.response_action) {
    case 'errors':
      checkErrors(backend, top, parsed.data.errors);
      return;
    case 'update':
      backend.views.update(
        { viewId: String(top['id']) },
        prepare(backend, parsed.data.view),
        undefined,
        install,
      );
      return;
    case 'push':
      backend.views.push(person.id, prepare(backend, parsed.data.view), install);
      return;
    case 'clear':
      backend.views.close(person.id, true);
  }
}

/**
 * A person fills in the modal on top and sends it. Values are by action_id or block_id: text, or the value of an
 * option. Throws when there is no modal, or a field that must be filled is not.
 */
export async function submitView(
  backend: Backend,
  person: Person,
  given: Readonly<Record<string, Given>>,
): Promise<Outcome> {
  const top = backend.views.modal(person.id);
  if (top === null) throw new Error(`${person.id} has no modal open`);
  const blocks = asObjects(top.json['blocks']);
  const values = stateValues(blocks, given);
  const missing = missingInputs(blocks, values);
  if (missing.length > 0) throw new Error(`the form cannot be sent without: ${missing.join(', ')}`);
  const outcome = await interact(backend, 'interactive', {
    type: 'view_submission',
    ...interactionBase(backend, person),
    view: { ...top.json, state: { values } },
    response_urls: [],
  });
  if (!outcome.acknowledged) return outcome;
  try {
    obey(backend, person, top.json, outcome.body);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    backend.violations.record(error.code, 'ack of view_submission', JSON.stringify(error.extra));
  }
  backend.changes.notify();
  return outcome;
}

/** A person closes the modal on top; the app hears of it only if it asked (`notify_on_close`). */
export async function closeView(backend: Backend, person: Person): Promise<Outcome | null> {
  const top = backend.views.modal(person.id);
  if (top === null) throw new Error(`${person.id} has no modal open`);
  backend.views.close(person.id, top.json['clear_on_close'] === true);
  if (top.json['notify_on_close'] !== true) return null;
  const { trigger_id: _none, ...base } = interactionBase(backend, person);
  const outcome = await interact(backend, 'interactive', {
    type: 'view_closed',
    ...base,
    view: top.json,
    is_cleared: top.json['clear_on_close'] === true,
  });
  expectNoAnswer(backend, outcome, 'view_closed');
  return outcome;
}
