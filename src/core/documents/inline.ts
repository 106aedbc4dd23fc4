import type { Inline } from '../document.ts';

type TextStyle = Extract<Inline, { kind: 'text' }>['style'];

/** Plain words. */
export const words = (text: string): Inline => ({ kind: 'text', text });

/** Words in a style. */
export const styled = (style: NonNullable<TextStyle>, text: string): Inline => ({
  kind: 'text',
  text,
  style,
});

/** A date, with the time of day only when that is known and wanted; in words when there is none. */
export function time(instant: string | null, style: 'date' | 'date-time' = 'date'): Inline {
  return instant === null ? words('undated') : { kind: 'time', instant, style };
}

/** An instant with its time of day, also at midnight, which `time` takes for an article's day. */
export const moment = (instant: string): Inline => time(instant.replace(/Z$/, '+00:00'), 'date-time');

/** `3 articles`, `1 article`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
