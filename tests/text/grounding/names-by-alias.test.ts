import { expect, test } from 'vitest';
import { namesByAlias } from '../../../src/text/grounding/names-by-alias.ts';

const BODY = [
  'Secretary of State Antony Blinken met Hakan Fidan in Ankara.',
  'Blinken left on Monday.',
  'He called Kyiv an ally.',
  'The secretary thanked the North Atlantic Treaty Organization.',
];
const ARTICLE = { id: 'a', title: 'Blinken in Ankara', sentences: BODY };
const foldName = (name: string) => (name === 'Kiev' ? 'Kyiv' : name);

const namesIn = (text: string, cited: string, sentences: readonly string[] = BODY) => [
  ...namesByAlias(text, [{ text: cited, article: 'a' }], [{ ...ARTICLE, sentences }], {
    foldName,
    language: 'en',
  }),
];

test('a family name may be given in full, as the article gives it', () => {
  expect(namesIn('Antony Blinken left on Monday.', BODY[1] ?? '')).toEqual(['antony', 'blinken']);
});

test('not where the article has two people of that name', () => {
  const body = [...BODY, 'Evan Blinken stayed at home.'];
  expect(namesIn('Antony Blinken left on Monday.', BODY[1] ?? '', body)).not.toContain('antony');
});

test('a name may stand for another of the same', () => {
  expect(namesIn('He called Kiev an ally.', BODY[2] ?? '')).toContain('kiev');
});

test('whom a sentence leans on may be named', () => {
  expect(namesIn('Blinken called Kiev an ally.', BODY[2] ?? '')).toContain('blinken');
});

test('a name from elsewhere in the article may not', () => {
  expect(namesIn('Fidan left on Monday.', BODY[1] ?? '')).toEqual([]);
});

test('names of an article that is not cited do not count', () => {
  const cited = [{ text: BODY[1] ?? '', article: 'b' }];
  const names = namesByAlias('Antony Blinken left.', cited, [ARTICLE], { foldName, language: 'en' });
  expect([...names]).not.toContain('antony');
});

test('whom a noun calls may be named, and for whom a pronoun stands that no name stands before', () => {
  const body = [
    'The party said on Monday that Orla Finch is leaving parliament.',
    'The lawmaker defended her record, and she thanked Ada Brandt.',
    'Ada Brandt said she was moved.',
  ];
  expect(namesIn('Finch defended her record.', body[1] ?? '', body)).toContain('finch');
  expect(namesIn('Finch said she was moved.', body[2] ?? '', body)).toEqual([]);
});

test('a pronoun is who did something before, whatever town, party or people stands between', () => {
  const body = [
    'Sources in Belgrade say Dragan Milic will resign.',
    'The mayor won the vote, beating his rival Vesna Kos.',
    'He has led in Zemun too.',
    'Asked what he thought of it, he said he was calm.',
  ];
  expect(
    namesIn('Milic has led in Zemun too.', body[2] ?? '', ['Dragan Milic won.', ...body.slice(1)]),
  ).toContain('milic');
  expect(namesIn('Ana Tadic has led in Zemun too.', body[2] ?? '', body)).toEqual([]);
  expect(
    namesIn('Milic said he was calm.', body[3] ?? '', ['Milic called it a farce.', body[3] ?? '']),
  ).toContain('milic');
});

test('the court may be named in full where no other one stands before', () => {
  const body = [
    'The Appeal Court of Zagreb will hear the case.',
    'The Supreme Court took it up.',
    'The court sat on Monday.',
  ];
  const cited = body[2] ?? '';
  expect(namesIn('The Supreme Court sat on Monday.', cited, body.slice(1))).toContain('supreme');
  expect(namesIn('The Supreme Court sat on Monday.', cited, body)).not.toContain('supreme');
});

test('he and she are the one man or woman whom the nearest sentence before names', () => {
  const body = [
    'Helen Marsh ran the port for ten years, and Peter Voss runs the yard.',
    'Critics of Marsh say Voss warned her.',
    'Most said she did nothing wrong.',
    '"She would have closed it," said Karin Holt, who works there.',
  ];
  expect(namesIn('Marsh did nothing wrong, most said.', body[2] ?? '', body)).toContain('marsh');
  expect(namesIn('Voss did nothing wrong, most said.', body[2] ?? '', body)).not.toContain('voss');
  expect(namesIn('Marsh would have closed it.', body[3] ?? '', body)).toContain('marsh');
  const two = ['Helen Marsh met Ada Brandt.', 'The port said she would close it.'];
  expect(namesIn('Brandt would close it.', two[1] ?? '', two)).not.toContain('brandt');
});

test('a given name is whose it is in the article, where one bears it', () => {
  const body = ['Helen Marsh ran the port.', 'Helen left on Monday.'];
  expect(namesIn('Marsh left on Monday.', body[1] ?? '', body)).toContain('marsh');
  expect(namesIn('Marsh left on Monday.', body[1] ?? '', [...body, 'Helen Voss came.'])).not.toContain(
    'marsh',
  );
});
