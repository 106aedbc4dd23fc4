import { describe, expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, source: string) => [
  ...new Set(checkSentence(sentence, [source]).reasons.map(({ kind }) => kind)),
];

describe('a clause of the sources that is told again by another verb', () => {
  test('is not made certain', () => {
    const source = 'The lake at Orsk has shrunk by a third since May and may run dry by the end of August.';
    expect(kindsOf('The lake may be empty by the end of August.', source)).toEqual([]);
    expect(kindsOf('The lake will be empty by the end of August.', source)).toContain('modality');
  });

  test('is not made uncertain', () => {
    const source = 'The swimmer Ivo Brandt was banned for six months for a fight in Orsk.';
    expect(kindsOf('Ivo Brandt received a ban of six months for a fight in Orsk.', source)).toEqual([]);
    expect(kindsOf('Ivo Brandt could receive a ban of six months for a fight in Orsk.', source)).toContain(
      'modality',
    );
  });

  test('may be left open by another word of its sentence', () => {
    const source = 'Whether the brakes caused the fire in the tunnel at Orsk is unclear, Ivo Brandt said.';
    expect(
      kindsOf('The brakes may have caused the fire in the tunnel at Orsk, Ivo Brandt said.', source),
    ).toEqual([]);
  });
});
