import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkSentence(sentence, sources).reasons.map(({ kind }) => kind)),
];

test('the ends of a range are the most and the least', () => {
  const source = 'The ferry company raised fares by 4.5 to 9.5 percent on Monday.';
  expect(kindsOf('The ferry company raised fares by up to 9.5 percent.', source)).toEqual([]);
  expect(kindsOf('The ferry company raised fares by at least 4.5 percent.', source)).toEqual([]);
  expect(kindsOf('The ferry company raised fares by up to 4.5 percent.', source)).toEqual(['number']);
});

test('what is given up to a sum is not given up', () => {
  const source = 'The fund will give up to 3 million euros to the museum.';
  expect(kindsOf('The museum will get up to 3 million euros from the fund.', source)).toEqual([]);
  expect(kindsOf('The museum will get at least 3 million euros from the fund.', source)).toContain('number');
});

test('more than half is a share a little above it', () => {
  const source = 'Of the tenants, 56 percent opposed the plan.';
  expect(kindsOf('More than half of the tenants opposed the plan.', source)).toEqual([]);
  expect(kindsOf('Less than half of the tenants opposed the plan.', source)).toEqual(['number']);
});

test('two numbers of a source may be told by how far they are apart', () => {
  const born = 'Aune Kallas, born in 1950, became a judge in 1981.';
  expect(kindsOf('Aune Kallas became a judge 31 years after she was born.', born)).toEqual([]);
  expect(kindsOf('Aune Kallas became a judge 30 years after she was born.', born)).toEqual(['number']);
  const score = 'The Herons beat the Otters 7-3 on Sunday.';
  expect(kindsOf('The Herons beat the Otters by four points on Sunday.', score)).toEqual([]);
  expect(kindsOf('The Herons beat the Otters by five points on Sunday.', score)).toEqual(['number']);
});

test('a fortnight is two weeks, and the sixties are those of the last century', () => {
  expect(kindsOf('The strike lasted two weeks.', 'The strike lasted a fortnight.')).toEqual([]);
  expect(kindsOf('The strike lasted three weeks.', 'The strike lasted a fortnight.')).not.toEqual([]);
  const source = 'Moberg opened the bakery in the early 60s.';
  expect(kindsOf('Moberg opened the bakery in the early 1960s.', source)).toEqual([]);
  expect(kindsOf('Moberg opened the bakery in the early 1970s.', source)).toEqual(['date']);
});

test('a code before a sum is its currency', () => {
  const source = 'Norrtrans reported a loss of SEK 418 million.';
  expect(kindsOf('Norrtrans reported a loss of 418 million kronor.', source)).toEqual([]);
  expect(kindsOf('Norrtrans reported a loss of 418 million euros.', source)).toEqual(['unit']);
});

test('millions are told of some, and several billion are not several million', () => {
  expect(kindsOf('The film earned millions abroad.', 'The film earned 58 million euros abroad.')).toEqual([]);
  const source = 'The storm cost several billion dollars.';
  expect(kindsOf('The storm cost several million dollars.', source)).toEqual(['number']);
});

test('number two is the second, and 200-plus are more than 200', () => {
  expect(kindsOf('Tarn is second in the ranking.', 'Tarn is No. 2 in the ranking.')).toEqual([]);
  expect(kindsOf('Tarn is third in the ranking.', 'Tarn is No. 2 in the ranking.')).not.toEqual([]);
  const source = 'The court published a 200-plus page ruling.';
  expect(kindsOf('The court published a ruling of more than 200 pages.', source)).toEqual([]);
});

test('countries in a list may be counted, and both joins two words', () => {
  const source = 'The agency bought boats for Malta, Cyprus and Greece.';
  expect(kindsOf('The agency bought boats for three countries.', source)).toEqual([]);
  expect(kindsOf('The agency bought boats for four countries.', source)).toEqual(['number']);
  const dogs = 'The league opposes all forms of legal and illegal betting.';
  expect(kindsOf('The league opposes both legal and illegal betting.', dogs)).toEqual([]);
});

test('what is counted may have been told in the sentence before', () => {
  const source = 'There are 33 senators up for election. Ten are Greens.';
  expect(kindsOf('Ten of the senators up for election are Greens.', source)).toEqual([]);
  expect(kindsOf('Eleven of the senators up for election are Greens.', source)).toEqual(['number']);
});

test('last May is a month, the final week the last one', () => {
  expect(kindsOf('The league called for it last May.', 'Last May, the league called for it.')).toEqual([]);
  expect(kindsOf('The league called for it last June.', 'Last May, the league called for it.')).toEqual([
    'date',
  ]);
  const source = 'The teams are down to the final week of the season.';
  expect(kindsOf('The teams are down to the last week of the season.', source)).toEqual([]);
});

