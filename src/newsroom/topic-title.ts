import { stopWords } from '../text/stop-words.ts';
import type { NameBook } from './name-book.ts';

/**
 * A title for a topic of which only the slug is known: `turkiye-us` is "Türkiye-US", `rail-strike` is "Rail
 * strike". Known names are spelt as the alias table shows them; two letters that are no word are an acronym.
 */
export function topicTitle(slug: string, names: NameBook): string {
  const parts = names.read(slug);
  if (parts.length > 0 && parts.every((part) => part.shown !== null)) {
    return parts.map((part) => part.shown).join('-');
  }
  const words = slug.split('-').map((word) => shownWord(word, names));
  const title = words.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function shownWord(word: string, names: NameBook): string {
  const [part] = names.read(word);
  if (part !== undefined && part.shown !== null) return part.shown;
  return word.length === 2 && !stopWords('en').has(word) ? word.toUpperCase() : word;
}
