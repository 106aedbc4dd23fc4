/** What people and things do, whatever comes of it. One topic a line, by base forms. */
export const acts = `
begin start launch open commence onset beginning inaugurate initiate introduce found establish founding create establishment form formation
end finish conclude close complete stop over completion ending finalise finalize
stop halt cease suspend pause interrupt freeze discontinue standstill suspension stoppage
cancel scrap drop abandon withdraw shelve axe ditch retract rescind cancellation
delay postpone defer late later slip reschedule postponement adjourn
continue remain stay keep last persist ongoing still maintain retain unbroken
return back resume restart reopen again restore revive resumption reinstate
wait await pending hold expect queue
try attempt seek effort bid endeavour aim strive want
plan intend intention aim propose proposal prepare scheme schedule due will project programme blueprint strategy
promise pledge vow commit undertake guarantee assure swear commitment say
agree accept approve back support endorse consent accord sign deal settle agreement ok favour
approve approval pass adopt ratify clear authorise authorize sanction vote endorse permission consent
reject refuse decline dismiss deny spurn veto rebuff oppose rejection refusal against
oppose against resist object criticise opposition opponent dissent disagree fight
allow permit let enable authorise authorize able may can free right licence permission possible lift
ban forbid prohibit bar outlaw block prevent stop illegal exclude unlawful disallow not prohibition
prevent stop avoid avert block keep deter hinder hamper
require need must oblige force compel demand obligation mandatory necessary requirement compulsory condition unless
force compel make drive push lead cause oblige
order command instruct tell direct demand require instruction directive request
ask request call urge appeal demand want plead beg petition seek invite press
demand want insist require claim
urge encourage press advise recommend ask call appeal exhort
advise recommend suggest advice recommendation counsel propose urge
persuade convince
offer propose present bid give ready willing proposal tender
give hand provide grant award donate deliver supply present pass gift pay donation allocate spend
get receive obtain gain win secure earn collect acquire recipient accept
take seize grab capture occupy confiscate remove
send dispatch deliver ship deploy forward post mail transmit deployment
bring take carry transport move convey deliver fetch ferry haul
put place lay set install position mount
remove clear strip withdraw eliminate delete pull oust
keep hold retain preserve store maintain save
use employ apply utilise exploit deploy rely usage user
make produce create manufacture build generate output maker producer production
build construct erect develop construction builder make
destroy wreck ruin demolish devastate level raze flatten destruction ravage
damage harm hit hurt break ruin devastate spoil impair affect
break smash shatter crack snap fracture burst rupture split breach
repair fix mend restore renovate rebuild overhaul refurbish restoration
change alter amend modify revise adjust switch transform shift reform turn update rewrite alteration
move shift transfer relocate switch go migrate displace
go travel head leave move come trip journey fly drive
come arrive reach land enter get appear arrival
leave depart quit go exit withdraw flee departure
flee escape run abscond vanish displaced
enter join access admission entry entrance
join enter accede accession membership member
meet gather convene assemble meeting talk see encounter face
find discover uncover locate detect unearth identify spot trace recover
look search seek hunt scour comb quest
lose lost missing disappear vanish loss forfeit gone
miss fail lack absent without skip
show reveal demonstrate expose display present indicate suggest point prove appear
hide conceal secret disguise mask
open unlock inaugurate unveil start
close shut closure seal lock shutdown shutter
cover include span extend comprise contain involve
include contain comprise feature among incorporate add consist
exclude omit except without
add increase more further extra append
join connect link tie bind attach connection relate
link connect associate tie relate cause blame
separate divide split part divorce detach
share divide split distribute common joint
choose select pick elect opt decide prefer appoint
decide decision determine resolve conclude rule settle agree choose choice vote
name appoint nominate choose designate select call make elect
replace succeed substitute swap successor follow new
resign quit leave go resignation
dismiss sack fire remove oust axe redundancy dismissal suspend
hire recruit employ appoint engage sign
work job employ task serve labour
help assist aid support relief rescue back assistance contribute
rescue save pull free recover lift evacuate rescuer
protect defend guard shield secure safeguard protection defence
threaten threat warn risk danger menace
warn caution alert warning fear
fear worry concern afraid alarm anxious anxiety dread
hope optimistic wish expect confident want
expect forecast predict anticipate likely foresee project think estimate outlook
believe think consider feel assume regard suppose opinion view
know aware knowledge familiar learn understand known
doubt question sceptical uncertain unsure suspect
want wish desire seek demand keen hope
prefer favour favourite rather like
need require lack must want demand
try test experiment trial
test trial try check examine experiment pilot
check inspect examine verify inspection review control monitor audit
watch observe monitor see follow view track audience viewer spectator
see witness spot observe notice view eye
hear listen hearing sound
read study browse reader
write author pen draft compose note writer book
speak talk say tell address speech voice
call telephone ring phone name describe dub
describe call label portray depict term brand characterise
explain explanation reason clarify account because cite
mention refer cite note name
answer respond reply response reaction react
react reaction respond response
comment remark speak statement say respond
confirm verify acknowledge establish confirmation
admit concede acknowledge confess accept admission
deny reject dispute refute contradict denial
claim allege assert maintain say contend
accuse blame allege charge accusation fault denounce
blame fault responsible accuse attribute cause
praise welcome hail applaud laud compliment thank celebrate
criticise condemn attack denounce slam blast criticism complain object rebuke
complain complaint grumble protest criticise object grievance
protest demonstrate march rally demonstration demonstrator strike oppose
apologise sorry apology regret
thank grateful gratitude appreciate
congratulate celebrate mark commemorate celebration anniversary honour
agree deal accord pact treaty compromise settlement contract agreement
negotiate talk bargain negotiation dialogue discuss discussion
discuss debate talk consider raise
argue argument dispute quarrel row disagree contend say debate
dispute row quarrel conflict disagreement feud contest clash
compete competition rival contest contend race
fight battle combat struggle clash war fighting conflict brawl
attack assault hit strike raid bomb offensive target ambush storm
defend defence protect justify
cause lead trigger bring result prompt provoke spark create make blame because due
result outcome consequence effect follow lead
affect hit impact influence effect touch concern
happen occur place arise hold
wake aware awake
sleep bed asleep slumber
eat food meal feed dine consume diet
drink beverage alcohol
live reside home resident life house dwell inhabit
stay remain live lodge
visit tour trip visitor come guest tourist
rise increase climb grow gain up raise jump higher surge soar growth lift hike more expand double
fall drop decline decrease down slip slide sink tumble slump plunge plummet lower reduce cut shrink slow ease less reduction
double twice twofold
halve half
triple treble
reach hit achieve attain total amount climb come stand
exceed above over more surpass top beat pass outnumber
total sum amount overall altogether number count
count number tally total census
measure size gauge reading weigh long deep wide tall high
estimate reckon put about calculate think believe
calculate compute figure
compare against than comparison versus
rank place position list rate
last take long duration run continue
extend prolong lengthen stretch renew expand extension
limit cap restrict curb ceiling control restriction maximum
control run dominate hold command rule manage
manage run lead control head operate succeed
lead head run chair command ahead boss
operate run work function operator
organise organize arrange stage hold host plan
host hold stage organise
hold have keep stage contain
carry bear transport contain hold
throw toss hurl fling
pull drag draw tow
push press shove
lift raise hoist remove
hang suspend dangle
cut slash trim sever reduce chop
burn fire blaze flame
melt thaw shrink
dig excavate tunnel
clean clear wash tidy
fill full flood pack
empty vacant clear drain
cross pass traverse
pass go overtake cross
follow after pursue come track
chase pursue hunt follow
catch capture arrest seize hold
drop dump release fall
spread extend expand reach circulate
grow develop expand increase cultivate
improve better upgrade enhance improvement recover
worsen deteriorate worse decline aggravate
recover heal improve rebound recovery
succeed success manage achieve win
fail failure unable unsuccessful collapse
avoid escape evade miss dodge
ignore disregard overlook defy neglect
defy disobey ignore flout violate refuse
obey comply follow respect heed
violate break breach infringe contravene violation
respect honour observe follow
serve work act hold spend
act behave move do step
deal handle tackle address treat
tackle address fight deal combat
solve resolve settle fix solution crack
face confront meet risk encounter
risk danger may could might
suffer experience have endure undergo sustain
survive live alive outlive survivor unharmed escape
stay remain keep still
fetch sell bring cost price
unable cannot able possible
lack shortage without missing need short
possible impossible able can
receive pay get give grant award hand
accept take receive agree
play appear compete participate
reach get achieve attain touch
break collapse burst fail
fast slow speed quick
ready prepare
drive hit crash run
blow explode blast
serve supply provide work
travel journey voyage trip route go move sail swim flow drive ride march walk run fly migrate cross cruise row pedal head commute ferry sailing pass lead link connection
score goal win beat defeat lose loss level equalise equalize draw point net deadlock lead trail comeback playoff final semifinal quarterfinal overtime series match game
signal indicate hint telegraph show suggest flag sign
host hold stage set venue open house event welcome site
join induct enter admit sign member enrol recruit
expose face risk carry penalty prison
value worth price cost amount deal
count track tally record number total list
precede before after follow ahead prior
limit single only one maximum term cap serve
retreat shrink thin recede melt shorten glacier
lengthen long longer add detour
change raise lower revise upgrade downgrade outlook
rely cite depend source base
suppose mean intend plan expect aim due
stick strand trap hang stuck
prevail win overcome succeed triumph victory
yield give produce result return
wonder ask question doubt
wield hold use carry brandish
vie compete contest race run
tour visit travel trip
clash fight battle confront dispute argue
peak record high top maximum
soar rise jump surge climb skyrocket swell
plummet plunge fall drop tumble slump nosedive sink
dub call name nickname label
land touchdown arrive reach splashdown
undergo have surgery treatment operation receive
unfold happen occur take place event
suspect arrest detain charge accuse man
sentence prison jail term punish punishable punishment
solid sound firm healthy strong
`;
