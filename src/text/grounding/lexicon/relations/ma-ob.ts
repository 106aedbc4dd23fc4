/** Words from `make` to `objection`: see ../relations.ts. */
export const fromMaToOb = `
make = produce create build manufacture construct earn force compel cause reach ~ maker product prepare assemble deliver achieve score
maker = manufacturer producer ~ make
makeshift = temporary improvised ! permanent
malfunction = fail fault failure glitch ~ defect error ! work function
malice = spite
malicious = spiteful ~ harm hostile
malign = smear slander vilify ! praise
malignant = cancerous ~ tumour tumor cancer ! benign
malnourished = undernourished starving ~ hunger food
malnutrition = hunger ~ food
man ~ male ! woman
manage = run direct oversee handle control cope succeed coach lead ~ manager able head supervise operate administer deal achieve management ! fail mismanage
mandate = require order compel authorize demand oblige ~ mandatory obligatory rule force compulsory instruct must ! prohibit
mandatory = compulsory obligatory required ~ require oblige force requirement order ! optional voluntary discretionary
maneuver = manoeuvre steer ~ move exercise navigate tactic
mangle = crush ~ damage
manhunt = hunt search ~ police fugitive seek
manifest = show display
manipulate = manipulation rig tamper influence doctor falsify fiddle ~ control distort fraud cheat fake deceive
manoeuvre = exercise ~ move
manual ~ hand ! automatic automated
manufacture = make produce build production fabricate construct assemble ~ manufacturer factory plant maker supply create
manufacturer = maker producer ~ make factory
mar = spoil overshadow tarnish ruin blight ~ damage hurt disrupt violence ! enhance
march = parade protest demonstrate walk rally demonstration procession ~ crowd protester advance
marginal = slight small narrow ~ little ! substantial significant
mark = celebrate commemorate observe note signal grade label scar ~ anniversary indicate honour honor represent ceremony score remember
market = promote sell advertise ~ sale brand product offer campaign trade
maroon = strand
marriage = marry wedding wed ~ husband wife spouse ! divorce
married = wed marry ~ marriage husband wife wedding spouse ! unmarried divorced
marry = wed ~ wife husband spouse wedding marriage bride groom couple ceremony engage ! divorce unmarried
marvel = wonder admire ~ amaze
mask = hide conceal cover disguise ~ wear obscure ! reveal unmask expose
masked ~ hide disguise ! unmasked
massacre = slaughter kill butcher murder ~ die dead victim ! spare
massive = huge enormous vast ~ large big ! tiny small
mastermind = plan orchestrate plot organise organize ~ lead behind design
match = equal pair correspond fit tally game ~ same similar compete meet compare team play ! differ mismatch
matter = count ~ important significance concern difference relevant affect
mature = adult ripe ~ grow ! immature
maturity ! immaturity
maximise = maximize increase ~ most boost ! minimise minimize
maximum = most highest ~ limit ! minimum
mayhem = chaos
meager = meagre scanty ~ small little ! ample generous
meagre = meager scanty ~ small little ! ample generous
mean = signify intend imply denote represent indicate entail ~ meaning result cause allow define suggest require
meaningful = significant important ! meaningless
meaningless = pointless empty ! meaningful
measure = gauge assess calculate quantify evaluate ~ size test record estimate span long weigh reading
medal ~ win award
meddle = interfere interference tamper ~ intervene influence
mediate = mediation broker arbitrate ~ negotiate mediator intervene peace talks resolve
mediator = negotiator broker
medic = paramedic doctor ~ treat
medical ~ doctor hospital health
medication = drug medicine ~ treat
medicine = drug medication ~ treat
mediocre = average ~ poor ! excellent outstanding
meet = encounter gather convene see satisfy face assemble fulfil fulfill reach hold-talks ~ meeting summit talk visit discuss join attend play conference introduce ! miss avoid fall-short fail snub boycott
meeting = meet gathering summit ~ talk conference
melt = thaw dissolve liquefy ~ heat warm shrink disappear ice ! freeze solidify
membership ~ member join
memorable = unforgettable ~ remember ! forgettable
memorial = monument
menace = threaten threat danger ~ intimidate fear risk
menacing = threatening ~ danger
mend = repair fix ! break
mention = cite refer say note name raise ~ speak quote comment include talk discuss ! omit ignore
mentor = adviser ~ teach
merchant = trader dealer ~ sell
merciful = lenient ! merciless
merciless = ruthless cruel pitiless ! merciful
mercy = clemency pity ! cruelty
merge = merger combine join amalgamate unite consolidate ~ acquire takeover buy integrate company deal ! split demerge separate
merger = merge combination ~ combine join takeover unite ! demerger split
mesmerise = captivate fascinate
message = note letter ~ send
messenger = courier ~ deliver
messy = untidy chaotic ! tidy
meteorologist = forecaster ~ weather
meticulous = careful thorough ! careless
migrant = immigrant ~ move refugee
migrate = move emigrate relocate travel go ~ migrant leave immigrant flee immigrate ! stay remain
migration = migrate ~ move immigrant
mild = slight light ~ minor weak warm ! severe serious harsh extreme
milestone = landmark ~ reach
militant = insurgent rebel ~ extremist fighter
military = army ~ soldier troop war force
militia = paramilitary ~ fighter
mimic = imitate copy impersonate ~ like resemble
mind = object care ~ watch bother tend oppose
mine = dig extract excavate pit ~ coal gold miner ore explosive plant
miner ~ mine coal
mingle = mix
minimal = minimum slight negligible ~ small ! maximum extensive
minimise = minimize reduce downplay lessen limit ~ cut lower avoid small ! maximise maximize exaggerate increase
minimize = minimise reduce downplay lessen limit ~ cut lower avoid small ! maximise maximize exaggerate increase
minimum = least lowest ~ limit ! maximum
minor = slight small trivial ~ light ! major serious severe
minority ~ few ! majority
mint ~ coin
miracle = wonder
miraculous ~ miracle amazing
mirror = reflect echo copy match resemble ~ similar same follow replicate parallel ! contrast differ
miscalculate = misjudge err ~ mistake error wrong
misconduct = wrongdoing misbehaviour
miserable = unhappy wretched sad ~ poor ! happy
misery = suffering unhappiness ! happiness joy
misfire = fail
misfortune = adversity ~ luck ! fortune
misguided = mistaken wrong ! wise
mishandle = bungle botch mismanage ~ fail wrong criticise
mishap = accident
misidentify = mistake ~ wrong
misinterpret = misunderstand misread ~ wrong confuse mistake
mislead = deceive misinform lie dupe ~ false fool untrue trick misrepresent deception
misleading = deceptive false ~ inaccurate ! accurate truthful
mismanage = mishandle bungle ~ fail waste manage wrong
mismanagement ~ bad
misplace = lose mislay ~ missing ! find
misread = misinterpret ~ wrong
misrepresent = distort mislead falsify ~ lie false wrong
miss = lack skip overlook lose absent fail ~ absence late injury fall-short exclude escape without ! hit attend catch meet reach score find make participate
missile ~ fire launch rocket
missing = disappear vanish lost untraced ~ disappearance search unfound absent ! found locate trace find turn-up
misspeak ~ wrong
misspell ~ wrong
mistake = confuse misidentify error blunder wrong ~ think misjudge
mistaken = wrong incorrect ~ error ! correct right
mistreat = abuse maltreat ~ harm beat hurt torture neglect
mistrust = distrust suspicion doubt ! trust
misunderstand = misinterpret misread ~ confuse wrong ! understand grasp
misuse = abuse ~ wrong exploit waste use misappropriate
mitigate = mitigation alleviate lessen reduce ease limit soften lower ~ prevent address curb tackle adapt cut ! worsen aggravate exacerbate intensify
mix = blend combine mingle merge stir mixture ~ together cross add fuse join include ! separate segregate
mixed = varied ~ combine both
moan = complain groan ~ cry unhappy
mob = crowd gang
mobile = moving ~ phone ! stationary immobile
mobilise = mobilize mobilization mobilisation rally muster marshal activate ~ deploy troop draft reservist conscript organise gather call ! demobilize demobilise stand-down disband
mobilize = mobilise mobilization mobilisation rally muster marshal activate ~ deploy troop draft reservist conscript organize gather call ! demobilize demobilise stand-down disband
mock = ridicule taunt deride ~ laugh joke satirize insult tease parody ! praise
moderate = ease temper soften host chair lessen modest centrist ~ slow decline reduce lead debate mediator fall mild ! intensify worsen accelerate extreme radical
moderation = restraint ! excess extremism
modern = contemporary ~ new ! outdated obsolete ancient
modernise = modernize upgrade update ~ modern new improve renovate
modernize = modernise upgrade update ~ new improve renovate
modest = moderate small humble ~ limited ! lavish huge ambitious
modify = change alter adapt adjust amend ~ revise modification tweak ! preserve
momentous = historic important significant ! trivial
momentum = impetus
monarch = sovereign ruler ~ throne king queen
money = cash fund ~ pay
monitor = watch track observe check supervise follow survey oversee ~ control record measure guard look inspect surveillance ! ignore
monopoly ~ control ! competition
mood = atmosphere feeling
morale = spirit
morbid ~ death
mortality = death ~ die
mother = mum mom ~ parent
motionless = still stationary ! moving
motivate = drive inspire prompt spur encourage ~ motive incentive cause reason stimulate ! discourage demotivate
motivation = incentive reason
motive = reason ~ why
motorist = driver ~ drive car
motorway = highway ~ road
mould = shape form ~ make mold cast
mount = launch rise climb stage increase organize grow ~ begin set-up install build escalate ascend ride ! dismount subside ease fall
mourn = grieve lament mourning ~ tribute death die remember funeral loss honor sad commemorate grief ! rejoice celebrate
mourner ~ mourn funeral
mourning = grief ! celebration
move = relocate shift transfer transport go travel migrate advance ~ change walk leave motion step march drive settle head reschedule ! stay remain stationary
movie = film ~ cinema
mow = cut ~ grass
muddy = confuse ! clarify
multilateral ~ several ! unilateral
multinational = international ~ country company
multiple = several many numerous ~ more ! single
multiply = increase grow ~ double proliferate spread number ! decrease diminish
mundane = ordinary everyday ! extraordinary
municipal ~ city council local town
murder = kill slay assassinate homicide slaying killing ~ die dead death victim shoot stab strangle murderer body manslaughter ! survive spare save
murderer = killer
murky = unclear dark ! clear
musician = singer ~ music
muster = gather assemble summon ~ collect raise rally get
mutate = mutation change evolve ~ variant virus strain gene
mute = silence muffle subdue quiet ~ sound microphone restrain dampen ! amplify
mutilate = maim
mutiny = revolt rebellion ~ refuse rebel ! obedience
mutual = reciprocal shared common ~ each ! unilateral
mysterious = unexplained strange puzzling
nab = catch arrest capture grab collar seize nick ~ detain take win snatch custody steal ! release free miss
nag = pester
naive = gullible ! shrewd
naked = nude bare undressed ~ clothes ! dressed clothed
name = call appoint identify nominate christen dub list designate choose title pick unveil ~ reveal select elect announce become known honor honour squad award mention ! anonymous withhold unnamed drop sack
named = name identify identified ~ call appoint ! unnamed anonymous unidentified
narrate = tell recount ~ story describe voice
narrow = shrink reduce tighten lessen slim tight ~ close cut trim less small margin ! widen broaden expand grow wide comfortable overwhelming landslide broad
narrowly = barely ~ narrow ! comfortably easily overwhelmingly unanimously
nasty = unpleasant ! nice pleasant
national = nationwide countrywide ~ country state
nationalise = nationalize nationalisation take-over seize ~ state expropriate government ! privatise privatize denationalise
nationalization = nationalisation nationalize ~ state public takeover ! privatization privatisation
nationalize = nationalise nationalization take-over ~ state seize expropriate government ! privatize privatise denationalize
nationalized = nationalised ~ public nationalize state ! private privatized privatised
nationwide = national countrywide nationally ~ country ! local regional locally
native = indigenous ~ born local ! foreign
natural = unprocessed ~ nature wild ! artificial synthetic
navigate = steer sail ~ map route guide direct travel manage
navy ~ ship fleet
near = approach nearby ~ almost reach close next beside ! recede far distant
neat = tidy ! untidy messy
necessary = needed required essential need ~ require ! unnecessary needless
necessity = need requirement ~ must ! luxury
need = require necessity requirement want demand call-for must ~ lack necessary essential depend shortage short seek ! unnecessary superfluous
needy = poor ~ need ! rich
negate = nullify cancel invalidate ~ offset undo deny ! confirm
negative = unfavourable unfavorable ~ bad clear uninfected pessimistic ! positive favourable favorable
neglect = negligence ignore ! care protect attend
negligence = neglect carelessness
negligent = careless ~ neglect fail ! careful diligent
negligible = tiny insignificant minimal ~ small ! significant considerable
negotiate = bargain talk broker negotiation discuss ~ deal agreement agree talks reach meet treaty settle ! refuse
negotiation = negotiate talks bargaining ~ discuss talk deal
negotiator = mediator
neighbour = neighbor ~ near
nervous = anxious worried tense ~ fear ! calm confident relaxed
neutral = impartial unaligned ~ independent ! partisan biased
neutralise = neutralize
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
notify = inform tell alert advise notification let-know ~ report announce warn contact letter ! conceal
notorious = infamous ~ famous bad
novice = beginner newcomer ! expert veteran
nuclear = atomic ! conventional
nudge = push prod ~ urge encourage move edge
nuisance = annoyance
nullify = annul void invalidate negate cancel ~ overturn reject quash ! validate uphold confirm
number = total count amount include ~ sum dozens
numerous = many several ! few
nurse = tend ~ hospital treat patient breastfeed recover injury ! neglect
nurture = foster raise develop encourage ~ care grow feed support ! neglect
oath = vow pledge ~ swear
obedience = obey compliance ~ follow ! defiance disobedience rebellion
obedient = compliant ~ obey ! disobedient defiant
obese = overweight fat ~ weight ! thin underweight
obey = comply follow heed abide ~ order obedience adhere respect ! disobey defy flout violate ignore break
object = objection oppose protest complain disagree ~ reject against refuse concern criticize ! agree accept support approve consent back
objection = object opposition ~ oppose protest complain ! approval consent
`;
