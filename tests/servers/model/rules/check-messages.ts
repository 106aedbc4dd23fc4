import { asObject, type JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal } from '../core/api-refusal.ts';
import { saysWhat, wrongChoice, wrongType } from './check-parameters.ts';

const ROLES: readonly string[] = ['system', 'assistant', 'user', 'function', 'tool', 'developer'];
const KEYS: readonly string[] = ['role', 'content', 'name', 'refusal', 'audio', 'tool_calls', 'tool_call_id'];

function checkPart(part: unknown, at: string): void {
  const object = asObject(part);
  if (object === null) throw wrongType(at, 'an object', part);
  if (object['type'] !== 'text') throw wrongChoice(`${at}.type`, object['type'], ['text']);
  if (typeof object['text'] !== 'string') throw wrongType(`${at}.text`, 'a string', object['text'] ?? null);
}

/** Text or parts. Empty text is taken by the API and of use to nobody: it is refused here. */
function checkContent(content: unknown, at: string): void {
  if (content === undefined || content === null) {
    throw new ApiRefusal({
      status: 400,
      message: `Invalid value for 'content': expected a string, got ${saysWhat(content ?? null)}.`,
      param: at,
    });
  }
  if (Array.isArray(content)) {
    for (const [index, part] of content.entries()) checkPart(part, `${at}[${index}]`);
  } else if (typeof content !== 'string') {
    throw wrongType(at, 'one of a string or array of objects', content);
  }
  if (content.length === 0 || (typeof content === 'string' && content.trim() === '')) {
    throw new ApiRefusal({
      status: 400,
      message: `Invalid '${at}': empty content.`,
      param: at,
      code: 'empty_content',
    });
  }
}

function checkMessage(message: unknown, at: string): void {
  const object = asObject(message);
  if (object === null) throw wrongType(at, 'an object', message);
  const unknown = Object.keys(object).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    const param = `${at}.${unknown}`;
    throw new ApiRefusal({
      status: 400,
      message: `Unknown parameter: '${param}'.`,
      param,
      code: 'unknown_parameter',
    });
  }
  if (object['role'] === undefined) {
    const param = `${at}.role`;
    const message = `Missing required parameter: '${param}'.`;
    throw new ApiRefusal({ status: 400, message, param, code: 'missing_required_parameter' });
  }
  if (!ROLES.includes(String(object['role']))) throw wrongChoice(`${at}.role`, object['role'], ROLES);
  checkContent(object['content'], `${at}.content`);
}

/** At least one message, each with a known role and some content. Throws ApiRefusal. */
export function checkMessages(body: JsonObject): void {
  const messages = Array.isArray(body['messages']) ? body['messages'] : [];
  if (messages.length === 0) {
    throw new ApiRefusal({
      status: 400,
      message:
        "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      param: 'messages',
      code: 'empty_array',
    });
  }
  for (const [index, message] of messages.entries()) checkMessage(message, `messages[${index}]`);
}
