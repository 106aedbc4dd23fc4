/** People, the body, courts, war, nature, traffic, science. One topic a line, by base forms. */
export const world = `
die death dead kill deadly fatal perish body corpse victim toll late fatality casualty murder posthumous drown
kill die dead death murder shoot slay fatal claim execute slaughter cull
murder kill homicide killing manslaughter assassinate stab assassination
injure hurt wound injury harm casualty bruise victim burn
ill sick disease illness infect patient ailment unwell infection
disease illness virus infection outbreak epidemic condition disorder
virus infection outbreak case disease pandemic flu
infect infection case contract catch test
treat treatment care therapy cure medical hospital
heal cure recover treatment
hospital clinic ward medical doctor patient
doctor physician medic surgeon medical nurse
drug medicine pill medication treatment
vaccine jab vaccinate immunise dose shot inoculate
operation surgery operate procedure
health medical healthcare
born birth baby newborn
marry wedding marriage husband wife spouse
baby child infant newborn toddler
child kid young boy girl pupil minor underage youngster
boy son lad teenager
girl daughter teenager
parent mother father mum dad
family relative parent home household
man male gentleman
woman female lady
people person resident population public citizen human inhabitant member
group team band gang organisation
crowd throng audience spectator fan thousand
friend ally companion mate
neighbour neighbor nearby next
arrest detain custody hold jail seize capture police catch
jail prison imprison sentence custody detain cell inmate imprisonment
prisoner inmate detainee jail prison
free release liberate freed
sentence jail prison punish term convict year give
convict guilty conviction find verdict sentence
acquit clear exonerate acquittal innocent
charge accuse indict prosecute indictment
sue lawsuit suit court claim legal action case litigation
court judge tribunal justice bench legal panel
judge court justice magistrate rule
rule ruling decide judgment decision verdict hold find order court
ruling judgment decision verdict rule hold
appeal challenge contest appellate
overturn reverse quash annul overrule void
uphold confirm affirm back maintain stand
lawyer attorney counsel solicitor barrister defence
prosecutor prosecution prosecute attorney
witness testify testimony see evidence
testify testimony evidence tell witness
evidence proof sign trace indication
trial hearing case court proceedings
jury juror verdict
crime criminal offence illegal felony
steal theft rob robbery take thief burglar loot stolen raid burglary heist
fraud scam deceive cheat swindle rig con fake
cheat rig fraud deceive manipulate
bribe corruption bribery corrupt graft
smuggle traffic contraband trafficking
kidnap abduct hostage seize abduction
hostage captive kidnap hold
rape assault sexual abuse
abuse mistreat assault harass
police officer detective force investigator constable
investigate investigation inquiry probe examine enquiry investigator
suspect suspicion accuse believe
victim dead target hurt sufferer
weapon arms gun rifle missile
gun pistol weapon firearm shoot shot
shoot fire shot gun
stab knife
bomb explode blast explosion device detonate
explode explosion blast burst
soldier troop army military force serviceman recruit
army military troop force soldier
war conflict fighting battle invasion hostilities
peace truce ceasefire
ceasefire truce peace
missile rocket drone weapon
drone unmanned aircraft
invade invasion enter attack
occupy seize hold occupation control
retake recapture regain
surrender yield
troops soldier force
border frontier crossing
migrant refugee asylum migration newcomer
refugee displaced migrant asylum
evacuate evacuation leave flee move clear
disaster catastrophe tragedy emergency
emergency crisis state urgent
earthquake quake tremor shake magnitude seismic
flood flooding deluge water inundate submerge
storm hurricane cyclone typhoon gale wind tornado
rain rainfall downpour wet precipitation
snow blizzard ice
drought dry water shortage
heat hot temperature warm heatwave
cold freeze temperature frost
temperature degree heat warm
weather forecast climate storm
climate warming emission
fire blaze wildfire burn flames arson
volcano erupt eruption lava magma
landslide mudslide slide
rubble debris ruins collapse wreckage
collapse crumble topple
crash collide accident collision hit plunge smash
accident crash incident mishap
sink capsize founder
drown drowning water
derail train track
train rail railway
plane aircraft jet flight airliner airplane
flight plane fly airline
fly flight plane air
pilot captain crew
ship vessel boat ferry tanker freighter
boat vessel ship dinghy
car vehicle automobile
vehicle car truck lorry van
truck lorry vehicle
driver motorist drive wheel
passenger traveller aboard commuter
road street highway motorway
motorway highway road
bridge crossing span
airport terminal runway
port harbour dock
traffic congestion car
city town municipal capital urban
town city village
village hamlet community
country nation state government
region area province district zone
area region zone square
district neighbourhood quarter area
building house block structure
house home property building
apartment flat home
school pupil classroom education
university college campus
student pupil undergraduate
pupil student schoolchild
teacher professor staff
professor academic researcher
river water stream
lake water reservoir
sea ocean water coast
coast shore beach sea
island isle archipelago
mountain peak hill climb
climb climber scale mountain ascend
forest wood tree
animal creature beast
bird species fowl
species animal kind
fish fishing catch
farm farmer agriculture agricultural
crop harvest grain yield
food meal hunger
hunger starve famine hungry
water drinking supply
power electricity energy
energy power electricity
electricity power energy blackout
blackout outage power cut
oil petroleum crude fuel
gas fuel
fuel petrol gas
nuclear atomic reactor
pollution pollute contaminate toxic
pollute contaminate spill
emission carbon greenhouse
waste rubbish garbage
space orbit spacecraft
spacecraft probe craft satellite capsule
satellite spacecraft orbit
rocket launch booster
planet world earth
moon lunar
sun solar
star stellar
telescope observatory
scientist researcher expert
researcher scientist author academic study team
study research paper investigation survey find
survey poll study questionnaire
find study show conclude discover result
discover find discovery
sample specimen
experiment test trial
animal beast wildlife
bone skeleton remains fossil
fossil bone remains
ancient old prehistoric
archaeologist excavation dig
technology tech technical
computer machine pc
software program app code
app application software
phone mobile smartphone telephone handset
internet online web network
website site online web
online internet web digital
hack hacker cyberattack breach attack
data information record
password login
robot machine automate
machine device equipment
device gadget machine
chip semiconductor processor
user customer account people
hurt harm unharmed unhurt injure damage
survive alive survivor unharmed recover danger
uncover find discover unearth
rescue pull free lift
jail send prison
wrong wrongdoing mistake
wildfire fire blaze
`;