test('a scale behind a range is of both ends', () => {
  const source = 'The mill expects sales of between 2.1 billion and 2.4 billion euros.';
  expect(kindsOf('The mill expects sales of 2.1 to 2.4 billion euros.', source)).toEqual([]);
  expect(kindsOf('The mill expects sales of 2.2 to 2.4 billion euros.', source)).toEqual(['number']);
});

test('a maximum is what it is up to', () => {
  const source = 'The storm hit Lund with maximum sustained winds of 90 mph.';
  expect(kindsOf('The storm hit Lund with winds of up to 90 mph.', source)).toEqual([]);
  expect(kindsOf('The storm hit Lund with winds of at least 90 mph.', source)).toEqual(['number']);
});

test('who is missing of those counted before is one of them', () => {
  const source = 'The flood killed 8 farmers and left 13 missing.';
  expect(kindsOf('After the flood 13 farmers were missing.', source)).toEqual([]);
  expect(kindsOf('After the flood 13 pilots were missing.', source)).not.toEqual([]);
});

test('a span may be told by one unit that it is a little more than', () => {
  const source = 'The bridge opened 11 years after the ferry sank.';
  expect(kindsOf('The bridge opened more than a decade after the ferry sank.', source)).toEqual([]);
  expect(kindsOf('The bridge opened almost a decade after the ferry sank.', source)).toContain('unit');
});

test('both before a verb counts those joined before it', () => {
  const source = 'Marlow will be at the fair, and so will Rieger.';
  expect(kindsOf('Marlow and Rieger will both be at the fair.', source)).not.toContain('number');
});

test('a number that two of the source come to may be told as their sum, difference or share', () => {
  const raised = 'The city raised the fare from 2.10 to 2.60 euros.';
  expect(kindsOf('The city raised the fare by 50 cents.', raised)).toEqual([]);
  expect(kindsOf('The city raised the fare by 60 cents.', raised)).toEqual(['number']);
  const signed = 'The list has 41 people and 12 firms.';
  expect(kindsOf('In total the list has 53 names.', signed)).toEqual([]);
  expect(kindsOf('The list has 53 people.', signed)).toEqual(['number']);
  const brigade = 'The brigade has 4,000 soldiers, of whom a quarter are Danish.';
  expect(kindsOf('About 1,000 of the soldiers are Danish.', brigade)).toEqual([]);
  const span = 'The ice shrank by 90 square kilometres between 2015 and 2025.';
  expect(kindsOf('The ice shrank by 90 square kilometres over ten years.', span)).toEqual([]);
});

test('a unit may stand behind a word that tells more of it', () => {
  const source = 'Less ice melted than in the two previous years, Roth said of the 3.6 kilometres.';
  expect(kindsOf('Less ice melted than in the previous two years.', source)).toEqual([]);
  expect(kindsOf('Roth spoke of 3.6 icy kilometres.', source)).toEqual([]);
  expect(kindsOf('Roth spoke of 3.6 icy miles.', source)).toEqual(['unit']);
});

test('so many out of so many are two numbers, and one out of five is a share', () => {
  const source = 'Of the chapters, Lorne has closed 12 out of 33.';
  expect(kindsOf('Lorne has closed 12 of the 33 chapters.', source)).toEqual([]);
  expect(kindsOf('One in five agreed.', 'One out of five agreed.')).toEqual([]);
});

test('the most may be told as up to, as much as, limited to, or not more than', () => {
  const source = 'Each household may use at most 200 litres a day.';
  expect(kindsOf('Households may not use more than 200 litres a day.', source)).toEqual([]);
  expect(kindsOf('Each household is limited to 200 litres a day.', source)).not.toContain('number');
  expect(kindsOf('Each household may use more than 200 litres a day.', source)).toEqual(['number']);
  const cover = 'The fund is ready to cover up to 35 percent.';
  expect(kindsOf('The fund would pay as much as 35 percent.', cover)).toEqual([]);
});

test('an hour and a half is 90 minutes', () => {
  expect(kindsOf('The trip lasts an hour and a half.', 'The trip lasts 90 minutes.')).toEqual([]);
  expect(kindsOf('The trip lasts an hour and a half.', 'The trip lasts 80 minutes.')).toEqual(['number']);
});

test('how many times is told by which time it is, and by twice', () => {
  const top = 'Her wealth gave her the top spot for the 17th time.';
  expect(kindsOf('She has had the top spot 17 times.', top)).toEqual([]);
  const source = 'Danso scored twice as Lorne beat Kolva 3-1.';
  expect(kindsOf('Danso scored two goals.', source)).toEqual([]);
});

