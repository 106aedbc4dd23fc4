import type { Action, Block, Document, Inline } from '../document.ts';
import { createDocument } from './create-document.ts';
import { styled, words } from './inline.ts';

/** One thing that can be asked, as help shows it. */
export interface HelpEntry {
  /** As typed, without options: `/brief <topic>`. */
  readonly usage: string;
  readonly summary: string;
  /** Only what a person with this role may do; null when everybody may. */
  readonly role: string | null;
  readonly options: readonly { readonly usage: string; readonly summary: string }[];
  /** Lines that can be typed as they are. */
  readonly examples: readonly string[];
}

/** Everything that can be asked, one line each. */
export function helpOverview(entries: readonly HelpEntry[], actions: readonly Action[]): Document {
  const items = entries.map((entry): readonly Inline[] => [
    styled('code', entry.usage),
    words(` - ${entry.summary}${roleNote(entry)}`),
  ]);
  return createDocument([
    { kind: 'heading', text: 'What you can ask' },
    { kind: 'list', ordered: false, items },
    {
      kind: 'note',
      level: 'info',
      content: [
        words('Options stand after the words as '),
        styled('code', 'name:value'),
        words(', values with spaces in quotation marks. Every command explains itself: '),
        styled('code', '/brief help'),
      ],
    },
    { kind: 'actions', actions },
  ]);
}

/** One command in full: how to call it, its options, examples. */
export function helpPage(title: string, entries: readonly HelpEntry[]): Document {
  return createDocument([{ kind: 'heading', text: title }, ...entries.flatMap(entryBlocks)]);
}

function entryBlocks(entry: HelpEntry): readonly Block[] {
  const options: Block = {
    kind: 'list',
    ordered: false,
    items: entry.options.map(({ usage, summary }) => [styled('code', usage), words(` - ${summary}`)]),
  };
  const examples: Block = {
    kind: 'actions',
    actions: entry.examples.map((line) => ({ label: 'Example', command: `/${line}` })),
  };
  return [
    {
      kind: 'paragraph',
      content: [styled('code', entry.usage), words(` - ${entry.summary}${roleNote(entry)}`)],
    },
    ...(entry.options.length === 0 ? [] : [options]),
    ...(entry.examples.length === 0 ? [] : [examples]),
  ];
}

const roleNote = ({ role }: HelpEntry): string => (role === null ? '' : ` (${role})`);
