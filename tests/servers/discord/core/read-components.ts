import { asObject, asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import { walkComponents } from './walk-components.ts';

/** A button or menu that a person sees. */
export interface SeenControl {
  readonly kind: 'button' | 'link' | 'string' | 'user' | 'role' | 'mentionable' | 'channel';
  readonly id: number;
  readonly type: number;
  readonly customId: string;
  /** A button's label, a menu's placeholder. */
  readonly label: string;
  readonly url: string;
  readonly disabled: boolean;
  readonly minValues: number;
  readonly maxValues: number;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly isDefault: boolean;
  }[];
}

const KINDS: Readonly<Record<number, SeenControl['kind']>> = {
  2: 'button',
  3: 'string',
  5: 'user',
  6: 'role',
  7: 'mentionable',
  8: 'channel',
};

function controlOf(component: JsonObject): SeenControl | null {
  const kind = KINDS[Number(component['type'])];
  if (kind === undefined) return null;
  const emoji = asText(asObject(component['emoji'])?.['name']);
  return {
    kind: component['style'] === 5 ? 'link' : kind,
    id: Number(component['id']),
    type: Number(component['type']),
    customId: asText(component['custom_id']),
    label: asText(component['label']) || asText(component['placeholder']) || emoji,
    url: asText(component['url']),
    disabled: component['disabled'] === true,
    minValues: Number(component['min_values'] ?? 1),
    maxValues: Number(component['max_values'] ?? 1),
    options: asObjects(component['options']).map((option) => ({
      label: asText(option['label']),
      value: asText(option['value']),
      isDefault: option['default'] === true,
    })),
  };
}

/** The buttons and menus of a message or modal, in order. */
export function readControls(components: unknown): readonly SeenControl[] {
  return [...walkComponents(components)]
    .map(({ component }) => controlOf(component))
    .filter((control) => control !== null);
}

function textOf(component: JsonObject): readonly string[] {
  switch (component['type']) {
    case 10:
      return [asText(component['content'])];
    case 18:
      return [asText(component['label']), asText(component['description'])];
    case 11:
      return [`[${asText(component['description'])}]`];
    case 12:
      return asObjects(component['items']).map((item) => `[${asText(item['description'])}]`);
    default:
      return [];
  }
}

/** What a person reads in components, a line a text, without buttons and menus; pictures by their alt text. */
export function readComponents(components: unknown): string {
  return [...walkComponents(components)]
    .flatMap(({ component }) => textOf(component))
    .filter((line) => line !== '')
    .join('\n');
}
