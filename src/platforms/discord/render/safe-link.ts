import { cleanLine } from '../../clean-words.ts';
import { namesOtherHost } from '../../names-other-host.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { LIMITS } from '../limits.ts';
import type { Run } from './run.ts';

/** Longer words would make a wall of blue. */
const LABEL_CHARS = 200;
/** Signs that end or part a link in Discord's mark-up, and the sign of a call to everybody, which is looked for everywhere. */
const BREAKS_LINK = /[()\\|*`]|@(?=everyone|here)/g;

/** The address as it may stand in a link; null when it is no plain web address: other schemes, credentials, too long. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (username !== '' || password !== '' || /[\s<>]/u.test(href)) return null;
  const address = href.replace(BREAKS_LINK, percentEncoded);
  return address.length > LIMITS.urlChars ? null : address;
}

/** A link with these words. Words that name another host than the link's are not linked: the host is. */
export function linkRuns(words: string, url: string): readonly Run[] {
  const text = cleanLine(words);
  const address = webAddress(url);
  if (address === null) return text === '' ? [] : [plain(text)];
  const { hostname } = new URL(address);
  const host = link(hostname, address);
  if (text === '') return [host];
  const isHonest = !namesOtherHost(text, hostname);
  if (isHonest && text.length <= LABEL_CHARS && !/[[\]]|:\/\//.test(text)) return [link(text, address)];
  return [plain(`${text} (`), host, plain(')')];
}

/** `[n]`, leading there. */
export const numberLink = (number: number, address: string): Run => ({
  kind: 'finished',
  markdown: `[${escapeMarkdown(`[${number}]`)}](${address})`,
});

const link = (label: string, address: string): Run => ({
  kind: 'finished',
  markdown: `[${escapeMarkdown(label)}](${address})`,
});

const plain = (text: string): Run => ({ kind: 'words', text, mark: '' });

const percentEncoded = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
