import { checkPlainText } from './check-plain-text.ts';
import { checkSentence } from './check-sentence.ts';
import { namesByAlias } from './names-by-alias.ts';
import type { Rewording } from './rewording.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/**
 * Whether a reworded sentence may be printed beside the sentences it cites: the only way for words that are not
 * stored. It is one plain sentence (no quotation marks, links, mentions, markup, invisible characters); every
 * number, unit and date is in the cited sentences; every name is there or, by alias, in their article; who says
 * it, what is denied and what may be are as they are there. See docs/grounding.md. Pure; never throws.
 */
export function checkGrounding({ text, cited, articles, language, foldName }: Rewording): Verdict {
  const sources = cited.map((sentence) => sentence.text);
  if (sources.length === 0) return verdictOf([{ kind: 'unsupported', text }]);
  const alsoNamed = namesByAlias(text, cited, articles, { foldName, language });
  return verdictOf([
    ...checkPlainText(text, language),
    ...checkSentence(text, sources, language, alsoNamed).reasons,
  ]);
}
