import { describe, expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, source: string) => [
  ...new Set(checkSentence(sentence, [source]).reasons.map(({ kind }) => kind)),
];

describe('what is ahead in the sources', () => {
  test('has not come about', () => {
    const source = 'The crew of the Falke is scheduled to journey higher than any crew before it.';
    expect(kindsOf('The crew of the Falke is scheduled to journey higher than any crew.', source)).toEqual(
      [],
    );
    expect(kindsOf('The crew of the Falke has journeyed higher than any crew.', source)).toContain(
      'modality',
    );
  });

  test('has not behind a clause of its doer either', () => {
    const source = 'The Falke will launch on a mission to the moon, Ivo Brandt said.';
    expect(kindsOf('The Falke, which is new, launched on a mission to the moon.', source)).toContain(
      'modality',
    );
  });

  test('has where another word tells that it did', () => {
    const source =
      'Ivo Brandt will sell the mill in Orsk, which was put up for sale and sold to Velk on Monday.';
    expect(kindsOf('The mill in Orsk was sold to Velk on Monday.', source)).toEqual([]);
  });
});
