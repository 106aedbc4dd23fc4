import { asObject, asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { readControls } from '../core/read-components.ts';
import { walkComponents } from '../core/walk-components.ts';
import type { Channel, Person } from '../core/world.ts';
import { resolveIds } from './fill-options.ts';
import { interact, type Outcome } from './interact.ts';
import { chosenValues } from './press-control.ts';

/** What is typed or chosen, by custom_id (or by the label above the field). */
export type GivenFields = Readonly<Record<string, string | readonly string[] | boolean>>;

const TEXT_INPUT = 4;

function typed(input: JsonObject, given: string | undefined): string {
  const value = given ?? asText(input['value']);
  const name = asText(input['custom_id']);
  const least = Number(input['min_length'] ?? 0);
  if (value === '' && input['required'] !== false) throw new Error(`"${name}" is required`);
  if (value !== '' && value.length < least) throw new Error(`"${name}" needs ${least} characters`);
  if (value.length > Number(input['max_length'] ?? 4000)) throw new Error(`"${name}" is too long`);
  return value;
}

function chosen(field: JsonObject, given: readonly string[] | undefined): readonly string[] {
  const [control] = readControls([field]);
  if (control === undefined) return given ?? [];
  const values = given ?? control.options.filter((one) => one.isDefault).map((one) => one.value);
  if (values.length === 0 && field['required'] === false) return [];
  return chosenValues(control, values);
}

function answerField(
  backend: Backend,
  channel: Channel,
  field: JsonObject,
  given: GivenFields[string] | undefined,
): JsonObject {
  const base = { type: field['type'], id: field['id'], custom_id: field['custom_id'] };
  if (field['type'] === TEXT_INPUT) return { ...base, value: typed(field, asText(given) || undefined) };
  if (field['type'] === 23)
    return { ...base, value: given === undefined ? field['default'] === true : given === true };
  const list = given === undefined ? undefined : Array.isArray(given) ? given.map(String) : [String(given)];
  if (field['type'] === 21) return { ...base, value: list?.[0] ?? null };
  const values = chosen(field, list);
  if (field['type'] === 3 || field['type'] === 22) return { ...base, values };
  return { ...base, values, resolved: resolveIds(backend, channel, values) };
}

/** Sends the form the person has open. Throws what Discord would not let them send. */
export async function submitModal(backend: Backend, person: Person, given: GivenFields): Promise<Outcome> {
  const modal = backend.modals.get(person.id);
  const channel = backend.world.channels.get(modal?.channelId ?? '');
  if (modal === undefined || channel === undefined) throw new Error(`${person.username} has no form open`);
  const known = new Set<string>();
  const valueFor = (field: JsonObject, label: string) => {
    known.add(asText(field['custom_id'])).add(label);
    return given[asText(field['custom_id'])] ?? given[label];
  };
  const components = asObjects(modal.data['components']).map((component, index) => {
    const base = { type: component['type'], id: component['id'] ?? index + 1 };
    const field = asObject(component['component']);
    const label = asText(component['label']);
    if (field !== null)
      return { ...base, component: answerField(backend, channel, field, valueFor(field, label)) };
    if (component['type'] !== 1) return base;
    const inputs = asObjects(component['components']).map((input) =>
      answerField(backend, channel, input, valueFor(input, asText(input['label']))),
    );
    return { ...base, components: inputs };
  });
  for (const name of Object.keys(given))
    if (!known.has(name)) throw new Error(`the form has no field "${name}"`);
  backend.modals.delete(person.id);
  const data = { custom_id: modal.data['custom_id'], components };
  return interact(backend, person, channel, { type: 5, data, sourceMessageId: modal.sourceMessageId });
}

/** A form as the person sees it. */
export interface SeenModal {
  readonly title: string;
  readonly customId: string;
  readonly fields: readonly {
    readonly customId: string;
    readonly label: string;
    readonly type: number;
    readonly value: string;
    readonly options: readonly string[];
  }[];
  readonly json: JsonObject;
}

export function seeModal(backend: Backend, personId: string): SeenModal | null {
  const data = backend.modals.get(personId)?.data;
  if (data === undefined) return null;
  const labels = new Map(
    asObjects(data['components']).map((one) => [
      asObject(one['component'])?.['custom_id'],
      asText(one['label']),
    ]),
  );
  const fields = [...walkComponents(data['components'])]
    .filter(({ component }) => typeof component['custom_id'] === 'string')
    .map(({ component }) => ({
      customId: asText(component['custom_id']),
      label: labels.get(component['custom_id']) ?? asText(component['label']),
      type: Number(component['type']),
      value: asText(component['value']),
      options: asObjects(component['options']).map((one) => asText(one['label'])),
    }));
  return { title: asText(data['title']), customId: asText(data['custom_id']), fields, json: data };
}
