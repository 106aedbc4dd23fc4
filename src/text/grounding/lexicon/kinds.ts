import { stemOf } from '../stem-of.ts';

/**
 * Kinds of things of which one is never another: where a sentence tells of one of them and its sources of another
 * of the same line, it tells of something else. Base forms; a word may be of several kinds. What may stand for
 * another of its line is in same-meanings.ts.
 */
const PEOPLE = `
astronomer biologist chemist physicist geologist historian economist engineer architect lawyer teacher nurse surgeon dentist pharmacist doctor midwife paramedic vet psychologist psychiatrist
farmer fisherman miner baker plumber electrician carpenter builder mechanic cook chef waiter butcher cleaner gardener librarian barber tailor
crew pilot sailor captain driver cyclist pedestrian motorcyclist motorist conductor signaller dredger steward porter
soldier firefighter policeman policewoman guard sailor marine militant rebel insurgent gunman civilian mercenary
actor singer dancer writer novelist poet painter musician composer pianist guitarist violinist drummer photographer sculptor director producer playwright screenwriter rapper comedian filmmaker author
footballer cricketer athlete boxer swimmer jockey golfer cyclist runner skier goalkeeper striker defender midfielder referee coach
scientist volunteer fisherman villager resident tourist passenger student pupil parent teacher farmer shopkeeper trader pensioner prisoner migrant refugee protester voter activist customer investor shareholder tenant landlord driver patient nurse doctor worker
accountant banker broker auditor insurer
priest monk bishop imam rabbi pastor nun pope
king queen prince princess emperor duke
president minister mayor governor senator judge ambassador prosecutor chancellor
liberal conservative democrat republican socialist labour green communist
`;

const THINGS = `
explosion earthquake flood wildfire fire hurricane tornado avalanche landslide mudslide tsunami drought eruption derailment shipwreck stampede heatwave storm typhoon cyclone blizzard collapse
bond loan stock mortgage pension dividend
milk meat beef pork chicken fish bread cheese butter egg coffee tea cocoa beer wine juice nut coconut almond cashew oat hemp rice wheat corn potato fruit vegetable salt sugar chocolate tobacco cotton wool olive palm soya barley maize onion tomato apple banana orange grape
gold silver copper iron steel coal oil gas uranium diamond lithium timber cement concrete aluminium nickel zinc cobalt gravel sand
wooden stone brick glass plastic metal bronze marble paper leather silk
car lorry truck bus tram train ferry boat submarine plane helicopter drone bicycle motorcycle tractor tank rocket frigate van taxi cyclist coach scooter minibus yacht tanker
passenger cargo freight
school university hospital hotel restaurant museum library church mosque temple synagogue prison stadium airport factory warehouse bakery pharmacy theatre cinema nightclub supermarket shop clinic monastery cathedral embassy courthouse kindergarten nursery college casino gym chapel bank cafe pub barracks
bakery brewery winery distillery dairy mill butchery tannery pottery foundry
mosque church synagogue temple chapel shrine cathedral
bridge tunnel dam port road motorway railway canal pipeline airport station harbour windfarm farm mine quarry reservoir powerstation refinery
cave lake tomb river island mountain forest beach desert valley volcano swamp glacier cliff garden field
house flat office shop garage barn cellar attic basement roof
bedroom kitchen bathroom cellar stable diningroom
rain snow fog ice wind hail frost heat smoke dust lightning
bridge church station square tower gate market school museum hospital airport port theatre stadium library hotel mosque
dog cat horse cow sheep pig goat bird whale shark seal mussel oyster crab salmon bee wolf bear lion elephant fox deer rabbit rat mouse bat tiger monkey eagle owl otter beaver dolphin turtle frog snake lizard spider mosquito ant bull donkey camel penguin
rifle pistol knife gun bomb grenade missile mine hammer axe machete
army navy airforce police coastguard marine militia
border customs coast
morning afternoon evening night
weekend weekday night
mother father brother sister son daughter uncle aunt wife husband grandmother grandfather nephew niece cousin widow widower girlfriend boyfriend
boy girl man woman
child adult teenager baby pensioner
lung heart liver kidney brain skin bone breast prostate stomach bowel
heart eye ear hand foot arm leg knee ankle shoulder hip back neck head
cancer flu influenza measles polio mumps rubella covid ebola hepatitis tuberculosis malaria cholera diabetes typhoid dengue stroke pneumonia asthma dementia alzheimer parkinson epilepsy hiv aids plague rabies whooping-cough chickenpox obesity depression anxiety heartattack arthritis sepsis
football cricket rugby tennis golf hockey basketball baseball boxing athletics swimming cycling sailing rowing skiing handball volleyball badminton
final semifinal quarterfinal
home away
goal try penalty wicket point run
gold silver bronze
red blue green yellow black white orange purple brown pink grey
piano guitar violin drum cello trumpet flute
novel film play poem opera song album painting sculpture photograph documentary musical ballet symphony
documentary comedy thriller drama western romance cartoon tragedy satire
dollar euro pound yen lira rouble franc rupee peso yuan zloty krona won rand naira forint koruna hryvnia leu dinar riyal shilling baht rupiah ringgit real
galaxy planet star comet moon asteroid
well mine
valve sensor pump battery engine antenna software
bachelor master doctorate
colonel lieutenant sergeant corporal admiral
mercury venus mars jupiter saturn
north south east west
northern southern eastern western central
military civilian commercial
government private public state
federal local regional municipal national state
home prime finance interior foreign defence health education justice transport agriculture economy environment labour trade energy culture housing
spring summer autumn winter
suspect arrest charge convict acquit sentence
missing dead injured wounded
cancel delay
kill injure wound
murder theft fraud robbery rape arson burglary corruption bribery smuggling kidnapping manslaughter treason espionage perjury blackmail assault obstruction embezzlement
first second third fourth fifth
import export
solar nuclear hydroelectric geothermal
petrol diesel electric hydrogen
vaccine antibiotic painkiller
virus bacterium fungus parasite
salmonella listeria norovirus legionella
home hospital
sea underground
local imported
state nation
town village capital suburb
hit miss
breakfast lunch dinner
email letter telephone
television radio newspaper
`;

