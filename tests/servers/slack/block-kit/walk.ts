import { asObject, type JsonObject } from '../core/json.ts';

/** An object inside a payload and where it stands: `['blocks', 0, 'elements', 1]`. */
export interface Place {
  readonly value: JsonObject;
  readonly path: readonly PropertyKey[];
}

/** Every object of a JSON value, from the outside in, in document order; none of what `skip` names, nor within it. */
export function* walk(
  value: unknown,
  path: readonly PropertyKey[] = [],
  skip: (object: JsonObject) => boolean = () => false,
): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index], skip);
    return;
  }
  const object = asObject(value);
  if (object === null || skip(object)) return;
  yield { value: object, path };
  for (const [key, field] of Object.entries(object)) yield* walk(field, [...path, key], skip);
}
