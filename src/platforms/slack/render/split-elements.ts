import { splitText } from '../../split-text.ts';
import { LIMITS } from '../limits.ts';
import type { RichTextElement } from '../slack-message.ts';
import { charsOf } from './measure.ts';

/** Rich text in parts that each fit one block. Long words are cut, nothing is left out. */
export function splitElements(elements: readonly RichTextElement[]): readonly (readonly RichTextElement[])[] {
  return gather(elements.flatMap(shorten), LIMITS.blockChars);
}

/** Gathers things into groups of at most so many characters, in order; one that is larger stands alone. */
export function gather<Thing>(things: readonly Thing[], maxChars: number): readonly (readonly Thing[])[] {
  const groups: Thing[][] = [];
  let chars = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const own = charsOf(thing);
    if (chars + own > maxChars) {
      groups.push([]);
      chars = 0;
    }
    groups.at(-1)?.push(thing);
    chars += own;
  }
  return groups;
}

function shorten(element: RichTextElement): readonly RichTextElement[] {
  if (element.type === 'text') {
    return splitText(element.text, LIMITS.blockChars).map((text) => ({ ...element, text }));
  }
  if (element.type !== 'link' || element.text === undefined) return [element];
  return splitText(element.text, LIMITS.blockChars).map((text) => ({ ...element, text }));
}