function* readKinds(): Generator<readonly [string, number]> {
  let kind = 0;
  for (const line of (PEOPLE + THINGS).trim().split(/\n+/)) {
    kind += 1;
    for (const word of line.split(' ')) yield [stemOf(word), kind];
  }
}

/** Kinds that a word is of, by the stem of its base. */
export const kindsOf: ReadonlyMap<string, readonly number[]> = collect();

function collect(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [word, kind] of readKinds()) found.set(word, [...(found.get(word) ?? []), kind]);
  return found;
}

/** Stems of those that are people. */
export const kindsOfPeople: ReadonlySet<string> = new Set(
  PEOPLE.trim()
    .split(/\s+/)
    .map((word) => stemOf(word)),
);

const WIDER = `
writer novelist poet playwright screenwriter author
musician composer pianist guitarist violinist drummer singer rapper
doctor surgeon psychiatrist
scientist astronomer biologist chemist physicist geologist
athlete boxer swimmer runner skier cyclist
sailor captain
worker miner builder baker cleaner farmer nurse
child boy girl
adult man woman
storm typhoon hurricane cyclone tornado blizzard gale thunderstorm
currency dollar euro pound yen yuan naira lira peso rand rupee krona krone franc rouble ruble shilling cedi hryvnia zloty
`;

/** For a word of a kind the wider ones that it is too. */
const widerThan: ReadonlyMap<string, ReadonlySet<string>> = collectWider();

function collectWider(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const line of WIDER.trim().split('\n')) {
    const [wide = '', ...narrow] = line.split(' ').map((word) => stemOf(word));
    for (const word of narrow) found.set(word, new Set([...(found.get(word) ?? []), wide]));
  }
  return found;
}

/** Whether a word is wider than another of its kind: a novelist is a writer. */
export const isWider = (wide: { readonly stem: string }, narrow: { readonly stem: string }): boolean =>
  widerThan.get(narrow.stem)?.has(wide.stem) === true;
