import { asObject, asText, type JsonObject } from '../../slack/core/json.ts';
import { Bits, permissionsIn } from './permissions.ts';
import { displayedTexts, walkComponents } from './walk-components.ts';
import type { Channel, World } from './world.ts';

/** Somebody whose bell would ring: the thing that text from an article must never do. */
export interface Ping {
  readonly kind: 'user' | 'role' | 'everyone' | 'here' | 'reply';
  /** The user or the role, '' for a broadcast. */
  readonly target: string;
  readonly channelId: string;
  readonly messageId: string;
}

/** A link that a reader could follow. */
export interface PostedLink {
  readonly url: string;
  /** What is shown instead of the address, or null. */
  readonly label: string | null;
  /** The label is an address of another host than the link: a faked link. */
  readonly deceptive: boolean;
  readonly channelId: string;
  readonly messageId: string;
}

/** What a message's words, `allowed_mentions` and the author's rights come to. */
export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
  readonly pings: readonly Omit<Ping, 'channelId' | 'messageId'>[];
}

interface Allowed {
  users(id: string): boolean;
  roles(id: string): boolean;
  readonly everyone: boolean;
  readonly repliedUser: boolean;
}

const ids = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(asText) : []);

function readAllowed(given: unknown): Allowed {
  const object = asObject(given);
  if (object === null) return { users: () => true, roles: () => true, everyone: true, repliedUser: true };
  const parse = ids(object['parse']);
  return {
    users: (id) => parse.includes('users') || ids(object['users']).includes(id),
    roles: (id) => parse.includes('roles') || ids(object['roles']).includes(id),
    everyone: parse.includes('everyone'),
    repliedUser: object['replied_user'] === true,
  };
}

const all = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];

/**
 * Who is mentioned, and who would be pinged. Stricter than Discord in one thing: a mention inside a code span, or
 * behind a backslash, counts too. Embeds never ping. Without `allowed_mentions` everything does
 * (docs: resources/message#allowed-mentions-object).
 */
export function findMentions(
  world: World,
  channel: Channel,
  message: {
    readonly authorId: string;
    readonly content: string;
    readonly components: readonly JsonObject[];
    readonly repliedUserId: string | null;
    readonly allowed: unknown;
    /** `SUPPRESS_NOTIFICATIONS`: mentioned, and not pinged. */
    readonly silent: boolean;
  },
): Mentions {
  const text = [message.content, ...displayedTexts(message.components)].join('\n');
  const allowed = readAllowed(message.allowed);
  const guild = world.guilds.get(channel.guildId ?? '');
  const mayMention = (permissionsIn(world, channel, message.authorId) & Bits.MentionEveryone) !== 0n;
  const written = all(text, /<@!?(\d+)>/g).filter((id) => world.people.has(id) && allowed.users(id));
  const replied = message.repliedUserId !== null && allowed.repliedUser ? [message.repliedUserId] : [];
  const roles = all(text, /<@&(\d+)>/g).filter((id) => guild?.roles.has(id) === true && allowed.roles(id));
  const ringing = roles.filter((id) => mayMention || guild?.roles.get(id)?.mentionable === true);
  const broadcasts = allowed.everyone && mayMention ? all(text, /@(everyone|here)/g) : [];
  const pings: Mentions['pings'] = [
    ...written.map((target) => ({ kind: 'user', target }) as const),
    ...replied.map((target) => ({ kind: 'reply', target }) as const),
    ...ringing.map((target) => ({ kind: 'role', target }) as const),
    ...broadcasts.map((kind) => ({ kind: kind === 'here' ? 'here' : 'everyone', target: '' }) as const),
  ];
  return {
    users: [...new Set([...written, ...replied])],
    roles,
    everyone: broadcasts.length > 0,
    pings: message.silent ? [] : pings,
  };
}

/** A whole text that reads as an address, scheme or not: `bank.example/login`. */
const ADDRESS = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#:]\S*)?$/i;

const hostOf = (address: string): string =>
  (ADDRESS.exec(address.trim())?.[1] ?? '').toLowerCase().replace(/^www\./, '');

function isDeceptive(url: string, label: string | null): boolean {
  const shown = hostOf(label ?? '');
  const real = hostOf(url);
  return shown !== '' && shown !== real && !real.endsWith(`.${shown}`);
}

type Link = Pick<PostedLink, 'url' | 'label'>;

function* linksInText(text: string): Generator<Link> {
  const masked = /(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(\s*<?(https?:[^)\s>]+)>?[^)]*\)/g;
  for (const match of text.matchAll(masked)) yield { url: match[2] ?? '', label: match[1] ?? null };
  for (const match of text.replace(masked, ' ').matchAll(/https?:\/\/[^\s<>)]+/g)) {
    yield { url: match[0], label: null };
  }
}

/** Every link of a message: written ones, masked ones, those of embeds and of link buttons. */
export function findLinks(message: {
  readonly content: string;
  readonly components: readonly JsonObject[];
  readonly embeds: readonly JsonObject[];
}): readonly Omit<PostedLink, 'channelId' | 'messageId'>[] {
  const texts = [
    message.content,
    ...displayedTexts(message.components),
    ...message.embeds.map((embed) => asText(embed['description'])),
  ];
  const links: Link[] = texts.flatMap((text) => [...linksInText(text)]);
  for (const { component } of walkComponents(message.components)) {
    const url = asText(component['url']);
    if (component['type'] === 2 && url !== '') links.push({ url, label: asText(component['label']) || null });
  }
  for (const embed of message.embeds) {
    const url = asText(embed['url']);
    if (url !== '') links.push({ url, label: asText(embed['title']) || null });
  }
  return links.map((link) => ({ ...link, deceptive: isDeceptive(link.url, link.label) }));
}
