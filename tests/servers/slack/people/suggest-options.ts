import { z } from 'zod';
import { optionGroup, plainOption } from '../block-kit/composition.ts';
import { explainIssues } from '../block-kit/explain-issues.ts';
import type { Backend } from '../core/backend.ts';
import type { JsonObject } from '../core/json.ts';
import type { Person } from '../core/world.ts';
import type { Container, FoundElement } from './find-element.ts';
import { interact, interactionBase, type Outcome } from './interact.ts';

const answer = z.union([
  z.strictObject({ options: z.array(plainOption).max(100) }),
  z.strictObject({ option_groups: z.array(optionGroup).max(100) }),
]);

function placeOf(container: Container): JsonObject {
  if (container.kind === 'view') {
    return { view: container.view.json, container: { type: 'view', view_id: container.view.id } };
  }
  const { channel, message } = container;
  return {
    channel: { id: channel.id, name: channel.name },
    container: { type: 'message', message_ts: message.ts, channel_id: channel.id },
  };
}

/** A person types into a menu that the app fills: the acknowledgement must carry the options. */
export async function suggestOptions(
  backend: Backend,
  person: Person,
  { element, blockId, container }: FoundElement,
  typed: string,
): Promise<Outcome> {
  const { trigger_id: _none, ...base } = interactionBase(backend, person);
  const outcome = await interact(backend, 'interactive', {
    type: 'block_suggestion',
    ...base,
    ...placeOf(container),
    action_id: element['action_id'],
    block_id: blockId,
    value: typed,
  });
  const parsed = answer.safeParse(outcome.body);
  if (outcome.acknowledged && !parsed.success) {
    const problems = explainIssues(parsed.error, []).join('; ');
    backend.violations.record('bad_ack', 'ack of block_suggestion', problems);
  }
  return outcome;
}
