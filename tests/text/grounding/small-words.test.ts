import { describe, expect, test } from 'vitest';
import { checkStatement } from '../../../src/text/grounding/check-statement.ts';

const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkStatement(sentence, sources).map(({ kind }) => kind)),
];

describe('a small word that turns a sentence', () => {
  test('is no refusal of what is granted', () => {
    const source = 'The court in Norvik granted the smugglers a lawyer on Friday.';
    expect(kindsOf('The court in Norvik denied the smugglers a lawyer on Friday.', source)).toContain(
      'negation',
    );
    expect(kindsOf('The court in Norvik gave the smugglers a lawyer on Friday.', source)).toEqual([]);
  });

  test('does not make rare what is usual', () => {
    const source = 'Fans of Varda Town have generally booed the coach.';
    expect(kindsOf('Fans of Varda Town have rarely booed the coach.', source)).toContain('negation');
    expect(kindsOf('Fans of Varda Town have usually booed the coach.', source)).toEqual([]);
  });

  test('does not say that what has ended goes on', () => {
    const source = 'The Rorvik ferry has stopped charging passengers for bicycles.';
    expect(kindsOf('The Rorvik ferry still charges passengers for bicycles.', source)).toContain('negation');
    const open = 'The grief is still fresh for the families in Rorvik.';
    expect(kindsOf('The grief is no longer fresh for the families in Rorvik.', open)).toContain('negation');
    expect(kindsOf('The grief is still fresh for families in Rorvik.', open)).toEqual([]);
  });

  test('sets nobody apart who is told of with the others', () => {
    const both = 'Both sons of the mayor studied in Rorvik, as well as her cousin.';
    expect(kindsOf('Unlike her sons, the cousin of the mayor studied in Rorvik.', both)).toContain(
      'negation',
    );
    const source = 'The storm did damage, particularly in the villages.';
    expect(kindsOf('The storm did damage, except in the villages.', source)).toContain('negation');
    expect(kindsOf('The storm did damage, particularly in the villages.', source)).toEqual([]);
  });

  test('leaves out nobody of whom it is told above all, and puts nobody in the place of whom it is told beside', () => {
    const source = 'The drought can cause hunger, particularly in mountain villages. Aid is not stopping.';
    expect(kindsOf('The drought can cause hunger, except in mountain villages.', source)).toContain(
      'negation',
    );
    const also = 'The fair in Rorvik shows quilts, in addition to pottery from the coast.';
    expect(kindsOf('The fair in Rorvik shows quilts instead of pottery from the coast.', also)).toContain(
      'negation',
    );
    const all = 'Three clubs, and even the Wanderers, have signed the pact.';
    expect(kindsOf('Not even the Wanderers have signed the pact.', all)).toContain('negation');
    expect(kindsOf('Even the Wanderers have signed the pact.', all)).toEqual([]);
  });

  test('does not widen what holds only then, nor narrow what holds for all', () => {
    const source = 'Divers in Rorvik must stay roped and may untie only while resting.';
    expect(kindsOf('Divers in Rorvik must stay roped even while resting.', source)).toContain('negation');
    const besides = 'Besides the village of Dern, towns along the coast have lost their doctors.';
    expect(kindsOf('The village of Dern is the only place that has lost its doctors.', besides)).toContain(
      'negation',
    );
  });

  test('keeps a condition', () => {
    const source = 'The bridge will open in May, provided that the tests succeed.';
    expect(kindsOf('The bridge will open in May even if the tests fail.', source)).toContain('negation');
    expect(kindsOf('The bridge will open in May if the tests succeed.', source)).toEqual([]);
  });

  test('does not add what takes the place of another', () => {
    const source = 'The council in Rorvik will repair the pier rather than the bridge.';
    expect(kindsOf('The council in Rorvik will also repair the bridge.', source)).toContain('negation');
  });

  test('does not call the first time what is told as done again', () => {
    const source = 'Bakery chain Ostra is once more closing a branch in Rorvik.';
    expect(kindsOf('Bakery chain Ostra is closing a branch in Rorvik for the first time.', source)).toContain(
      'negation',
    );
  });

  test('does not tell as done before what is done for the first time', () => {
    const source = 'Mira Olsen will skate in Rorvik for the first time in four years.';
    expect(kindsOf('Mira Olsen had skated in Rorvik in four years before this.', source)).toContain(
      'negation',
    );
  });

  test('keeps how much there is of a thing', () => {
    const source = 'The fire chief in Rorvik said there was little hope of finding survivors.';
    expect(
      kindsOf('There was great hope of finding survivors, the fire chief in Rorvik said.', source),
    ).toContain('negation');
    const seats = 'The Union won more than 60 of 90 seats in the Rorvik assembly.';
    expect(kindsOf('The Union won few of the 90 seats in the Rorvik assembly.', seats)).toContain('negation');
    expect(kindsOf('The Union won more than 60 of the 90 seats in the Rorvik assembly.', seats)).toEqual([]);
  });

  test('does not give what is lacked', () => {
    const source = 'The boys rowed to the island in a boat without life jackets and nobody drowned.';
    expect(
      kindsOf('The boys rowed to the island in a boat with life jackets and nobody drowned.', source),
    ).toContain('negation');
  });

  test('is none in a word that only begins like one', () => {
    const source = 'The cabinet banned the import of toys and closed three ports.';
    expect(kindsOf('The cabinet has banned imports of toys.', source)).toEqual([]);
  });

  test('turns nobody against whom a sentence or a plan is for', () => {
    const source = 'The verdict was 30 months in prison for Ada Berg, who campaigned against Lund last year.';
    expect(kindsOf('Ada Berg, who campaigned against Lund last year, was in prison.', source)).toEqual([]);
    expect(kindsOf('The verdict against Ada Berg was 30 months in prison.', source)).toEqual([]);
    const march = 'Fans of Varda Town marched for the new stadium.';
    expect(kindsOf('Fans of Varda Town marched against the new stadium.', march)).toContain('swapped');
  });

  test('ends nothing where it only leads to a verb', () => {
    const source = 'Fans of Varda Town will patrol the harbour from October 1.';
    expect(
      kindsOf('Patrols of the harbour by fans of Varda Town are to start on October 1.', source),
    ).toEqual([]);
    expect(kindsOf('Fans of Varda Town will patrol the harbour until October 1.', source)).toContain(
      'swapped',
    );
  });
});
