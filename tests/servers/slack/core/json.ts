import { z } from 'zod';

/** Any JSON object: what comes over the wire before it was checked, and what goes out. */
export type JsonObject = { readonly [key: string]: unknown };

const jsonObject = z.record(z.string(), z.unknown());

/** The value as an object, or null when it is anything else (arrays included). */
export function asObject(value: unknown): JsonObject | null {
  return jsonObject.safeParse(value).data ?? null;
}

/** The objects of an array; what is not an object is left out, what is not an array is empty. */
export function asObjects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((item) => item !== null) : [];
}

/** The string, or '' for anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Parsed JSON, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The object without the keys whose value is undefined, as JSON would carry it. */
export function withoutUndefined(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
