import type { ArticleDraft } from '../../../src/ingest/article-draft.ts';

const MARKET_FOOT =
  'Prices are those of 5.30 p.m. and are delayed by fifteen minutes. This report is written for information only and is no advice to buy or to sell any security. Past gains say nothing about those to come. Our analysts may hold the shares they write about. Write to markets@northmail.example with questions, and read our evening letter for the numbers that moved the day.';
const COLUMN_HEAD =
  'Every Saturday Odile Brandt writes from her allotment on the edge of Haldern about what grows, what does not, and who came by. Her letters have been printed in this place since 1998. Readers who have a plant that puzzles them may send it, wrapped in damp paper, to the usual address.';
const COLUMN_FOOT =
  'Odile Brandt answers letters on Tuesdays. Her book, A Bed of One’s Own, is in its fourth printing and can be had from the desk at Mill Lane. Next week: what to do with too many courgettes, and the case for nettles.';
const FORECAST_FOOT =
  'The forecast is made twice a day by the weather service from the readings of 61 stations and two radars. Warnings are given for counties when wind goes beyond 75 kilometres an hour or rain beyond 25 millimetres in an hour. Pollen: grasses low, mugwort moderate. The next forecast comes at six in the evening.';

/** Of the same kinds as the agency's reports, or cut from one pattern: nothing here is about another's event. */
const REPORTS = [
  {
    id: 'ferry-aground',
    source: 'Marrow Mail',
    published: '2024-05-15T07:00:00Z',
    title: 'Ferry runs aground off Tolleshaven, passengers wait nine hours',
    body: `TOLLESHAVEN — The car ferry Ingeborg ran aground on a sandbank off Tolleshaven on Tuesday evening, and its 180 passengers waited nine hours for the tide, the coastguard said.

Nobody was hurt. Captain Lena Moen had steered around a yacht with a broken rudder. The ship came free at 4.10 a.m. and reached the harbour by its own power.

The operator, Hesk Line, served soup. The Marine Accident Office has opened an inquiry, its head, Ivor Dane, said. Divers were to look at the hull on Wednesday before the ferry sails again.`,
  },
  {
    id: 'trawler-fire',
    source: 'Marrow Mail',
    published: '2024-05-13T19:00:00Z',
    title: 'Fire on trawler in Marrow harbour put out after two hours',
    body: `MARROW — A fire broke out on a trawler in the harbour of Marrow on Monday and was put out after two hours, the fire service said. The crew of six had gone ashore.

The flames began in the galley of the North Star, which had come in with a catch of haddock. Two engines and a tug poured water on it from both sides.

"It is an old boat, but it was a good boat," said its owner, Tam Reid. The harbour was closed to traffic until evening, and the night ferry left on time.`,
  },
  {
    id: 'quota-vote',
    source: 'Republic Today',
    published: '2024-06-05T17:10:00Z',
    title: 'Parliament votes for milk quota after debate until midnight',
    body: `KOSTRAVA — The parliament of the Ostrava Republic voted on Wednesday for a quota on milk, which the government says will save 900 farms.

The bill passed by 79 votes to 66. All members of the Farmers' League, which is part of the coalition, voted for it. Dairies opposed the bill and fear that prices will rise.

Agriculture Minister Pavel Zeman said the quota would end after five years. Consumer groups have threatened to go to court. President Eva Sladka has fifteen days to sign the law.`,
  },
  {
    id: 'budget-vote',
    source: 'Republic Today',
    published: '2024-06-03T18:00:00Z',
    title: 'Government survives budget vote in Ostrava Republic by four votes',
    body: `KOSTRAVA — The government of the Ostrava Republic survived a vote on its budget on Monday by 75 votes to 71, with three members absent.

Finance Minister Otto Klima had put money for hospitals in at the last moment. The Farmers' League, which is part of the coalition, had asked for more for diesel and was given half of it.

A vote on tariffs is planned for Tuesday and will be closer, members of both sides said. President Eva Sladka is on a visit to Velia.`,
  },
  {
    id: 'gallery-theft',
    source: 'Haldern Zeitung Online',
    published: '2024-09-24T09:00:00Z',
    title: 'Two drawings stolen from gallery in Bremmen',
    body: `BREMMEN — Thieves stole two drawings by Clara Voss from a gallery in Bremmen on Monday in the middle of the day, police said.

A man asked the attendant for the way to the toilets while a woman unscrewed the frames. The gallery puts the value at 80,000. It had no cameras in the room, its owner, Lutz Kamp, said.

Inspector Frauke Behn of the state police said there was nothing that pointed to the burglars who took the gold from the museum in Haldern on Sunday night. "Those had a ladder, these had a screwdriver," she said.`,
  },
  {
    id: 'bridge-review',
    source: 'Ure Valley Post',
    published: '2024-10-09T10:00:00Z',
    title: 'Bridge at Copley closed after crack is found in a pier',
    body: `COPLEY — The county closed the bridge over the river Ure at Copley on Wednesday after a crack two metres long was found in one of its piers.

A team that had come to look at the weir saw it from a boat. Traffic is led over the bridge at Low Ure, which adds eleven kilometres.

County engineer Martin Sowerby said there was no danger that the bridge would fall. "It is an old lady with a stiff knee," he said. It was built in 1911 and last strengthened in 1974. Buses turn at the school.`,
  },
  {
    id: 'dam-bond',
    source: 'Ure Valley Post',
    published: '2024-10-03T08:00:00Z',
    title: 'Northern Water to borrow 400 million for pipes',
    body: `TARN — Northern Water will borrow 400 million for new pipes and a treatment plant at Selby, the company said on Thursday.

A fifth of the drinking water of its 380,000 households is lost on the way. Chief executive Owen Hart said the leaks would be halved by 2030. Bills will go up by 4 percent a year.

Rosalind Pike, who represents the valley in Parliament, said the company had paid its owners 90 million last year. "That is a lot of pipe," she said.`,
  },
  {
    id: 'election-tamm',
    source: 'Crown Courier',
    published: '2024-04-22T05:50:00Z',
    title: 'Homeland Union holds region of Tamm with fewer votes',
    body: `TAMM — The Homeland Union held the region of Tamm in the election on Sunday, with fewer votes than four years ago, results showed on Monday after all votes were counted.

The party of Governor Sixtus Ort won 41.2 percent and 24 of the 55 seats, and will need a partner. The list Open Tamm, which took part for the first time, came second with 22 percent.

Turnout was 58 percent. "They want us, but on a shorter lead," Ort told supporters. The region has 610,000 inhabitants and runs hospitals, secondary schools and the buses.`,
  },
  {
    id: 'election-preview',
    source: 'Crown Courier',
    published: '2024-04-19T06:00:00Z',
    title: 'Lisk votes on Sunday, and the bypass is on every poster',
    body: `LISK — When the region of Lisk elects its assembly on Sunday, one road will be on everybody's mind: the western bypass, planned for 90 million, now at 270.

Governor Otmar Kranz of the Homeland Union has opened eleven kilometres of it this month. His rival Dagmar Vesela, 63, a retired teacher, has walked them with a notebook and asked what each cost.

Polls see the two lists close together. Polling stations open at 7 a.m. on Sunday. A result is expected by midnight.`,
  },
  {
    id: 'port-hack',
    source: 'Norland Tidning',
    published: '2024-07-18T15:00:00Z',
    title: 'Port of Sanmore works by hand after attack on its computers',
    body: `SANMORE — The port of Sanmore loaded ships by hand on Thursday after an attack on its computers had stopped its cranes, its operator said.

The attackers came in through the account of a company that services the gates. They encrypted 240 servers. Operator Sanmore Quays would not say how much they asked for.

The national cyber centre said it saw no link with the attack on the Norland Savings Bank on Tuesday, but was looking for one. Spokeswoman Tuva Lind advised ports to look at who else holds a key.`,
  },
  {
    id: 'rail-strike-raven',
    source: 'Ravensport Echo',
    published: '2024-11-06T08:30:00Z',
    title: 'Train drivers on coast line begin strike over rosters',
    body: `RAVENSPORT — Four hundred train drivers began a strike of two days on the coast line on Wednesday over rosters that the railway wants to change at New Year.

Half of the trains between Ravensport and Tolleshaven ran. The railway speaks of six more weekends a year, the union of eleven.

"We have children, and they have weekends," said Malcolm Frew, who leads the drivers' branch. The transport minister, Grace Adeyinka, said that she had enough to do with the port. It is the first strike on the line since 2016.`,
  },
  {
    id: 'storm-plain',
    source: 'Plain Dealer of Dunmore',
    published: '2024-08-02T09:00:00Z',
    title: 'Hail destroys apple harvest near Castleford',
    body: `CASTLEFORD — Hail the size of walnuts destroyed most of the apple harvest near Castleford on Thursday, three days after the heat, growers said.

The weather service measured gusts of 104 kilometres an hour at the airfield of Dunmore. Rails were blocked by trees at two crossings.

"First they were baked, then they were hit," said Agnes Pell, who grows 40 hectares near Selby. She expects nothing this year but juice. The power company said that 3,000 households were without light until evening.`,
  },
  {
    id: 'rocket-court',
    source: 'Inver Gazette',
    published: '2024-05-21T15:00:00Z',
    title: 'Court lets Moorspace close road to Stannon Moor on launch days',
    body: `INVER — The company Moorspace may close the road to Stannon Moor on days when it launches a rocket, the court at Inver ruled on Tuesday.

Six crofters had sued because they could not reach their sheep. Judge Fergus Bain said that twelve days a year could be borne, but that the company had to open a gate for them and pay for it.

Farida Haq, the founder of Moorspace, said the gate had been ordered. The rocket Petrel, which reached orbit in March at its third attempt, is to fly again in June.`,
  },
  {
    id: 'merger-dairy',
    source: 'Ekero Posten',
    published: '2024-08-28T06:30:00Z',
    title: 'Dairy Norrmejeri to buy cheese maker Alm for 640 million',
    body: `EKERO — The dairy Norrmejeri agreed on Wednesday to buy the cheese maker Alm for 640 million crowns, in a deal that would create the largest dairy in the north.

Norrmejeri will pay 51 crowns a share, 18 percent more than Alm was worth on Tuesday. The family that holds 60 percent of Alm has said yes. The deal needs the consent of the competition office.

Chief executive Karin Dahl said that both brands would stay. She expects to save 35 million a year, mostly in lorries. Alm has two dairies and 410 workers. Shares in Alm rose 17 percent.`,
  },
  {
    id: 'mine-fine',
    source: 'Silver County News',
    published: '2024-02-15T16:00:00Z',
    title: 'Two hurt as roof falls in gravel mine near Brading',
    body: `BRADING — Two workers were hurt on Thursday when part of a roof fell in a gravel mine near Brading, the fire service said. Both were brought up within an hour.

The mine belongs to Stein & Sons. It was fined in 2021 for its lamps. The inspectorate has closed the gallery.

Rescue chief Olof Ranke said his people had come from Silver Hollow, where they had been on duty since Sunday. "We were on our way home," he said.`,
  },
  {
    id: 'school-meals',
    source: 'Feuille d’Arve',
    published: '2024-08-21T11:00:00Z',
    title: 'Canton of Arve to serve lunch free of charge in all schools',
    body: `ARVE — The canton of Arve will serve lunch free of charge in all its primary and middle schools from January, its government said on Wednesday.

It will cost 41 million francs a year. About 61,000 children go to the canton's 214 schools. Until now a meal cost eight francs, and a third of the pupils went home.

"A hungry child hears nothing," said Claudine Perret, who is in charge of education. Teachers' unions welcomed it but asked who would watch the tables.`,
  },
  ...[
    [
      '2024-06-03',
      'Monday',
      'rose',
      '0.6',
      '8,214',
      'Norbank',
      '2.1',
      'Tilia',
      '1.4',
      'oil fell to 81.20',
      'a calm week',
    ],
    [
      '2024-06-04',
      'Tuesday',
      'fell',
      '0.4',
      '8,181',
      'Petrel Oil',
      '1.9',
      'Vester',
      '2.2',
      'oil rose to 82.60',
      'some caution before the vote',
    ],
    [
      '2024-06-05',
      'Wednesday',
      'rose',
      '1.1',
      '8,271',
      'Trebova Steel',
      '7.8',
      'Lhota Works',
      '6.1',
      'oil stood at 82.40',
      'a party in steel',
    ],
    [
      '2024-06-06',
      'Thursday',
      'rose',
      '0.2',
      '8,287',
      'Matkor',
      '1.2',
      'Tilia',
      '0.9',
      'oil fell to 80.90',
      'little to go on',
    ],
  ].map(([date, day, moved, percent, points, first, gain, second, more, oil, mood]) => ({
    id: `market-${day?.toLowerCase()}`,
    source: 'North Mail',
    published: `${date}T16:45:00Z`,
    title: `Stocks in Kostrava ${moved === 'rose' ? 'gain' : 'slip'} ${percent} percent on ${day}`,
    body: `The index of the thirty largest shares in Kostrava ${moved} ${percent} percent to ${points} points on ${day}.

${first} moved most, by ${gain} percent, before ${second} with ${more} percent. The crown was worth 24.1 to the euro, and ${oil} dollars a barrel. Bonds of ten years paid 3.8 percent. Analyst Vera Kunz of Lhota Securities spoke of ${mood}.

${MARKET_FOOT}`,
  })),
  ...[
    [
      '2024-06-01',
      'The hedgehog has come back',
      'The hedgehog that wintered under the shed has come back with company. There are four now, and the slugs have had a bad week of it. Herr Maul from the next plot says he counted five. We agreed that one may have been counted twice.',
    ],
    [
      '2024-06-08',
      'Rain at last, and too much',
      'It rained on Tuesday, on Wednesday, and then as if somebody had left a tap on. The beans stand in water to their knees. I have dug a ditch towards Frau Roth, who has dug one towards me. They meet at the compost.',
    ],
    [
      '2024-06-15',
      'On the virtue of peas',
      'A pea that is eaten under way does not count as harvest. By that rule I have had none this year. The children of the school came on Thursday with their teacher and counted none either, and left with green mouths.',
    ],
  ].map(([date, title, text], index) => ({
    id: `column-${index + 1}`,
    source: 'Haldern Zeitung Online',
    published: `${date}T06:00:00Z`,
    title: `Letter from the allotment: ${title}`,
    body: `${COLUMN_HEAD}\n\n${text}\n\n${COLUMN_FOOT}`,
  })),
  ...[
    [
      '2024-07-27',
      'Saturday',
      'sunny and hot with 36 degrees on the plain and 29 on the coast, a light wind from the south',
    ],
    [
      '2024-07-28',
      'Sunday',
      'sunny and very hot, up to 39 degrees on the plain and 31 on the coast, with no wind to speak of',
    ],
    [
      '2024-07-30',
      'Tuesday',
      'hot at first with 39 degrees, then clouds from the west and heavy thunderstorms in the night',
    ],
  ].map(([date, day, text]) => ({
    id: `forecast-${day?.toLowerCase()}`,
    source: 'Plain Dealer of Dunmore',
    published: `${date}T05:00:00Z`,
    title: `The weather on ${day}`,
    body: `${day} will be ${text}. The sun rises at 5.24 and sets at 9.11. The night stays above 20 degrees in towns.

${FORECAST_FOOT}`,
  })),
  {
    id: 'live-tuesday',
    source: 'Northlive',
    published: '2024-05-14T20:00:00Z',
    title: 'Live: the news of Tuesday as it happened',
    body: `20.00 We close this page for today. Good night.

17.40 The government of Velia has called an election for 8 September.

14.05 Rovers have sold striker Marek Dolan to Athletic for 12 million.

09.30 All 214 passengers of the night ferry Solveig have been landed at Marrow after a fire on its car deck, the coastguard says. Nine people were treated for smoke.

08.15 The central bank leaves its rate at 4 percent.

07.00 Good morning. It will be sunny.`,
  },
  {
    id: 'week-august',
    source: 'Sunday Mirror of the North',
    published: '2024-09-01T05:00:00Z',
    title: 'The week: beer, cheese and telephones',
    body: `Two old breweries became one. Halvard agreed on Tuesday to buy its rival Lindqvist for 2.9 billion crowns, in a deal that would create the largest beer company in the north. A day later the dairy Norrmejeri agreed to buy the cheese maker Alm for 640 million.

In the canton of Arve parents went to court against a ban on telephones in schools, which begins on Monday. The canton will also serve lunch free of charge from January.

And in Sanmore a seal took a seat in a rowing boat and was rowed around the harbour twice before it left.`,
  },
];

/** The reports as drafts. */
export const otherEvents: readonly ArticleDraft[] = REPORTS.map(({ published, ...report }) => ({
  ...report,
  language: 'en',
  topics: [],
  url: null,
  publishedAt: published,
}));
