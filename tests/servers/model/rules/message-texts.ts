import { asObjects, asText, type JsonObject } from '../../slack/core/json.ts';

/** A message, its parts joined. */
export interface MessageText {
  readonly role: string;
  readonly content: string;
}

const joined = (content: unknown): string =>
  Array.isArray(content)
    ? asObjects(content)
        .map((part) => asText(part['text']))
        .join('\n')
    : asText(content);

/** What the messages of a request say. */
export const messageTexts = (body: JsonObject): readonly MessageText[] =>
  asObjects(body['messages']).map((message) => ({
    role: asText(message['role']),
    content: joined(message['content']),
  }));
