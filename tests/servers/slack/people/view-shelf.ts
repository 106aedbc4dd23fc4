import { ApiError } from '../core/api-error.ts';
import type { Ids } from '../core/ids.ts';
import type { JsonObject } from '../core/json.ts';
import type { Install, World } from '../core/world.ts';

/** A view as Slack keeps it. `json` is what the app gets to see of it, without its state. */
export interface StoredView {
  readonly id: string;
  readonly person: string;
  json: JsonObject;
  hash: string;
}

/** "Up to three views" in a stack (docs.slack.dev/surfaces/modals). */
const MAX_STACK = 3;

export interface ViewShelf {
  open(person: string, view: JsonObject, install: Install): StoredView;
  push(person: string, view: JsonObject, install: Install): StoredView;
  /** By view id or external id. Throws `not_found`, `hash_conflict`. */
  update(
    key: { readonly viewId?: string | undefined; readonly externalId?: string | undefined },
    view: JsonObject,
    hash: string | undefined,
    install: Install,
  ): StoredView;
  publish(person: string, view: JsonObject, hash: string | undefined, install: Install): StoredView;
  /** The modal on top, or null. */
  modal(person: string): StoredView | null;
  home(person: string): StoredView | null;
  /** Closes the top view, or all of them. */
  close(person: string, all: boolean): void;
}

export function createViewShelf(ids: Ids, world: World): ViewShelf {
  const stacks = new Map<string, StoredView[]>();
  const homes = new Map<string, StoredView>();
  const stackOf = (person: string) => {
    const stack = stacks.get(person) ?? [];
    stacks.set(person, stack);
    return stack;
  };
  const describe = (
    view: JsonObject,
    id: string,
    hash: string,
    install: Install,
    stack: readonly StoredView[],
  ): JsonObject => ({
    id,
    team_id: install.teamId,
    type: view['type'],
    blocks: view['blocks'],
    private_metadata: view['private_metadata'] ?? '',
    callback_id: view['callback_id'] ?? '',
    state: { values: {} },
    hash,
    title: view['title'] ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: view['clear_on_close'] ?? false,
    notify_on_close: view['notify_on_close'] ?? false,
    close: view['close'] ?? null,
    submit: view['submit'] ?? null,
    previous_view_id: stack.at(-1)?.id ?? null,
    root_view_id: stack[0]?.id ?? id,
    app_id: world.app.id,
    external_id: view['external_id'] ?? '',
    app_installed_team_id: install.teamId,
    bot_id: install.botId,
  });
  const refuseTaken = (externalId: unknown, except: StoredView | null) => {
    const views = [...stacks.values(), [...homes.values()]].flat();
    const isTaken = views.some((one) => one !== except && one.json['external_id'] === externalId);
    if (typeof externalId === 'string' && externalId !== '' && isTaken)
      throw new ApiError('duplicate_external_id');
  };
  const shelve = (person: string, view: JsonObject, install: Install, stack: StoredView[]) => {
    refuseTaken(view['external_id'], null);
    const id = ids.next('V');
    const hash = `${ids.ts()}.${ids.next('h')}`;
    const stored: StoredView = { id, person, hash, json: describe(view, id, hash, install, stack) };
    stack.push(stored);
    return stored;
  };
  const replace = (stored: StoredView, view: JsonObject, hash: string | undefined, install: Install) => {
    if (hash !== undefined && hash !== stored.hash) throw new ApiError('hash_conflict');
    refuseTaken(view['external_id'], stored);
    stored.hash = `${ids.ts()}.${ids.next('h')}`;
    const { previous_view_id, root_view_id } = stored.json;
    stored.json = { ...describe(view, stored.id, stored.hash, install, []), previous_view_id, root_view_id };
    return stored;
  };
  return {
    open(person, view, install) {
      stacks.set(person, []);
      return shelve(person, view, install, stackOf(person));
    },
    push(person, view, install) {
      const stack = stackOf(person);
      if (stack.length === 0) throw new ApiError('not_found');
      if (stack.length >= MAX_STACK) throw new ApiError('push_limit_reached');
      return shelve(person, view, install, stack);
    },
    update({ viewId, externalId }, view, hash, install) {
      const all = [...stacks.values()].flat();
      const known = all.find(
        (stored) =>
          stored.id === viewId || (externalId !== undefined && stored.json['external_id'] === externalId),
      );
      if (known === undefined) throw new ApiError('not_found');
      return replace(known, view, hash, install);
    },
    publish(person, view, hash, install) {
      const known = homes.get(person);
      if (known !== undefined) return replace(known, view, hash, install);
      const stored = shelve(person, view, install, []);
      homes.set(person, stored);
      return stored;
    },
    modal: (person) => stackOf(person).at(-1) ?? null,
    home: (person) => homes.get(person) ?? null,
    close(person, all) {
      if (all) stacks.set(person, []);
      else stackOf(person).pop();
    },
  };
}
