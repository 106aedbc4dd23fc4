import { walk } from '../block-kit/walk.ts';
import type { Backend } from '../core/backend.ts';
import { asObject, asObjects, asText, type JsonObject } from '../core/json.ts';
import type { Channel, StoredMessage } from '../core/world.ts';
import type { StoredView } from './view-shelf.ts';

/** Where to look for a button; the latest place that has it when nothing is said. */
export interface Where {
  readonly channel?: string;
  readonly ts?: string;
  readonly view?: 'home' | 'modal';
  /** Among several with one name, the one with this value. */
  readonly value?: string;
}

export type Container =
  | { readonly kind: 'message'; readonly channel: Channel; readonly message: StoredMessage }
  | { readonly kind: 'view'; readonly view: StoredView };

export interface FoundElement {
  readonly element: JsonObject;
  readonly blockId: string;
  readonly container: Container;
}

/** Messages that the person sees: those of channels they are in, and what is for their eyes only. */
function visibleMessages(backend: Backend, person: string, where: Where): readonly Container[] {
  return [...backend.world.channels.values()]
    .filter((channel) => channel.members.has(person) && (where.channel ?? channel.id) === channel.id)
    .flatMap((channel) => channel.messages.map((message) => ({ kind: 'message' as const, channel, message })))
    .filter(({ message }) => !message.deleted && (message.ephemeralTo ?? person) === person)
    .filter(({ message }) => (where.ts ?? message.ts) === message.ts)
    .sort((a, b) => Number(b.message.ts) - Number(a.message.ts));
}

function places(backend: Backend, person: string, where: Where): readonly Container[] {
  const modal = backend.views.modal(person);
  const home = backend.views.home(person);
  const view = (stored: StoredView | null): readonly Container[] =>
    stored === null ? [] : [{ kind: 'view', view: stored }];
  if (where.view === 'modal') return view(modal);
  if (where.view === 'home') return view(home);
  if (where.ts !== undefined || where.channel !== undefined) return visibleMessages(backend, person, where);
  return [...view(modal), ...visibleMessages(backend, person, where), ...view(home)];
}

/** The blocks that a person sees in the place. */
export function blocksOf(container: Container): readonly JsonObject[] {
  return container.kind === 'message' ? container.message.blocks : asObjects(container.view.json['blocks']);
}

function hasName(element: JsonObject, name: string, value: string | undefined): boolean {
  if (typeof element['action_id'] !== 'string') return false;
  const shown = asText(asObject(element['text'])?.['text']);
  const values = [element, asObject(element['positive_button']), asObject(element['negative_button'])].map(
    (part) => part?.['value'],
  );
  return (element['action_id'] === name || shown === name) && (value === undefined || values.includes(value));
}

/** The element with that action_id, or with that text on it. Throws when the person sees none. */
export function findElement(backend: Backend, person: string, name: string, where: Where): FoundElement {
  for (const container of places(backend, person, where)) {
    const blocks = blocksOf(container);
    for (const { value: element, path } of walk(blocks)) {
      if (!hasName(element, name, where.value)) continue;
      const blockId = asText(blocks[Number(path[0])]?.['block_id']);
      return { element, blockId, container };
    }
  }
  throw new Error(`${person} sees no "${name}" ${JSON.stringify(where)}`);
}
