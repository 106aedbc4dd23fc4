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

test('like is not likely, unlike tells of a difference, immigration is migration', () => {
  const source = 'Brandl advocated for a lower toll in harbour towns such as Varn.';
  expect(kindsOf('Brandl advocated for a lower toll in harbour towns like Varn.', source)).toEqual([]);
  expect(kindsOf('Brandl advocated for a lower toll in harbour towns, likely Varn.', source)).toEqual([
    'modality',
  ]);
  const departure =
    'Both mills pledged to buy local grain, a departure from 2011 when they bought it abroad.';
  const unlike = 'Both mills pledged to buy local grain, unlike in 2011 when they bought it abroad.';
  expect(kindsOf(unlike, departure)).toEqual([]);
  expect(
    kindsOf(unlike, 'Both mills pledged to buy local grain, as in 2011 when they bought it.'),
  ).not.toEqual([]);
  expect(
    kindsOf('The town must control migration by boat.', 'The town has to control immigration by boat.'),
  ).toEqual([]);
});

test('who does not have much of it has little of it', () => {
  const source = 'Nurses in Varn often have little access to training.';
  expect(kindsOf('Nurses in Varn often do not have much access to training.', source)).toEqual([]);
  expect(kindsOf('Nurses in Varn do not have much time.', source)).toEqual(['negation']);
  const wide = 'Nurses in Varn often have wide access to training.';
  expect(kindsOf('Nurses in Varn often do not have much access to training.', wide)).toEqual(['negation']);
});
