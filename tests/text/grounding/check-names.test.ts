import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkSentence(sentence, sources).reasons.map(({ kind }) => kind)),
];

test('a country goes by its adjective, also one that is seldom in the news', () => {
  expect(
    kindsOf(
      'Saudi Arabia’s energy ministry raised the price.',
      'The Saudi energy ministry raised the price.',
    ),
  ).toEqual([]);
  expect(kindsOf('Turkmen gas flowed to the port.', 'Gas from Turkmenistan flowed to the port.')).toEqual([]);
});

test('the Ministry of Commerce is the Commerce Ministry, and initials may pass over in', () => {
  const ministry = 'The Ministry of Commerce raised the duty on Monday.';
  expect(kindsOf('The Commerce Ministry raised the duty on Monday.', ministry)).toEqual([]);
  expect(kindsOf('The Transport Ministry raised the duty on Monday.', ministry)).not.toEqual([]);
  const league = 'The League for Co-operation in Education praised the vote.';
  expect(kindsOf('The LCE praised the vote.', league)).toEqual([]);
});

test('an account is no accountant, and a counterpart is what the other is', () => {
  const source = 'The mine said it had lost 9 million euros in sales.';
  expect(kindsOf('The mine lost 9 million euros in sales, by its own account.', source)).toEqual([]);
  const talks =
    'Norwegian Foreign Minister Ilse Brand made a speech, while her Chilean counterpart, Mateo Fuentes, left the hall.';
  expect(kindsOf('Chile’s foreign minister, Mateo Fuentes, left the hall.', talks)).toEqual([]);
});

test('guests are implied where people dine', () => {
  const source = 'At the gala, big names dine in the museum and watch performances.';
  expect(kindsOf('Guests dine in the museum and watch performances.', source)).toEqual([]);
});

test('an adjective that opens the sentence is no name', () => {
  const source = 'The ferry was late because of poor weather.';
  expect(kindsOf('Bad weather made the ferry late.', source)).not.toContain('name');
});

test('thousands, users and federal prosecutors are no names', () => {
  const source = 'Some 15,000 people marched through Lund, where prosecutors are investigating the site.';
  expect(kindsOf('Thousands marched through Lund.', source)).not.toContain('name');
  expect(kindsOf('Federal prosecutors are investigating the site in Lund.', source)).not.toContain('name');
  expect(kindsOf('Vedral prosecutors are investigating the site in Lund.', source)).toContain('name');
});

test('gross domestic product is GDP', () => {
  const source = 'The deficit fell to 2 percent of gross domestic product.';
  expect(kindsOf('The deficit fell to 2 percent of GDP.', source)).toEqual([]);
  expect(kindsOf('The deficit fell to 2 percent of GNI.', source)).toContain('name');
});

test('who speaks behind a comma is not what stands before it', () => {
  const source = 'Environment Minister Ivo Lindal said Sund had granted no permits for deep-sea mining.';
  expect(
    kindsOf('Sund has granted no permits for deep-sea mining, Environment Minister Ivo Lindal said.', source),
  ).toEqual([]);
});

test('a producer and director is both', () => {
  const source = 'American producer, writer and director Olga Learman turns 90 in July.';
  expect(
    kindsOf('Olga Learman, the American producer, writer and director, turns 90 in July.', source),
  ).toEqual([]);
  expect(kindsOf('Olga Learman, the American actor, turns 90 in July.', source)).not.toEqual([]);
});

test('the Baltic ministers are those of Latvia and Estonia, MPs are of a parliament', () => {
  const source = 'The ministers of Latvia and Estonia met in Lund in May.';
  expect(kindsOf('The two Baltic ministers met in Lund in May.', source)).toEqual([]);
  expect(kindsOf('The two Nordic ministers met in Lund in May.', source)).toContain('name');
  const vote = 'The Danish parliament rejected the ban in May.';
  expect(kindsOf('Danish MPs rejected the ban in May.', vote)).not.toContain('name');
  expect(kindsOf('Danish MEPs rejected the ban in May.', vote)).toContain('name');
});

test('a word with a hyphen counts once in initials, and the GOP are Republicans', () => {
  const source = 'The Inter-Nordic Harbour Bank lent GOP voters 40 million crowns in May.';
  expect(kindsOf('The IHB lent Republican voters 40 million crowns in May.', source)).toEqual([]);
  expect(kindsOf('The IMF lent Republican voters 40 million crowns in May.', source)).toContain('name');
});
