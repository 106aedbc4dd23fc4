import { cleanWords } from '../../clean-words.ts';
import { LIMITS } from '../limits.ts';
import type { RichTextElement } from '../slack-message.ts';

/** Words that look like an address: `bank.example`, `https://bank.example/login`. */
const ADDRESS =
  /(?:^|[^\p{L}\p{N}@.-])(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?=$|[/?#:\s,;)\]])/giu;

/** The address as Slack takes it; null when it is no plain web address: other schemes, credentials, too long. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (username !== '' || password !== '' || href.length > LIMITS.urlChars) return null;
  return /[\s<>|]/u.test(href) ? null : href;
}

/** A link with these words. Words that name another host than the link's are not linked: the host is. */
export function linkElements(words: string, url: string): readonly RichTextElement[] {
  const text = cleanWords(words);
  const address = webAddress(url);
  if (address === null) return text === '' ? [] : [{ type: 'text', text }];
  const { hostname } = new URL(address);
  const named = [...text.matchAll(ADDRESS)].map((match) => bareHost(match[1] ?? ''));
  if (text.trim() === '') return [{ type: 'link', url: address, text: hostname }];
  if (named.every((host) => host === bareHost(hostname))) return [{ type: 'link', url: address, text }];
  return [
    { type: 'text', text: `${text} (` },
    { type: 'link', url: address, text: hostname },
    { type: 'text', text: ')' },
  ];
}

const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');