test('countries and governments may be counted that a source lists', () => {
  const source = 'Ghana, Benin and Togo announced a joint force with Roth, who is from Lorne.';
  expect(kindsOf('Three West African countries announced a joint force.', source)).not.toContain('number');
  expect(kindsOf('Four West African countries announced a joint force.', source)).toContain('number');
  const pair = 'Iraq and Turkey expect to finish the line.';
  expect(kindsOf('Both governments expect to finish the line.', pair)).toEqual([]);
});

test('who came second may be the runner-up', () => {
  const source = 'Brekke won the downhill ahead of Florian Egger.';
  expect(kindsOf('Egger came second in the downhill.', source)).toEqual([]);
  expect(kindsOf('Egger came third in the downhill.', source)).not.toEqual([]);
});

test('what has risen is now what it came to', () => {
  const source = 'Teliora raised its stake in Corvo from 22 to 31 percent.';
  expect(kindsOf('Teliora now holds 31 percent of Corvo.', source)).not.toContain('swapped');
  expect(kindsOf('Teliora now holds 22 percent of Corvo.', source)).toContain('swapped');
});

test('a limit is a maximum, and what edged up to a number is that number', () => {
  const range = 'The range of the rocket is limited to 80 kilometres.';
  expect(kindsOf('The rocket has a maximum range of 80 kilometres.', range)).toEqual([]);
  const output = 'The mine produced 1.33 million tonnes, more than the 1.32 million before.';
  expect(kindsOf('Output of the mine edged up to 1.33 million tonnes.', output)).not.toContain('number');
  const raised = 'The council will raise the fare to 45 crowns.';
  expect(kindsOf('The fare will go up to 45 crowns.', raised)).not.toContain('number');
  const patrols = 'The patrols are to last at least 18 months.';
  expect(kindsOf('The patrols are to last no less than a year and a half.', patrols)).toEqual([]);
  expect(kindsOf('The patrols are to last at most a year and a half.', patrols)).toEqual(['number']);
});

test('both ends of a range are told', () => {
  const years = 'Ada Prado led the Orsk choir from 2007-14, before it closed.';
  expect(kindsOf('Ada Prado led the Orsk choir from 2007 to 2014.', years)).toEqual([]);
  expect(kindsOf('Ada Prado led the Orsk choir from 2007 to 2016.', years)).not.toEqual([]);
  const losses = 'Losses in Orsk were put between $7-$9 billion.';
  expect(kindsOf('Losses in Orsk were put between $7 and $9 billion.', losses)).toEqual([]);
  expect(kindsOf('Losses in Orsk were put between $7 and $8 billion.', losses)).not.toEqual([]);
});

test('a quarter-century is 25 years, half a century 50', () => {
  const source = 'Ada Holt ran the port for nearly a quarter-century.';
  expect(kindsOf('Ada Holt ran the port for nearly 25 years.', source)).toEqual([]);
  expect(kindsOf('Ada Holt ran the port for nearly a quarter of a century.', source)).toEqual([]);
  expect(kindsOf('Ada Holt ran the port for nearly half a century.', source)).toContain('number');
  expect(kindsOf('Ada Holt ran the port for nearly 35 years.', source)).toContain('number');
});

test('straight days are days in a row, and a bound reaches over the next', () => {
  const source = 'The price fell by at least 2 cents daily for 38 straight days.';
  expect(kindsOf('The price fell by 2 cents or more every day for 38 days in a row.', source)).toEqual([]);
  expect(kindsOf('The price fell by 2 cents or less every day for 38 days in a row.', source)).toContain(
    'number',
  );
  const next = 'The quay will stay shut for at least the next 10 weeks.';
  expect(kindsOf('The quay will stay shut for at least 10 weeks.', next)).toEqual([]);
  expect(kindsOf('The quay will stay shut for at most 10 weeks.', next)).toContain('number');
});

test('another half dozen is six more, and the third quarter of a year no fourth part', () => {
  const source = 'The court is expected to hear at least another half dozen witnesses.';
  expect(kindsOf('The court is expected to hear at least six more witnesses.', source)).toEqual([]);
  expect(kindsOf('The court is expected to hear at least eight more witnesses.', source)).toContain('number');
  const loss = 'In 2023 the chain had a loss of 11 million dollars in the third quarter.';
  expect(kindsOf('The chain had a loss of 11 million dollars in the third quarter of 2023.', loss)).toEqual(
    [],
  );
  expect(
    kindsOf('The chain had a loss of 11 million dollars in the fourth quarter of 2023.', loss),
  ).not.toEqual([]);
});
