import { asObject, type JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal } from '../core/api-refusal.ts';
import type { ModelCard, ResponseFormatType } from '../core/model-card.ts';
import { wrongChoice, wrongType } from './check-parameters.ts';
import { checkStrictSchema } from './check-strict-schema.ts';
import { messageTexts } from './message-texts.ts';

const TYPES: readonly string[] = ['json_object', 'json_schema', 'text'];
const KEYS: Readonly<Record<ResponseFormatType, readonly string[]>> = {
  text: ['type'],
  json_object: ['type'],
  json_schema: ['type', 'json_schema'],
};
const SCHEMA_KEYS: readonly string[] = ['name', 'description', 'schema', 'strict'];

/** The response format a body asks for; `text` when it asks for none. */
export function responseFormatOf(body: JsonObject): ResponseFormatType {
  const type = asObject(body['response_format'])?.['type'];
  return type === 'json_object' || type === 'json_schema' ? type : 'text';
}

function refuseUnknown(object: JsonObject, keys: readonly string[], at: string): void {
  const unknown = Object.keys(object).find((key) => !keys.includes(key));
  if (unknown === undefined) return;
  const param = `${at}.${unknown}`;
  throw new ApiRefusal({
    status: 400,
    message: `Unknown parameter: '${param}'.`,
    param,
    code: 'unknown_parameter',
  });
}

function missing(param: string): ApiRefusal {
  const message = `Missing required parameter: '${param}'.`;
  return new ApiRefusal({ status: 400, message, param, code: 'missing_required_parameter' });
}

function checkJsonSchema(format: JsonObject): void {
  const at = 'response_format.json_schema';
  const described = asObject(format['json_schema']);
  if (described === null) throw missing(at);
  refuseUnknown(described, SCHEMA_KEYS, at);
  const name = described['name'];
  if (name === undefined) throw missing(`${at}.name`);
  if (typeof name !== 'string') throw wrongType(`${at}.name`, 'a string', name);
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
    throw new ApiRefusal({
      status: 400,
      message: `Invalid '${at}.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
      param: `${at}.name`,
      code: 'invalid_value',
    });
  }
  const strict = described['strict'];
  if (strict !== undefined && strict !== null && typeof strict !== 'boolean') {
    throw wrongType(`${at}.strict`, 'a boolean', strict);
  }
  if (described['schema'] === undefined) throw missing(`${at}.schema`);
  if (strict === true) checkStrictSchema(name, described['schema']);
}

/** The official words of "this model cannot do that". */
const unsupportedFormat = (type: ResponseFormatType): ApiRefusal =>
  new ApiRefusal({
    status: 400,
    message: `Invalid parameter: 'response_format' of type '${type}' is not supported with this model.${
      type === 'json_schema'
        ? ' Learn more about supported models at the Structured Outputs guide: https://platform.openai.com/docs/guides/structured-outputs'
        : ''
    }`,
    param: 'response_format',
    isViolation: false,
  });

/** A known format, whole, that the model has; `json_object` asks for the word JSON. Throws ApiRefusal. */
export function checkResponseFormat(body: JsonObject, card: ModelCard): void {
  const format = asObject(body['response_format']);
  if (format === null) return;
  if (!TYPES.includes(String(format['type'])))
    throw wrongChoice('response_format.type', format['type'], TYPES);
  const type = responseFormatOf(body);
  if (!card.responseFormats.includes(type)) throw unsupportedFormat(type);
  refuseUnknown(format, KEYS[type], 'response_format');
  if (type === 'json_schema') checkJsonSchema(format);
  if (type === 'json_object' && !messageTexts(body).some(({ content }) => /json/i.test(content))) {
    throw new ApiRefusal({
      status: 400,
      message:
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      param: 'messages',
    });
  }
}
