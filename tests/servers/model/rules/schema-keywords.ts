/**
 * The JSON Schema that strict Structured Outputs take (developers.openai.com/api/docs/guides/structured-outputs,
 * "Supported schemas"): the keywords by type, and those of every schema.
 */
export const KEYWORDS_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['pattern', 'format'],
  number: ['multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
  integer: ['multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
  boolean: [],
  null: [],
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items', 'minItems', 'maxItems'],
};

export const KEYWORDS_OF_ALL: readonly string[] = [
  'type',
  'title',
  'description',
  'enum',
  'const',
  'anyOf',
  '$ref',
  '$defs',
  'definitions',
  '$schema',
  '$id',
];

export const STRING_FORMATS: readonly string[] = [
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
];

export const SCHEMA_LIMITS = {
  properties: 5000,
  levels: 10,
  enumValues: 1000,
  /** Of the names of properties and definitions, of enum and const values together. */
  stringChars: 120_000,
} as const;
