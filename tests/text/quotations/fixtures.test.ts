import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/text/quotations/extract-quotations.ts';
import * as english from '../../fixtures/quotations/english.ts';
import type { Fixture } from '../../fixtures/quotations/fixture.ts';
import * as french from '../../fixtures/quotations/french.ts';
import * as german from '../../fixtures/quotations/german.ts';
import * as spanish from '../../fixtures/quotations/spanish.ts';
import * as turkish from '../../fixtures/quotations/turkish.ts';

interface Expected {
  readonly text: string;
  readonly quotations: readonly string[];
  readonly indirect: readonly string[];
  readonly speakers: readonly string[];
}

/** Takes the marks out of a fixture and notes what stood between them, as "start-end". */
function unmark(marked: string): Expected {
  const spans = { '[[': [] as string[], '<<': [] as string[], '{': [] as string[] };
  const open: number[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[|\]\]|<<|>>|[{}]/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[0] === '[[' || match[0] === '<<' || match[0] === '{') open.push(text.length);
    else {
      const start = open.pop() ?? 0;
      const kind = match[0] === ']]' ? '[[' : match[0] === '>>' ? '<<' : '{';
      spans[kind].push(`${start}-${text.length} ${text.slice(start)}`);
    }
  }
  text += marked.slice(at);
  return { text, quotations: spans['[['], indirect: spans['<<'], speakers: spans['{'] };
}

function check(language: string, [, marked, names]: Fixture): void {
  const expected = unmark(marked);
  const found = extractQuotations(expected.text, { language });
  const at = (span: { start: number; end: number }) =>
    `${span.start}-${span.end} ${expected.text.slice(span.start, span.end)}`;
  const direct = found.filter((quotation) => quotation.kind !== 'indirect');
  const reported = found.filter((quotation) => quotation.kind === 'indirect');
  expect(direct.map(at)).toEqual(expected.quotations);
  if (expected.indirect.length > 0) expect(reported.map(at)).toEqual(expected.indirect);
  const judged = expected.indirect.length > 0 ? reported : direct;
  expect(judged.map(({ speaker }) => speaker.name)).toEqual(names);
  const printed = judged.flatMap(({ speaker }) =>
    speaker.printedSpan === null ? [] : [at(speaker.printedSpan)],
  );
  expect([...new Set(printed)].sort()).toEqual([...expected.speakers].sort());
}

const LANGUAGES = { en: english, de: german, tr: turkish, fr: french, es: spanish };

for (const [language, groups] of Object.entries(LANGUAGES)) {
  for (const [group, fixtures] of Object.entries(groups)) {
    describe(`${language}, ${group}`, () => {
      for (const fixture of fixtures) test(fixture[0], () => check(language, fixture));
    });
  }
}
