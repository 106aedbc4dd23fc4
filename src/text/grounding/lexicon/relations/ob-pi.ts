/** Words from `objective` to `pitiful`: see ../relations.ts. */
export const fromObToPi = `
objective = aim goal target
obligation = duty requirement ~ oblige ! option choice
obligatory = mandatory compulsory required ~ require duty ! optional voluntary
oblige = force compel require ~ must order bind help ! exempt
obliterate = destroy annihilate flatten wipe-out ~ level raze erase ! spare preserve
obscene = indecent offensive ! decent
obscure = hide conceal cover unknown unclear ~ blur ! reveal clarify famous clear
obscurity ! fame
observe = watch see notice mark celebrate observation monitor witness honor ~ look study say note obey follow respect hold comment ! violate ignore breach miss flout
observer = monitor onlooker ~ watch
obsolete = outdated outmoded ~ old ! current modern
obstacle = barrier hurdle hindrance
obstinate = stubborn ! flexible
obstruct = obstruction block impede hinder hamper ~ prevent stop interfere delay bar justice ! help assist facilitate clear aid cooperate
obtain = get acquire gain secure receive procure ~ win buy earn reach have take achieve collect ! lose
obvious = clear evident plain apparent ~ see ! unclear hidden
occasional = infrequent intermittent sporadic ~ sometimes ! constant frequent regular
occasionally = sometimes ! always constantly
occupant = resident ~ live
occupation = occupy ~ invade seize control hold ! withdrawal liberation
occupied = inhabited ~ occupy live hold ! vacant empty unoccupied
occupier ~ invader
occupy = take-over hold control seize occupation inhabit ~ invade capture enter fill squat stay conquer ! vacate leave withdraw liberate
occur = happen take-place arise transpire unfold strike ~ event incident cause result place hold appear follow hit come ! prevent avert avoid cancel
odd = strange unusual weird peculiar ! normal even
offence = offense crime
offend = offence offense insult upset anger hurt ~ outrage apologize crime commit reoffend ! please
offensive = attack assault push ~ advance invade troop ! retreat ceasefire truce withdrawal
offer = provide propose give present extend bid volunteer proposal ~ sell supply available suggest grant feature serve invite accept promise ready ! withdraw withhold refuse deny
officer = policeman ~ police
official = formal authorized authorised ~ confirm state announce ! unofficial informal
offline = disconnected ~ outage fail ! online
offload = sell unload dump ~ dispose shed get-rid-of ! buy acquire load
offset = compensate counterbalance make-up-for balance ~ reduce cut outweigh cost counter neutralize ! compound
offshore ~ sea ! onshore
often = frequently regularly ~ many common ! rarely seldom never
old = elderly ancient ~ former age year ! young modern
ominous = threatening ~ danger ! promising
omission = omit exclusion leave-out ~ miss drop ! inclusion selection
omit = leave-out exclude drop skip omission ~ miss fail forget overlook absent ! include mention
ongoing = underway continuing ~ continue last ! finished over ended completed concluded
online = connected internet virtual ~ web site digital ! offline
onlooker = bystander spectator witness ~ watch
onset = start beginning outbreak ! end
onshore ~ land ! offshore
onslaught = attack assault
ooze = leak
opaque = unclear ~ secret ! transparent
open = launch start begin unlock inaugurate unveil unseal opened unlocked accessible ~ opening ceremony reopen available premiere access establish found operate welcome public first ! close shut lock seal block closed shutter locked end
opening = open launch ~ start begin inauguration ! closure closing
openness = transparency ~ open honest ! secrecy
operate = run work function manage conduct act operation ~ use operator control perform surgery service own serve active drive ! close shut idle fail
operational = working running functioning ~ operate open active run ! inoperative closed idle broken
operative = working ~ agent
operator ~ run
opinion = view belief ~ think
opponent = rival adversary foe ~ oppose ! ally supporter
opportunity = chance ~ possible
oppose = object resist fight reject opposition contest ~ opponent critic protest criticise criticize vote disagree block denounce challenge refuse against complain complaint objection ! support back endorse favour favor approve agree advocate
opposed = against oppose ~ resist object reject ! support
opposite = contrary reverse ~ other ! same
opposition = oppose resistance objection ~ reject rival ! support backing approval
oppress = oppression persecute repress ~ abuse tyranny subjugate ! liberate free
oppression = tyranny repression ! freedom
oppressive = repressive harsh
oppressor = tyrant
opt = choose decide pick select elect ~ prefer vote option choice ! reject
optimism = hope confidence ~ optimistic ! pessimism
optimist ! pessimist
optimistic = hopeful upbeat confident bullish ~ hope expect positive ! pessimistic gloomy bearish downbeat
optimum = best ideal
optional = voluntary discretionary ~ choose choice free ! mandatory compulsory obligatory required
orchestrate = organize organise mastermind engineer ~ plan direct coordinate plot lead
ordain = consecrate appoint ~ priest bishop church decree ! defrock
ordeal = suffering ~ trauma
order = command direct instruct mandate tell request require decree demand instruction ~ buy purchase rule must issue force court law judge call obey ! forbid cancel lift ask
orderly = organised organized peaceful ! disorderly chaotic
ordinary = normal usual common average ! extraordinary special unusual
organiser = organizer ~ host
organize = organise arrange hold stage plan set-up organization coordinate run ~ host mount prepare form unionize event organizer ! cancel disband
organizer = organiser ~ host
original = initial earliest ~ old first
originate = start begin stem derive emanate ~ origin source cause first arise trace create
orphan ~ parent
orthodox = conventional ~ church ! unorthodox
oust = remove topple overthrow depose unseat ouster throw-out dismiss ~ coup expel fire replace lose sack leave ! reinstate retain reelect install elect appoint
ouster = removal overthrow ~ oust
outage = blackout ~ fail failure offline disruption interrupt lose ! restoration
outbid = beat ~ offer auction bid top
outbreak = epidemic ~ spread break-out disease infection virus
outburst ~ anger
outcome = result consequence
outcry = protest uproar backlash ~ anger
outdated = obsolete ~ old replace ! modern current
outdo = beat surpass exceed
outgoing = departing leaving ~ former successor ! incoming shy
outlandish = bizarre ~ strange
outlast = outlive survive ~ last longer
outlaw = ban prohibit forbid criminalize criminalise ~ illegal law bar crime prohibition ! legalize legalise allow permit authorize decriminalize
outlay = spending expenditure ! income
outline = describe set-out detail sketch summarize ~ explain present plan propose unveil announce say ! conceal
outlive = survive outlast ~ live longer
outlook = forecast prospect
outnumber = exceed ~ more majority than larger
outpace = outstrip exceed surpass outperform ~ faster overtake beat grow ! lag trail
outperform = outdo beat outstrip surpass ~ exceed better ! underperform lag
output = production ~ produce make
outrage = anger infuriate enrage shock fury ~ protest condemn offend angry ! please delight
outrageous = shocking scandalous ~ anger
outright = complete total ~ full ! partial
outrun ~ escape beat
outshine = surpass
outside = outdoors ! inside within
outsource = contract ~ abroad service company hire
outspoken = vocal frank ~ critic ! reticent
outstanding = unpaid unsettled pending excellent exceptional superb ~ owe remain great ! settled paid mediocre
outstrip = exceed surpass ! trail
outweigh = exceed ~ more greater benefit
over = finished ended concluded ~ end finish ! ongoing underway
overall = total general ~ whole
overcast = cloudy ! sunny
overcharge ~ charge price bill pay fee ! undercharge
overcome = beat conquer defeat surmount win recover ~ survive succeed resolve fight cope ! succumb surrender fail lose
overcrowded = packed ~ crowd full ! empty
overdose ~ drug die
overdue = late ~ owe delay outstanding ! early
overestimate = exaggerate overstate ~ wrong ! underestimate
overflow = flood spill burst ~ river water full
overhaul = revamp reform restructure change ~ repair overtake review renovate modernize ! preserve
overhear = hear ~ listen
overheat ~ hot fire engine heat burn ! cool
overjoyed = delighted thrilled elated ~ happy joy ! disappointed heartbroken
overload = overwhelm ~ burden heavy full
overlook = ignore miss neglect disregard ~ forget view snub see omit ! notice spot recognize consider
overnight ~ night
overreact ~ panic
override = overrule overturn ~ veto cancel supersede ignore ! uphold sustain
overrule = overturn reverse annul ~ reject court override quash ! uphold affirm sustain
overrun = overwhelm swarm invade ~ capture conquer seize take exceed
overseas = abroad foreign ! domestic
oversee = supervise manage run direct monitor ~ head control lead charge watch responsible administer handle
overshadow = eclipse dwarf mar ~ dominate cloud spoil
overstate = exaggerate inflate ~ overestimate claim wrong ! understate downplay
overstep = exceed ~ break
overt = open public ! covert secret
overtake = pass surpass outstrip leapfrog exceed ~ ahead lead beat overhaul eclipse top ! trail lag
overthrow = topple oust depose bring-down coup ouster toppling ~ remove unseat revolution fall power ! restore install
overturn = reverse quash flip annul strike-down topple capsize revoke ~ appeal reject court ruling change roll crash repeal cancel lift ! uphold affirm confirm sustain back
overwhelm = swamp inundate overpower engulf ~ defeat crush flood stretch strain exceed overload
overwhelming = crushing landslide huge ~ large big majority ! narrow slim marginal
overwhelmingly ! narrowly
owe ~ debt pay repay debtor due loan money arrears creditor
own = possess have hold ~ owner ownership property buy belong acquire run operate control sell ! rent lack lease
owner = proprietor ~ own
ownership = own possession ~ owner buy
pacifist ! warmonger
pacify = calm placate appease quell subdue ~ peace ! provoke anger
pack = fill cram stuff load crowd ~ full box bag luggage leave carry ! unpack empty
pact = agreement deal accord treaty ~ sign agree alliance ! disagreement
paid = salaried remunerated ~ pay wage charge ! unpaid
pain = agony suffering ~ hurt ! pleasure
painful = sore ~ hurt ! painless
painless ~ easy ! painful
paint = portray depict color coat describe colour ~ painting draw art artist portrait decorate create
pair = couple match partner twin ~ join two combine link
pale = light ~ white ! dark
paltry = meagre small ! generous huge
pandemic ~ virus disease spread
panic = alarm fear ~ flee ! calm
parachute ~ jump drop plane land sky fall
parade = march display ~ procession celebrate crowd show
paralyse = paralyze cripple immobilise ~ halt disable stop disrupt strike
paralyze = paralyse cripple immobilize ~ halt disable stop disrupt strike
paramount = supreme ~ important
pardon = forgive clemency reprieve amnesty absolve ~ free release spare commute overturn mercy waive ! execute punishment punish convict
parity = equality ~ equal ! disparity inequality
park = leave station ~ car vehicle stop parking space
parliamentarian = lawmaker legislator ~ parliament
parole = release ~ free ! jail
parrot = repeat
part = separate split divide leave section ~ divorce end depart ! unite join stay reunite whole
partial = incomplete limited ~ part ! complete total full
partially = partly ~ partial ! fully completely entirely wholly
participant = competitor attendee
participate = take-part join compete engage play attend participation enter ~ participant member involve contribute event perform contestant ! withdraw boycott abstain miss skip
participation = participate take-part involvement ~ join compete attend ! boycott withdrawal absence
partisan = biased ~ party ! bipartisan nonpartisan impartial
partly = partially ~ partial ! fully completely entirely wholly
partner = collaborate cooperate ally pair ~ partnership alliance joint together venture deal agreement join ! compete split
partnership = alliance collaboration ~ partner cooperate joint ! rivalry
pass = approve adopt enact hand overtake exceed cross clear die back ~ vote law legislation become move succeed through death surpass drive agree ! reject fail vote-down block defeat veto
passable = open clear ! impassable blocked
passenger = traveller traveler ~ travel
passerby = bystander
passionate = fervent ardent enthusiastic ~ love ! indifferent
passive = inactive ! active
past = former previous ~ history ! future
pastor = priest minister ~ church
patch = repair mend fix ~ cover hole
pathetic = poor ~ weak
patience ~ wait ! impatience
patient ~ wait hospital ill treat ! impatient
patriot ! traitor
patrol = police guard monitor ~ watch officer protect secure deploy ship
pause = suspend halt break stop hold-off lull ~ interrupt delay rest wait freeze moratorium temporary ! continue resume proceed resumption
pave = surface tarmac asphalt ~ road concrete cover lead prepare
pay = spend compensate reimburse settle remunerate payment fund repay hand-over paycheck paycheque pay-packet ~ cost buy charge salary wage price fee finance money earn give fine refund ! default unpaid withhold owe refuse
payment = pay ~ money sum ! default
peace ~ ceasefire truce calm treaty ! war fighting conflict hostilities
peaceful = nonviolent calm ~ peace quiet ! violent
peacefully = calmly ~ peace peaceful ! violently
peak = culminate crest height summit ~ high record highest maximum climax top ! bottom low
peasant = farmer
peculiar = strange odd unusual ! normal
peddle = sell hawk ~ spread trade
pedestrian = walker ~ walk
peek = look
peel = strip remove ~ skin
pelt = throw ~ stone
penalise = penalize punish fine sanction ~ penalty deduct ban ! reward
penalize = penalise punish fine sanction ~ penalty deduct ban ! reward
penalty = punishment fine ~ punish sanction ! reward
pending = outstanding undecided awaiting ~ await wait expect ! settled decided resolved
penetrate = pierce enter breach infiltrate ~ break reach
penniless = poor broke destitute ~ money ! rich
pension ~ retire
pensioner = retiree ~ elderly
perceptible = noticeable ! imperceptible
perfect = flawless ideal faultless ~ improve refine best ! flawed imperfect
perfection ! imperfection
perform = play carry-out act sing conduct do appear execute stage performance ~ performer show concert singer musician dance work star present actor ! cancel
performance = show display ~ perform play
peril = danger risk ! safety
perilous = dangerous hazardous ~ risk ! safe
perish = die ~ dead death kill disaster victim ! survive
perk = benefit
permanent = lasting indefinite everlasting ~ forever continue life ! temporary interim provisional
permanently = forever ~ permanent ! temporarily provisionally
permission = permit consent authorization leave go-ahead approval ~ allow approve licence license grant let ! refusal ban prohibition refuse
permit = allow let authorize authorise permission license sanction licence authorization ~ approve enable grant agree legal consent ! ban bar forbid prohibit prevent disallow refuse
permitted = allowed permit authorized ~ legal ! forbidden prohibited banned barred
perpetrate = commit carry-out ~ perpetrator crime attack responsible
perpetrator = culprit attacker
perpetual = constant permanent ! temporary
perplex = puzzle baffle confuse mystify ~ unclear
persecute = persecution oppress ~ harass discriminate victimize target abuse ! protect
persecution = oppression
persevere = persist continue ! give-up abandon quit
persist = continue remain last persevere endure linger ~ keep still hold insist stay ! stop end cease subside fade
personal = private individual ~ own
persuade = convince coax sway persuasion ~ urge influence agree get induce lobby ! dissuade deter discourage
persuasive = convincing ~ persuade ! unconvincing
pertinent = relevant ! irrelevant
perturb = worry disturb ! reassure
pervade = fill spread
perverse ~ wrong
pessimism = gloom ~ pessimistic fear ! optimism
pessimistic = gloomy downbeat bearish ~ fear worry doubt negative ! optimistic hopeful upbeat bullish confident
pester = annoy bother
petition = appeal ask request call urge ~ court sign seek signature demand file
petitioner ~ petition
phase = stage ~ gradual introduce end step period
phenomenal = extraordinary amazing
philanthropist = donor ~ donate
phone = call telephone ring ~ contact speak talk dial tell
phoney = phony fake bogus ~ false ! genuine
photo = picture image photograph
photograph = shoot snap picture ~ photo photographer image camera capture
physician = doctor ~ treat
pick = choose select name draft pluck gather opt elect ~ nominate appoint collect recruit take selection harvest ! reject drop
picket = protest demonstrate ~ strike union worker
picture = photo image photograph
picturesque = scenic beautiful ! ugly
pierce = penetrate
pile = heap stack ~ accumulate mount pressure rubbish
pilot = fly steer trial test ~ plane aircraft navigate captain
pin = trap blame attach ~ stick hope crush fasten ! free
pine = long
pinpoint = identify locate
pioneer = trailblazer develop introduce founder ~ invent first lead start
pious = devout ~ religious
pitch = throw propose present ~ sell offer baseball suggest hurl bid
pitiful ~ poor
`;
