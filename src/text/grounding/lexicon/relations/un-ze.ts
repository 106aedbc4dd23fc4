/** Words from `unsympathetic` to `zealous`: see ../relations.ts. */
export const fromUnToZe = `
unsympathetic ! sympathetic
untenable = indefensible ! tenable
untouched = undamaged intact ! damaged
untrained = unskilled ! trained
untreated = raw ! treated
untrue = false incorrect fabricated ~ deny lie ! true correct
unused = idle empty ! used
unusual = rare uncommon exceptional abnormal ~ strange odd ! usual normal common typical
unvaccinated ~ susceptible ! vaccinated inoculated
unveil = reveal disclose announce present launch introduce ~ show release display open new publish ceremony debut ! conceal hide withdraw
unveiling = unveil launch ~ show reveal
unwanted = unwelcome ! wanted
unwarranted = unjustified ! warranted justified
unwelcome = unwanted ! welcome
unwell = ill sick ailing ~ illness suffer hospital ! healthy fit recovered
unwilling = reluctant loath ~ refuse hesitate resist ! willing eager keen ready
unwillingness = reluctance ! willingness
unwind = relax
unwise = foolish imprudent ~ mistake ! wise
unwittingly = unknowingly ! knowingly deliberately
unworkable = impractical ! workable
upbeat = optimistic positive cheerful ! downbeat gloomy pessimistic
upcoming = forthcoming coming next ~ soon future ! past
update = revise modernise modernize renew refresh upgrade revision ~ new change latest inform report amend improve version add ! outdated
upend = overturn disrupt upset ~ change transform shake topple reverse
upgrade = improve modernize modernise update raise ~ better boost enhance renovate replace rating promote ! downgrade demote lower
uphill ! downhill
uphold = maintain confirm sustain affirm support back defend keep ~ appeal court ruling preserve agree ! block overturn quash reverse strike-down annul overrule abandon reject dismiss
upright = vertical honest
uprising = revolt rebellion insurrection ~ protest rebel riot
uproar = outcry protest
uproot = displace remove ~ tree move
upset = distress overturn defeat beat disturb shock disrupt anger ~ angry hurt sad win surprise offend unhappy ! please calm
upstairs ! downstairs
upstream ! downstream
upturn = recovery boom ~ rise improve grow ! downturn recession slump
upward ~ rise ! downward
urban = city metropolitan ~ town ! rural
urge = encourage appeal press exhort advise push plead ~ ask recommend call warn tell demand request beg want ! discourage dissuade deter
urgency ~ urgent
urgent = pressing immediate emergency ~ need
use = utilise utilize utilization employ apply usage exploit deploy consume wield tap harness ~ user need rely operate adopt spend exercise turn ! abandon shun forgo avoid unused waste discard
useful = helpful valuable ~ help use benefit work ! useless worthless unhelpful
useless = worthless ineffective ~ fail futile ! useful helpful effective valuable
user ~ use
usher = escort lead guide ~ bring begin start introduce herald
usual = normal customary ordinary ~ common regular typical ! unusual exceptional
usually = normally generally typically ~ often ! rarely never
usurp = seize ~ power throne take-over
utilise = utilize use employ apply ~ exploit
utilize = utilise use employ apply ~ exploit
utter = say speak ~ word total complete
utterance = statement
vacancy = opening ~ empty vacant job ! filled
vacant = empty unoccupied unfilled ~ vacancy ! occupied filled
vacate = leave quit empty give-up depart ~ vacancy vacant evict resign overturn annul ! occupy stay remain fill
vacation = holiday ~ travel
vaccinate = inoculate immunise immunize jab vaccination ~ vaccine dose protect shot immunity inject virus ! unvaccinated
vaccinated = vaccinate inoculated immunized jabbed ~ jab vaccine shot dose immune ! unvaccinated
vaccination = vaccinate inoculation immunization jab ~ vaccine shot dose
vaccine = jab shot ~ vaccinate dose immunization
vague = unclear ambiguous imprecise ~ general ! precise clear specific
vain = futile fruitless ~ fail ! successful
valiant = brave
valid = lawful good ~ legal accept apply effective count ! invalid void expired null annulled
validate = confirm verify certify ~ prove support approve legitimize vindicate ! invalidate refute annul
valuable = precious useful ~ value worth ! worthless
value = price appraise estimate prize appreciate cherish ~ worth cost assess valuation esteem respect
vandal ~ damage
vandalise = vandalize deface damage ~ vandalism smash graffiti destroy ! repair
vandalize = vandalise deface ~ vandalism damage smash graffiti destroy
vanish = disappear ~ disappearance missing lost fade ! remain stay survive
variable = changeable ~ vary ! constant fixed
varied = diverse different ! uniform
variety = diversity range
vary = differ range fluctuate change variation ~ different diverse depend between adjust
vast = huge enormous immense ~ large ! tiny small
vaunt = boast
veer = swerve turn ~ shift crash lane change
vehement = strong fierce passionate ! mild
vehicle ~ drive car truck
vendetta = feud
vendor = seller trader ~ sell
venerate = revere
vengeance = revenge
vent = express voice release ~ anger air
venture = dare risk ~ business go enterprise
verdict = judgment judgement ruling ~ decide guilty jury find
verified = verify confirmed ~ prove check ! unverified unconfirmed
verify = confirm check authenticate corroborate validate verification substantiate ~ prove establish true certify test accurate ! disprove refute unverified debunk
versatile = adaptable
vessel = ship boat
vet = screen check examine scrutinize scrutinise ~ investigate review approve background assess
veteran ! rookie novice newcomer
veto = block reject strike-down refuse overrule ~ oppose override bill president vote-down rejection stop ! sign approval approve pass accept back
viable = workable feasible sustainable ! unviable
vibrant = lively
vibrate = shake tremble ~ sound
vicar = priest
vicious = brutal savage cruel violent ! gentle
victim = casualty ~ die kill injure suffer dead ! culprit perpetrator
victor = winner ! loser
victorious = win triumphant winning ~ victory winner champion beat ! defeated beaten lose losing
victory = win triumph ~ beat winner success champion ! defeat loss lose
vie = compete contend battle ~ contest bid race rival run fight challenge ! withdraw
view = see watch regard consider observe ~ viewer opinion think believe show visit visitor display attitude
viewer = audience
vigilance = alertness ! complacency
vigilant = alert watchful careful ! careless complacent
vigorous = strong energetic ! weak feeble
vilify = malign demonise demonize denounce ~ criticise criticize attack smear ! praise
village ~ town
villain = criminal ~ bad ! hero
vindicate = clear exonerate absolve ~ justify innocent acquit ! condemn blame
violate = breach break infringe flout contravene defy violation ~ law rule illegal abuse rape charge disobey offence offense ignore ! obey comply observe respect honour honor uphold adhere
violation = violate breach infringement ~ break defy illegal ! compliance observance
violence = bloodshed ~ attack clash riot fight kill ! calm peace
violent = brutal ~ violence attack riot clash ! peaceful nonviolent
violently = brutally ~ violence violent ! peacefully
virtual = online ! physical
virtue ! vice
virus ~ disease infection
visible = seen see ~ appear show view spot watch ! invisible hidden concealed unseen
visit = go travel tour trip see attend ~ visitor tourist guest arrive meet host come welcome journey stay ! avoid skip cancel
visitor = tourist guest ~ visit
vital = essential crucial critical key ~ important need ! unimportant inessential
vivid = bright graphic ! dull
vocal = outspoken ~ voice ! silent
voice = express say speak utter air ~ state opinion raise tell concern sound ! suppress
void = invalid null annulled ~ annul cancel quash overturn ! valid binding effective
volatile = unstable erratic turbulent ~ fluctuate swing change risk ! stable steady calm constant
volatility = instability ! stability
volcano ~ erupt lava
voluntarily = willingly ~ volunteer choose ! forcibly involuntarily compulsorily
voluntary = optional unforced ~ volunteer choose willing unpaid ! mandatory compulsory obligatory forced involuntary
volunteer = offer ~ help unpaid work donate serve charity join ! refuse
vote = ballot elect poll choose decide approve cast opt ~ voter election referendum support back reject candidate pass oppose ! abstain
voter = elector ~ vote
vouch = attest guarantee confirm ~ support assure
vow = pledge promise swear commit say threaten ~ declare plan insist will intend determined ! renege
voyage = sail travel cruise journey ~ trip ship
vulnerable = susceptible exposed ~ risk weak threaten danger ! immune safe invulnerable protected
wage = fight conduct carry-on pay salary ~ war battle campaign engage launch earn
wager = bet gamble stake ~ risk
wait = await queue stay ~ delay expect remain hope line postpone stand ! proceed rush
waive = forgo give-up relinquish drop ~ exempt fee right suspend lift waiver ! enforce impose insist
wake = awaken rouse waken ~ awake alarm alert stir ! sleep
walk = stroll march stride hike tread ~ step move pedestrian foot travel pace leave trek go
walkout = strike ~ leave protest stoppage
wander = roam stray ~ walk
wane = fade decline diminish dwindle ebb ~ weaken fall lose decrease ! grow rise increase wax strengthen
want = wish desire seek hope demand like aim call-for ~ need intend plan ask request aspire prefer search keen eager ! reject refuse oppose dislike unwanted shun
wanted = sought hunted ~ suspect search at-large ! unwanted
war = conflict warfare ~ fight invade invasion battle troop army ! peace armistice
warfare = war ! peace
warm = heat mild hot friendly ~ temperature rise climate thaw melt ! cool chill freeze cold chilly
warmth = heat ! cold
warn = caution alert threaten advise tell say ~ warning threat danger risk urge fear forecast predict issue notify ! reassure
warning = warn alert caution ~ threaten risk danger advise
warrant = justify merit deserve ~ order arrest
warrior = fighter
wary = cautious suspicious careful ~ fear ! trusting
wash = clean rinse launder cleanse ~ sweep carry bathe water hygiene soap ! dirty
waste = squander fritter lose ~ spend miss loss useless ! save conserve
wasteful = extravagant ! economical
watch = view see observe monitor look witness follow ~ viewer spectator audience attend fan guard broadcast ! ignore miss
watchdog ~ regulator
water = irrigate hose ~ wet dilute sprinkle drench rain spray
watertight ! leaky
wave = flap signal gesture brandish ~ flag greet fly greeting hand hold
waver = hesitate falter ~ doubt uncertain ! persist
weak = feeble fragile ~ low poor vulnerable decline ! strong powerful robust
weaken = undermine erode lessen diminish soften dilute sap ~ fall decline hurt lose reduce damage weak slow ease ! strengthen bolster reinforce intensify firm boost
weakness ! strength
wealth = riches fortune ~ rich money ! poverty
wealthy = rich affluent ~ wealth money fortune ! poor impoverished
weapon = arm ~ shoot gun firearm
wear = don dress sport clad ~ clothes outfit costume use mask cover uniform ! remove take-off
weary = tired exhausted ! fresh
weather = survive withstand endure ~ storm overcome resist ! succumb
wed = marry wedding marriage ~ bride groom husband wife spouse couple ! divorce
wedding = marriage marry wed ~ bride husband wife ! divorce
weep = cry sob ~ tear mourn ! laugh
weigh = consider measure ponder mull study discuss ~ weight heavy debate affect decide pound kilo think ! ignore
weird = strange odd bizarre ! normal
welcome = greet receive hail applaud embrace praise ~ accept arrive guest visit host support meet invite back ! reject condemn criticise criticize deplore shun oppose
well = healthy fit ~ recover better ! ill sick unwell ailing badly poorly
well-known = prominent ! unknown obscure
western = west ! eastern
wet = rainy soaked ~ rain water flood ! dry
whack = hit
whine = complain
whip = flog lash beat ~ stir punish thrash cane
whisk = carry
whisper = murmur ~ say quiet tell ! shout
whistleblower = informant ~ reveal
whittle = reduce
whole = entire full complete ~ all ! partial half
wholesale = complete ~ trade ! retail
wholesaler ! retailer
wholly = fully entirely completely ! partly partially
wicked = evil ! good
wide = broad ~ large extensive ! narrow
widen = broaden expand extend grow ~ wide increase ! narrow shrink
widespread = common extensive prevalent ~ spread many broad ! isolated rare limited localized
wield = brandish exercise hold use ~ power knife weapon influence carry arm swing
wife = spouse ~ marry
wild ~ untamed ! tame
wildfire = fire blaze ~ burn
willing = ready prepared happy ~ agree consent want offer accept ! unwilling reluctant refuse loath
willingness = readiness ~ willing ! reluctance unwillingness refusal
win = victory triumph defeat beat secure earn gain claim capture take clinch prevail succeed bag conquer ~ winner champion victor victorious elect receive award prize lead top victors title trophy outscore ! lose defeated fall-short beaten loss concede forfeit
wince ~ pain
wind = twist curl turn coil ~ end close finish snake bend
windy = breezy ~ wind ! calm
winner = champion victor win ~ victory first beat ! loser
winning = victorious win ~ winner victory ! losing lose
wipe = erase clean delete clear destroy ~ remove eliminate rub dry
wisdom ! folly
wise = sensible prudent ~ clever ! unwise foolish
wish = want desire hope ~ like dream congratulate ask intend
withdraw = pull-out withdrawal pull retract retreat pull-back remove ~ leave absent cancel quit exit scrap drop ! take-part compete join remain stay enter deploy reinstate deposit send keep
withdrawal = withdraw pull-out retreat pullout ~ leave exit remove quit cancel ! deployment advance entry stay
wither = wilt fade shrivel ~ die dry decline ! flourish bloom
withhold = hold-back retain refuse suspend keep conceal ~ deny block hide freeze delay secret ! release give disclose hand-over reveal
withstand = resist endure survive ~ bear weather stand ! succumb collapse yield
witness = see observe watch view eyewitness bystander onlooker ~ testify experience attend present undergo ! miss
wobble = shake ~ unsteady falter
woman ~ female ! man
wonder = ask question ~ doubt marvel think curious
wonderful = marvellous marvelous great fantastic superb ! terrible awful
work = labour labor operate function employ serve job collaborate succeed toil ~ worker employee staff act perform help effort create active busy run ! idle fail unemployed jobless strike rest
workable = practical feasible ! unworkable
worker = employee labourer staff ~ work
working = operational functioning work running ~ operate employed ! broken idle
worldwide = global international globally ~ world ! local locally
worried = concerned anxious ~ worry fear ! unconcerned unworried relaxed
worry = concern fear trouble fret alarm ~ anxious anxiety afraid nervous problem threat stress ! reassure calm unconcerned
worrying = alarming troubling disturbing ! reassuring
worse = deteriorate ~ worsen decline fall ! better improved
worsen = deteriorate aggravate exacerbate degrade ~ escalate decline intensify bad increase fall weaken ! improve ease better alleviate recover
worsening = deterioration ! improvement
worship = pray revere ~ church prayer idolize religion
worshipper ~ pray
worst = poorest ~ bad low last ! best finest
worthless = valueless useless ! valuable
worthwhile = useful valuable ! pointless
worthy = deserving ~ merit ! unworthy
wound = injure hurt injury shoot ~ stab attack hit harm victim casualty hospital damage ! unharmed unhurt heal
wounded = injured hurt wound injure ~ injury casualty shoot hospital attack ! unhurt unharmed unscathed uninjured
wrangle = argue dispute
wrap = cover envelop swathe ~ finish complete conclude end pack enclose ! unwrap
wreck = destroy ruin smash demolish ~ damage crash sink destruction devastate derail ! save restore repair rescue
wreckage = debris
wrest = seize snatch ~ take control
wrestle = grapple struggle fight ~ tackle
write = author pen compose draft publish ~ writer letter book post say describe article sign statement sent tweet script
wrong = incorrect mistaken erroneous false ~ error mistake ! correct accurate true
wrongdoing = misconduct crime
wrongly = incorrectly mistakenly falsely ~ error wrong mistake ! correctly rightly
wry = ironic ~ humour
yawn ~ bored
yearn = long crave ~ want desire wish
yell = shout scream ~ cry loud ! whisper
yield = produce surrender submit give-way cede ~ result bond harvest bow concede return generate output ! resist defy
young = youthful ~ youth child teenager ! elderly
youngster = teenager child youth
zeal = enthusiasm ! apathy
zealous = fervent
`;
