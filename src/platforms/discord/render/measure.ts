import { LIMITS } from '../limits.ts';

/** Components, those within others counted: anything that says of what type it is, but a menu's options and a gallery's items. */
function componentsIn(part: unknown): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, one) => sum + componentsIn(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  const within = Object.values(part).reduce<number>((sum, one) => sum + componentsIn(one), 0);
  return within + ('type' in part && typeof part.type === 'number' ? 1 : 0);
}

/** Characters of all text displays. */
function charsIn(part: unknown): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, one) => sum + charsIn(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  if ('content' in part && typeof part.content === 'string') return part.content.length;
  return Object.values(part).reduce<number>((sum, one) => sum + charsIn(one), 0);
}

/** Whether these components can be one message. */
export const fitsOneMessage = (components: readonly unknown[]): boolean =>
  componentsIn(components) <= LIMITS.components && charsIn(components) <= LIMITS.messageChars;
