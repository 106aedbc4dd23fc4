import { clippings } from './clippings.ts';
import { nominals } from './nominals.ts';

/**
 * Words of news prose that may stand for each other, one group a line, by their base forms. A word may be in
 * several groups. Written from general knowledge of English, for words that say the same of an event; what
 * narrows or widens the meaning (`vessel`, `ferry`) is left out.
 */
const GROUPS = `
allow permit authorise authorize approve
world global worldwide
rival competitor opponent
annul quash overturn invalidate void
refuse reject decline
blame cite attribute
survive outlive live
resume restart reopen
say state tell announce declare remark comment note add explain reveal disclose mention report claim assert affirm indicate express observe stress
admit concede acknowledge accept recognise recognize confess
deny reject refute dispute dismiss
ask request urge call appeal demand invite
warn caution alert
promise pledge vow commit undertake
think believe consider feel regard view opinion
agree accord consent accept back support endorse approve
approve pass adopt ratify back endorse clear green-light
deal agreement accord pact settlement compromise contract
sign conclude seal ink
vote ballot poll
rise increase climb grow gain up raise jump higher surge growth lift hike
raise increase lift hike boost put-up
fall drop decline decrease down slip dip sink tumble slump plunge plummet lower reduction downturn shrink
cut reduce lower decrease reduction slash trim shrink curb lessen
limit contain restrain curb control check restrict confine
start begin launch open commence kick-off beginning first initiate onset
end finish conclude close stop over complete completion ending
halt stop suspend pause freeze interrupt suspension
cancel scrap drop withdraw call-off abandon
cancel stop end
delay postpone late later put-off defer
continue go-on remain keep stay last persist
plan intend aim propose scheme proposal project programme program strategy intention goal target
goal target aim objective
expect forecast predict anticipate foresee project forecast
show reveal demonstrate display expose indicate unveil
buy purchase acquire acquisition procurement
sell sale
pay fund finance spend cover fee
cost price expense spend bill charge
money funds cash funding finance
profit earnings
wage pay salary earnings
worker employee staff member labour personnel
boss chief head leader executive ceo chairman manager director
company firm business corporation enterprise operator group
organisation organization body agency group institution
union labour
government administration cabinet state ministry authorities
authority regulator agency official authorities
parliament legislature lawmaker mep deputies
lawmaker legislator representative mp deputy member politician
council councillor
committee panel commission
minister secretary
country nation state
city town municipal
police officer detective investigator
soldier troop serviceman military force personnel
army military forces
war conflict fighting
attack strike assault raid hit
kill dead die death lose-life fatal cull slaughter
injure wound hurt injury
arrest detain catch capture custody
convict guilty conviction
acquit clear exonerate
destroy wreck ruin demolish
damage harm
rescue save
help assist aid support back assistance
protect defend shield guard
fight battle combat
meeting talk negotiation summit session discussion conference
meet gather convene
meet face play
accommodate house shelter
participate involve partake
back return
fit match
talk negotiation discussion dialogue
discuss talk debate
visit trip journey tour travel
go travel head
leave depart quit exit
arrive come reach
return back
send dispatch deliver ship
carry transport take bring
conduct perform undertake execute carry-out run do hold
make produce create build manufacture
build construct construction erect
use employ deploy
give provide offer grant hand supply
get receive obtain gain win secure
let allow permit enable
require need oblige must force
forbid ban prohibit bar outlaw
rule regulation law act legislation
law act legislation bill rule
change alter transform amend shift
move shift transfer relocate
big large huge giant great major vast
small little tiny minor
fast quick rapid swift
new fresh novel
important key major main significant crucial
main chief principal key primary
next follow subsequent coming
last previous final past recent
before ahead prior earlier until
after follow since later once
about around roughly approximately nearly some almost
more over above exceed beyond
less under below fewer
further additional extra another more
several some various many few number
many numerous lot much
yearly annual year annually
monthly month
weekly week
daily day
hard difficult tough
problem difficulty issue trouble
reason cause why because
result outcome consequence effect
part share portion
child kid young
teenager teenage youth adolescent old
person people resident inhabitant citizen public
resident inhabitant local
passenger traveller traveler rider commuter
driver motorist
patient sick
doctor physician medic
scientist researcher expert
study research survey
survey poll
vaccine jab dose vaccination immunisation shot vaccinate
water supply
reservoir lake dam
rain rainfall
ship vessel boat
rail train railway
railway rail line
strike walkout stoppage industrial-action
dredge dig deepen
dig excavate deepen
mud sediment silt
harbour harbor port
port harbour harbor
fisherman fishermen fisher
home house household
house housing home
loan mortgage credit
rate interest
bank lender
inflation prices
price cost
share stock
market exchange
aid assistance help relief
exercise drill manoeuvre training
join enter accession membership member
ally partner alliance
partner ally
agree settle
dispute conflict row quarrel
meanwhile while
possible potential
likely probable expect
near close
far distant faraway remote
inside within
against from
area region zone district
place site location spot
site place location
capital
event incident accident
accident crash incident
blaze fire
storm gale
phone telephone
letter note
document paper text
book
message note
statement declaration announcement
answer reply respond response reaction
question query
refund reimbursement repay compensation
apology apologise sorry
fare ticket price
half fifty
quick soon
now currently
record high
high elevated
low weak
strong powerful
secret covert covertly secretly clandestine hidden
open unlock
own belong possess
prove show
test trial
win victory beat
beat defeat
lose defeat
try attempt seek effort bid
attempt effort bid move
choose pick select elect
appoint name
resign quit step-down
wait await
search look hunt
find discover
join enter accession membership member
terminate expire
watch monitor observe
check inspect verify examine inspection
examine study scrutinise investigate
investigate probe inquiry examine investigation
decide determine resolve decision
decision ruling
set fix
reason ground basis cause
unit arm division subsidiary branch
main leading principal major key chief
threshold line mark limit
singer songstress vocalist
jury juror
hope wish
want wish seek desire
fear worry concern
concern worry
welcome praise hail
criticise criticize attack condemn
complain complaint grumble
protest demonstrate demonstration
block blockade obstruct
blockade block
treat handle
dump drop dispose tip
work job
job post position work
task job mission
mission trip
night overnight
day daytime
turn become
happen occur
include contain comprise feature
consist comprise
publish release issue print
issue release publish
release free
describe call portray
name call title
reach hit achieve attain
achieve reach accomplish
extend prolong lengthen
wide broad
deep depth
long length
high height
highest top supreme
wide width
heavy weight
wrong mistaken incorrect
right correct
true real
false wrong untrue
safe safety secure
dangerous risky hazardous danger risk
free release
poor
rich wealthy
young youth
old elderly aged
early
eu bloc
nato alliance
consecutive row straight running
twice double
level
period time
signal hint indicate indication
consider treat regard
inform tell notify brief
create establish found set-up
proceed continue
disclose reveal publish
use draw-on
examine see
shelve suspend postpone defer
competitor contender candidate runner
undecided undetermined
oust topple unseat depose
dissent oppose
stake shareholding holding
penalty fine sanction
expel deport
expel deport remove
cap ceiling
shut close
head lead
drought dryness
cabinet government
testify evidence testimony
convene summon
summon call-in
pupil student schoolchildren
connection link association tie
fit healthy
inauguration swearing
spokesman spokeswoman spokesperson
chairman chairwoman chair chairperson
head lead chief
hurt harm damage
hour
quota limit cap
cap limit ceiling
exceed breach surpass
allocate assign
share split divide
split divide
mediator mediate
vote approve
recommend advise suggest
remind
prefer favour favor
step measure
measure step action
tool instrument
system
portray depict paint describe characterise characterize
steal embezzle rob pilfer loot swindle
beat thump thrash trounce crush rout hammer overwhelm
manoeuvre maneuver exercise
throw hurl send spew fling toss
expose reveal
yield produce harvest
reserve earmark allocate
lunar moon
solar sun
sky air
outskirts edge fringe periphery
avert prevent avoid
emerge appear surface
candid candour candor frank frankness honest honesty
odour odor smell
governor gov
senator sen
representative rep
lieutenant lt
colonel col
captain capt
sergeant sgt
doctor dr
professor prof
attorney atty
department dept
government govt
reverend rev
superintendent supt
`;

function* readGroups(): Generator<readonly [string, number]> {
  let group = 0;
  for (const line of GROUPS.trim().split('\n')) {
    group += 1;
    for (const word of line.split(' ')) yield [word, group];
  }
  for (const words of [...nominals, ...clippings]) {
    group += 1;
    for (const word of words) yield [word, group];
  }
}

/** Numbers of the groups that a base form is in. */
export const meaningsOf: ReadonlyMap<string, readonly number[]> = collect();

function collect(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [word, group] of readGroups()) found.set(word, [...(found.get(word) ?? []), group]);
  return found;
}
