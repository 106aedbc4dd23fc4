import { walk } from '../../servers/slack/block-kit/walk.ts';
import { asObjects, asText, type JsonObject, parseJson } from '../../servers/slack/core/json.ts';
import { createMentionBook } from '../../servers/slack/core/mention-book.ts';
import type { LoggedRequest } from '../../servers/slack/core/request-log.ts';
import type { LiveContent, LiveLink } from './live-content.ts';
import { misleadingIn } from './misleading.ts';

/** Only these take `unfurl_links` and `unfurl_media`, and preview what they link unless told not to. */
const UNFURLING: ReadonlySet<string> = new Set(['chat.postMessage', 'response_url']);
/** Only these take `parse`; `chat.update` has another default than the others (`client`), so it must be said. */
const PARSING: ReadonlySet<string> = new Set(['chat.postMessage', 'chat.update', 'chat.postEphemeral']);

const STRUCTURES: ReadonlySet<string> = new Set(['blocks', 'attachments', 'chunks', 'view', 'prompts']);

/** `<#C1>`, `<!date^...>`: what is live in mark-up beside people and web addresses. */
const OTHER_CONTROL = /<(#[^<>]+|!(?!channel|here|everyone|group|subteam)[^<>]+)>/g;
/** Any address in angle brackets: no scheme is harmless there. */
const OTHER_LINK = /<((?!https?:|mailto:|tel:|slack:)[a-z][a-z0-9+.-]*:[^<>|]*)(?:\|([^<>]*))?>/gi;
const STYLE = /(?<![\p{L}\p{N}])([*_~`])(?=\S)[^\n]*?\S?\1(?![\p{L}\p{N}])|:[a-z0-9_+-]+:|^(?:>|&gt;)/gmu;
const BARE = /https?:\/\/[^\s<>|)]+/g;

/**
 * What Slack would make live of a request's words. Blocks and chunks, where there are any, are what is read; `text` is
 * then a fallback, in which mentions still call, and addresses are linked unless `parse` is `none`.
 */
export function liveInSlack({ method, args: sent }: Pick<LoggedRequest, 'method' | 'args'>): LiveContent {
  const args = Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, readField(key, value)]));
  const text = asText(args['text']);
  const blocks = [args, ...asObjects(args['chunks']), ...asObjects([args['view']])].flatMap((holder) =>
    asObjects(holder['blocks']),
  );
  const attachments = asObjects(args['attachments']);
  const book = createMentionBook();
  const shown = blocks.length === 0 ? text : '';
  const parses = PARSING.has(method) ? args['parse'] !== 'none' : shown !== '';
  const linkNames = args['parse'] === 'full' || isOn(args['link_names']);
  book.inspect({ channel: '', ts: '', text, blocks, attachments, linkNames });
  const markup = [text, ...markupIn({ blocks, attachments }), ...markdownChunks(args)];
  const parts = [...walk({ blocks, attachments })].map(({ value }) => value);
  return {
    mentions: [
      ...book.pings.map(({ kind, target }) => `${kind} ${target}`.trim()),
      ...markup.flatMap((words) => [...words.matchAll(OTHER_CONTROL)].map(([, inside]) => `${inside}`)),
      ...parts.flatMap((part) =>
        part['type'] === 'channel' ? [`channel ${asText(part['channel_id'])}`] : [],
      ),
    ],
    links: [
      ...book.links.filter(({ where, url }) => where !== 'text' || text.includes(`<${url}`)),
      ...(parses ? bare(text) : []),
      ...markup.flatMap((words) => otherLinks(words)),
    ].map(({ url, label }) => ({ url, label })),
    formatting: [
      ...[shown, ...markup.slice(1)].flatMap((words) => words.match(STYLE) ?? []),
      ...parts.flatMap((part) => (part['type'] === 'emoji' ? [`:${asText(part['name'])}:`] : [])),
    ],
    pictures: parts.flatMap((part) =>
      ['image_url', 'thumb_url', 'title_link'].map((key) => asText(part[key])).filter((url) => url !== ''),
    ),
    unfurls: UNFURLING.has(method) && (!isOff(args['unfurl_links']) || !isOff(args['unfurl_media'])),
    misleading: misleadingIn(args),
  };
}

/** Calls of the Web API carry these as JSON in a form. */
const readField = (key: string, value: unknown): unknown =>
  typeof value === 'string' && STRUCTURES.has(key) ? parseJson(value) : value;

const isOn = (value: unknown): boolean => [true, 'true', 1, '1'].some((yes) => yes === value);
const isOff = (value: unknown): boolean => value === false || value === 'false';

/** Texts in which `<...>` and marks mean something. */
const markupIn = (value: JsonObject): readonly string[] =>
  [...walk(value)]
    .map(({ value: part }) => part)
    .filter((part) => part['type'] === 'mrkdwn' || part['type'] === 'markdown')
    .map((part) => asText(part['text']));

const markdownChunks = (args: JsonObject): readonly string[] => [
  asText(args['markdown_text']),
  ...asObjects(args['chunks']).map((chunk) =>
    chunk['type'] === 'markdown_text' ? asText(chunk['text']) : '',
  ),
];

const bare = (text: string): readonly LiveLink[] =>
  (text.replace(/<[^<>]+>/g, ' ').match(BARE) ?? []).map((url) => ({ url, label: null }));

const otherLinks = (text: string): readonly LiveLink[] =>
  [...text.matchAll(OTHER_LINK)].map(([, url = '', label]) => ({ url, label: label ?? null }));
