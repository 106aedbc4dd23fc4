import { describe, expect, test } from 'vitest';
import { leansOnContext } from '../../src/text/leans.ts';

describe('a sentence leans on its context', () => {
  test.each([
    ['en', 'He added that the talks went on.'],
    ['en', '“It was late,” the mayor said.'],
    ['en', 'However, the council disagreed.'],
    ['en', 'This plan was rejected.'],
    ['en', 'The former said nothing.'],
    ['en', 'The council backed the latter.'],
    ['en', '"We agree," he said.'],
    ['en', 'When she arrived, the hall was empty.'],
    ['de', 'Er fügte hinzu, die Gespräche gingen weiter.'],
    ['de', 'Das ist ein Erfolg.'],
    ['tr', 'Bunun üzerine heyet ayrıldı.'],
    ['tr', 'Öte yandan heyet ayrıldı.'],
    ['fr', "C'est un succès."],
  ])('%s: %s', (language, sentence) => {
    expect(leansOnContext(sentence, language)).toBe(true);
  });
});

describe('a sentence stands alone', () => {
  test.each([
    ['en', 'The council said he would return.'],
    ['en', 'This week the council met.'],
    ['en', '"We agree," Mayor Stone said.'],
    ['en', 'US envoys met in Velden.'],
    ['en', 'IT companies met in Velden.'],
    ['de', 'Das Ministerium teilte den Termin mit.'],
    ['de', 'Diese Woche tagte der Rat.'],
    ['tr', 'Bu hafta heyet geldi.'],
    ['und', 'He added that the talks went on.'],
  ])('%s: %s', (language, sentence) => {
    expect(leansOnContext(sentence, language)).toBe(false);
  });
});
