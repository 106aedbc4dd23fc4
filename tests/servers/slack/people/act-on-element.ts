import type { Backend } from '../core/backend.ts';
import { asObject, asText, type JsonObject, withoutUndefined } from '../core/json.ts';
import { messageJson } from '../core/message-json.ts';
import type { Person } from '../core/world.ts';
import { elementValue, type Given, stateValues } from './element-value.ts';
import { blocksOf, type Container, type FoundElement } from './find-element.ts';
import { expectNoAnswer, interact, interactionBase, type Outcome } from './interact.ts';

function pressed(element: JsonObject, value: string | undefined): JsonObject {
  const part = [asObject(element['positive_button']), asObject(element['negative_button'])].find(
    (button) => button !== null && button['value'] === value,
  );
  const { text, value: own } = part ?? element;
  return withoutUndefined({ type: element['type'], text, value: own });
}

function messageContext(
  backend: Backend,
  person: Person,
  { channel, message }: Extract<Container, { kind: 'message' }>,
): JsonObject {
  const isEphemeral = message.ephemeralTo !== null;
  const { channel: _channel, ...json } = { ...messageJson(backend.world, message), channel: channel.id };
  const url = backend.responseUrls.issue({
    channel: channel.id,
    person: person.id,
    teamId: person.teamId,
    messageTs: message.ts,
    threadTs: message.threadTs,
  });
  return withoutUndefined({
    container: withoutUndefined({
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      thread_ts: message.threadTs ?? undefined,
    }),
    channel: { id: channel.id, name: channel.kind === 'group' ? 'privategroup' : channel.name },
    // Slack does not give an app its ephemeral message back.
    message: isEphemeral ? undefined : json,
    response_url: url,
  });
}

function context(backend: Backend, person: Person, container: Container, state: JsonObject): JsonObject {
  if (container.kind === 'message') return { ...messageContext(backend, person, container), state };
  const { view } = container;
  return { container: { type: 'view', view_id: view.id }, view: { ...view.json, state } };
}

/** A person presses a button or chooses from a menu: the app gets `block_actions`. */
export async function actOnElement(
  backend: Backend,
  person: Person,
  { element, blockId, container }: FoundElement,
  given: Given | undefined,
): Promise<Outcome> {
  const actionId = asText(element['action_id']);
  const value =
    elementValue(element, given) ?? pressed(element, typeof given === 'string' ? given : undefined);
  const state = {
    values: stateValues(blocksOf(container), given === undefined ? {} : { [actionId]: given }),
  };
  const outcome = await interact(backend, 'interactive', {
    type: 'block_actions',
    ...interactionBase(backend, person),
    ...context(backend, person, container, state),
    actions: [{ action_id: actionId, block_id: blockId, ...value, action_ts: backend.ids.ts() }],
  });
  expectNoAnswer(backend, outcome, 'block_actions');
  return outcome;
}
