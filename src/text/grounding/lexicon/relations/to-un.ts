/** Words from `touch` to `unsustainable`: see ../relations.ts. */
export const fromToToUn = `
touch = feel contact handle affect reach ~ move hand meet land tap mention
tough = hard difficult strict ~ strong harsh ! easy lenient soft
tour = visit ~ perform trip concert show inspect play walk
tourist = visitor holidaymaker ~ visit
tournament = competition championship ~ play
tout = promote hail advertise praise push ~ claim boast sell present tip recommend ! criticize
tow = pull haul drag ~ tug truck boat remove
towering = tall high
town ~ city
toxic = poisonous ~ poison harmful dangerous contaminate ! harmless safe
trace = track locate find identify ~ follow link origin contact search date ! lose
track = follow trace monitor trail pursue chase hunt ~ locate find watch police map observe record search satellite ! lose
trade = exchange swap deal sell buy barter ~ market commerce export import business merchant send transfer stock ! keep
trader = merchant dealer ~ trade
traffic = smuggle trade ~ trafficker drug illegal deal smuggler
trafficker = smuggler dealer ~ traffic
tragedy = disaster
tragic = sad terrible ~ tragedy death
trail = lag follow track behind ~ lose pursue chase deficit ! lead head ahead
train = coach teach prepare practise practice drill instruct ~ school exercise student educate athlete learn skill workout aim ! untrained
trained = skilled ! untrained
trainer = coach
traitor ~ betray treason ! patriot
trample = crush stamp ~ stampede die crowd violate foot
tranquil = calm peaceful quiet
transcend = exceed
transcribe = record ~ write
transfer = move shift relocate hand-over switch transferral ~ sign send sell give convey loan deport take pass ! retain
transform = change convert turn transformation alter overhaul ~ become revolutionize reform rebuild evolve redevelop ! preserve
transgression = offence violation
transient = temporary ! permanent
transition = change
translate = interpret render translation ~ language version mean convert speak
transmit = transmission send pass spread broadcast relay convey ~ infect contagious receive signal contract carry beam ! block
transparency = openness ! secrecy
transparent = open ~ honest public ! opaque secretive
transpire = happen emerge
transplant = graft relocate ~ organ donor surgery operation donate move receive heart kidney
transport = carry move take convey ship haul ~ travel bring bus truck send rush airlift deliver passenger vehicle transfer
trap = catch capture snare ensnare strand ~ stuck bury lock lure pin hold ! free release
trapped = stuck trap ~ rescue free stranded caught ! freed rescued escaped
trash = rubbish garbage waste
traumatic = distressing harrowing ~ trauma
traumatise = traumatize scar shock ~ trauma suffer hurt
travel = journey go trip tour fly move ride drive commute ~ visit visitor passenger tourist tourism head return traveller traveler arrive depart cross ! stay
traveller = passenger
traverse = cross ~ travel pass
treacherous = dangerous disloyal ! safe loyal
treachery = betrayal ! loyalty
tread = walk step ~ foot trample
treason = betrayal treachery ~ traitor
treat = handle tend cure regard ~ hospital patient doctor medical treatment medicine injured nurse ill therapy process ! neglect ignore abandon untreated
treatment = treat therapy ~ cure care hospital
treaty = pact accord agreement convention ~ sign ratify agree
trek = hike walk journey march ~ travel climb
tremble = shake shiver quake ~ fear
tremendous = huge enormous great
trend ~ popular viral tend twitter hashtag rise fashion topic
trespass = intrude ~ enter illegal property
trespasser = intruder
trial = test pilot try ~ experiment study court assess prosecute hearing case jury
tribunal = court ~ judge
tribute = homage ~ honor honour praise
trick = deceive dupe fool con ~ lure scam mislead hoax defraud
tricky = difficult awkward ! easy
trigger = cause set-off spark prompt activate provoke lead-to ~ result start alarm fire begin lead ignite ! prevent avert
trim = cut reduce prune pare ~ lower lose decrease narrow shave ! increase raise expand extend
trip = stumble fall journey visit tour ~ travel injure slip activate go
triple = treble rise ~ threefold increase three ! halve fall shrink
triumph = win prevail victory succeed ~ beat champion title success ! lose fail defeat failure
trivial = minor insignificant unimportant ~ small ! serious important
troop = soldier ~ army force
trophy = cup title ~ win
trot = run
trouble = worry bother disturb concern ~ problem distress plague difficulty upset ! reassure
troubled = worried ~ problem ! untroubled
troublesome ~ trouble annoy
trounce = thrash rout crush hammer ~ beat defeat win ! lose
truce = ceasefire armistice ~ peace lull halt stop agree ! fighting offensive hostilities
truck = lorry ~ vehicle
trudge = walk
true = correct genuine factual ~ fact real right confirm truth ! false untrue incorrect fabricated
trust = believe rely ~ confidence faith depend hope reliable entrust ! distrust mistrust doubt suspect
truth = fact ~ true real ! lie falsehood
truthful = honest ! untruthful dishonest
try = attempt seek test prosecute endeavour endeavor strive sample ~ aim effort trial hear work intend court struggle experiment bid want fight
tsunami = wave ~ sea
tug = pull drag haul ~ boat tow ! push
tumble = fall drop plunge slump plummet ~ decline slide sink trip collapse decrease ! rise soar climb surge
tune = adjust ~ watch listen radio viewer set
turbulent = stormy chaotic ~ unrest ! calm
turmoil = chaos unrest ! calm stability
turn = become change rotate convert transform spin switch ~ go veer reach look grow direction transition
turnout = participation ~ vote attend attendance
tutor = teach coach instruct teacher ~ student lesson
tweak = adjust modify amend alter ~ change
tweet = post write message say share ~ twitter publish statement announce comment retweet
twirl = spin
twist = distort bend sprain turn ~ injure ankle misrepresent wrench ! straighten
tycoon = magnate mogul
typhoon ~ wind storm
typical = usual normal characteristic ! atypical unusual
typify = exemplify represent embody ~ typical example
tyranny = dictatorship oppression ! freedom democracy
ubiquitous ~ everywhere ! rare
ugly = unattractive ! beautiful pretty
ultimate = final last ! initial
unable = incapable cannot ~ fail powerless inability impossible ! able capable manage
unacceptable = intolerable ~ reject wrong ! acceptable tolerable
unaccompanied = alone ~ child ! accompanied
unaffordable ~ expensive costly ! affordable cheap
unanimity = consensus unanimous ~ agree united ! division split dissent
unanimous ~ agree united consensus ! divided split contested narrow
unanimously ~ unanimous agree united ! narrowly split
unanswered ~ question ! answered
unarmed ~ defenceless ! armed
unattractive = ugly ! attractive
unauthorized = unauthorised unapproved ~ illegal ! authorized authorised approved permitted
unavailable = unobtainable ~ withdraw absent shortage miss ! available obtainable
unavoidable = inevitable ! avoidable
unaware = ignorant oblivious uninformed ~ surprise ! aware know conscious informed
unbearable = intolerable ! bearable
unbeaten = undefeated ~ win invincible perfect ! beaten beat defeated lose defeat
unbelievable = incredible ! believable credible
unbiased = impartial fair neutral ! biased
uncertain = unsure unclear doubtful ~ doubt unknown undecided ! certain sure definite assured settled
uncertainty = doubt ~ uncertain unclear unknown ! certainty
unchanged = steady static flat ~ hold remain keep stay ! changed change altered rise fall raise cut
unclean = dirty ! clean
unclear = uncertain vague ambiguous unknown ~ doubt question confuse ! clear obvious evident certain
uncomfortable = uneasy awkward ! comfortable
uncommon = rare unusual infrequent ~ few ! common frequent
uncompromising = inflexible ~ firm ! flexible
unconditional ~ complete ! conditional
unconfirmed = unverified ~ rumour rumor report alleged ! confirmed verified
unconscious = comatose ~ coma collapse faint ! conscious awake
unconstitutional = unlawful ~ invalid illegal strike-down violate breach overturn ! constitutional lawful valid
uncontested = unopposed ! contested
uncontrolled = rampant ! controlled
unconventional = unusual unorthodox ! conventional
unconvinced = skeptical sceptical doubtful ~ doubt question ! convinced persuaded
uncooperative ~ refuse ! cooperative
uncover = discover reveal unearth expose find detect discovery ~ investigate evidence dig show disclose excavate ! conceal hide
undamaged = intact unscathed ~ survive safe ! damaged destroyed damage wrecked
undecided = unsure wavering uncommitted ~ doubt pending ! decided settled
undefeated = unbeaten ~ win perfect ! beaten defeated lose defeat
undemocratic ! democratic
undeniable = indisputable ~ clear
undercover = secret covert ~ agent
undercut = undermine weaken ~ price cheaper lower
underdog = outsider ! favourite frontrunner
underestimate = understate ~ wrong low ! overestimate exaggerate
undergo = have experience go-through endure receive face ~ operation surgery treatment suffer take test ! avoid
underline = emphasise emphasize highlight stress underscore ~ show ! downplay
undermine = weaken erode damage sabotage subvert hurt ~ threaten harm destroy jeopardize discredit ! strengthen support bolster reinforce
underpin = support sustain ~ base strengthen ! undermine
underprivileged = poor disadvantaged ! privileged
underscore = underline highlight stress emphasize emphasise ~ show demonstrate reinforce illustrate ! downplay
understand = comprehend grasp know realise realize see ~ aware learn believe explain recognise recognize sympathise sympathize ! misunderstand unaware misinterpret
understate = downplay minimise minimize ~ underestimate less ! overstate exaggerate
undertake = carry-out conduct perform embark ~ promise begin do agree pledge ! abandon decline
undertaking = promise
underway = ongoing begun ~ start begin continue ! finished
undesirable = unwanted ~ bad ! desirable
undeterred ~ continue ! deterred
undeveloped ! developed
undisclosed = unspecified secret ~ withhold ! disclosed
undiscovered = unknown ! discovered
undisputed = uncontested unchallenged ~ certain ! disputed contested
undisturbed ~ quiet ! disturbed
undo = reverse cancel repeal ~ overturn unravel
undocumented = illegal ~ migrant ! documented
unearth = discover uncover excavate find ~ reveal expose discovery ! bury
unease = anxiety ! calm
uneasy = anxious worried nervous uncomfortable ! calm relaxed
unemployed = jobless out-of-work ~ unemployment lay-off redundant ! employed
unemployment = joblessness jobless ~ unemployed ! employment
unequal = uneven ~ differ different ! equal
uneven = unequal irregular ~ rough ! smooth
uneventful = quiet ! eventful
unexpected = unforeseen surprise ~ sudden shock ! expected anticipated predicted
unexpectedly = suddenly ~ surprise
unfair = unjust inequitable biased ~ wrong discriminate ! fair equitable
unfamiliar = unknown strange ! familiar
unfavorable = unfavourable adverse negative ~ bad ! favorable favourable
unfavourable = unfavorable adverse negative ~ bad ! favourable favorable
unfinished = incomplete ~ abandon ! finished completed complete
unfit = injured unsuitable ~ miss absent out ill ! fit healthy suitable
unfold = happen take-place develop occur ~ emerge evolve progress begin open reveal ! fold
unforeseen = unexpected ! foreseen
unforgettable = memorable ! forgettable
unforgivable = inexcusable ! forgivable
unfortunate = unlucky regrettable ~ bad ! fortunate
unfortunately = sadly ! fortunately luckily
unfounded = baseless groundless ~ false untrue deny ! justified
unfriendly = hostile cold ! friendly
ungrateful ! grateful
unhappiness = sadness ! happiness
unhappy = dissatisfied displeased sad ~ complain angry upset disappointed ! happy pleased satisfied delighted
unharmed = unhurt uninjured unscathed safe ~ escape survive release intact ! harmed hurt injured wounded injure damaged
unhealthy = harmful ~ ill sick ailing disease ! healthy wholesome beneficial
unhelpful ~ counterproductive ! helpful
unhurt = unharmed uninjured unscathed safe ~ escape survive ! hurt injured wounded harmed injure wound killed
unidentified = unnamed unknown anonymous ~ mystery ! identified named identify
uniform = same consistent ! varied
unify = unite merge unification consolidate ~ join combine single reunite integrate one ! split fragment divide
unilateral ~ alone ! bilateral multilateral
unilaterally = alone ! jointly
uninhabited = unpopulated deserted ~ empty ! inhabited populated
uninjured = unhurt unharmed unscathed ~ escape survive safe fit ! injured hurt wounded injure
unintentional = accidental inadvertent ~ mistake ! intentional deliberate
uninterested = indifferent ! interested
uninterrupted = continuous ! interrupted
union = merger ~ unite join worker ! separation secession
unique = unparalleled ~ only special ! common ordinary
unite = join unify merge combine ~ together rally union reunite unity ally ! divide split separate
united = unified together unite ~ unity join agree unanimous ! divided split disunited
unity = unite solidarity ~ united together ! division split disunity
universal = general global ~ all ! partial
university ~ student college
unjust = unfair wrong ~ injustice ! just fair
unjustified = unwarranted unfounded groundless ~ wrong ! justified
unkind = cruel ! kind
unknown = unidentified unclear undisclosed ~ mystery secret anonymous new ! known identified
unlawful = illegal illicit ~ violate breach criminal unconstitutional invalid ! lawful legal legitimate
unleash = release launch trigger ~ cause attack spark wreak send inflict ! restrain contain
unlicensed = unauthorised ~ illegal ! licensed
unlikely = improbable doubtful ~ doubt ! likely probable
unlimited = limitless unrestricted ! limited restricted capped
unlock = open release ~ free access key ! lock
unlucky = unfortunate luckless ! lucky fortunate
unmarried = single ! married
unnecessary = needless ~ avoidable ! necessary needed essential
unnerve = unsettle alarm frighten worry ~ scare ! reassure
unnoticed = unseen ! noticed
unoccupied = empty vacant ! occupied
unofficial = informal unconfirmed ~ unauthorized ! official formal
unopposed = uncontested ~ sole ! opposed contested
unorthodox = unconventional ! orthodox
unpack ~ open ! pack
unpaid = outstanding ~ owe voluntary debt ! paid settled
unplanned = spontaneous ! planned
unpleasant = nasty disagreeable ~ bad ! pleasant
unpopular = disliked ~ oppose criticize ! popular
unprecedented ~ record first historic new ! usual routine common
unpredictable = erratic volatile ~ uncertain ! predictable
unprepared = unready ~ surprise ! ready prepared prepare
unprofitable ~ loss lose deficit ! profitable lucrative
unprotected = exposed ! protected
unproven = unsubstantiated ~ doubt ! proven proved substantiated
unqualified = ineligible untrained ~ lack ! qualified eligible trained
unravel = collapse ~ solve fail untangle
unrealistic = impractical ! realistic
unreasonable = excessive unfair ! reasonable fair
unrelated = separate ! related connected
unreliable = untrustworthy ! reliable dependable
unrepentant = defiant ~ remorse ! remorseful repentant
unreserved = full
unresolved = unsettled unsolved ~ pending question dispute ! resolved settled solved
unrest = disorder turmoil riot ~ protest violence clash ! calm
unrestricted = unlimited free ~ open ! restricted limited
unruly = disorderly rowdy ! orderly
unsafe = dangerous hazardous risky ~ danger risk threat condemn ! safe secure harmless
unsanitary = unhygienic dirty ! sanitary hygienic
unsatisfactory = inadequate poor ! satisfactory
unscathed = unharmed unhurt uninjured intact undamaged ~ escape survive safe ! injured hurt wounded damaged harmed injure damage
unscrupulous = dishonest ! scrupulous
unseal ~ open release reveal publish court document disclose
unseat = oust topple defeat depose ~ beat lose replace remove incumbent ! reelect
unsecured ! secured
unselfish = selfless generous ! selfish
unsettle = disturb unnerve worry upset ~ unstable ! reassure calm settle
unsettled = uncertain ! settled
unskilled = untrained ~ worker ! skilled
unsolved = unresolved ~ mystery ! solved resolved
unspecified = undisclosed ! specified
unspoilt = unspoiled pristine ! spoiled
unstable = volatile shaky precarious ~ risk danger collapse change ! stable steady
unsuccessful = failed fail abortive in-vain futile ~ failure lose ! successful succeed
unsuccessfully = in-vain ~ fail ! successfully
unsuitable = inappropriate unfit ~ wrong ! suitable appropriate fit
unsure = uncertain undecided ~ doubt hesitate ! sure certain confident
unsustainable ~ untenable ! sustainable
`;
