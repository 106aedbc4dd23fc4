import type { Citation } from '../citation.ts';
import type { Inline } from '../document.ts';
import type { Source } from '../source.ts';

/** ` [1][2]`: the numbers of the sources these citations lie in, each once, after a space. */
export function cite(cites: readonly Citation[], sources: readonly Source[]): readonly Inline[] {
  const numbers = new Set(
    cites.map((citation) => sourceOf(citation, sources)?.number).filter((number) => number !== undefined),
  );
  if (numbers.size === 0) return [];
  return [
    { kind: 'text', text: ' ' },
    ...[...numbers].map((number): Inline => ({ kind: 'citation', number })),
  ];
}

/** The source a citation lies in: the very revision. */
export function sourceOf(citation: Citation, sources: readonly Source[]): Source | undefined {
  return sources.find(
    (source) => source.article === citation.article && source.revision === citation.revision,
  );
}
