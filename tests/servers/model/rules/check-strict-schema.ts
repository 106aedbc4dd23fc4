import { asObject, type JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal } from '../core/api-refusal.ts';
import { KEYWORDS_OF_ALL, KEYWORDS_OF_TYPE, SCHEMA_LIMITS, STRING_FORMATS } from './schema-keywords.ts';

/** What was counted on the way through a schema. */
interface Tally {
  properties: number;
  enumValues: number;
  stringChars: number;
}

type Path = readonly string[];
type Fail = (message: string) => ApiRefusal;

/** `('properties', 'text')`, as a Python tuple: the API shows its own. */
const sayPath = (path: Path): string =>
  `(${path.map((step) => `'${step}'`).join(', ')}${path.length === 1 ? ',' : ''})`;

const isNested = (value: unknown): value is JsonObject => asObject(value) !== null;

function typesOf(schema: JsonObject): readonly string[] {
  const type = schema['type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function checkObject(schema: JsonObject, path: Path, fail: Fail): void {
  const at = `In context=${sayPath(path)}`;
  if (schema['additionalProperties'] !== false) {
    throw fail(`${at}, 'additionalProperties' is required to be supplied and to be false.`);
  }
  const names = Object.keys(asObject(schema['properties']) ?? {});
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const missing = names.find((name) => !required.includes(name));
  if (missing !== undefined || !Array.isArray(schema['required'])) {
    const tail = missing === undefined ? '' : ` Missing '${missing}'.`;
    throw fail(
      `${at}, 'required' is required to be supplied and to be an array including every key in properties.${tail}`,
    );
  }
  const extra = required.find((name) => !names.includes(String(name)));
  if (extra !== undefined)
    throw fail(
      `${at}, 'required' is required to be supplied and to be an array including every key in properties. Extra required key '${String(extra)}' supplied.`,
    );
}

function checkKeywords(schema: JsonObject, path: Path, fail: Fail): void {
  const types = typesOf(schema);
  const allowed = [...KEYWORDS_OF_ALL, ...types.flatMap((type) => KEYWORDS_OF_TYPE[type] ?? [])];
  for (const keyword of Object.keys(schema)) {
    if (!allowed.includes(keyword)) throw fail(`In context=${sayPath(path)}, '${keyword}' is not permitted.`);
  }
  const unknown = types.find((type) => KEYWORDS_OF_TYPE[type] === undefined);
  if (unknown !== undefined) throw fail(`In context=${sayPath(path)}, '${unknown}' is not a valid type.`);
  const hasShape = ['type', '$ref', 'anyOf', 'enum', 'const'].some(
    (keyword) => schema[keyword] !== undefined,
  );
  if (!hasShape) throw fail(`In context=${sayPath(path)}, schema must have a 'type' key.`);
  const format = schema['format'];
  if (format !== undefined && !STRING_FORMATS.includes(String(format))) {
    throw fail(`In context=${sayPath(path)}, '${String(format)}' is not a valid format.`);
  }
}

function countStrings(schema: JsonObject, tally: Tally): void {
  const values = Array.isArray(schema['enum']) ? schema['enum'] : [];
  tally.enumValues += values.length;
  const names = ['properties', '$defs', 'definitions'].flatMap((key) =>
    Object.keys(asObject(schema[key]) ?? {}),
  );
  tally.properties += Object.keys(asObject(schema['properties']) ?? {}).length;
  for (const text of [...values, schema['const'], ...names]) {
    if (typeof text === 'string') tally.stringChars += text.length;
  }
}

/** The schemas within a schema, each with the way to it. */
function childrenOf(schema: JsonObject, path: Path): readonly (readonly [schema: unknown, path: Path])[] {
  const named = ['properties', '$defs', 'definitions'].flatMap((key) =>
    Object.entries(asObject(schema[key]) ?? {}).map(
      ([name, child]) => [child, [...path, key, name]] as const,
    ),
  );
  const items = schema['items'] === undefined ? [] : [[schema['items'], [...path, 'items']] as const];
  const anyOf = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [];
  return [
    ...named,
    ...items,
    ...anyOf.map((child, index) => [child, [...path, 'anyOf', `${index}`]] as const),
  ];
}

interface Walk {
  readonly root: JsonObject;
  readonly tally: Tally;
  readonly fail: Fail;
}

function resolves(reference: unknown, root: JsonObject): boolean {
  if (reference === '#') return true;
  const steps = /^#\/(.+)$/.exec(String(reference))?.[1]?.split('/') ?? [];
  const found = steps.reduce<unknown>((value, step) => asObject(value)?.[step], root);
  return steps.length > 0 && isNested(found);
}

function walk(schema: unknown, path: Path, level: number, { root, tally, fail }: Walk): void {
  if (!isNested(schema)) throw fail(`In context=${sayPath(path)}, schema must be an object.`);
  checkKeywords(schema, path, fail);
  const isObject = typesOf(schema).includes('object');
  const depth = level + (isObject ? 1 : 0);
  if (depth > SCHEMA_LIMITS.levels)
    throw fail(`${depth} levels of nesting exceeds limit of ${SCHEMA_LIMITS.levels}.`);
  if (isObject) checkObject(schema, path, fail);
  if (typesOf(schema).includes('array') && schema['items'] === undefined) {
    throw fail(`In context=${sayPath(path)}, array schema missing items.`);
  }
  if (schema['$ref'] !== undefined && !resolves(schema['$ref'], root)) {
    throw fail(
      `In context=${sayPath(path)}, reference can only point to definitions defined at the top level of the schema.`,
    );
  }
  countStrings(schema, tally);
  for (const [child, way] of childrenOf(schema, path)) walk(child, way, depth, { root, tally, fail });
}

function checkSizes(tally: Tally, fail: Fail): void {
  const { properties, enumValues, stringChars } = SCHEMA_LIMITS;
  if (tally.properties > properties) {
    throw fail(`Expected at most ${properties} object properties total, got ${tally.properties}.`);
  }
  if (tally.enumValues > enumValues) {
    throw fail(
      `Expected at most ${enumValues} enum values in total within a schema, got ${tally.enumValues}.`,
    );
  }
  if (tally.stringChars > stringChars) {
    throw fail(
      `Expected at most ${stringChars} characters in total string length, got ${tally.stringChars}.`,
    );
  }
}

/**
 * Holds a schema against the rules of strict Structured Outputs. Throws ApiRefusal in the official words:
 * `Invalid schema for response_format 'select_brief': In context=(), ...`.
 */
export function checkStrictSchema(name: string, schema: unknown): void {
  const fail: Fail = (message) =>
    new ApiRefusal({
      status: 400,
      message: `Invalid schema for response_format '${name}': ${message}`,
      param: 'response_format',
    });
  const root = asObject(schema);
  if (root?.['type'] !== 'object') {
    const type = root === null ? 'None' : JSON.stringify(root['type'] ?? 'None');
    throw fail(`schema must be a JSON Schema of 'type: "object"', got 'type: ${type}'.`);
  }
  if (root['anyOf'] !== undefined) throw fail("In context=(), 'anyOf' is not permitted.");
  const tally: Tally = { properties: 0, enumValues: 0, stringChars: 0 };
  walk(root, [], 0, { root, tally, fail });
  checkSizes(tally, fail);
}
