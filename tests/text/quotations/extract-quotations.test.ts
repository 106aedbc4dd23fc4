import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractQuotations } from '../../../src/text/quotations/extract-quotations.ts';

const SEED = new URL('../../../../shared/eval/quotes/seed/seed.jsonl', import.meta.url);

interface Labelled {
  readonly text: string;
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly speaker: string }[];
}

test('a speaker is given as printed, with the place, and as the fullest name', () => {
  const text = 'Mara Velten runs the harbour. “It will open,” Velten said.';
  const [quotation] = extractQuotations(text, { language: 'en' });
  expect(quotation).toMatchObject({
    kind: 'direct',
    cue: 'said',
    speaker: { kind: 'name', printed: 'Velten', printedSpan: { start: 46, end: 52 }, name: 'Mara Velten' },
  });
});

test('two pieces of one utterance share a group and another utterance has its own', () => {
  const text = '“The pier,” said Mara Velten, “will open.”\n\n“It will not,” said Oskar Lind.';
  const groups = extractQuotations(text, { language: 'en' }).map(({ group }) => group);
  expect(groups).toEqual([groups[0], groups[0], (groups[0] ?? 0) + 1]);
});

test('an alias decides under which name a speaker is shown', () => {
  const aliases = new Map([['DEW', 'Deutsche Elbwerke']]);
  const [quotation] = extractQuotations('“The pier will open,” DEW said.', { language: 'en', aliases });
  expect(quotation?.speaker).toMatchObject({ printed: 'DEW', name: 'Deutsche Elbwerke' });
});

test('an alias is found for a body printed with its article', () => {
  const aliases = new Map([['Kremlin', 'Government of Russia']]);
  const [quotation] = extractQuotations('The Kremlin said: “We will not go.”', { language: 'en', aliases });
  expect(quotation?.speaker).toMatchObject({ printed: 'The Kremlin', name: 'Government of Russia' });
});

test('an alias is found whichever apostrophe the article prints', () => {
  const aliases = new Map([["Norland's foreign ministry", 'Ministry of Foreign Affairs (Norland)']]);
  const text = '“We will not go,” Norland’s foreign ministry said.';
  const [quotation] = extractQuotations(text, { language: 'en', aliases });
  expect(quotation?.speaker).toMatchObject({
    printed: 'Norland’s foreign ministry',
    name: 'Ministry of Foreign Affairs (Norland)',
  });
});

test('a name called she once is not taken for he later', () => {
  const text =
    'Jorun Hrast runs the port. She opened it in May.\n\n' +
    'Tavi Lindqvist waited there. Jorun Hrast was late. “It is over now,” he said.';
  expect(extractQuotations(text, { language: 'en' })[0]?.speaker.name).toBe('Tavi Lindqvist');
});

test('he is said to be unknown where the article knows only a woman', () => {
  const text = 'Jorun Hrast runs the port. She opened it in May. Hrast was late. “It is over now,” he said.';
  expect(extractQuotations(text, { language: 'en' })[0]?.speaker).toMatchObject({
    printed: 'he',
    name: null,
  });
});

test('a text without a language is read in the language of its words', () => {
  const text =
    'Der Hafen war lange geschlossen, und die Leute haben auf ihn gewartet. „Er öffnet im Mai“, sagte Klara Velten.';
  expect(extractQuotations(text)[0]?.speaker.name).toBe('Klara Velten');
});

test('an empty text has no quotations', () => {
  expect(extractQuotations('')).toEqual([]);
});

test('the seed article gives its six quotations with their speakers', (context) => {
  if (!existsSync(SEED)) return context.skip('the seed is not beside the project (../shared)');
  const { text, quotes }: Labelled = JSON.parse(readFileSync(SEED, 'utf8'));
  const found = extractQuotations(text).filter(({ kind }) => kind !== 'indirect');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    quotes.map(({ start, end }) => text.slice(start, end)),
  );
  expect(found.map(({ speaker }) => speaker.printed)).toEqual(quotes.map(({ speaker }) => speaker));
  const names = found.map(({ speaker }) => speaker.name);
  expect(names[0]).toBe(names[1]);
  expect(names[3]).toBe('joint statement');
});
