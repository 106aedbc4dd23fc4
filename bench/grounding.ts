/**
 * Measures the check of sentences worded anew on the fixtures in `tests/fixtures/grounding`: true ones kept and,
 * of each kind of change, false ones caught, in per cent; beside it, in the same run, the check that is usually
 * written (every number and every word with a capital stands in the sources). `npm run bench:grounding`, or
 * `-- SET...` for single sets: names of folders there, or absolute paths of files in the same form.
 */
import { readdirSync } from 'node:fs';
import { checkSentence } from '../src/text/grounding/check-sentence.ts';
import { type Fixture, readFixtures } from '../tests/text/grounding/read-fixtures.ts';

const KINDS = ['kept', 'number', 'date', 'unit', 'name', 'place', 'speaker', 'negation', 'modality'] as const;
const NUMBER_OR_NAME = /\p{Nd}[\p{Nd}.,]*|\p{Lu}[\p{L}\p{M}'’-]*/gu;

type Passes = (fixture: Fixture) => boolean;
const CHECKS: Readonly<Record<string, Passes>> = {
  precis: ({ sentence, sources }) => checkSentence(sentence, sources, 'en').pass,
  'numbers and capitals': hasItsNumbersAndCapitals,
};

const given = process.argv.slice(2);
const sets = given.length > 0 ? given : englishSets();
const fixtures = sets.flatMap(readFixtures);
process.stdout.write(
  `${sets.length} sets, ${fixtures.length} sentences (${countOf('kept')} true)\n` +
    `${['', ...KINDS].map(cell).join('')}\n` +
    `${['sentences', ...KINDS.map(countOf)].map(cell).join('')}\n`,
);
for (const [name, passes] of Object.entries(CHECKS))
  process.stdout.write(`${[name, ...KINDS.map((kind) => shareOf(kind, passes))].map(cell).join('')}\n`);

function englishSets(): readonly string[] {
  const folder = new URL('../tests/fixtures/grounding/', import.meta.url);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.endsWith('-languages'))
    .map(({ name }) => name);
}

function ofKind(kind: string): readonly Fixture[] {
  return fixtures.filter((fixture) => (fixture.kind ?? 'kept') === kind);
}

function countOf(kind: string): string {
  return String(ofKind(kind).length);
}

function shareOf(kind: string, passes: Passes): string {
  const own = ofKind(kind);
  const right = own.filter((fixture) => passes(fixture) === (kind === 'kept'));
  return ((100 * right.length) / own.length).toFixed(1);
}

/** The first word has a capital anyway, and is not asked. */
function hasItsNumbersAndCapitals({ sentence, sources }: Fixture): boolean {
  const known = new Set(sources.join(' ').match(NUMBER_OR_NAME));
  return (sentence.replace(/^\P{Z}+/u, '').match(NUMBER_OR_NAME) ?? []).every((word) => known.has(word));
}

function cell(text: string, column: number): string {
  return text.padEnd(column === 0 ? 24 : 10);
}
