import type { Correction, Corrections } from '../correction.ts';
import type { Document, Inline } from '../document.ts';
import type { Source } from '../source.ts';
import { createDocument } from './create-document.ts';
import { count, styled, words } from './inline.ts';
import { sourcesBlock } from './sources-block.ts';

/** Says what articles changed of what was shown above. */
export function correctionDocument({ items, sources }: Corrections): Document {
  const changed = `After this was posted, ${count(items.length, 'sentence')} of it changed at the source:`;
  return createDocument([
    { kind: 'heading', text: 'Correction' },
    { kind: 'paragraph', content: [words(changed)] },
    { kind: 'list', ordered: false, items: items.map((item) => correctionInline(item, sources)) },
    { kind: 'heading', text: 'Sources' },
    sourcesBlock(
      sources,
      items.flatMap(({ now }) => now?.cites ?? []),
    ),
  ]);
}

/** What was shown, and what stands there now. */
export function correctionInline(
  { was, text, now }: Correction,
  sources: readonly Source[],
): readonly Inline[] {
  const number = sources.find(({ article }) => article === was.article)?.number;
  const cited: readonly Inline[] = number === undefined ? [] : [words(' '), { kind: 'citation', number }];
  const then = [words('It was: '), styled('removed', text), words(' ')];
  if (now === null) return [...then, words('The article does not say this any more.'), ...cited];
  return [...then, words('Now it is: '), words(now.text), ...cited];
}
