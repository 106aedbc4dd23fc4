/** Words from `monarch` to `panic`: see ../relations.ts. */
export const fromMoToPa = `
monarch = sovereign ruler ~ throne king queen
monitor = watch track observe check supervise follow survey oversee ~ control record measure guard look inspect surveillance ! ignore
monopoly ~ control ! competition
mood = atmosphere feeling
morale = spirit
morbid ~ death
mortality = death ~ die
motionless = still stationary ! moving
motivate = drive inspire prompt spur encourage ~ motive incentive cause reason stimulate ! discourage demotivate
motivation = incentive reason
motive = reason ~ why
motorist = driver ~ drive car
mould = shape form ~ make mold cast
mount = launch rise climb stage increase organize grow ~ begin set-up install build escalate ascend ride ! dismount subside ease fall
mourn = grieve lament mourning ~ tribute death die remember funeral loss honor sad commemorate grief ! rejoice
mourner ~ mourn funeral
mourning = grief ! celebration
move = relocate shift transfer transport go travel migrate advance ~ change walk leave motion step march drive settle head reschedule ! stay remain stationary
multilateral ~ several ! unilateral
multinational = international ~ country company
multiple = several many numerous ~ more ! single
multiply = increase grow ~ double proliferate spread number ! decrease diminish
mundane = ordinary everyday ! extraordinary
municipal ~ city council local town
murder = kill slay assassinate homicide slaying killing ~ die dead death victim shoot stab strangle murderer body manslaughter ! survive spare
murderer = killer
murky = unclear dark ! clear
musician = singer ~ music
muster = gather assemble summon ~ collect raise rally get
mutate = mutation change evolve ~ variant virus strain gene
mute = silence muffle subdue quiet ~ sound microphone restrain dampen ! amplify
mutiny = revolt rebellion ~ refuse rebel ! obedience
mutual = reciprocal shared common ~ each ! unilateral
mysterious = unexplained strange puzzling
nab = catch arrest capture grab collar seize nick ~ detain take win snatch custody steal ! release free miss
naive = gullible ! shrewd
naked = nude bare undressed ~ clothes ! dressed clothed
name = call appoint identify nominate christen dub list designate choose title pick unveil ~ reveal select elect announce become known honor honour squad award mention ! anonymous withhold unnamed drop sack
named = name identify identified ~ call appoint ! unnamed anonymous unidentified
narrate = tell recount ~ story describe voice
narrow = shrink reduce tighten lessen slim tight ~ close cut trim less small margin ! widen broaden expand grow wide comfortable overwhelming landslide
narrowly = barely ~ narrow ! comfortably easily overwhelmingly unanimously
nasty = unpleasant ! nice pleasant
national = nationwide countrywide ~ country state
nationalise = nationalize nationalisation take-over ~ state seize expropriate government ! privatise privatize denationalise
nationalization = nationalisation nationalize ~ state public takeover ! privatization privatisation
nationalize = nationalise nationalization take-over ~ state seize expropriate government ! privatize privatise denationalize
nationalized = nationalised ~ public nationalize state ! private privatized privatised
nationwide = national countrywide ~ country ! local regional
native = indigenous ~ born local ! foreign
natural = unprocessed ~ nature wild ! artificial synthetic
navigate = steer sail ~ map route guide direct travel manage
near = approach nearby ~ almost reach close next beside ! recede far distant
neat = tidy ! untidy messy
necessary = needed required essential need ~ require ! unnecessary needless
necessity = need requirement ~ must ! luxury
need = require necessity requirement want demand call-for must ~ lack necessary essential depend shortage short seek ! unnecessary superfluous
needy = poor ~ need ! rich
negate = nullify cancel invalidate ~ offset undo deny ! confirm
negative = unfavourable unfavorable ~ bad clear uninfected pessimistic ! positive favourable favorable
neglect = negligence ~ ignore ! care
negligence = neglect carelessness
negligent = careless ~ neglect fail ! careful diligent
negligible = tiny insignificant minimal ~ small ! significant considerable
negotiate = bargain talk broker negotiation discuss ~ deal agreement agree talks reach meet treaty settle
negotiation = negotiate talks bargaining ~ discuss talk deal
negotiator = mediator
neighbour = neighbor ~ near
nervous = anxious worried tense ~ fear ! calm confident relaxed
neutral = impartial unaligned ~ independent ! partisan biased
neutralize = neutralise counteract disable ~ kill defuse destroy eliminate
never ! always often
new = latest recent fresh novel ~ first introduce launch start ! existing outdated
newcomer = rookie arrival ~ new ! veteran
next = following coming upcoming ~ future ! previous
nice = pleasant kind ~ good ! nasty unpleasant
nickname = dub call ~ name known label
nightmare ~ dream
noble ~ honour
nod ~ agree approve head greet signal assent
noise = sound ~ loud ! silence
noisy = loud rowdy ~ noise ! quiet silent
nominal ~ small ! real
nominate = name propose choose select nomination appoint pick ~ candidate nominee award elect suggest run prize shortlist ! reject withdraw
nomination = nominate ~ name choose candidate appoint
nominee = candidate ~ nominate
non-binding = advisory ! binding
nonexistent ~ missing lack ! existing
nonpartisan = impartial neutral ! partisan
nonsense = rubbish ~ false
nonsensical = absurd ! sensible
nonstop = continuous ! intermittent
norm = standard ! exception
normal = usual ordinary regular ~ typical average ! abnormal unusual
normalise = normalize ~ normal restore standard
normalize = normalise ~ restore standard
northern = north ! southern
notable = remarkable noteworthy significant ~ important ! unremarkable
notch = score achieve ~ win record register
note = say observe remark mention notice record state ~ write report comment recognize recognise acknowledge add highlight statement ! overlook ignore
notice = see spot observe note detect notification ~ aware find recognize attention realize ! miss overlook ignore
noticeable = visible obvious ! unnoticeable
notify = inform tell alert advise notification let-know ~ report announce warn contact letter
notorious = infamous ~ famous bad
novice = beginner newcomer ! expert veteran
nuclear = atomic ! conventional
nudge = push prod ~ urge encourage move edge
nuisance = annoyance
nullify = annul void invalidate negate cancel ~ overturn reject quash ! validate uphold
number = total count amount include ~ sum dozens
numerous = many several ! few
nurse = tend ~ hospital treat patient breastfeed recover injury ! neglect
nurture = foster raise develop encourage ~ care grow feed support ! neglect
oath = vow pledge ~ swear
obedience = obey compliance ~ follow ! defiance disobedience rebellion
obedient = compliant ~ obey ! disobedient defiant
obese = overweight fat ~ weight ! thin underweight
obey = comply follow heed abide ~ order obedience adhere respect ! disobey defy flout violate ignore break
object = objection oppose protest complain ~ reject against disagree refuse concern criticize ! agree accept support approve consent back
objection = object opposition ~ oppose protest complain ! approval consent
objective = aim goal target
obligation = duty requirement ~ oblige
obligatory = mandatory compulsory required ~ require duty ! optional voluntary
oblige = force compel require ~ must order bind help
obliterate = destroy annihilate flatten wipe-out ~ level raze erase ! spare preserve
obscene = indecent offensive
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
occupant = resident ~ live
occupation = occupy ~ invade seize control hold ! withdrawal liberation
occupied = inhabited ~ occupy live hold ! vacant empty unoccupied
occupier ~ invader
occupy = take-over hold control seize occupation inhabit ~ invade capture enter fill squat stay conquer ! vacate leave withdraw liberate
occur = happen take-place arise transpire unfold strike ~ event incident cause result place hold appear follow hit come ! prevent avert avoid cancel
odd = strange unusual weird peculiar ! normal even
offence = offense crime
offend = offence offense insult upset ~ anger outrage apologize crime commit reoffend ! please
offensive = attack assault push ~ advance invade troop ! retreat ceasefire truce withdrawal
offer = provide propose give present extend bid volunteer proposal ~ sell supply available suggest grant feature serve invite accept promise ready ! withdraw withhold refuse deny
officer = policeman ~ police
official = formal authorized authorised ~ confirm state announce ! unofficial informal
offline = disconnected ~ outage fail ! online
offload = sell unload dump ~ dispose shed get-rid-of ! buy acquire load
offset = compensate counterbalance make-up-for balance ~ reduce cut outweigh cost counter neutralize ! compound
often = frequently regularly ~ many common ! rarely seldom never
old = elderly ancient ~ former age year ! young modern
ominous = threatening ~ danger ! promising
omission = omit exclusion leave-out ~ miss drop ! inclusion selection
omit = leave-out exclude drop skip omission ~ miss fail forget overlook absent ! include mention
ongoing = underway continuing ~ continue last ! finished over ended completed concluded
online = connected ~ web site digital ! offline
onlooker = bystander spectator witness ~ watch
onset = start beginning outbreak ! end
onslaught = attack assault
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
oppose = object resist fight reject opposition contest ~ opponent critic protest criticise criticize vote disagree block denounce challenge refuse against ! support back endorse favour favor approve agree advocate
opposed = against oppose ~ resist object reject ! support
opposite = contrary reverse ~ other ! same
opposition = oppose resistance objection ~ reject rival ! support backing approval
oppress = oppression persecute repress ~ abuse tyranny subjugate ! liberate
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
oust = remove topple overthrow depose unseat ouster throw-out dismiss ~ coup expel fire replace lose sack leave ! reinstate retain reelect
ouster = removal overthrow ~ oust
outage = blackout ~ fail failure offline disruption interrupt lose ! restoration
outbid = beat ~ offer auction bid top
outbreak = epidemic ~ spread break-out disease infection virus
outburst ~ anger
outcome = result consequence
outcry = protest uproar backlash ~ anger
outdated = obsolete ~ old replace ! modern current
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
outrage = anger infuriate enrage shock fury ~ protest condemn offend angry ! please
outrageous = shocking scandalous ~ anger
outright = complete total ~ full ! partial
outsource = contract ~ abroad service company hire
outspoken = vocal frank ~ critic ! reticent
outstanding = unpaid unsettled pending excellent exceptional superb ~ owe remain great ! settled paid mediocre
outweigh = exceed ~ more greater benefit
over = finished ended concluded ~ end finish ! ongoing underway
overall = total general ~ whole
overcast = cloudy ! sunny
overcharge ~ charge price bill pay fee ! undercharge
overcome = beat conquer defeat surmount ~ win survive recover succeed resolve fight cope ! succumb surrender
overcrowded = packed ~ crowd full ! empty
overdose ~ drug die
overdue = late ~ owe delay outstanding ! early
overestimate = exaggerate overstate ~ wrong ! underestimate
overflow = flood spill burst ~ river water full
overhaul = revamp reform restructure ~ repair change overtake review renovate modernize ! preserve
overheat ~ hot fire engine heat burn ! cool
overjoyed = delighted thrilled elated ~ happy joy ! disappointed heartbroken
overload = overwhelm ~ burden heavy full
overlook = ignore miss neglect disregard ~ forget view snub see omit ! notice spot recognize consider
overreact ~ panic
override = overrule overturn ~ veto cancel supersede ignore ! uphold sustain
overrule = overturn reverse annul ~ reject court override quash ! uphold affirm sustain
overrun = overwhelm swarm invade ~ capture conquer seize take exceed
oversee = supervise manage run direct monitor ~ head control lead charge watch responsible administer handle
overshadow = eclipse dwarf mar ~ dominate cloud spoil
overstate = exaggerate inflate ~ overestimate claim wrong ! understate downplay
overt = open public ! covert secret
overtake = pass surpass outstrip leapfrog exceed ~ ahead lead beat overhaul eclipse top
overthrow = topple oust depose bring-down coup ouster toppling ~ remove unseat revolution fall power
overturn = reverse quash flip annul strike-down topple capsize revoke ~ appeal reject court ruling change roll crash repeal cancel lift ! uphold affirm confirm sustain back
overwhelm = swamp inundate overpower engulf ~ defeat crush flood stretch strain exceed overload
overwhelming = crushing landslide huge ~ large big majority ! narrow slim marginal
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
panic = alarm ~ fear flee ! calm
`;
