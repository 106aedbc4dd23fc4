import { expect } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../src/core/article.ts';
import type { Citation } from '../../src/core/citation.ts';
import { articleId } from '../../src/core/identifiers.ts';
import { openWordingCheck } from '../../src/newsroom/check-wording.ts';
import { hashText } from '../../src/newsroom/hash-text.ts';
import type { Store } from '../../src/store.ts';
import { main, names } from '../newsroom/support/open-newsroom.ts';
import { walk } from '../servers/slack/block-kit/walk.ts';

const citation = z.object({
  article: z.string().transform(articleId),
  revision: z.int(),
  start: z.int(),
  end: z.int(),
  hash: z.string(),
});
/** A line, wherever it stands in an answer. */
const line = z.object({
  text: z.string(),
  cites: z.array(citation).min(1),
  verdict: z.object({ kind: z.enum(['verbatim', 'worded', 'replaced']) }),
});
const quote = z.object({ text: z.string(), kind: z.string(), occurrences: z.array(citation).min(1) });
const passage = z.object({ citation, marked: z.string() });
type Cited = z.output<typeof citation>;

/** What a newsroom answered may be printed: these words, each proved from the store alone. */
export interface Proof {
  readonly texts: ReadonlySet<string>;
  /** How many of them were put into other words, and passed the check again. */
  readonly worded: number;
}

/**
 * Proves everything that is printed of answers, whatever kind they are: every sentence, quotation and passage is sliced
 * again, every wording checked again. Fails at the first that is not true to what it cites.
 */
export async function proveAnswers(store: Store, answers: readonly unknown[]): Promise<Proof> {
  const check = await openWordingCheck(names);
  const texts = new Set<string>();
  let worded = 0;
  const slice = async (place: Cited) => sliceAgain(store, place);
  for (const { value } of walk(answers)) {
    const found = 'cites' in value ? line.safeParse(value).data : undefined;
    if (found !== undefined) {
      const sources = await Promise.all(found.cites.map(slice));
      if (found.verdict.kind === 'worded') {
        expect(check(found.text, sources), found.text).toEqual([]);
        worded += 1;
      } else expect(found.text).toBe(sources[0]?.text);
      texts.add(found.text);
    }
    const said = 'occurrences' in value ? quote.safeParse(value).data : undefined;
    const [first] = said?.occurrences ?? [];
    if (said !== undefined && first !== undefined) {
      expect((await slice(first)).text).toBe(said.text);
      texts.add(said.text);
    }
    const opened = 'marked' in value ? passage.safeParse(value).data : undefined;
    if (opened !== undefined) {
      expect((await slice(opened.citation)).text).toBe(opened.marked);
      texts.add(opened.marked);
    }
  }
  return { texts, worded };
}

async function sliceAgain(
  store: Store,
  { article, revision, start, end, hash }: Pick<Citation, 'article' | 'revision' | 'start' | 'end' | 'hash'>,
): Promise<{ readonly text: string; readonly article: Article }> {
  const stored = await store.revision(main, article, revision);
  if (stored === null) throw new Error(`${article} is not there`);
  const text = stored.body.slice(start, end);
  expect(hashText(text)).toBe(hash);
  return { text, article: stored };
}
