import { asObject } from '../../slack/core/json.ts';

/** A small value that a schema takes, for requests that are no task of ours: a probe. */
export function minimalInstance(schema: unknown): unknown {
  const object = asObject(schema) ?? {};
  if (object['const'] !== undefined) return object['const'];
  if (Array.isArray(object['enum'])) return object['enum'][0];
  if (Array.isArray(object['anyOf'])) return minimalInstance(object['anyOf'][0]);
  const type = Array.isArray(object['type']) ? object['type'][0] : object['type'];
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(asObject(object['properties']) ?? {}).map(([name, of]) => [name, minimalInstance(of)]),
      );
    case 'array':
      return [];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return typeof object['minimum'] === 'number' ? object['minimum'] : 1;
    case 'null':
      return null;
    default:
      return 'ok';
  }
}
