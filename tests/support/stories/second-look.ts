import type { ArticleDraft } from '../../../src/ingest/article-draft.ts';
import { randomFrom } from '../random.ts';

// A second set, written after the rules had been made on the first (agency-reports.ts, other-events.ts) and before
// anything was run on it: series of one agency, sagas that go on from day to day, and events that resemble each other.

/** [id, published, title, body]: each is an event by itself, whatever it shares with its neighbours. */
const REPORTS: readonly (readonly [id: string, published: string, title: string, body: string])[] = [
  [
    'cup-first-leg',
    '2024-04-10T21:10:00Z',
    'Athletic beat Rovers 2-0 in first leg of cup semi-final',
    `Athletic beat Rovers 2-0 in the first leg of their cup semi-final on Wednesday, with goals by Kofi Mensah and Jan Orel in front of 41,000.

Mensah scored on 18 minutes after a pass by Tomas Brill. Orel made it two from the penalty spot shortly before half-time, when Ivo Sand had handled the ball.

Rovers had most of the second half and hit the bar through Marek Dolan, but goalkeeper Petr Vanek kept Athletic's goal clean for the sixth match in a row.

"It is half-time, no more," Athletic coach Lena Haas said. Rovers coach Anna Weiss spoke of a long way to the final. "We have scored three at home before," she said.

The second leg is on 24 April. The winner will meet United or City in the final on 1 June in the national stadium. Brill is suspended after his third yellow card.`,
  ],
  [
    'cup-second-leg',
    '2024-04-24T21:20:00Z',
    'Rovers beat Athletic 3-0 after extra time and reach cup final',
    `Rovers beat Athletic 3-0 after extra time in the second leg of their cup semi-final on Wednesday and reached the final, after they had lost the first leg 2-0.

Marek Dolan scored twice in the second half in front of 38,000, once with the head and once from the penalty spot. Ivo Sand made it three on 111 minutes with a shot that went in off the post.

Athletic, without the suspended Tomas Brill, had most of the first half. Kofi Mensah missed from four metres, and goalkeeper Petr Vanek was hurt and left the field.

"I said we had scored three at home before," Rovers coach Anna Weiss said. Athletic coach Lena Haas praised her side. "It was half-time, and then it was not," she said.

Rovers will meet City in the final on 1 June in the national stadium. It will be their first since 1988.`,
  ],
  [
    'storm-advisory-1',
    '2024-09-03T09:00:00Z',
    'Storm Idris heads for the Marsa coast',
    `Storm Idris is moving towards the Marsa coast at 22 kilometres an hour, the weather service said on Tuesday morning, with winds of 95 kilometres an hour.

It is expected to reach land south of Sanmore on Thursday. Fishermen were told to stay in port. The ferry to Hesk sails until further notice.

The service will give its next advisory in six hours. Residents should know their zone, keep water for three days and charge their telephones. Shelters and their addresses are listed on the county's page.`,
  ],
  [
    'storm-advisory-2',
    '2024-09-04T09:00:00Z',
    'Storm Idris gathers strength off the Marsa coast',
    `Storm Idris has gathered strength off the Marsa coast and moves at 17 kilometres an hour, the weather service said on Wednesday morning, with winds of 140 kilometres an hour.

It is expected to reach land near Sanmore on Thursday at noon. The county ordered people in zone A to leave. The ferry to Hesk was stopped.

The service will give its next advisory in three hours. Residents should know their zone, keep water for three days and charge their telephones. Shelters and their addresses are listed on the county's page.`,
  ],
  [
    'storm-landfall',
    '2024-09-05T16:00:00Z',
    'Storm Idris hits Sanmore, roofs torn off and quay under water',
    `Storm Idris reached land at Sanmore on Thursday with gusts of 161 kilometres an hour, tore off roofs and put the old quay under two metres of water.

A man of 70 died when a chimney fell on his car, Mayor Teo Lind said. Eleven people were hurt. About 85,000 households were without power in the evening.

Most of zone A had been emptied the day before. "Four hundred said they would rather stay with the cat," Lind said. "We have now fetched them, and the cats."

The storm moved inland and was losing strength. The weather service expects 120 millimetres of rain in the hills until Friday and warned of floods along the river Orne. The port hopes to open again on Saturday.`,
  ],
  [
    'trial-day-1',
    '2024-10-14T15:00:00Z',
    'Trial of banker Felix Arnaud opens, he denies fraud',
    `The trial of the banker Felix Arnaud opened in Norby on Monday with his plea of not guilty to fraud of 88 million.

Arnaud, 59, led the private bank Arnaud & Cie until it failed in 2019. Prosecutor Ida Sorensen said that he had sold 2,300 customers shares in forests that did not exist. "There were trees," she told the court, "but they were somebody else's."

His lawyer, Hugo Bastin, said his client had believed in the forests. The judge, Maren Toft, has set aside forty days. The first witness, a former bookkeeper, will be heard on Tuesday.

About sixty customers had come. Karl Nygaard, a retired pilot who lost 140,000, said he wanted to see Arnaud's face. "He looked at his shoes," he said.`,
  ],
  [
    'trial-day-2',
    '2024-10-15T15:30:00Z',
    'Bookkeeper tells court that banker Arnaud knew forests were not there',
    `The former bookkeeper of the banker Felix Arnaud told the court in Norby on Tuesday that he had known that the forests he sold did not exist.

Birgit Lassen, 66, said that she had shown him a map in 2016. "He said that trees grow," she said. She had written a note of it and kept it in a cookbook, which was passed along the bench.

Arnaud, 59, who denies fraud of 88 million, shook his head. His lawyer, Hugo Bastin, asked why she had stayed for three more years. "I had a loan," said Lassen.

The judge, Maren Toft, will hear a forester on Thursday. The trial of the man who led Arnaud & Cie until it failed in 2019 opened on Monday.`,
  ],
  [
    'earnings-kepler',
    '2024-07-25T06:30:00Z',
    'Kepler Tools: profit up 14 percent in second quarter',
    `Kepler Tools, a maker of drills, earned 41.2 million in the second quarter, 14 percent more than a year ago, the company said on Thursday. Sales rose 6 percent to 388 million.

Analysts had expected a profit of 39.5 million. For the full year Kepler Tools now expects sales of 1.55 to 1.6 billion. Its shares gained 3.1 percent in early trading.

This text was made by a program from the company's figures and was read by an editor.`,
  ],
  [
    'earnings-nordfisk',
    '2024-07-25T06:40:00Z',
    'Nordfisk: profit down 9 percent in second quarter',
    `Nordfisk, a farmer of salmon, earned 27.9 million in the second quarter, 9 percent less than a year ago, the company said on Thursday. Sales rose 2 percent to 211 million.

Analysts had expected a profit of 31 million. For the full year Nordfisk still expects sales of 820 to 860 million. Its shares lost 4.4 percent in early trading.

This text was made by a program from the company's figures and was read by an editor.`,
  ],
  [
    'earnings-halvard',
    '2024-07-25T06:50:00Z',
    'Halvard: profit flat in second quarter',
    `Halvard, a brewer, earned 79.6 million in the second quarter, as much as a year ago, the company said on Thursday. Sales fell 1 percent to 540 million.

Analysts had expected a profit of 82 million. For the full year Halvard still expects sales of 2.1 to 2.2 billion. Its shares lost 0.8 percent in early trading.

This text was made by a program from the company's figures and was read by an editor.`,
  ],
  [
    'summit-seven',
    '2024-06-14T18:00:00Z',
    'Seven leaders agree in Brindal on loan for Kesteria',
    `The leaders of the seven largest economies agreed in Brindal on Friday on a loan of 50 billion for Kesteria, to be paid back from the interest on frozen Dorian money.

Host Chiara Monti said the money would flow before the end of the year. President Daniel Osei of Kesteria, who had come for a day, called it a bridge over a winter.

The seven also warned banks in third countries against helping Doria to pay for weapons. On trade they did not agree: two wanted tariffs on electric cars, five did not.

About 3,000 people demonstrated in the olive groves outside the fence. The next meeting is in Lakefield.`,
  ],
  [
    'summit-alliance',
    '2024-06-14T17:00:00Z',
    'Alliance ministers agree in Haverbruck to lead aid for Kesteria',
    `The defence ministers of the alliance agreed in Haverbruck on Friday that it will lead the delivery of weapons and the training of soldiers for Kesteria, which have been led by its largest member so far.

Secretary-general Bram Aalders said 700 people would work in a staff in Wenden. The alliance would not be a party to the war, he said.

Kesteria's minister, Oksana Hrin, asked for more batteries against rockets. Two countries promised one each. Hungar will neither take part nor stand in the way.

The leaders of the alliance are to confirm it at their summit in July.`,
  ],
  [
    'recall-kettle',
    '2024-03-05T10:00:00Z',
    'Maker recalls 31,000 kettles because handles may break',
    `The household goods company Brenn & Co recalled 31,000 kettles on Tuesday because their handles may break when they are full.

Nineteen cases are known, and three people were scalded. The kettles of the type BK 7 were sold from August to January in four countries. Owners should stop using them and get their money back in any shop.

A screw had been a millimetre too short, the company said. It was sorry.`,
  ],
  [
    'recall-heater',
    '2024-03-06T10:30:00Z',
    'Maker recalls 12,000 heaters because cables may melt',
    `The household goods company Brenn & Co recalled 12,000 heaters on Wednesday because their cables may melt when they run for long.

Seven cases are known, and nobody was hurt. The heaters of the type BH 2 were sold from October to February in two countries. Owners should stop using them and get their money back in any shop.

A clamp had been left out, the company said. It recalled 31,000 kettles on Tuesday. It was sorry again.`,
  ],
  [
    'award-shortlist',
    '2024-09-16T12:00:00Z',
    'Six novels on shortlist for Quill Prize',
    `Six novels are on the shortlist for this year's Quill Prize, the jury said on Monday, among them the first one by a bus driver from Tolleshaven, Samuel Achterberg.

The others are by Ines Varga, Ruth Okafor, Pieter Lam, Noura Haddad and Jean Cole, who won in 2009. The jury had read 156 books.

The chair, Alma Reuter, praised what she called six ways of being quiet. The prize of 50,000 will be given in Norby on 4 November.`,
  ],
  [
    'award-winner',
    '2024-11-04T21:00:00Z',
    'Bus driver Samuel Achterberg wins Quill Prize with first novel',
    `Samuel Achterberg, who drives a bus in Tolleshaven, won the Quill Prize on Monday with his first novel, Request Stop.

The jury in Norby called it a book in which nothing happens for 300 pages and then everybody gets off. It had been chosen from 156. The prize is worth 50,000.

Achterberg, 47, wrote it in breaks of eleven minutes. "I have the early shift tomorrow," he said. The chair, Alma Reuter, said that the vote had been five to two.`,
  ],
];

