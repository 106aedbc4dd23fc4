import { walk } from '../block-kit/walk.ts';
import { asText, type JsonObject } from './json.ts';

/** Somebody whose bell would ring: the thing that text from an article must never do. */
export interface Ping {
  readonly kind: 'user' | 'usergroup' | 'channel' | 'here' | 'everyone';
  /** The user or the group, '' for a broadcast. */
  readonly target: string;
  readonly where: string;
  readonly channel: string;
  readonly ts: string;
}

/** A link that a reader could follow. */
export interface PostedLink {
  readonly url: string;
  /** What is shown instead of the address, or null. */
  readonly label: string | null;
  /** The label is an address of another host than the link: a faked link. */
  readonly deceptive: boolean;
  readonly where: string;
  readonly channel: string;
  readonly ts: string;
}

export interface MentionBook {
  readonly pings: readonly Ping[];
  readonly links: readonly PostedLink[];
  /** Looks through everything of a message that Slack would make live. */
  inspect(message: {
    readonly channel: string;
    readonly ts: string;
    readonly text: string;
    readonly blocks: readonly JsonObject[];
    readonly attachments: readonly JsonObject[];
    /** `parse: full` or `link_names`: then a plain `@name` is live too. */
    readonly linkNames: boolean;
  }): void;
}

type Found = {
  readonly ping?: Pick<Ping, 'kind' | 'target'>;
  readonly link?: Pick<PostedLink, 'url' | 'label'>;
};

/** A whole text that reads as an address, scheme or not: `bank.example/login`. */
const ADDRESS = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#:]\S*)?$/i;

function hostOf(address: string): string {
  return (ADDRESS.exec(address)?.[1] ?? '').toLowerCase().replace(/^www\./, '');
}

function isDeceptive(url: string, label: string | null): boolean {
  const shown = label === null ? '' : hostOf(label.trim());
  const real = hostOf(url);
  return shown !== '' && shown !== real && !real.endsWith(`.${shown}`);
}

function readControl(inside: string): Found | null {
  const [target = '', label] = inside.split('|', 2);
  if (/^@[UW][A-Z0-9]+$/.test(target)) return { ping: { kind: 'user', target: target.slice(1) } };
  if (target.startsWith('!subteam^')) return { ping: { kind: 'usergroup', target: target.slice(9) } };
  if (target === '!channel' || target === '!group') return { ping: { kind: 'channel', target: '' } };
  if (target === '!here') return { ping: { kind: 'here', target: '' } };
  if (target === '!everyone') return { ping: { kind: 'everyone', target: '' } };
  if (/^(https?:|mailto:|tel:|slack:)/i.test(target)) return { link: { url: target, label: label ?? null } };
  return null;
}

/** Slack mark-up: `<...>` sequences, and bare addresses, which Slack links of itself. */
function* inMrkdwn(text: string): Generator<Found> {
  for (const match of text.matchAll(/<([^<>]+)>/g)) {
    const found = readControl(match[1] ?? '');
    if (found !== null) yield found;
  }
  for (const match of text.replace(/<[^<>]+>/g, ' ').matchAll(/https?:\/\/[^\s<>|)]+/g)) {
    yield { link: { url: match[0], label: null } };
  }
}

/** Standard Markdown: its own links besides. Slack makes `<@U1>` live in it too. */
function* inMarkdown(text: string): Generator<Found> {
  const link = /(?<!\\)\[((?:[^\]\\]|\\.)*)\]\((https?:[^)\s]+)[^)]*\)/g;
  for (const match of text.matchAll(link)) yield { link: { url: match[2] ?? '', label: match[1] ?? null } };
  yield* inMrkdwn(text.replace(link, ' '));
}

function* inBroadcasts(text: string): Generator<Found> {
  for (const match of text.matchAll(/(?<![\w<!])@(channel|here|everyone)\b/g)) {
    const [, kind] = match;
    if (kind === 'channel' || kind === 'here' || kind === 'everyone') yield { ping: { kind, target: '' } };
  }
}

/** With `link_names` or `parse: full` a plain `@ada` is somebody. */
function* inNames(text: string): Generator<Found> {
  yield* inBroadcasts(text);
  for (const match of text.matchAll(/(?<![\w<!])@(?!channel\b|here\b|everyone\b)([a-z0-9._-]+)/g)) {
    yield { ping: { kind: 'user', target: match[1] ?? '' } };
  }
}

function* inBlockPart(part: JsonObject): Generator<Found> {
  const text = asText(part['text']);
  switch (part['type']) {
    case 'mrkdwn':
      yield* inMrkdwn(text);
      // "Certain mentions will be automatically parsed" unless the text is verbatim (@slack/types, MrkdwnElement).
      if (part['verbatim'] !== true) yield* inBroadcasts(text);
      return;
    case 'markdown':
      yield* inMarkdown(text);
      return;
    case 'user':
      yield { ping: { kind: 'user', target: asText(part['user_id']) } };
      return;
    case 'usergroup':
      yield { ping: { kind: 'usergroup', target: asText(part['usergroup_id']) } };
      return;
    case 'broadcast':
      yield* inBroadcasts(`@${asText(part['range'])}`);
      return;
    case 'link':
      yield { link: { url: asText(part['url']), label: text === '' ? null : text } };
      return;
    case 'button':
      if (asText(part['url']) !== '') yield { link: { url: asText(part['url']), label: null } };
      return;
  }
}

type Inspected = Parameters<MentionBook['inspect']>[0];

/** Everything live in a message, and where it stands. */
function* inMessage({
  text,
  blocks,
  attachments,
  linkNames,
}: Inspected): Generator<readonly [Found, where: string]> {
  for (const found of inMrkdwn(text)) yield [found, 'text'];
  if (linkNames) for (const found of inNames(text)) yield [found, 'text'];
  for (const { text: body, pretext } of attachments) {
    for (const found of inMrkdwn(`${asText(pretext)} ${asText(body)}`)) yield [found, 'attachment'];
  }
  for (const { value, path } of walk({ blocks, attachments })) {
    for (const found of inBlockPart(value)) yield [found, `/${path.map(String).join('/')}`];
  }
}

export function createMentionBook(): MentionBook {
  const pings: Ping[] = [];
  const links: PostedLink[] = [];
  return {
    pings,
    links,
    inspect(message) {
      const { channel, ts } = message;
      for (const [{ ping, link }, where] of inMessage(message)) {
        if (ping !== undefined) pings.push({ ...ping, where, channel, ts });
        if (link === undefined) continue;
        links.push({ ...link, deceptive: isDeceptive(link.url, link.label), where, channel, ts });
      }
    },
  };
}
