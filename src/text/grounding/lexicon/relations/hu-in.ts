/** Words from `hurry` to `interested`: see ../relations.ts. */
export const fromHuToIn = `
hurry = rush hasten speed ~ quick fast race ! delay
hurt = injure wound harm damage injury affect injured wounded ~ pain suffer victim upset hit hospital casualty offend weaken ! unhurt unharmed help benefit heal unscathed uninjured
husband = spouse ~ marry
hustle ~ rush
hygiene = cleanliness ~ clean
hypocrisy ! sincerity
hypocritical ~ hypocrisy ! sincere
hypothetical = theoretical imaginary ! actual real
hysterical ~ panic funny ! calm
iconic = famous legendary ~ symbol
icy = frozen frosty ~ ice cold ! warm
ideal = perfect best ~ suitable ! unsuitable
idealist ! realist
identical = same equal ~ twin match ! different
identified = identify named name known ~ recognize establish reveal ! unidentified unknown anonymous
identify = name recognise recognize determine pinpoint spot establish detect ~ find identity reveal know confirm describe discover suspect locate associate ! anonymous unknown unidentified withhold
idle = inactive unused unemployed ~ stop closed shut halt ! active working operational busy
idolise = idolize worship adore revere ~ admire hero ! despise
idyllic = picturesque ~ beautiful
ignite = spark light start set-off kindle trigger ~ burn fire cause blaze fuel inflame ! extinguish douse put-out
ignorance = unawareness ~ unaware ! knowledge
ignore = disregard overlook neglect brush-aside dismiss flout ~ despite refuse miss reject defy snub ! heed consider address obey respond observe notice follow respect
ill = sick unwell ailing poorly ~ illness disease infect suffer hospital patient condition ! healthy fit recovered
illegal = unlawful outlawed illicit prohibited banned ~ ban crime criminal violate outlaw prohibit ! legal lawful permitted legalized legitimate
illegally = unlawfully ~ illegal ! legally lawfully
illegible = unreadable ! legible readable
illegitimate = unlawful invalid ~ illegal reject sham fraudulent ! legitimate lawful rightful
illicit = illegal unlawful ~ crime ! legal lawful
illiteracy ! literacy
illiterate ~ read write ! literate
illness = disease sickness ailment ~ ill sick suffer ! health
illogical = irrational ! logical
illuminate = light ~ bright shine lamp show explain ! darken
illustrate = show demonstrate ~ example picture draw prove reflect explain
imaginary = fictional ~ imagine ! real
imaginative = creative ! unimaginative
imagine = picture envision envisage visualize think ~ dream believe suppose conceive fancy
imbalance = inequality ! balance
imitate = copy mimic emulate ~ follow fake repeat
imitation = copy fake ! original
immaculate = spotless perfect ~ clean ! dirty
immature = childish ! mature
immediate = instant prompt direct ~ soon ! delayed gradual eventual
immediately = at-once instantly straight-away right-away ~ quickly immediate ! later eventually gradually
immense = huge enormous vast ~ great large ! tiny small
immerse = submerge plunge ~ water deep engage involve
immigrant = migrant ~ arrive newcomer ! emigrant native
immigration = immigrate ~ migrant enter arrive ! emigration
imminent = impending near ~ soon threaten ! distant
immobilise ~ stop ! move
immoral = unethical ~ wrong ! moral
immortal ~ live ! mortal
immune = protected resistant ~ immunity vaccine exempt protect ! susceptible vulnerable
immunise = immunize immunisation vaccinate inoculate ~ vaccine jab shot dose protect
immunity = protection exemption ! liability
immunize = immunise immunization vaccinate inoculate ~ vaccine jab shot dose protect
impact = affect hit influence strike ~ effect damage hurt consequence touch collide
impair = damage harm weaken hinder ~ hurt disable undermine reduce diminish ! improve enhance strengthen
impartial = neutral unbiased ~ fair independent ! biased partial
impassable = blocked closed ~ road ! passable open
impasse = deadlock stalemate ~ stall block ! breakthrough agreement
impatience ! patience
impatient ~ wait ! patient
impeach = impeachment ~ remove oust charge trial vote accuse try misconduct president ! acquit
impeccable = perfect faultless ! flawed
impede = hinder hamper obstruct block slow hold-back ~ prevent delay stop disrupt thwart interfere ! help aid facilitate enable assist speed
impending = imminent forthcoming coming ~ soon
imperative = essential vital crucial ~ must ! optional
imperfect = flawed ! perfect
imperil = endanger threaten jeopardise jeopardize ~ risk danger ! protect safeguard
impersonal = cold ! personal
impersonate = pose imitate mimic ~ pretend fake false act
implant = insert ! remove
implausible = unlikely unconvincing ~ doubt ! plausible credible
implement = carry-out enforce introduce apply execute enact ~ start adopt install begin impose use effect ! abandon scrap repeal shelve suspend
implicate = incriminate involve link accuse ~ suspect blame evidence guilty ! exonerate clear absolve
implode = collapse
implore = beg plead urge beseech ~ appeal ask call
imply = suggest hint indicate insinuate ~ mean implication say
import = bring-in importation ~ foreign purchase trade overseas supply abroad buy ! export
important = significant key major ~ vital matter ! unimportant insignificant trivial
importer ~ buy
impose = levy inflict introduce set enforce slap place ~ order tax sanction force ban apply punish require fine establish ! lift remove waive abolish repeal revoke scrap suspend
imposing = impressive ~ large
impossible = infeasible unfeasible ~ unable cannot ! possible feasible
impostor = fraud ~ pretend
impound = seize confiscate ~ hold tow detain police ! return release
impoverished = poor destitute ~ poverty ! wealthy rich
impractical = unworkable unrealistic ! practical
imprecise = inaccurate vague ! precise exact
impress = dazzle wow please ~ admire praise shine excite ! disappoint underwhelm
impressive = remarkable striking ~ impress ! unimpressive poor
imprint = mark
imprison = imprisonment jail incarcerate detain ~ prison sentence convict cell custody ! free release acquit
imprisonment = imprison jail incarceration detention captivity ~ sentence prison ! release freedom acquittal
improper = inappropriate wrong ~ misconduct ! proper
improve = better enhance upgrade boost improvement strengthen ~ help rise increase progress develop recover advance raise gain reform ! worsen deteriorate decline damage weaken harm
improvement = improve progress ~ better recover upgrade rise ! deterioration decline worsening
improvise ~ invent ! plan prepare
imprudent = unwise reckless ! prudent
impunity ! punishment
impure = contaminated ! pure
inability = unable incapable ~ fail ! ability
inaccessible = unreachable ~ closed block ! accessible reachable
inaccurate = incorrect wrong imprecise false ~ error mistake mislead ! accurate correct precise exact
inaction ~ fail idle ! action
inactive = idle dormant ~ stop closed ! active
inadequate = insufficient ~ lack poor fail ! adequate sufficient
inadmissible ~ evidence court reject ! admissible
inadvertent = unintentional accidental ~ mistake ! deliberate intentional
inappropriate = improper unsuitable ~ wrong misconduct ! appropriate proper suitable
inaudible = silent ~ hear ! audible loud
inaugurate = inauguration open install launch begin ~ president start ! close
incapable = unable cannot ~ fail ! capable able
incapacitate = disable ~ injure
incarcerate = imprison jail detain lock-up ~ prison inmate sentence hold ! release free
incense = infuriate enrage anger outrage ~ furious angry
incentive = encouragement motivation ~ encourage ! deterrent disincentive
incident = event occurrence ~ happen
incite = incitement provoke foment ~ encourage urge fuel inflame riot hatred ! calm quell discourage
incline = tend
include = contain comprise involve feature incorporate inclusion cover encompass count ~ add consist member part among name list range select ! exclude omit drop leave-out remove except exempt
inclusion = include ~ add select ! exclusion omission
incoherent = confused ! coherent
income = earnings pay ~ earn wage salary
incoming = new arriving ~ successor ! outgoing
incompatible = inconsistent ~ conflict ! compatible
incompetent = inept incapable ~ fail ! able
incomplete = unfinished partial ~ lack missing ! complete finished completed whole
inconceivable = unthinkable unimaginable ~ impossible ! conceivable
inconclusive = indecisive ~ unclear uncertain ! conclusive decisive
inconsiderate = thoughtless ~ rude ! considerate
inconsistent = contradictory erratic ~ differ conflict ! consistent
inconspicuous = unnoticed ~ hidden ! conspicuous
inconvenient = awkward ~ trouble ! convenient
incorporate = include integrate embed incorporation merge absorb ~ add combine contain company found annex ! exclude omit leave-out
incorrect = wrong inaccurate false mistaken ~ error mistake ! correct accurate true
increase = rise raise grow boost growth expand climb hike jump surge escalate heighten add put-up ~ more higher improve gain soar extend double swell go-up up ! decrease reduce fall drop decline cut lower diminish shrink reduction halve slash dip slip ease
incredible = unbelievable amazing extraordinary ~ great ! believable
incriminating ~ evidence guilt accuse
incumbent = sitting current serving ~ office ! former
incur = suffer sustain ~ cost loss debt expense face bear penalty ! avoid
incurable = untreatable ~ terminal fatal ! curable treatable
incursion = invasion raid ~ invade enter cross attack ! withdrawal
indebted ~ debt owe grateful
indecisive = hesitant ! decisive
indefinite = unlimited ~ permanent long ! temporary limited
indefinitely ~ indefinite suspend ! temporarily briefly
independence = independent sovereignty autonomy ~ free secede ! dependence
independent = autonomous sovereign ~ independence free separate ! dependent
indestructible ~ strong
indicate = show suggest signal imply demonstrate ~ say sign mean reveal hint evidence state report express ! conceal disprove
indict = charge indictment accuse prosecute ~ trial arraign allege court ! clear exonerate acquit
indictment = indict charge ~ accuse ! dismissal
indifference = apathy ! concern interest
indifferent = unconcerned apathetic ! concerned interested
indigenous = native aboriginal ~ tribe ! foreign
indignation = anger outrage
indirect = roundabout ! direct
indiscriminate = random ~ kill ! selective targeted
indispensable = essential vital necessary ! dispensable unnecessary
individual = single ~ person ! collective
indoctrinate = brainwash ~ teach
indoor = inside ! outdoor
indoors = inside ! outdoors
induce = cause prompt persuade ~ lead trigger encourage provoke labour labor ! prevent
indulge = spoil ~ enjoy ! deny
industry = sector
inedible ~ eat food ! edible
ineffective = useless ineffectual futile unsuccessful ~ fail failure weak ! effective efficacious successful work
inefficiency = waste ! efficiency
inefficient = wasteful ~ waste slow ineffective ! efficient
ineligible = disqualified unqualified barred ~ bar exclude ban disqualify ! eligible entitled qualified qualify
inept = incompetent clumsy ~ fail ! adept skilled competent
inequality = unequal disparity gap ~ differ unfair ! equality
inevitable = unavoidable certain ! avoidable preventable
inexcusable = unforgivable ! excusable
inexpensive = cheap affordable ~ price ! expensive costly
inexperienced = untried novice ~ new ! experienced seasoned
inexplicable = unexplained mysterious ~ strange
infamous = notorious ~ famous
infancy ~ baby
infant = baby ~ child
infect = contaminate contract sicken transmit infection ~ virus disease ill spread patient catch sick case outbreak affect ! uninfected
infected = infect ~ infection virus ill contract catch spread ! uninfected
infection = infect ~ virus case disease catch contract
infectious = contagious transmissible ~ infect spread transmit
infer = conclude deduce
inferior = worse ~ poor lower ! superior
infertile = barren ~ child ! fertile
infest = overrun
infiltrate = penetrate enter ~ spy secret hack join access
infinite = endless limitless ! finite limited
inflame = fuel stoke fan ignite ~ anger provoke worsen incite enrage ! calm soothe quell
inflation ~ price rise increase cost ! deflation
inflexible = rigid ! flexible
inflict = cause impose deal ~ suffer damage wreak give injure punish defeat ! spare
influence = affect shape sway impact persuade ~ influential effect inspire cause change pressure
influential = powerful important ~ influence ! powerless
inform = tell notify advise brief let-know alert ~ information say announce report disclose warn learn hear know ! withhold conceal hide
informal = unofficial ~ casual ! formal official
informant = whistleblower
infrequent = rare occasional ! frequent
infringe = infringement violate breach ~ break patent copyright sue right encroach ! comply respect uphold
infuriate = enrage anger incense outrage ~ furious angry irk upset annoy ! please placate calm appease delight
ingest = swallow eat consume ~ drink take poison
inhabit = occupy live ~ populate reside home dwell ! vacate abandon
inhabitant = resident dweller ~ live
inhabited = occupied populated ~ live ! uninhabited deserted
inhale = breathe ~ smoke gas air ! exhale
inherit = inheritance get ~ heir leave receive bequeath estate take-over legacy ! disinherit
inhibit = hinder prevent restrain hamper block ~ stop slow reduce ! encourage promote stimulate
inhospitable = hostile harsh ~ bleak ! hospitable welcoming
inhuman = cruel ~ torture
inhumane = cruel brutal ! humane
initial = first early preliminary ~ begin ! final
initially = originally first ! finally eventually
initiate = start begin launch commence initiation ~ open introduce trigger instigate admit ! end stop conclude
initiative = plan scheme ~ start
inject = injection pump administer ~ vaccine drug dose jab needle money invest syringe shot give ! withdraw
injure = hurt wound harm injury maim ~ hospital victim damage casualty hit suffer attack crash treat hospitalise hospitalize accident ! unhurt unharmed uninjured unscathed
injured = hurt wounded injure wound ~ injury casualty hospital hospitalized harm treat victim ! unhurt unharmed uninjured unscathed fit
injury = injure wound hurt ~ harm injured damage
injustice = unfairness wrong ~ unfair ! justice
inland ~ interior ! coastal offshore
inmate = prisoner ~ prison detainee
innocence ! guilt
innocent = blameless guiltless acquit clear exonerate ~ acquittal wrongly wrongful deny ! guilty convict culpable admit confess
innovate = invent pioneer ~ new create develop
innovation = invention ~ new
innovative = new original inventive ~ invent
inoculate = vaccinate ~ jab
inquest = inquiry ~ death coroner
inquire = enquire ask investigate ~ question query probe
inquiry = investigation probe enquiry ~ look-into examine question
insane = mad crazy ! sane
insecure = vulnerable unsafe unprotected ~ risk danger ! secure safe
insecurity ! security
insensitive = tactless ~ offend ! sensitive
insert = put ~ add ! remove extract
inside = within indoors ! outside
insignificant = negligible trivial unimportant ~ small minor ! significant considerable important
insincere = hypocritical ! sincere
insinuate = imply suggest hint ~ accuse say allege
insist = maintain assert demand stress insistence emphasize claim hold say ~ deny argue reiterate tell require call-for ! concede admit relent waive
insistence = demand
insolent = rude ! respectful
insolvency = bankruptcy bankrupt ~ collapse fail debt ! solvency
insolvent = bankrupt bust ~ insolvency collapse debt liquidation ! solvent
inspect = inspection examine check visit ~ survey audit investigate inspector review tour
inspection = inspect check ~ examine
inspector = examiner ~ inspect
inspire = encourage motivate influence stimulate prompt spark ~ base model lead inspiration cause hero example ! discourage
instability = unstable turmoil volatility ~ risk unrest ! stability
install = fit set-up place instal installation appoint put ~ mount build inaugurate introduce equip add replace ! remove uninstall oust dismantle
instant = immediate ~ quick ! delayed
instigate = incite provoke initiate foment ~ start cause begin order ! prevent
instigator = ringleader ~ start
instil ~ teach inspire introduce
instruct = order direct tell command teach instruction ~ ask require train coach demand
instrumental ~ help key role
insufficient = inadequate ~ lack short shortage ! sufficient adequate enough
insulate = protect shield cushion ~ heat cover isolate ! expose
insult = offend abuse ~ offensive mock humiliate slur call ! praise compliment
insure = cover underwrite ~ insurance policy protect insurer pay
insured = covered insure ~ insurance policy protect ! uninsured
insurgency = rebellion uprising insurrection ~ rebel
insurgent = rebel fighter ~ militant
insurrection = rebellion uprising revolt
intact = undamaged unbroken whole unscathed ~ survive preserve unharmed ! damaged destroyed broken wrecked damage destroy
integral = essential ~ part
integrate = integration combine incorporate merge unify ~ include assimilate join desegregate ! segregate exclude separate
integration = integrate ~ join unite ! segregation separation
integrity = honesty ! corruption dishonesty
intelligent = clever smart bright ! stupid
intend = plan aim mean propose want seek ~ hope design expect purpose decide will set
intense = fierce strong severe heavy ~ extreme ! mild moderate weak
intensify = escalate step-up increase heighten strengthen deepen ~ worsen grow rise accelerate redouble more ! ease weaken subside lessen reduce
intensity = strength ~ strong
intentional = deliberate ~ intend plan ! accidental unintentional inadvertent
interact = communicate
intercept = stop block seize catch ~ interception missile capture ! miss
interested = keen eager curious ~ interest want intrigue seek consider attract bid ! uninterested indifferent
`;