const EDITORS: readonly string[] = [
  'The Argus of Orne',
  'Daily Plough',
  'Lakefield Star',
  'Southern Cross Post',
  'Oriel',
  'Noon Edition',
];
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/\bhas agreed\b|\bagreed\b/g, 'came to an agreement'],
  [/\bsaid on\b/g, 'announced on'],
  [/\babout\b/gi, 'roughly'],
  [/\bpeople\b/g, 'persons'],
  [/\bexpected\b/g, 'foreseen'],
  [/\bcompany\b/g, 'firm'],
  [/\bagain\b/g, 'once more'],
  [/\bbecause\b/g, 'as'],
  [/\bshould\b/g, 'are asked to'],
  [/\bwill\b/g, 'is to'],
  [/\btold the court\b/g, 'testified'],
  [/\bscored\b/g, 'netted'],
];

/** A report and five papers' versions: words changed, cut within a sentence, sentences moved, a page of extras. */
export function secondLook(seed: number): readonly ArticleDraft[] {
  const random = randomFrom(seed);
  return REPORTS.flatMap(([id, published, title, body]) => {
    const blank = { language: 'en', topics: [], url: null, title } as const;
    const original = { ...blank, id, source: 'Meridian Wire', publishedAt: published, body };
    const edits = [swapWords, cutShort, moveSentences, addExtras, mixed].map((edit) => edit(body, random));
    return [
      original,
      ...edits.map((text, index) => ({
        ...original,
        id: `${id}-copy-${index}`,
        source: EDITORS[index] ?? 'Paper',
        title: index % 2 === 0 ? title : (body.split(/[,.]/, 1)[0] ?? title),
        publishedAt: Temporal.Instant.from(published)
          .add({ minutes: Math.round(random() * 40 * 60) })
          .toString(),
        body: text,
      })),
    ];
  });
}

type Edit = (body: string, random: () => number) => string;
const swapWords: Edit = (body) => SWAPS.reduce((text, [from, to]) => text.replace(from, to), body);
const cutShort: Edit = (body, random) =>
  `${body.slice(0, Math.round(body.length * (0.45 + 0.2 * random())))}…`;
const moveSentences: Edit = (body) => {
  const [lead = '', ...rest] = body.split('\n\n');
  return [
    lead,
    ...rest
      .map((text) =>
        text
          .split(/(?<=[.”"]) (?=\p{Lu})/u)
          .toReversed()
          .join(' '),
      )
      .toReversed(),
  ].join('\n\n');
};
const addExtras: Edit = (body) =>
  `Good morning from the Lakefield Star. Here is what you need to know before you leave the house.\n\n${body}\n\nAlso read: ten walks for a wet Sunday. Why our columnist has given up on trousers. Quiz: how well do you know your council? Weather, tides and the lottery numbers are on page two. The Lakefield Star is printed on paper from Norrland.`;
const mixed: Edit = (body, random) => addExtras(cutShort(swapWords(body, random), random), random);
