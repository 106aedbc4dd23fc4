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

/** `3 articles`, `1 article`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
