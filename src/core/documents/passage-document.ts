import type { Action, Document } from '../document.ts';
import type { Passage } from '../passage.ts';
import { createDocument } from './create-document.ts';
import { time, words } from './inline.ts';

/** The stored words a citation points at, marked, with the sentence before and after. */
export function passageDocument(passage: Passage, actions: readonly Action[] = []): Document {
  const { source, link, superseded, before, marked, after } = passage;
  return createDocument([
    { kind: 'heading', text: source.title },
    { kind: 'paragraph', content: [words(`${source.source}, `), time(source.publishedAt)] },
    { kind: 'passage', before, marked, after },
    link === null
      ? null
      : { kind: 'paragraph', content: [{ kind: 'link', text: 'Open it at the publisher', url: link }] },
    superseded
      ? {
          kind: 'note',
          level: 'warning',
          content: [words('The article has changed since; this is the revision that was cited.')],
        }
      : null,
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}
