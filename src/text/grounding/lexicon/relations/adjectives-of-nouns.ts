/** Adjectives that have another root than their noun, and nouns that go with a thing in any text: see ../relations.ts. */
export const adjectivesOfNouns = `
maritime = marine naval ~ sea ship coast
marine ~ sea
naval ~ navy sea ship
nautical ~ sea ship
lunar ~ moon
solar ~ sun
stellar ~ star
terrestrial ~ earth land
municipal ~ city town
urban ~ city town
rural ~ country village
civic ~ city citizen
royal ~ king queen monarch crown
papal ~ pope vatican
clerical ~ priest church
judicial ~ judge court
legal ~ law lawyer
penal ~ prison sentence
electoral ~ election vote
fiscal ~ tax budget
monetary ~ money currency
financial ~ money finance bank
commercial ~ trade business
mercantile ~ trade
military ~ army soldier troop
aerial ~ air aircraft
cardiac ~ heart
pulmonary ~ lung
renal ~ kidney
cerebral ~ brain
hepatic ~ liver
dental ~ tooth
optical ~ eye
oral ~ mouth
mental ~ mind
nasal ~ nose
maternal ~ mother
paternal ~ father
fraternal ~ brother
marital ~ marriage husband wife
juvenile ~ youth child
feline ~ cat
canine ~ dog
equine ~ horse
bovine ~ cow cattle
avian ~ bird
annual ~ year
nocturnal ~ night
thermal ~ heat
seismic ~ earthquake quake tremor
vocal ~ voice
verbal ~ word
literary ~ book literature
freight = cargo load goods ~ transport ship
cargo = load goods ~ ship transport
dairy ~ milk cheese butter cow
album ~ debut song single track release record
archaeologist ~ excavate dig ruin remains ancient roman
reporter ~ press news
asset ~ cash villa yacht account property land share
field ~ gas oil deposit
crew ~ aboard board pilot sailor
candidate ~ opponent rival
flight ~ mission
motion ~ propose call-for
exceed = blow-past
`;
