import type { ArticleDraft } from '../../src/ingest/article-draft.ts';

/** Two reports of one kind that are about different events: nobody may take them for one story. */
const PAIRS: readonly (readonly [title: string, body: string, day: number][])[] = [
  [
    [
      'Magnitude 5.8 quake shakes eastern province of Tarna',
      'An earthquake of magnitude 5.8 struck the eastern province of Tarna early on Tuesday, the national seismological centre said, damaging dozens of houses in the town of Belmar.\n\nThe quake hit at 4.12 a.m. at a depth of 11 kilometres. At least four people were killed and 37 were injured, Governor Ilse Brandt said.\n\nRescue teams were searching collapsed buildings, and schools in the province were closed until further notice. Residents spent the morning in parks and cars as aftershocks went on.',
      5,
    ],
    [
      'Strong earthquake hits coast of Orvela, tsunami warning lifted',
      'An earthquake of magnitude 6.4 struck off the coast of Orvela on Thursday, the national seismological centre said, and a tsunami warning was lifted two hours later.\n\nThe quake hit at 9.47 p.m. at a depth of 35 kilometres. Two people were injured by falling glass in the port of Sanmore, Mayor Teo Lind said.\n\nRescue teams checked bridges and tunnels, and trains along the coast were stopped until further notice. Residents left the beaches as aftershocks went on.',
      7,
    ],
  ],
  [
    [
      'Rovers beat City 3-1 to go top',
      'Rovers beat City 3-1 on Saturday to go top of the league, with two goals by striker Marek Dolan in the second half.\n\nDolan headed in from a corner on 52 minutes and scored again from the penalty spot, before Ivo Sand made it three. Lars Hein had put City ahead early.\n\n"We were patient," Rovers coach Anna Weiss said. The next match is at home on Wednesday.',
      9,
    ],
    [
      'United draw 2-2 at Athletic after late goal',
      'United drew 2-2 at Athletic on Saturday with a goal in stoppage time by defender Tomas Brill, and stay third in the league.\n\nBrill headed in from a corner after Kofi Mensah had put Athletic ahead from the penalty spot. Both had scored in the first half through Jan Orel and Pavel Ruiz.\n\n"We never gave up," United coach Peter Falk said. The next match is at home on Wednesday.',
      9,
    ],
  ],
  [
    [
      'Stocks close higher as banks gain',
      'Stocks closed higher on Monday, led by banks, as investors awaited inflation data later in the week. The main index rose 0.8 percent to 7,412 points.\n\nNorbank gained 2.3 percent and Tilia Insurance 1.9 percent. Oil company Petrel lost 1.1 percent as crude prices fell. The crown was little changed at 10.42 to the euro.\n\n"The mood is calm," said analyst Rita Holm of Quill Securities.',
      4,
    ],
    [
      'Stocks close lower as retailers slip',
      'Stocks closed lower on Tuesday, led by retailers, as investors awaited inflation data later in the week. The main index fell 0.5 percent to 7,375 points.\n\nClothes chain Vester lost 3.4 percent and grocer Matkor 1.2 percent. Miner Grana gained 2.2 percent as copper prices rose. The crown was little changed at 10.44 to the euro.\n\n"There is some caution," said analyst Jon Dahl of Quill Securities.',
      5,
    ],
  ],
  [
    [
      'Ministry recalls ambassador from Velia over fishing dispute',
      'The foreign ministry recalled its ambassador from Velia on Wednesday after coast guards there seized two trawlers in disputed waters.\n\nMinistry spokesman Karel Novy said the seizure of the boats and their eleven fishermen was "without any basis in law". Velia said the trawlers had fished in its zone.\n\nThe two countries have argued over the Marsa banks for twenty years.',
      6,
    ],
    [
      'Ministry urges citizens to leave Dorania',
      'The foreign ministry urged its citizens on Wednesday to leave Dorania after fighting spread to suburbs of the capital.\n\nMinistry spokesman Karel Novy said two flights would take people out from Thursday, and that about 340 citizens had asked for help. The embassy stays open "for as long as it is safe".\n\nThe army of Dorania has fought the rebels of the Northern Front since the spring.',
      6,
    ],
  ],
  [
    [
      'Court jails former mayor of Lisk for four years over bribes',
      'A court jailed the former mayor of Lisk, Otto Krall, for four years on Friday for taking bribes from a builder.\n\nJudge Hana Petrik said Krall had taken 190,000 crowns for permits to build flats on the river bank. The builder was fined. Krall, 61, denied the charges and will appeal, his lawyer said.\n\nProsecutors had asked for six years.',
      8,
    ],
    [
      'Court clears former police chief of Tamm of abuse of office',
      'A court cleared the former police chief of Tamm, Vera Sokol, of abuse of office on Friday for lack of evidence.\n\nJudge Emil Roth said it was not proved that Sokol had stopped an inquiry into smugglers at the border post. Sokol, 54, said she wanted her post back. Prosecutors will appeal, their office said.\n\nProsecutors had asked for three years.',
      8,
    ],
  ],
  [
    [
      'Storm Greta cuts power to 80,000 homes in the west',
      'Storm Greta cut power to 80,000 homes in the west on Sunday and tore roofs off houses in Port Calder, the weather service said.\n\nGusts of up to 148 kilometres an hour were measured on Cape Farrow. A woman died when a tree fell on her car near Ennis. Ferries to the islands were cancelled.\n\nThe grid company Lumen said repairs would take until Tuesday.',
      10,
    ],
    [
      'Floods after heavy rain force hundreds out in the south',
      'Floods after heavy rain forced 600 people out of their homes in the south on Sunday, the weather service said, as the river Ombra burst its banks at Villar.\n\nUp to 210 millimetres of rain fell within a day in the hills. A man was missing after his van was swept off a bridge near Casola. Trains to the coast were cancelled.\n\nThe civil guard said the water would fall by Tuesday.',
      10,
    ],
  ],
  [
    [
      'Nurses begin three-day strike at hospitals in Merrin',
      'Nurses began a strike of three days at the hospitals of Merrin on Monday over pay and night shifts, their union said.\n\nThe union wants a raise of 9 percent; the city offers 4. Only emergency operations take place. "We are at the end of our strength," union leader Dora Klein said.\n\nTalks are to go on Thursday.',
      4,
    ],
    [
      'Bus drivers begin strike in Halden over shifts',
      'Bus drivers began a strike in Halden on Monday over pay and split shifts, their union said, and four lines in five stood still.\n\nThe union wants a raise of 7 percent; the company offers 3. Trams run as usual. "We are treated like spare parts," union leader Nils Aker said.\n\nTalks are to go on Thursday.',
      4,
    ],
  ],
  [
    [
      'Poll: Reform party ahead before regional vote in Sarn',
      'The Reform party is ahead before the regional vote in Sarn, a poll by the institute Meter showed on Thursday. It would win 34 percent, ahead of the Greens with 22.\n\nMeter asked 1,004 people between Monday and Wednesday. The margin of error is 3 points. Leader Ada Brunn said she would "count votes, not polls".\n\nThe vote is on 24 March.',
      7,
    ],
    [
      'Poll: race open before mayoral vote in Kirov Dol',
      'The race is open before the mayoral vote in Kirov Dol, a poll by the institute Meter showed on Thursday. Teacher Ivan Stoll would win 31 percent, ahead of the sitting mayor Ruta Vane with 30.\n\nMeter asked 812 people between Monday and Wednesday. The margin of error is 3.5 points. Vane said she would "fight for every street".\n\nThe vote is on 24 March.',
      7,
    ],
  ],
  [
    [
      'Two killed as train hits lorry at crossing near Olm',
      'Two people were killed on Wednesday when a regional train hit a lorry at a level crossing near Olm, police said.\n\nThe driver of the lorry and a passenger died; fourteen were hurt, three of them badly. The train came off the rails. Police said the barriers had been down.\n\nThe line between Olm and Rask was closed.',
      6,
    ],
    [
      'One killed as bus overturns on motorway near Pellin',
      'One person was killed on Wednesday when a coach overturned on the motorway near Pellin, police said.\n\nA passenger died; twenty-two were hurt, five of them badly. The coach had come from the airport. Police said the road had been wet.\n\nThe motorway between Pellin and Garo was closed.',
      6,
    ],
  ],
  [
    [
      'Central bank of Norland holds rate at 4.25 percent',
      'The central bank of Norland held its key rate at 4.25 percent on Thursday and said it would wait for more data.\n\nInflation fell to 3.1 percent in February. "It is too early to relax," governor Signe Moe said. Most analysts had expected the decision.\n\nThe bank meets again on 2 May.',
      7,
    ],
    [
      'Central bank of Sudria cuts rate to 3.5 percent',
      'The central bank of Sudria cut its key rate to 3.5 percent on Thursday and said it might cut again by summer.\n\nInflation fell to 1.8 percent in February. "We have room to act," governor Paulo Reis said. Most analysts had expected the rate to stay.\n\nThe bank meets again on 18 April.',
      7,
    ],
  ],
];

/** Every report as an agency's, in March 2024, with an id of its own. */
export const similarEvents: readonly ArticleDraft[] = PAIRS.flatMap((pair, number) =>
  pair.map(([title, body, day], index) => ({
    id: `similar-${number}-${index}`,
    title,
    body,
    source: 'North Wire',
    url: null,
    publishedAt: `2024-03-${String(day).padStart(2, '0')}T1${index + 2}:30:00Z`,
    topics: [],
    language: 'en',
  })),
);
