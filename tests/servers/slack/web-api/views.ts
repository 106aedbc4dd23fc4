import { z } from 'zod';
import { checkView } from '../block-kit/check-view.ts';
import { ApiError } from '../core/api-error.ts';
import { assignIds } from '../core/assign-ids.ts';
import { asObjects, type JsonObject } from '../core/json.ts';
import { type Caller, defineMethod, json } from './define-method.ts';

function ready(caller: Caller, value: unknown, type: 'modal' | 'home'): JsonObject {
  const view = checkView(value, type);
  return { ...view, blocks: assignIds(asObjects(view['blocks']), caller.backend.ids) };
}

const triggered = {
  trigger_id: z.string().optional(),
  interactivity_pointer: z.string().optional(),
  view: json,
};

function exchange(
  { backend }: Caller,
  args: { readonly trigger_id?: string | undefined; readonly interactivity_pointer?: string | undefined },
): string {
  return backend.triggers.exchange(args.trigger_id ?? args.interactivity_pointer ?? '');
}

export const viewsOpen = defineMethod({
  name: 'views.open',
  tier: 'tier4',
  args: triggered,
  run(args, caller) {
    const view = ready(caller, args.view, 'modal');
    const person = exchange(caller, args);
    return { view: caller.backend.views.open(person, view, caller.install).json };
  },
});

export const viewsPush = defineMethod({
  name: 'views.push',
  tier: 'tier4',
  args: triggered,
  run(args, caller) {
    const view = ready(caller, args.view, 'modal');
    const person = exchange(caller, args);
    return { view: caller.backend.views.push(person, view, caller.install).json };
  },
});

export const viewsUpdate = defineMethod({
  name: 'views.update',
  tier: 'tier4',
  args: {
    view: json,
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
  },
  run(args, caller) {
    const view = ready(caller, args.view, 'modal');
    const key = { viewId: args.view_id, externalId: args.external_id };
    return { view: caller.backend.views.update(key, view, args.hash, caller.install).json };
  },
});

export const viewsPublish = defineMethod({
  name: 'views.publish',
  tier: 'tier4',
  args: { user_id: z.string().min(1), view: json, hash: z.string().optional() },
  run(args, caller) {
    const person = caller.backend.world.people.get(args.user_id);
    if (person === undefined) throw new ApiError('user_not_found');
    const view = ready(caller, args.view, 'home');
    return { view: caller.backend.views.publish(person.id, view, args.hash, caller.install).json };
  },
});
