import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkSentence(sentence, sources).reasons.map(({ kind }) => kind)),
];

test('who says that there is more to say has said so', () => {
  const source = `"It has been a long road, and I'll have more to say in May," Brandl said in Varn.`;
  expect(kindsOf('Brandl said it has been a long road and he will have more to say in May.', source)).toEqual(
    [],
  );
  expect(kindsOf('Brandl might say that it has been a long road.', source)).toEqual(['modality']);
});

test('who is assured of it does not only think so, and a demonstration proves nothing', () => {
  const source = 'The engineer thinks that the lock will hold.';
  expect(kindsOf('The engineer knows for a fact that the lock will hold.', source)).toEqual(['modality']);
  expect(kindsOf('The engineer has been assured that the lock will hold.', source)).toEqual(['modality']);
  const arrests = 'Twelve people were arrested at a protest in Varn on Sunday.';
  expect(kindsOf('Twelve people were arrested at a demonstration in Varn on Sunday.', arrests)).toEqual([]);
});
