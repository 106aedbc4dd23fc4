import { stemsOf } from '../stem-of.ts';

const stems = (list: string) => stemsOf(list.trim().split(/\s+/));

/** Stems of nouns for those who vote or judge: `75 lawmakers voted against` are 75 votes. */
export const voters = stems(
  'lawmaker mp mps member deputy senator judge justice legislator delegate councillor representative voter juror shareholder state country minister people',
);

/** Stems of nouns for people by what they do or where they are: at the start of a sentence no names. */
export const peopleNouns = stems(
  `juror jury passenger traveller traveler commuter resident villager inhabitant citizen voter tourist visitor guest customer
  client consumer buyer seller shopper user subscriber viewer listener reader student pupil teacher professor academic
  parent child patient nurse doctor medic surgeon worker employee staffer labourer farmer grower fisherman miner driver
  pilot sailor crew soldier troop officer policeman detective investigator inspector rescuer firefighter volunteer campaigner
  activist protester demonstrator striker rebel insurgent militant gunman attacker suspect defendant victim survivor
  hostage captive prisoner inmate detainee refugee migrant asylum-seeker immigrant expat pensioner retiree taxpayer
  shareholder investor trader analyst economist banker lender creditor owner landlord tenant homeowner builder developer
  engineer scientist researcher expert historian archaeologist author writer critic journalist reporter editor artist
  actor musician singer fan supporter spectator player athlete runner cyclist climber hiker skier swimmer coach referee
  lawyer prosecutor judge witness official diplomat envoy minister lawmaker legislator councillor senator deputy delegate
  politician candidate opponent rival competitor contestant applicant bidder partner ally colleague relative neighbour
  mourner worshipper pilgrim priest bishop monk negotiator mediator observer monitor organiser organizer sponsor
  manufacturer producer supplier retailer exporter importer carmaker regulator authority bystander onlooker hunter poacher smuggler trafficker
  thief burglar robber hacker looter vandal teenager adult woman man boy girl youngster participant attendee signatory`,
);

/**
 * Stems of those whom a matter concerns without saying so: who flies is a passenger, who is under 16 a child, who digs up a
 * theatre an archaeologist, Ryanair an airline.
 */
export const impliedPeople = stems(
  `passenger traveller traveler customer child driver runner user viewer visitor reader listener adult woman man boy girl player participant
  winner loser person crew buyer seller owner partner opponent archaeologist artist regulator authority manufacturer
  producer supplier retailer exporter importer carmaker lender insurer guest candidate client fan hunter voter spectator`,
);

/** Stems of what else somebody may be called who was named before: `the billionaire`. */
export const callingNouns = stems(
  `billionaire millionaire entrepreneur businessman businesswoman tycoon mogul magnate star veteran newcomer incumbent
  favourite favorite frontrunner champion medallist medalist laureate native nominee appointee successor predecessor
  father mother brother sister husband wife son daughter widow widower philanthropist financier novelist poet composer
  filmmaker comedian golfer sprinter swimmer boxer striker goalkeeper midfielder defender quarterback pitcher rookie
  democrat republican conservative liberal socialist libertarian`,
);
