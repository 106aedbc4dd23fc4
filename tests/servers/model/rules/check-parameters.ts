import type { JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal } from '../core/api-refusal.ts';
import { NOT_PLAYED, PARAMETERS, type ParameterRule } from './parameters.ts';

/** What a value is, in the API's words: `an integer`, `null`. */
export function saysWhat(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a decimal';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const SAYS_KIND: Readonly<Record<Exclude<ParameterRule['is'], 'choice'>, string>> = {
  string: 'a string',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
  integer: 'an integer',
  number: 'a decimal',
  'string or array': 'one of a string or array',
  'string or object': 'one of a string or object',
};

/** A value of the wrong type, in the API's words. */
export const wrongType = (param: string, expected: string, value: unknown): ApiRefusal =>
  new ApiRefusal({
    status: 400,
    message: `Invalid type for '${param}': expected ${expected}, but got ${saysWhat(value)} instead.`,
    param,
    code: 'invalid_type',
  });

/** A value that is none of those it may be, in the API's words. */
export function wrongChoice(param: string, value: unknown, choices: readonly string[]): ApiRefusal {
  const quoted = choices.map((choice) => `'${choice}'`);
  const list = `${quoted.slice(0, -1).join(', ')}${quoted.length > 1 ? ', and ' : ''}${quoted.at(-1) ?? ''}`;
  return new ApiRefusal({
    status: 400,
    message: `Invalid value: '${String(value)}'. Supported values are: ${list}.`,
    param,
    code: 'invalid_value',
  });
}

function isOfKind(value: unknown, kind: Exclude<ParameterRule['is'], 'choice'>): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  switch (kind) {
    case 'object':
      return isObject;
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'string or array':
      return typeof value === 'string' || Array.isArray(value);
    case 'string or object':
      return typeof value === 'string' || isObject;
    case 'string':
    case 'boolean':
      return typeof value === kind;
  }
}

function checkRange(param: string, rule: ParameterRule, value: unknown): void {
  if ((rule.is !== 'integer' && rule.is !== 'number') || typeof value !== 'number') return;
  const word = rule.is === 'integer' ? 'integer' : 'decimal';
  const refuse = (side: string, code: string, expected: string) =>
    new ApiRefusal({
      status: 400,
      message: `Invalid '${param}': ${word} ${side} value. Expected a value ${expected}, but got ${value} instead.`,
      param,
      code: `${word}_${code}_value`,
    });
  if (rule.least !== undefined && value < rule.least) {
    throw refuse('below minimum', 'below_min', `>= ${rule.least}`);
  }
  if (rule.most !== undefined && value > rule.most) {
    throw refuse('above maximum', 'above_max', `<= ${rule.most}`);
  }
}

function checkValue(param: string, rule: ParameterRule, value: unknown): void {
  if (rule.is === 'choice') {
    if (typeof value !== 'string' || !rule.of.includes(value)) throw wrongChoice(param, value, rule.of);
    return;
  }
  if (!isOfKind(value, rule.is)) throw wrongType(param, SAYS_KIND[rule.is], value);
  checkRange(param, rule, value);
}

const MAY_NOT_BE_NULL: readonly string[] = ['model', 'messages', 'tools', 'user', 'response_format'];

function checkRequired(body: JsonObject): void {
  if (body['model'] === undefined) {
    throw new ApiRefusal({ status: 400, message: 'you must provide a model parameter' });
  }
  if (body['messages'] !== undefined) return;
  const message = "Missing required parameter: 'messages'.";
  throw new ApiRefusal({ status: 400, message, param: 'messages', code: 'missing_required_parameter' });
}

function refuseUnplayed(body: JsonObject): void {
  const tool = NOT_PLAYED.find((param) => body[param] !== undefined && body[param] !== null);
  const param = tool ?? (body['stream'] === true ? 'stream' : undefined);
  if (param === undefined) return;
  throw new ApiRefusal({ status: 400, message: `This server does not play '${param}'.`, param });
}

/** Every key known, every value of its type and in its range. Throws ApiRefusal in the official words. */
export function checkParameters(body: JsonObject): void {
  checkRequired(body);
  for (const [param, value] of Object.entries(body)) {
    const rule = Object.hasOwn(PARAMETERS, param) ? PARAMETERS[param] : undefined;
    if (rule === undefined) {
      const message = `Unknown parameter: '${param}'.`;
      throw new ApiRefusal({ status: 400, message, param, code: 'unknown_parameter' });
    }
    if (value === null && !MAY_NOT_BE_NULL.includes(param)) continue;
    checkValue(param, rule, value);
  }
  refuseUnplayed(body);
}
