import type { Answer } from '../answer.ts';
import type { Action, Block, Document } from '../document.ts';
import type { Line } from '../line.ts';
import type { Source } from '../source.ts';
import { createDocument } from './create-document.ts';
import { disagreementBlocks, lineInline } from './disagreement-blocks.ts';
import { count, words } from './inline.ts';
import { receiptNote } from './receipt-note.ts';
import { sourcesBlock } from './sources-block.ts';

/** An answer as people see it: the sentences that carry it with their sources, or that there is none. */
export function answerDocument(answer: Answer, actions: readonly Action[]): Document {
  const { sentences, closest, conflicts, sources, abstained } = answer;
  const lines = [...sentences, ...closest, ...conflicts.flatMap((conflict) => conflict.lines)];
  const shown = abstained
    ? refusal(answer)
    : [listOf(sentences, sources), ...disagreementBlocks(answer.conflicts, answer.sources)];
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
    abstained ? null : receiptNote(answer),
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

function refusal({ closest, sources, searched }: Answer): readonly Block[] {
  const said =
    searched === 0
      ? 'There are no stored articles to answer from.'
      : `The ${count(searched, 'stored article')} ${searched === 1 ? 'does' : 'do'} not say.`;
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
