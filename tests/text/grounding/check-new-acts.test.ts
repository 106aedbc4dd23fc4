import { describe, expect, test } from 'vitest';
import { checkNewActs } from '../../../src/text/grounding/check-new-acts.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const isNew = (sentence: string, source: string) =>
  checkNewActs(readPassage(sentence), [readPassage(source)]).length > 0;

describe('a verb of which no word of the sources tells', () => {
  test('is new', () => {
    expect(isNew('Berg poisoned the mayor of Tolm.', 'Berg met the mayor of Tolm on Sunday.')).toBe(true);
  });

  test('is not new where it only carries what they tell of', () => {
    const source = 'Berg has faced questions over the loans to his campaign.';
    expect(isNew('The loans to the campaign of Berg have raised questions.', source)).toBe(false);
  });

  test('is no verb where it is the plural before one', () => {
    const source = 'Berg warned that the stocks in the camps would run out in nine days.';
    expect(isNew('Berg warned that supplies in the camps would run out in nine days.', source)).toBe(false);
  });

  test('is not new where it leads to what they tell of', () => {
    const source = 'The operator reported a net loss for the quarter.';
    expect(isNew('The operator swung to a loss in the quarter.', source)).toBe(false);
  });

  test('is not new where it says in other words who or what was where', () => {
    const source = 'The clinic began a trial with 90 patients on the island of Solt.';
    expect(isNew('The trial on Solt enrolled 90 patients.', source)).toBe(false);
    expect(isNew('The trial on Solt harvested 90 patients.', source)).toBe(true);
  });

  test('is not new where its contrary is denied', () => {
    const source = 'The harbour of Tolm has not been included.';
    expect(isNew('The harbour of Tolm has been left out.', source)).toBe(false);
  });

  test('is no verb where its phrase has a noun first', () => {
    expect(isNew('It was a big step in the talks.', 'Berg called it a big step for the talks.')).toBe(false);
    expect(isNew('The road was built by the Harbour Bank on Solt.', 'The Harbour Bank built the road.')).toBe(
      false,
    );
  });

  test('is no verb behind to or whose where it has nothing behind it', () => {
    expect(isNew('Berg came to power in May.', 'Berg took over in May.')).toBe(false);
    const source = 'The trials of the pill did worse than hoped.';
    expect(isNew('The pill, whose results disappointed, was on trial.', `${source} They disappointed.`)).toBe(
      false,
    );
  });
});
