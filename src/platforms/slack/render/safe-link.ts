import { cleanWords } from '../../clean-words.ts';
import { namesOtherHost } from '../../names-other-host.ts';
import { LIMITS } from '../limits.ts';
import type { RichTextElement } from '../slack-message.ts';

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
  if (text.trim() === '') return [{ type: 'link', url: address, text: hostname }];
  if (!namesOtherHost(text, hostname)) return [{ type: 'link', url: address, text }];
  return [
    { type: 'text', text: `${text} (` },
    { type: 'link', url: address, text: hostname },
    { type: 'text', text: ')' },
  ];
}
