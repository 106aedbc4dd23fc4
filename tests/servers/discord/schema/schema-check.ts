import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { sharedPath } from '../../../support/shared-folder.ts';
import { asObject, asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import type { FieldIssue } from '../core/api-error.ts';

/** Judges requests by Discord's OpenAPI document. */
export interface SchemaCheck {
  /** False on a clone without `../shared`: then our own rules judge alone. */
  readonly isAvailable: boolean;
  /** What is wrong with the body of an operation; empty when nothing is, or when the document has no body for it. */
  body(operation: string, body: unknown): readonly FieldIssue[];
  /** The query parameters an operation takes; null: not known. */
  query(operation: string): ReadonlySet<string> | null;
}

const NONE: SchemaCheck = { isAvailable: false, body: () => [], query: () => null };

type Validate = ((value: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** `#/components/schemas/X` -> `discord:X`, so that every schema is compiled once, whoever refers to it. */
function repoint(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(repoint);
  const object = asObject(value);
  if (object === null) return value;
  return Object.fromEntries(
    Object.entries(object).map(([key, field]) =>
      key === '$ref' && typeof field === 'string'
        ? [key, field.replace('#/components/schemas/', 'discord:')]
        : [key, repoint(field)],
    ),
  );
}

const at = (value: unknown, ...keys: readonly string[]): JsonObject =>
  keys.reduce<JsonObject>((object, key) => asObject(object[key]) ?? {}, asObject(value) ?? {});

function createAjv(schemas: JsonObject): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false, addUsedSchema: false });
  addFormats.default(ajv);
  for (const format of ['snowflake', 'nonce', 'binary']) ajv.addFormat(format, true);
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema({ ...asObject(repoint(schema)), $id: `discord:${name}` });
  }
  return ajv;
}

/** The error that got furthest into the body: of a union's many it is the one that tells. */
function deepest(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const depth = (error: ErrorObject) => error.instancePath.split('/').length;
  return [...errors].sort((a, b) => depth(b) - depth(a))[0];
}

function toIssues(errors: readonly ErrorObject[] | null | undefined): readonly FieldIssue[] {
  const worst = deepest(errors ?? []);
  if (worst === undefined) return [];
  const path = worst.instancePath.split('/').slice(1);
  return [{ path, code: 'OPENAPI', message: `${worst.message} ${JSON.stringify(worst.params)}` }];
}

interface Operation {
  readonly schema: JsonObject | null;
  readonly query: ReadonlySet<string>;
}

function operationsOf(document: JsonObject): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  for (const methods of Object.values(at(document, 'paths'))) {
    for (const described of Object.values(asObject(methods) ?? {})) {
      const name = asObject(described)?.['operationId'];
      if (typeof name !== 'string') continue;
      const schema = at(described, 'requestBody', 'content', 'application/json', 'schema');
      const parameters = asObjects(asObject(described)?.['parameters']).filter(
        (one) => one['in'] === 'query',
      );
      found.set(name, {
        schema: Object.keys(schema).length === 0 ? null : schema,
        query: new Set(parameters.map((one) => asText(one['name']))),
      });
    }
  }
  return found;
}

/**
 * The document calls a set of permissions an integer; the reference (interactions/application-commands) and every
 * client write it as a string of digits, and Discord takes both.
 */
function withIntegerBits(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIntegerBits);
  const object = asObject(value);
  const bits = object?.['default_member_permissions'];
  return typeof bits === 'string' ? { ...object, default_member_permissions: Number(bits) } : value;
}

function load(path: string): SchemaCheck {
  const document = at(JSON.parse(readFileSync(path, 'utf8')));
  const ajv = createAjv(at(document, 'components', 'schemas'));
  const operations = operationsOf(document);
  const compiled = new Map<string, Validate>();
  return {
    isAvailable: true,
    body(operation, body) {
      const schema = operations.get(operation)?.schema ?? null;
      if (schema === null) return [];
      const validate: Validate = compiled.get(operation) ?? ajv.compile({ ...asObject(repoint(schema)) });
      compiled.set(operation, validate);
      return validate(withIntegerBits(body)) ? [] : toIssues(validate.errors);
    },
    query: (operation) => operations.get(operation)?.query ?? null,
  };
}

let loaded: SchemaCheck | null = null;

/** The check by `../shared/schemas/discord/openapi.json`, read once a process; schemas are compiled when needed. */
export function createSchemaCheck(): SchemaCheck {
  const path = sharedPath('schemas/discord/openapi.json');
  loaded ??= path === null ? NONE : load(path);
  return loaded;
}
