import type { Document } from '../../../core/document.ts';
import type { DiscordCapabilities } from '../capabilities.ts';

/** What the parts of one document need of each other. */
export interface Brush {
  readonly capabilities: DiscordCapabilities;
  /** Addresses of the sources by number. */
  readonly addresses: ReadonlyMap<number, string>;
  /** Labels of buttons that more than one button has: they do not say what a button does. */
  readonly vagueLabels: ReadonlySet<string>;
}

export function createBrush(document: Document, capabilities: DiscordCapabilities): Brush {
  const entries = document.blocks.flatMap((block) => (block.kind === 'sources' ? block.entries : []));
  const labels = document.blocks
    .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
    .map(({ label }) => label);
  return {
    capabilities,
    addresses: new Map(entries.flatMap(({ number, url }) => (url === null ? [] : [[number, url] as const]))),
    vagueLabels: new Set(labels.filter((label, index) => labels.indexOf(label) !== index)),
  };
}

/**
 * Where `[n]` leads: to the passage that stands in these words, else to the first cited passage of the source,
 * else to the article.
 */
export function citedAddress(number: number, words: string, brush: Brush): string | null {
  const own = brush.capabilities.passages.filter((passage) => passage.number === number);
  const shown = own.find(({ marked }) => words.includes(marked) || marked.includes(words.trim()));
  return (shown ?? own[0])?.link ?? brush.addresses.get(number) ?? null;
}
