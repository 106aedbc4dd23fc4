import type { Disagreement } from '../brief.ts';
import type { Block, Inline } from '../document.ts';
import type { Line } from '../line.ts';
import type { Source } from '../source.ts';
import { cite, sourceOf } from './cite.ts';
import { styled, words } from './inline.ts';

/** What stands for the rest of a sentence that was cut. */
const CUT = ' […]';

/** A checked sentence with the numbers of its sources. */
export function lineInline(line: Line, sources: readonly Source[]): readonly Inline[] {
  const text = line.isCut === true ? `${line.text}${CUT}` : line.text;
  return [words(text), ...cite(line.cites, sources)];
}

/** Where sources disagree: each matter with what each outlet says, side by side; nothing when they agree. */
export function disagreementBlocks(
  disagreements: readonly Disagreement[],
  sources: readonly Source[],
): readonly Block[] {
  if (disagreements.length === 0) return [];
  return [
    { kind: 'heading', text: 'Where sources disagree' },
    ...disagreements.flatMap((disagreement) => disagreementBlock(disagreement, sources)),
  ];
}

function disagreementBlock({ subject, lines }: Disagreement, sources: readonly Source[]): readonly Block[] {
  const items = lines.map((line) => {
    const [first] = line.cites;
    const outlet = first === undefined ? undefined : sourceOf(first, sources)?.source;
    const name = outlet === undefined ? [] : [styled('strong', outlet), words(': ')];
    return [...name, ...lineInline(line, sources)];
  });
  return [
    { kind: 'paragraph', content: [words(`${subject}:`)] },
    { kind: 'list', ordered: false, items },
  ];
}
