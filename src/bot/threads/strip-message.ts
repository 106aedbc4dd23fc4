import { plainWords } from './plain-words.ts';
import { isReaction, withoutReaction } from './pleasantries.ts';

/** Not the writer's own words: code, quoted lines, addresses, pictures. */
const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;
const QUOTED_LINE = /^\s*(?:>|&gt;).*$/gm;
const ADDRESS = /<?\bhttps?:\/\/[^\s>|]+(?:\|[^>]*)?>?|\bwww\.\S+/gi;
const CUSTOM_EMOJI = /<a?:\w+:\d+>|(?<![\p{L}\p{N}]):[a-z0-9_+-]+:(?![\p{L}\p{N}])/giu;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu;
const EMOTICON = /(?<!\S)(?:[:;=8xX][-o']?[)(\]dDpPoO/\\|*]|<3|\^\^|¯\\_\(ツ\)_\/¯)(?!\S)/g;
const QUOTATION = /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»/g;

/** What the writer says in a message: without code, quoted lines, addresses and emoji. */
export function stripMessage(text: string): string {
  return text
    .replace(CODE, ' ')
    .replace(QUOTED_LINE, ' ')
    .replace(ADDRESS, ' ')
    .replace(CUSTOM_EMOJI, ' ')
    .replace(EMOTICON, ' ')
    .replace(EMOJI, ' ')
    .replace(/[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** The same with a word for what stands between quotation marks, unless nothing else is there. */
export function withoutQuotations(text: string): string {
  const rest = text.replace(QUOTATION, ' ');
  if (!/[\p{L}\p{N}]/u.test(rest)) return text;
  return text
    .replace(QUOTATION, ' quotation ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** The sentences of a message, each with its closing marks. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}?]/u.test(sentence));
}

/** What is asked in a message, of its own words: without code, quoted lines, pictures and the courtesies before it. */
export function askedPart(text: string): string {
  const own = text
    .replace(CODE, ' ')
    .replace(QUOTED_LINE, ' ')
    .replace(CUSTOM_EMOJI, ' ')
    .replace(EMOJI, ' ');
  const sentences = sentencesOf(own.replace(/[^\S\n]+/g, ' '));
  const first = sentences.findIndex((sentence) => !isReaction(plainWords(sentence)));
  const [opening = '', ...rest] = sentences.slice(Math.max(0, first));
  return opening === '' ? text : [withoutReaction(opening), ...rest].join(' ');
}
