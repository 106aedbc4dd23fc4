import { expect, test } from 'vitest';
import { readPassage } from '../../../src/text/grounding/passage.ts';
import { readReports } from '../../../src/text/grounding/read-reports.ts';

/** Who says something in a sentence, and what, as `who: what`. */
function saidIn(text: string): readonly string[] {
  const passage = readPassage(text);
  const termsAt = (places: Iterable<number>) => [...places].map((at) => passage.words[at]?.term).join(' ');
  return readReports(passage).map(({ speaker, said }) => `${termsAt(speaker.places)}: ${termsAt(said)}`);
}

test('a relative clause in what somebody is called is no clause that they said', () => {
  const text = 'Rosa Lindt, a surgeon in Basel who led the ward for years, said the rise in cases was over.';
  expect(saidIn(text)).toEqual(['rosa lindt a surgeon in basel: the rise in cases was over']);
});

test('a verb of saying behind a comma and before a noun is one', () => {
  expect(saidIn('The share will fall, said analyst Iva Holm.')).toEqual([
    'analyst iva holm: the share will fall',
  ]);
});

test('the monitoring mission is one thing', () => {
  expect(saidIn('The head of the UN monitoring mission said the road was closed.')).toEqual([
    'the head of the 0un monitoring mission: the road was closed',
  ]);
});

test('of two who tell each other, each says what they say and the source says that they did', () => {
  expect(saidIn('The raid was a mistake, Adler said, according to state radio.')).toEqual([
    'adler: the raid was a mistake',
    'state radio: adler said',
  ]);
});

test('who is told of by a pronoun or behind "per" says it too', () => {
  expect(saidIn('The bags come from abroad, according to her.')).toEqual(['her: the bags come from abroad']);
  expect(saidIn('The gala raised a lot, per the Northern Press.')).toEqual([
    'the northern press: the gala raised a lot',
  ]);
});

test('where parties are admitted, watts added, or a say is had, nobody says anything', () => {
  expect(saidIn('The board admitted 14 parties.')).toEqual([]);
  expect(saidIn('The grid added 2.6 gigawatts of storage.')).toEqual([]);
  expect(saidIn('The council will have the final say.')).toEqual([]);
});

test('by whom it was done, and who is tired despite having said it, say it', () => {
  expect(saidIn('The film was withdrawn by the censor, saying that it was unsafe.')).toEqual([
    'the censor: it was unsafe',
  ]);
  expect(saidIn('Adler stayed at home, despite having said that he was well.')).toEqual([
    'adler: he was well',
  ]);
});

test('what a team called unfair is all that the team said', () => {
  expect(saidIn('He was fined, a penalty that the team called unfair.')).toEqual(['the team: unfair']);
});

test('according to her lawyer is not according to her', () => {
  expect(saidIn('She kept the accounts, according to her lawyer.')).toEqual([
    'her lawyer: she kept the accounts',
  ]);
});

test('behind a comma and with nothing but a name behind it, a verb of saying is told of that one', () => {
  const text =
    'Orlo has made the fare a puzzle of zones, rebates, and odd hours, all at the cost of families, said Milic.';
  expect(saidIn(text)[0]).toMatch(/^milic: orlo has made/);
  expect(saidIn('Kos, a trader who left in May, said Monday.')[0]).toMatch(/^kos a trader/);
});
