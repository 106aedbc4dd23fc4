/** An agency's report, and what desks have ready for it; paragraphs are divided by an empty line. */
export interface AgencyReport {
  readonly id: string;
  readonly published: string;
  readonly title: string;
  /** Headlines that other papers give it. */
  readonly headlines: readonly string[];
  /** Another first paragraph for the same facts. */
  readonly lead: string;
  /** What the agency puts on top when it knows more. */
  readonly update: string;
  readonly body: string;
}

/** Written for these measurements; nothing in them happened. */
export const agencyReports: readonly AgencyReport[] = [
  {
    id: 'ferry-fire',
    published: '2024-05-14T06:20:00Z',
    title: 'Fire on night ferry off Calder Sound, 214 passengers taken off',
    headlines: ['Night ferry burns in Calder Sound', 'All saved as blaze sweeps car deck of island ferry'],
    lead: 'Every one of the 214 people who boarded the Solveig on Monday evening was back on land by dawn, after lifeboats and a passing trawler took them from a burning ship in the middle of Calder Sound.',
    update:
      'Investigators boarded the burnt-out ferry Solveig on Tuesday afternoon and sealed its car deck, where a refrigerated lorry is thought to have caught fire. Two crew members remain in hospital in Marrow.',
    body: `MARROW — A fire broke out on the car deck of the night ferry Solveig in Calder Sound early on Tuesday, and all 214 passengers and 26 crew were taken off, the coastguard said.

The alarm was raised at 1.48 a.m., when the ship was eleven miles short of the island of Hesk. Captain Anders Quist turned the ferry into the wind and ordered the passengers to the forward muster stations.

"There was smoke on the stairs, but nobody pushed," said Ruth Ollerton, 54, a nurse from Marrow who was on board with her two sons. "A steward counted us three times, out loud."

Three lifeboats and the trawler Good Intent reached the ship within fifty minutes. The last passengers were landed at Marrow at 5.20 a.m. Nine people were treated for smoke, and two members of the crew were kept in hospital with burns.

The operator, Hesk Line, said the fire had begun near a refrigerated lorry. The ferry had passed its yearly inspection in March. Its sprinklers went off, the company said, but one section stayed dry.

The Marine Accident Office has opened an inquiry. Its head, Ivor Dane, said it would look at the sprinklers first. "A dry section is a dry section," he said. "We want to know for how long it was known."

Hesk Line has hired the catamaran Swift for the route from Thursday. It carries no lorries, so that freight for the island's two supermarkets will come by barge from Tolleshaven.`,
  },
  {
    id: 'tariff-vote',
    published: '2024-06-04T16:45:00Z',
    title: 'Parliament in Ostrava Republic votes for steel tariff of 18 percent',
    headlines: ['Steel tariff passes by three votes', 'Lawmakers back 18 percent duty on imported steel'],
    lead: 'By a margin of three votes, and after a night in which two members changed their minds, the parliament of the Ostrava Republic put a duty of 18 percent on steel from abroad.',
    update:
      'The government of neighbouring Velia said on Wednesday that it would answer the new steel tariff of the Ostrava Republic with a duty on timber and furniture, and summoned the ambassador.',
    body: `KOSTRAVA — The parliament of the Ostrava Republic voted on Tuesday for a tariff of 18 percent on imported steel, which the government says will save 6,400 jobs at the country's two mills.

The bill passed by 74 votes to 71. Two members of the Farmers' League, which is part of the coalition, voted against it. They fear that Velia, the largest buyer of the country's grain, will retaliate.

Economy Minister Marta Hudcova said the tariff would end after three years. "It is a splint, not a leg," she told reporters. The mills at Trebova and Lhota lost a combined 210 million crowns last year.

Carmakers opposed the bill. Jiri Benda, who heads their association, said that a small car would cost 4,300 crowns more to build. Two manufacturers have threatened to move the making of doors and roofs abroad.

The steelworkers' union had called for 25 percent. Its chairman, Pavel Rous, said after the vote that he would take what he could get, "and be back in three years".

Imports have doubled since 2021, most of them from mills in Dorania that receive cheap gas. The trade court in Geneva is looking into those subsidies and is expected to rule in the autumn.

President Eva Sladka has fifteen days to sign the law. Her office said that she would hear both sides first.`,
  },
  {
    id: 'museum-theft',
    published: '2024-09-23T09:10:00Z',
    title: 'Thieves take Bronze Age gold from museum in Haldern',
    headlines: ['Gold hoard stolen in eleven minutes', 'Museum thieves knew where the lamps were off'],
    lead: 'The gold lay in the ground for three thousand years and in a case of bulletproof glass for sixty. On Sunday night it took four people eleven minutes to carry it off.',
    update:
      'Police searching for the stolen Haldern hoard found a burnt-out van in a gravel pit on Monday evening and appealed to farmers to look into their sheds. A reward of 60,000 has been offered.',
    body: `HALDERN — Thieves broke into the Regional Museum in Haldern on Sunday night and stole a hoard of Bronze Age gold, among it the cup that is shown on the town's coat of arms, police said.

The burglars cut a fibre cable in Mill Lane at 1.17 a.m., which put out the alarm and part of the town's telephones. Eleven minutes later they were gone. A night watchman in the other wing heard nothing.

Forty-one of the forty-three pieces are missing. Two spirals, which had been taken to a laboratory in Ulm, were left. The museum puts the value at 1.6 million, but its director, Sabine Roth, said that no figure meant anything. "You cannot buy another one," she said.

Inspector Dieter Maul of the state police said that the burglars had known the building. They used a ladder from the museum's own yard and entered by the only window that was not wired, because it is to be replaced next month.

The fear is that the gold will be melted. Its weight of 3.9 kilograms is worth about 240,000 at today's price. After the theft of the coins of Manching, in 2022, some of them were found as lumps.

The hoard was found in 1961 by a farmer's daughter, Gerda Pohl, who was looking for a goat. She is 74 and lives in the village of Aal. "I would rather they had left it with me," she told local radio.

The museum will stay closed for a week.`,
  },
  {
    id: 'dam-review',
    published: '2024-10-08T12:00:00Z',
    title: 'Engineers lower lake behind Tarn Dam after crack is found',
    headlines: [
      'Crack in dam: lake to fall by nine metres',
      'Villages below Tarn Dam told to keep a bag ready',
    ],
    lead: 'The water behind Tarn Dam is being let out at the rate of an Olympic pool every twenty seconds, because a diver who had come to clean a grating saw a line in the concrete that was not there in spring.',
    update:
      'The level of the lake behind Tarn Dam had fallen by four metres on Wednesday evening, and engineers said that water no longer came through the crack. The villages below it may stay.',
    body: `TARN — Engineers began to lower the lake behind Tarn Dam on Tuesday after a diver found a crack nineteen metres long in its western wall, the water company said.

The lake is to fall by nine metres within six days. Water is let out through both bottom gates, and anglers and walkers were told to keep away from the river Ure as far as the weir at Copley.

Helen Askew, chief engineer of Northern Water, said that there was no danger of a breach. "It weeps, it does not run," she said of the crack. Sensors in the wall had shown no movement since 2019.

The county has asked 1,150 people in Tarnfoot and Low Ure to keep a bag packed and a telephone charged. A school in Copley has been made ready. Nobody has been told to leave.

The dam was built in 1936 and holds 31 million cubic metres. It was last strengthened in 1987, when 84 steel anchors were set into the rock. Inspectors asked in their last report, in 2021, for twelve of them to be tested; seven have been.

Rosalind Pike, who represents the valley in Parliament, asked why not all. "Seven of twelve is not a pass mark where I went to school," she said. Northern Water said that the remaining tests had been planned for November.

Drinking water for 380,000 households comes from the lake. The company said that supplies were safe until spring if it rained as usual.`,
  },
  {
    id: 'election-lisk',
    published: '2024-04-22T05:30:00Z',
    title: 'Opposition wins regional election in Lisk, ending 22 years of one party',
    headlines: ['Lisk turns after 22 years', 'Teacher and her list of newcomers win Lisk'],
    lead: 'A retired teacher whose party did not exist two years ago will govern the region of Lisk, where the same men had sat at the same table since 2002.',
    update:
      'The defeated governor of Lisk, Otmar Kranz, resigned as leader of the Homeland Union on Monday evening. Coalition talks between the two winning lists are to begin on Wednesday.',
    body: `LISK — The opposition won the regional election in Lisk on Sunday and will end 22 years of rule by the Homeland Union, results showed on Monday after all votes were counted.

The list Open Lisk, led by the retired teacher Dagmar Vesela, won 38.4 percent and 21 of the 51 seats. The Homeland Union of Governor Otmar Kranz fell from 47 to 29.8 percent. With the Greens, who won eight seats, Vesela has a majority of three.

Turnout was 64 percent, the highest since 1994. Some polling stations in the suburbs ran out of ballot papers in the afternoon and stayed open until 10 p.m.

"They built roads, and I thank them for the roads," Vesela, 63, told supporters in a brewery. "But one must also be able to ask what they cost." Her campaign had turned on the price of the western bypass, which rose from 90 to 270 million.

Kranz conceded shortly before midnight. "The voters want a rest from me, and I from them," he said. Prosecutors are looking into three contracts for the bypass. He denies any wrongdoing.

The region has 820,000 inhabitants and runs hospitals, secondary schools and the buses. The vote is seen as a test for the national election next spring, in which the Homeland Union leads the polls.

Markets took little notice. The crown was unchanged on Monday morning.`,
  },
  {
    id: 'bank-hack',
    published: '2024-07-17T14:30:00Z',
    title: 'Savings bank in Norland shuts cash machines after attack on its computers',
    headlines: [
      'No cash in Norland as hackers strike bank',
      'Savings bank goes back to paper after cyberattack',
    ],
    lead: 'For the second day running the tills of Norland stood open on Wednesday, full of paper slips instead of cards, because somebody whom nobody has seen has locked the region’s largest bank out of its own books.',
    update:
      'About half of the cash machines of the Norland Savings Bank worked again on Thursday morning. The bank said it had not paid and would not pay the attackers, who have asked for 4 million in bitcoin.',
    body: `NORBY — The Norland Savings Bank shut all its 312 cash machines on Wednesday and asked customers to pay in cash where they could, a day after an attack on its computers that locked its accounts.

The attackers came in on Tuesday night through the account of a supplier who services the air conditioning, the bank said. They encrypted 1,900 servers and left a note. The bank would not say how much they asked for.

Chief executive Lennart Oberg said no money had been lost. "Every account is where it was," he said in a video. "We cannot show it to you yet, and I am sorry for that." Salaries due on Wednesday were paid by the central bank from a list on paper.

Shops in Norby wrote bills by hand. The market took notes of debt. At the hospital, which is paid through the bank, nurses were given vouchers for the canteen.

The national cyber centre said the attack resembled three others in the past year, on a slaughterhouse, a port and a university. It named no one. A spokeswoman, Tuva Lind, advised other banks to look at who else holds a key. "It is always the air conditioning," she said.

The bank has 640,000 customers and 61 branches. Twenty of them opened on Wednesday, without computers, to give each customer up to 200 crowns against a passport.

Its shares were not traded. The supervisor said it was in touch with the bank every hour.`,
  },
  {
    id: 'strike-port',
    published: '2024-11-05T08:00:00Z',
    title: 'Dockers in Ravensport begin strike over cranes without drivers',
    headlines: ['Ravensport stands still', 'Port strike: 31 ships at anchor'],
    lead: 'The cranes that are to replace them had been set up but not switched on when the dockers of Ravensport walked through the gate on Tuesday morning, two thousand of them, most with a flask.',
    update:
      'The operator of Ravensport offered on Tuesday night to delay its driverless cranes by a year if the dockers go back to work. The union said it would answer after meetings of its branches on Thursday.',
    body: `RAVENSPORT — Two thousand dockers began a strike without limit in Ravensport on Tuesday over plans for cranes without drivers, and by noon 31 ships lay at anchor off the country's largest port.

The operator, Ravensport Terminals, wants to run six of its fourteen cranes from an office by next summer. The union says that 290 jobs would go. The company speaks of 110, and of none against anybody's will.

"We are not against machines," said Joan Tierney, who leads the port branch of the union. "We are against learning about them from a brochure." Talks had ended on Sunday after nine hours.

The port handles 2.7 million containers a year. The carmakers' association said that its members had parts for four days. Fruit importers sent three ships on to Tolleshaven, where the quay is shorter.

Chief executive Walter Kemp said each day of strike cost the port 3.1 million. He called on the government to send a mediator. The transport minister, Grace Adeyinka, said that she had one in mind, but that both sides had to ask.

It is the first strike in the port since 2011, which lasted for seventeen days and ended with a bonus for night work. That bonus is to end as well under the company's plan.

Police reported no incidents. A brass band played at the east gate.`,
  },
  {
    id: 'heat-record',
    published: '2024-07-29T18:00:00Z',
    title: 'Temperature reaches record 41.3 degrees in central Albany Plain',
    headlines: ['41.3: hottest day since records began', 'Record heat buckles rails and closes courts'],
    lead: 'At eight minutes past three in the afternoon the mercury at Dunmore airfield passed a mark that had stood since 1976, and went on rising for another hour.',
    update:
      'Thunderstorms ended the record heat on the Albany Plain on Tuesday night and brought down power lines. Hospitals counted 63 deaths that doctors put down to four days of heat.',
    body: `DUNMORE — The temperature on the Albany Plain reached 41.3 degrees on Monday, the highest since records began in 1884, the weather service said, as the fourth day of heat buckled rails and closed schools.

The mark was measured at the airfield of Dunmore at 4.05 p.m. It is 0.9 degrees above the old record of 1976. Eleven other stations also had their hottest day.

Trains between Dunmore and Castleford ran at walking pace after rails bent at two crossings. The power company asked households to switch off ovens between five and eight. Two reactors on the river Aire were throttled, because the water to cool them was too warm.

Hospitals treated 740 people for heatstroke since Friday. At least fourteen, most of them over eighty, have died. "They do not complain, that is the trouble," said Dr Nasreen Malik of Dunmore General. "They sit by a closed window and wait for evening."

Farmers began the wheat harvest at night. Agnes Whitlock, who grows 300 hectares near Selby, said the ears broke when they were touched. She expects a third less than last year.

Forecasters expect 39 degrees on Tuesday and storms in the night. Climate scientists at the University of Castleford said such a day, once to be expected every 300 years, now comes about every 14.

Swimming in the canals was allowed until Thursday.`,
  },
  {
    id: 'rocket-test',
    published: '2024-03-19T11:40:00Z',
    title: 'Private rocket Petrel reaches orbit at third attempt',
    headlines: ['Third time lucky for rocket from the moor', 'Petrel rocket puts two satellites into orbit'],
    lead: 'Twice it had fallen into the sea. On Tuesday the rocket that eighty engineers built in a former cannery went up from Stannon Moor, and nine minutes later it was where they had said it would be.',
    update:
      'The two satellites that the rocket Petrel carried into orbit have both sent signals, their owners said on Wednesday. Moorspace will sell its next three launches to the fisheries agency.',
    body: `STANNON — The rocket Petrel, built by the private company Moorspace, reached orbit on Tuesday at its third attempt and set free two small satellites, the company said.

It rose from the launch site on Stannon Moor at 9.32 a.m. after a delay of two hours for a flock of geese. The second stage cut off eight minutes and fifty seconds later, at a height of 510 kilometres.

The first two rockets, in 2022 and last June, had broken up over the sea, one because of a valve, the other because of a cable that had been fixed the wrong way round. "We printed the word UP on it this time," said Farida Haq, the company's founder.

Petrel is 22 metres high and burns kerosene made of cooking oil. A launch costs 7 million, which is about half of what rivals in Europe ask for a payload of 300 kilograms.

One of the satellites will count ships for the fisheries agency. The other was made by pupils in Brading and is to listen for lightning. It weighs less than a bag of flour.

Moorspace has raised 140 million since 2018 and made no profit. It wants to launch six times next year. Crofters have sued over the closing of a road on launch days; the court at Inver will hear them in May.

The space minister, Colin Struan, watched from a hill. He called it a good day for people who read manuals.`,
  },
  {
    id: 'merger-news',
    published: '2024-08-27T06:00:00Z',
    title: 'Brewer Halvard to buy rival Lindqvist for 2.9 billion',
    headlines: ['Halvard swallows Lindqvist', 'Two old breweries to become one in 2.9 billion deal'],
    lead: 'They have brewed on opposite banks of the same river for 170 years, and their founders are buried on opposite sides of the same churchyard. Now one of them has bought the other.',
    update:
      'The competition office said on Wednesday that it would look closely at the sale of Lindqvist to Halvard, which would together pour seven of every ten beers in the country. A ruling is due by January.',
    body: `EKERO — The brewer Halvard agreed on Tuesday to buy its rival Lindqvist for 2.9 billion crowns, in a deal that would create the largest beer company in the north.

Halvard will pay 84 crowns a share, 31 percent more than Lindqvist was worth on Monday. The family that holds 52 percent of Lindqvist has said yes. The deal needs the consent of the competition office, since the two have 71 percent of the market.

Chief executive Bo Halvard, the sixth of the name, said that both brands would stay. "Nobody buys a church to paint it," he said. He expects to save 190 million a year, mostly in lorries and bottles.

Lindqvist has three breweries and 1,700 workers. The food workers' union fears for the smallest, in Molnby, with 240. The company said there were no plans to close it before 2027.

Publicans were not pleased. "When there were two I could threaten each with the other," said Greta Sund, who speaks for 900 of them. She expects a glass to cost two crowns more.

Beer sales have fallen by a fifth in ten years. Lindqvist made a loss of 40 million last year after its drink made of birch sap failed. Halvard earned 310 million.

Shares in Lindqvist rose 29 percent to 82.60. Halvard lost 4 percent.`,
  },
  {
    id: 'mine-rescue',
    published: '2024-02-13T21:15:00Z',
    title: 'Rescuers hear knocking from miners trapped at Silver Hollow',
    headlines: ['Knocking heard at Silver Hollow', 'Three knocks from 240 metres down'],
    lead: 'Three knocks, a pause, and three more. At twenty minutes to four on Tuesday a woman with headphones lifted her hand, and the drilling at Silver Hollow stopped.',
    update:
      'Rescuers at Silver Hollow broke through to the trapped miners on Thursday morning and brought up all five alive. The first, Emil Strand, asked for his glasses.',
    body: `SILVER HOLLOW — Rescuers heard knocking on Tuesday from a gallery in which five miners have been trapped since Sunday, and began to drill a shaft towards them, the mine's owner said.

The sound was picked up at 3.40 p.m. by microphones lowered into a ventilation hole. It came from a chamber 240 metres down, where there is air and a store of water for about a week.

A rock burst closed the gallery on Sunday night, during a shift of thirty-two. Twenty-seven got out. Two of them have broken bones. The five are between 24 and 58 years old, and two are brothers.

Rescue chief Hanna Berg said the drill would need about forty hours for a hole of 70 centimetres. "We go slowly for the last ten metres," she said. "It would be a poor joke to break their roof."

Families waited in the parish hall, where the company put up a screen with the picture of the drill. Ingrid Strand, the mother of the brothers, said that she did not look at it. "I listen for the telephone," she said.

The mine, which belongs to Norr Silver, was fined in 2020 for its supports. The inspectorate said it had found them in order in October. The police have begun an inquiry.

Silver Hollow has 130 miners and about 900 inhabitants.`,
  },
  {
    id: 'school-ban',
    published: '2024-08-20T10:30:00Z',
    title: 'Canton of Arve bans telephones from schools from September',
    headlines: ['Arve pupils must hand in phones', 'No telephones in class, nor in the yard, in Arve'],
    lead: 'The boxes have been ordered: 1,140 of them, made of steel, with a slot for every pupil. From September the telephones of the canton of Arve will spend the day in them.',
    update:
      'A parents’ group went to court on Thursday against the ban on telephones in the schools of Arve, which it calls a matter for families. The canton said that emergencies had been thought of.',
    body: `ARVE — The canton of Arve will ban mobile telephones from all its primary and middle schools from September, the first in the country to do so, its government said on Tuesday.

Pupils up to the age of 16 will hand in their telephones in the morning and get them back when lessons end. The ban also covers breaks, meals and trips. Watches that take calls fall under it; hearing aids and glucose sensors do not.

"We tried rules, and the rules were on the telephone," said Claudine Perret, who is in charge of education. A trial in nine schools last year had cut disputes in the yard by half, and raised marks a little, most of all those of weak pupils.

Teachers' unions welcomed it but asked who would pay for what goes missing. The canton has set aside 380,000 francs for boxes and insurance. The pupils' parliament voted against it by 44 to 41.

About 61,000 children go to the canton's 214 schools. According to the statistics office a child of twelve there looks at a screen for four hours and ten minutes a day.

Other cantons are watching. Sarne and Vaud-Ouest may follow next year. The federal education minister, Luc Favre, said it was not a matter for the capital.

Parents who need to reach a child may ring the office, "as they did until about 2009," Perret said.`,
  },
];
