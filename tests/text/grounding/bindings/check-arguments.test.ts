import { expect, test } from 'vitest';
import { checkArguments } from '../../../../src/text/grounding/bindings/check-arguments.ts';
import { readHanging } from '../../../../src/text/grounding/bindings/hanging.ts';
import { readPassage } from '../../../../src/text/grounding/passage.ts';
import { readPeople } from '../../../../src/text/grounding/read-people.ts';

const others = (sentence: string, ...sources: readonly string[]) => {
  const [claim, people] = [readPassage(sentence), readPeople(sources.map(readPassage))];
  return checkArguments(claim, people, readHanging(claim, people)).map(({ text }) => text);
};

const DEPOT =
  'Tram drivers in Ostrava ended a walkout after their union, Kolej, accepted an offer from the operator, Dopravia.';

test.each([
  ['Dopravia accepted the offer.', ['Dopravia']],
  ['Kolej accepted the offer.', []],
  ['The offer from Kolej ended the walkout.', ['Kolej']],
  ['The offer from Dopravia ended the walkout.', []],
])('who does it, and from whom it comes: %s', (sentence, names) => {
  expect(others(sentence, DEPOT)).toEqual(names);
});

const TRIAL =
  'The court in Split quashed the conviction of the baker Ivo Maric, whom the prosecutor, Dora Babic, had charged.';

test.each([
  ['The conviction of Dora Babic was quashed.', ['Dora Babic']],
  ['The conviction of Ivo Maric was quashed.', []],
  ['Ivo Maric had been charged by Dora Babic.', []],
  ["Babic's conviction was quashed.", ["Babic's"]],
])('of whom a noun tells, in either order: %s', (sentence, names) => {
  expect(others(sentence, TRIAL)).toEqual(names);
});

test.each([
  ['A warrant for the arrest of Petra Lund was issued.', ['Petra Lund']],
  ['A warrant for the arrest of Nils Berg was issued.', []],
  ['The complaint brought by Petra Lund was upheld.', []],
  ['The complaint brought by Nils Berg was upheld.', ['Nils Berg']],
])('a compound and a participle tell of whom too: %s', (sentence, names) => {
  const source =
    'The judge issued an arrest warrant for the trader Nils Berg, upholding a complaint by the broker Petra Lund.';
  expect(others(sentence, source)).toEqual(names);
});

test('a body is in the town that it is of', () => {
  const source = 'A Rijeka court rejected the request in May, Mayor Ana Horvat said in Pula.';
  expect(others('The request was rejected by a court in Pula.', source)).toEqual(['Pula']);
  expect(others('The request was rejected by a court in Rijeka.', source)).toEqual([]);
});

test('another act of the same name tells nothing, and nobody displaces a pronoun', () => {
  const source = 'Kira Holm opened the bridge. She thanked the welders.';
  expect(others('Kira Holm thanked the welders.', source)).toEqual([]);
  expect(others('Kira Holm left the stage.', source)).toEqual([]);
});

test('what is told of the first of a row is told of all', () => {
  const source =
    'Many envied the success that was pioneered by Ada Prado, Leo Stark and Iris Vane; Otto Lind did not.';
  expect(others('The success that Leo Stark and Iris Vane pioneered was envied.', source)).toEqual([]);
  expect(others('The success that Otto Lind pioneered was envied.', source)).toEqual(['Otto Lind']);
});

test('behind a name, `that` with a verb is who did it', () => {
  const source = 'Kolva Lodge was destroyed by the Dorn Fire that tore through the park in July.';
  expect(others('The Dorn Fire tore through the park in July.', source)).toEqual([]);
  expect(others('Kolva Lodge tore through the park in July.', source)).not.toEqual([]);
});

test('either of two who meet may be named first', () => {
  const source = 'Mayor Jana Berg met the opposition leader, Pavel Dorn, in Tolm.';
  expect(others('Opposition leader Pavel Dorn met Mayor Jana Berg in Tolm.', source)).toEqual([]);
  expect(others('Pavel Dorn sued Jana Berg.', 'Jana Berg sued Pavel Dorn.')).toEqual([
    'Pavel Dorn',
    'Jana Berg',
  ]);
});

const GROVE =
  'While Tolm Park is open to the public, the areas around the Old Grove will remain closed until the danger has passed, Brik said.';
const MILL =
  'Minister Lutz Dorn approved the sale of the mill to Hanil, on condition that its 2,300 jobs be kept. The union leader Petra Brik called the guarantee worthless.';

test.each([
  ['Brik said the areas around the Old Grove will stay closed until the danger is over.', GROVE, []],
  ['The guarantee for 2,300 jobs is worthless, according to Brik.', MILL, []],
  ['Brik approved the sale of the mill.', MILL, ['Brik']],
])('who says it does nothing else by it: %s', (sentence, source, names) => {
  expect(others(sentence, source)).toEqual(names);
});
