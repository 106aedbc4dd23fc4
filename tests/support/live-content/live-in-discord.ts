import { readMarkdown } from '../../platforms/discord/read-markdown.ts';
import type { LoggedRequest } from '../../servers/discord/core/request-log.ts';
import { displayedTexts, walkComponents } from '../../servers/discord/core/walk-components.ts';
import { asObject, asObjects, asText, type JsonObject } from '../../servers/slack/core/json.ts';
import type { LiveContent, LiveLink } from './live-content.ts';
import { misleadingIn } from './misleading.ts';

/** Answers to interactions that carry a message (docs: interactions/receiving-and-responding). */
const MESSAGE_CALLBACKS: ReadonlySet<unknown> = new Set([4, 7]);
/** A form: there is mark-up in its words, and nobody to call. */
const FORM_CALLBACK = 9;
const CALLS_NOBODY = { allowed_mentions: { parse: [] } };
/** `SUPPRESS_EMBEDS`, and `IS_COMPONENTS_V2`: such messages have no embeds at all (docs: resources/message). */
const WITHOUT_EMBEDS = (1 << 2) | (1 << 15);

const ESCAPED = /\\[^0-9A-Za-z\s]/gu;
const MASKED = /!?\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\(\s*<?([a-z][^)\s>]*)>?[^)]*\)/gi;
const BARE = /(?:\b(?:https?|discord|steam):\/\/|<(?:mailto|tel|sms):)[^\s<>)]+/g;
const MENTION = /<(@[!&]?\d+|#\d+|\/[^<>\n]+:\d+|id:\w+|sound:\d+:\d+)>|@(everyone|here)\b/g;

/**
 * What Discord would make live of a request's words, wherever a message stands in it. Whom it names counts even where
 * nobody is called; `anybody` where `allowed_mentions` does not forbid it.
 */
export function liveInDiscord({ body }: Pick<LoggedRequest, 'body'>): LiveContent {
  const message = messageIn(body);
  const misleading = misleadingIn(body);
  if (message === null)
    return { mentions: [], links: [], formatting: [], pictures: [], unfurls: false, misleading };
  const embeds = asObjects(message['embeds']);
  const texts = [
    asText(message['content']),
    ...displayedTexts(message['components']),
    ...embeds.flatMap(embedTexts),
  ];
  const read = texts.map(markUp);
  const parts = [...walkComponents(message['components'])].map(({ component }) => component);
  const links = [...read.flatMap(linksIn), ...parts.flatMap(buttonLink), ...embeds.flatMap(embedLink)];
  return {
    mentions: [
      ...(mayCall(message['allowed_mentions']) ? ['anybody'] : []),
      ...read.flatMap(({ plain }) => [...plain.matchAll(MENTION)].map(([whole, inside]) => inside ?? whole)),
    ],
    links,
    formatting: texts.flatMap((text) => readMarkdown(text).live),
    pictures: [
      ...embeds.flatMap((embed) =>
        ['image', 'thumbnail'].map((key) => asText(asObject(embed[key])?.['url'])),
      ),
      ...parts.flatMap(picturesIn),
    ].filter((url) => url !== '' && !url.startsWith('attachment://')),
    unfurls:
      embeds.length > 0 || (links.length > 0 && (Number(message['flags'] ?? 0) & WITHOUT_EMBEDS) === 0),
    misleading,
  };
}

/** The message a request carries: itself, in the answer to an interaction, or the first one of a forum's post. */
function messageIn(body: JsonObject): JsonObject | null {
  const data = asObject(body['data']);
  if (body['type'] === FORM_CALLBACK) return { ...CALLS_NOBODY, components: data?.['components'] };
  if (data !== null) return MESSAGE_CALLBACKS.has(body['type']) ? data : null;
  const inner = asObject(body['message']);
  if (inner !== null) return inner;
  return ['content', 'components', 'embeds'].some((key) => key in body) ? body : null;
}

function mayCall(given: unknown): boolean {
  const allowed = asObject(given);
  if (allowed === null) return true;
  const lists = ['parse', 'users', 'roles'].map((key) => allowed[key]);
  return lists.some((list) => Array.isArray(list) && list.length > 0) || allowed['replied_user'] === true;
}

/** A text, and the same with what a backslash makes plain blotted out, sign for sign. */
const markUp = (text: string) => ({ text, plain: text.replace(ESCAPED, '\u00bf\u00bf') });

function linksIn({ text, plain }: ReturnType<typeof markUp>): readonly LiveLink[] {
  const masked = [...plain.matchAll(MASKED)].map((match) => {
    const from = match.index + match[0].indexOf('[') + 1;
    const label = text.slice(from, from + (match[1] ?? '').length).replace(/\\([^0-9A-Za-z\s])/gu, '$1');
    return { url: match[2] ?? '', label };
  });
  const bare = plain.replace(MASKED, ' ').match(BARE) ?? [];
  return [...masked, ...bare.map((url) => ({ url, label: null }))];
}

const buttonLink = (component: JsonObject): readonly LiveLink[] =>
  asText(component['url']) === '' || component['type'] !== 2
    ? []
    : [{ url: asText(component['url']), label: asText(component['label']) || null }];

const embedLink = (embed: JsonObject): readonly LiveLink[] =>
  asText(embed['url']) === '' ? [] : [{ url: asText(embed['url']), label: asText(embed['title']) || null }];

const embedTexts = (embed: JsonObject): readonly string[] => [
  asText(embed['title']),
  asText(embed['description']),
  ...asObjects(embed['fields']).flatMap((field) => [asText(field['name']), asText(field['value'])]),
];

/** Galleries, thumbnails and files. */
const picturesIn = (component: JsonObject): readonly string[] =>
  [component, ...asObjects(component['items'])].map(
    (holder) => asText(asObject(holder['media'])?.['url']) || asText(asObject(holder['file'])?.['url']),
  );
