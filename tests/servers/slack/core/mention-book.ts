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

const ADDRESS = /\b(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#:]|$|\s)/i;

function hostOf(address: string): string {
  return (ADDRESS.exec(address)?.[1] ?? '').toLowerCase().replace(/^www\./, '');
}

function isDeceptive(url: string, label: string | null): boolean {
  const shown = label === null ? '' : hostOf(label.trim());
  return shown !== '' && shown !== hostOf(url);
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

function* inNames(text: string): Generator<Found> {
  for (const match of text.matchAll(/(?<![\w<])@(channel|here|everyone|[a-z0-9._-]+)/g)) {
    const name = match[1] ?? '';
    if (name === 'channel' || name === 'here' || name === 'everyone')
      yield { ping: { kind: name, target: '' } };
    else yield { ping: { kind: 'user', target: name } };
  }
}

function* inBlockPart(part: JsonObject): Generator<Found> {
  const text = asText(part['text']);
  switch (part['type']) {
    case 'mrkdwn':
      yield* inMrkdwn(text);
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
      yield* inNames(`@${asText(part['range'])}`);
      return;
    case 'link':
      yield { link: { url: asText(part['url']), label: text === '' ? null : text } };
      return;
    case 'button':
      if (asText(part['url']) !== '') yield { link: { url: asText(part['url']), label: null } };
      return;
  }
}

export function createMentionBook(): MentionBook {
  const pings: Ping[] = [];
  const links: PostedLink[] = [];
  return {
    pings,
    links,
    inspect({ channel, ts, text, blocks, attachments, linkNames }) {
      const note = (found: Found, where: string) => {
        if (found.ping !== undefined) pings.push({ ...found.ping, where, channel, ts });
        if (found.link === undefined) return;
        const { url, label } = found.link;
        links.push({ url, label, deceptive: isDeceptive(url, label), where, channel, ts });
      };
      for (const found of inMrkdwn(text)) note(found, 'text');
      if (linkNames) for (const found of inNames(text)) note(found, 'text');
      for (const { value, path } of walk({ blocks, attachments })) {
        for (const found of inBlockPart(value)) note(found, `/${path.map(String).join('/')}`);
      }
    },
  };
}
