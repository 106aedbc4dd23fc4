import { asObject, asObjects, asText, type JsonObject } from '../../slack/core/json.ts';

/** One component and where it stands in the body. */
export interface FoundComponent {
  readonly component: JsonObject;
  readonly path: readonly (string | number)[];
}

function* inside(component: JsonObject, path: readonly (string | number)[]): Generator<FoundComponent> {
  yield { component, path };
  yield* walkComponents(component['components'], [...path, 'components']);
  for (const key of ['accessory', 'component']) {
    const child = asObject(component[key]);
    if (child !== null) yield* inside(child, [...path, key]);
  }
}

/** Every component, nested ones too (rows, sections and their accessories, containers, labels), depth first. */
export function* walkComponents(
  components: unknown,
  path: readonly (string | number)[] = ['components'],
): Generator<FoundComponent> {
  for (const [index, component] of asObjects(components).entries()) {
    yield* inside(component, [...path, index]);
  }
}

/** The texts of all text displays, in order. */
export function displayedTexts(components: unknown): readonly string[] {
  return [...walkComponents(components)]
    .filter(({ component }) => component['type'] === 10)
    .map(({ component }) => asText(component['content']));
}
