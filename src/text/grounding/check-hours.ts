import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';

const HOUR =
  /(?<![\d.:])(\d{1,2})[:.](\d{2})(?!\d|[.:,]\d|\s*(?:%|percent|per cent|million|billion))(\s*[ap]\.?m\b)?/gi;
const FULL = /(?<![\d.:,])(\d{1,2})\s*(?:[ap]\.?m\b|o['’]clock)/gi;
const HALF_DAY = 12 * 60;

/** `8:30 p.m.` of 6:30 p.m., wherever else an 8 and a 30 are; hours of two halves of the day are the same: `20:30`. */
export function checkHours(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = new Set(sources.flatMap(({ text }) => hoursIn(text).map(({ minutes }) => minutes)));
  if (known.size === 0) return [];
  return hoursIn(claim.text)
    .filter(({ minutes }) => !known.has(minutes))
    .map(({ text }) => ({ kind: 'date', text }));
}

/** Times of day, in minutes of half a day. */
function hoursIn(text: string): readonly { readonly minutes: number; readonly text: string }[] {
  const exact = [...text.matchAll(HOUR)]
    .filter(([whole, , , half]) => whole.includes(':') || half !== undefined)
    .map(([whole, hour, minute]) => ({ minutes: minutesOf(hour, minute), text: whole }));
  const full = [...text.matchAll(FULL)].map(([whole, hour]) => ({
    minutes: minutesOf(hour, '0'),
    text: whole,
  }));
  return [...exact, ...full];
}

const minutesOf = (hour = '', minute = '') => (Number(hour) * 60 + Number(minute)) % HALF_DAY;
