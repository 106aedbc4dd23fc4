import type { Answer } from '../answer.ts';
import type { Disagreement } from '../brief.ts';
import type { Action, Block, Document, Inline } from '../document.ts';
import type { Line } from '../line.ts';
import type { Source } from '../source.ts';
import { cite, sourceOf } from './cite.ts';
import { createDocument } from './create-document.ts';
import { count, styled, words } from './inline.ts';
import { sourcesBlock } from './sources-block.ts';

/** An answer as people see it: the sentences that carry it with their sources, or that there is none. */
export function answerDocument(answer: Answer, actions: readonly Action[]): Document {
  const { sentences, closest, conflicts, sources, abstained } = answer;
  const lines = [...sentences, ...closest, ...conflicts.flatMap((conflict) => conflict.lines)];
  const shown = abstained ? refusal(answer) : [listOf(sentences, sources), ...conflictBlocks(answer)];
  const cited: readonly (Block | null)[] =
    sources.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Sources' },
          sourcesBlock(
            sources,
            lines.flatMap(({ cites }) => cites),
          ),
        ];
  return createDocument([
    { kind: 'heading', text: answer.question },
    ...shown,
    ...cited,
    abstained ? null : { kind: 'note', level: 'info', content: [words(receipt(answer))] },
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

function refusal({ closest, sources, searched }: Answer): readonly Block[] {
  const said = `The ${count(searched, 'stored article')} ${searched === 1 ? 'does' : 'do'} not say.`;
  const note: Block = {
    kind: 'note',
    level: 'warning',
    content: [words(closest.length === 0 ? said : `${said} Closest:`)],
  };
  return closest.length === 0 ? [note] : [note, listOf(closest, sources)];
}

const listOf = (lines: readonly Line[], sources: readonly Source[]): Block => ({
  kind: 'list',
  ordered: false,
  items: lines.map((line) => lineInline(line, sources)),
});

const lineInline = (line: Line, sources: readonly Source[]): readonly Inline[] => [
  words(line.text),
  ...cite(line.cites, sources),
];

function conflictBlocks({ conflicts, sources }: Answer): readonly Block[] {
  if (conflicts.length === 0) return [];
  return [
    { kind: 'heading', text: 'Where sources disagree' },
    ...conflicts.flatMap((conflict) => conflictBlock(conflict, sources)),
  ];
}

function conflictBlock({ subject, lines }: Disagreement, sources: readonly Source[]): readonly Block[] {
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

/** `4 of 4 sentences checked - written by rules`. */
const receipt = ({ checked: { passed, total }, writtenBy }: Answer) =>
  `${passed} of ${count(total, 'sentence')} checked - written by ${writtenBy}`;
