import { describe, expect, test } from 'vitest';
import { checkDepartures } from '../../../src/text/grounding/check-departures.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const SOURCE =
  'Tickets for the concert in the old harbour of Lindow, the most likely start of the tour, are already on sale, and the town should not close its roads unless 4,000 people come.';
const kindsOf = (sentence: string, source = SOURCE) =>
  checkDepartures(readPassage(sentence), [readPassage(source)]).map(({ kind }) => kind);

describe('where a sentence departs from one that it tells again word for word', () => {
  test('nothing is said of what is told again, in part or in another order', () => {
    expect(kindsOf(SOURCE)).toEqual([]);
    expect(kindsOf('Tickets for the concert in the old harbour of Lindow are already on sale.')).toEqual([]);
    expect(
      kindsOf('The town should not close its roads unless 4,000 people come to the old harbour of Lindow.'),
    ).toEqual([]);
  });

  test('a denial is seen', () => {
    expect(kindsOf(SOURCE.replace('already', 'no longer'))).toEqual(['negation']);
    expect(kindsOf(SOURCE.replace('unless', 'in case'))).toEqual(['negation']);
    expect(kindsOf(SOURCE.replace('not close', 'not fail to close'))).toEqual(['negation']);
  });

  test('a denial by other words is none', () => {
    expect(kindsOf(SOURCE.replace('unless 4,000 people', 'if 4,000 people do not'))).toEqual([]);
    const source =
      'The committee of the town said on Monday evening that no decision on the bridge would be taken.';
    expect(
      kindsOf(
        'The committee of the town said on Monday evening that a decision on the bridge would not be taken.',
        source,
      ),
    ).toEqual([]);
  });

  test('what makes it surer is seen', () => {
    expect(kindsOf(SOURCE.replace('most likely', 'confirmed'))).toEqual(['modality']);
    const source = 'The members of the committee believe the bridge over the river Lind to be safe.';
    expect(kindsOf(source.replace('believe', 'know'), source)).toEqual(['modality']);
    expect(kindsOf(source.replace('believe', 'think'), source)).toEqual([]);
  });

  test('what makes it less sure is seen', () => {
    expect(kindsOf(SOURCE.replace('are already', 'will soon be'))).toEqual(['modality']);
    expect(kindsOf(SOURCE.replace('are already', 'might be'))).toEqual(['modality']);
    const source = 'The committee of the town said on Monday evening that it will open the bridge in May.';
    expect(kindsOf(source.replace('will', 'might'), source)).toEqual(['modality']);
    expect(kindsOf(source.replace('it will', 'it is to'), source)).toEqual([]);
  });

  test('a word that has to do with nothing told is seen', () => {
    expect(kindsOf(SOURCE.replace('close its', 'paint its'))).toEqual(['unsupported']);
    expect(kindsOf(SOURCE.replace('close its', 'shut its'))).toEqual([]);
  });
});
