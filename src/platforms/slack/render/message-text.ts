import { splitText } from '../../split-text.ts';
import { escapeMrkdwn } from '../escape-mrkdwn.ts';
import { LIMITS } from '../limits.ts';
import type { SlackBlock } from '../slack-message.ts';

const ENDS_LINE: ReadonlySet<unknown> = new Set([
  'header',
  'context',
  'rich_text_section',
  'rich_text_quote',
  'raw_text',
]);

/**
 * The words of a message for notifications and screen readers, escaped; cut where notifications would be.
 * Addresses and buttons are left out.
 */
export function messageText(blocks: readonly SlackBlock[]): string {
  const words = blocks
    .filter(({ type }) => type !== 'actions')
    .map(wordsOf)
    .join('')
    .trim();
  const whole = escapeMrkdwn(cut(words, LIMITS.fallbackChars));
  // Escaping may make one character five.
  return (
    (whole.length <= LIMITS.updateTextChars ? whole : escapeMrkdwn(cut(words, LIMITS.updateTextChars / 6))) ||
    'Buttons'
  );
}

function cut(words: string, maxChars: number): string {
  const [head = ''] = splitText(words, maxChars);
  return head.length < words.length ? `${head.trimEnd()} \u2026` : head;
}

function wordsOf(part: unknown): string {
  if (Array.isArray(part)) return part.map(wordsOf).join('');
  if (typeof part !== 'object' || part === null) return '';
  const own = Object.entries(part)
    .map(([key, value]) => {
      if (typeof value !== 'string') return wordsOf(value);
      return key === 'text' || key === 'fallback' ? value : '';
    })
    .join('');
  return 'type' in part && ENDS_LINE.has(part.type) ? `${own}\n` : own;
}
