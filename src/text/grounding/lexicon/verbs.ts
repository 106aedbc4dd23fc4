/**
 * Verbs of news prose by their base form; irregular forms are in irregular-forms.ts, regular ones are made by
 * rule. Many are nouns too (`plan`, `cut`): what a word is where it stands is decided by its neighbours.
 */
const VERBS = `
abandon abduct abolish abstain abuse accelerate accept accompany accomplish account accumulate accuse achieve acknowledge
acquire acquit act adapt add address adjourn adjust administer admire admit adopt advance advertise advise advocate
affect afford aggravate agree aid aim air allege alleviate allocate allot allow alter amass amend amount amputate
analyse analyze anger announce annul answer anticipate apologise apologize appeal appear applaud apply appoint appreciate
approach approve arise argue arm arrange arrest arrive ask assail assassinate assault assemble assert assess assign assist
assume assure attach attack attain attempt attend attract attribute auction authorise authorize avert avoid await award
axe back backtrack bail balance ban bar bargain base batter battle be bear beat become befriend beg begin behave believe
belong benefit bet bid bind blame blast bleed block blockade blow board boast bolster bomb book boost border borrow bother
bounce bow boycott brand break brief bring broadcast broaden broker brush build bump burgle burn burst bury buy bypass
calculate call calm campaign cancel capture care carry cast catch cause caution cease cede celebrate censor centre chair
challenge change charge charter chase cheat check cheer choose cite claim clamp clarify clash classify clean clear climb
close coach coincide collaborate collapse collect collide combat combine come comfort command commemorate commence comment
commission commit compare compel compensate compete compile complain complete comply compose comprise concede conceal
concentrate concern conclude condemn conduct confess confine confirm confiscate conflict confront confuse congratulate
connect conquer consent conserve consider consist consolidate constitute construct consult consume contact contain contend
contest continue contract contradict contrast contribute control convene convert convey convict convince cool cooperate
cope copy correct correspond corroborate cost counsel count counter court cover crack crash crawl create credit cripple
criticise criticize cross crown crush cry curb curtail cut damage dance dare date deal debate debut decide declare decline
decrease deem deepen defeat defect defend defer define defy delay delegate delete deliver demand demolish demonstrate
denounce deny depart depend depict deploy deport depose deposit deprive derail descend describe desert deserve design
designate desire despise destroy detain detect deter deteriorate determine detonate develop devise devote diagnose die
differ dig diminish dine direct disagree disappear disappoint disarm disband discharge discipline disclose discontinue
discourage discover discriminate discuss disguise dislike dismantle dismiss dispatch displace display dispose dispute
disqualify disrupt dissolve distance distribute disturb ditch dive diversify divert divide divorce do dodge dominate donate
double doubt downgrade downplay draft drag drain draw dread dredge drift drill drink drive drop drown dry dub dump earn ease eat
echo edge edit educate elect eliminate embark embarrass embrace emerge emit emphasise emphasize employ empower enable enact
encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge enlist enrich enrol enroll ensure enter
entertain entitle equip eradicate erase erect erode erupt escalate escape escort establish estimate evacuate evade evaluate
evict evolve examine exceed exchange exclude execute exempt exercise exhaust exhibit exile exist exit expand expect expel
experience expire explain explode exploit explore export expose express extend extinguish extort extract extradite face
facilitate fade fail faint fake fall falsify falter fast favour favor fear feature feed feel fight file fill film
finance find fine finish fire fit fix flag flank flee float flood flourish flow fluctuate fly focus foil fold follow force
forecast foresee forge forget forgive form formulate foster found frame free freeze frighten frustrate fuel fulfil fulfill
function fund gain gather generate get give glance go govern grab grade graduate grant grapple grasp greet grieve grill grip
grow guarantee guard guess guide hail halt halve hamper hand handle hang happen harass harm harvest hate haul have head heal
hear heat heed help hesitate hide highlight hijack hike hinder hint hire hit hoist hold honour honor hope host house hunt hurt
identify ignite ignore illustrate imagine impeach implement imply import impose impound impress imprison improve inaugurate
incite incline include incorporate increase incur indicate indict induce infect infiltrate inflict influence inform inherit
inhibit initiate inject injure insist inspect inspire install instruct insult insure integrate intend intensify intercept
interfere interpret interrogate interrupt intervene interview intimidate introduce invade invent invest investigate invite
involve isolate issue jail jeopardise join joke judge jump justify keep kick kidnap kill kiss kneel knock know label lack
lag land last laugh launch launder lay lead leak lean leap learn lease leave lecture legalise legalize lend lengthen let level
levy liberate license lie lift light like limit line link liquidate list listen live load loan lobby locate lock lodge log
look loom loosen loot lose love lower maintain make manage manipulate manufacture march mark market marry match mate matter mean
measure meddle mediate meet melt mention merge merit migrate mind mine minimise miss mistake mitigate mix mobilise mobilize modernise
modify monitor motivate mount mourn move multiply murder name narrow nationalise near need neglect negotiate nominate note
notice notify number nurse obey object oblige observe obstruct obtain occupy occur offend offer officiate offset omit open
operate oppose opt order organise organize originate oust outline outnumber outpace outstrip outweigh overcome overhaul
overlook oversee overtake overthrow overturn overwhelm owe own pack paint pardon park part participate partner pass pause pave
pay peak penalise penetrate perform perish permit persecute persist persuade phase phone photograph pick pierce pilot pinpoint
place plague plan plant play plead please pledge plot plummet plunge point police polish poll pollute pool pose position possess
post postpone pour practise practice praise pray precede preclude predict prefer prepare prescribe present preserve preside press
pressure presume pretend prevail prevent price privatise probe proceed process procure produce profit prohibit project prolong
promise promote prompt proof propose prosecute prosper protect protest prove provide provoke publicise publish pull punch punish
purchase purge pursue push put qualify quarantine quarrel quell query question quit quote race raid rain raise rally range rank
rape ratify rate ration reach react read realise realize reappear reassure rebel rebound rebuild rebuke recall recapture receive
recite reckon reclaim recognise recognize recommend reconcile reconsider reconstruct record recoup recover recruit recycle redeem
reduce reelect refer refine reflect reform refrain refuel refund refuse refute regain regard register regret regulate reimburse
reinforce reinstate reintroduce reiterate reject rejoin relate relax relay release relieve relinquish relocate rely remain remark
remember remind remove rename render renegotiate renew renounce renovate rent reopen reorganise repair repatriate repay repeal
repeat repel replace replenish reply report represent reprimand reproach request require rescue research resemble resent reserve
reshape reshuffle reside resign resist resolve resort respect respond rest restart restore restrain restrict restructure result
resume retain retake retaliate rethink retire retreat retrieve return reunite reveal reverse review revise revive revoke reward
ride ring riot rise risk roam rob rock roll rotate round row ruin rule run rush sabotage sack sacrifice safeguard sail salvage
sanction satisfy save say scale scan scare scatter schedule scold score scour scrap scrape screen scrub scrutinise seal search
seat secure see seek seem seize select sell send sense sentence separate sequence serve settle sever shake shape share shatter shed
shell shelter shift shine ship shock shoot shop shorten shout shove show shrink shut sideline side sign signal silence simplify sing
sink sit skip slam slash slap sleep slide slip slow slump smash smell smoke smuggle snap snatch soar solve sort sound sow spare
spark speak specialise specify speculate speed spell spend spill spin split spoil sponsor spot spread spur spy squander squeeze
stab stabilise stabilize stage stagger stall stand start starve state station stay steal steer stem step stick stimulate stir
stockpile stop store storm strain strand strengthen stress stretch strike strip struggle study stumble subject submit subsidise
succeed suck sue suffer suggest suit summon supervise supplement supply support suppose suppress surge surpass surprise surrender
surround survey survive suspect suspend sustain swap swear sweep swell swim swing switch symbolise sympathise table tackle
take talk tally tamper target tarnish taste tax teach team tear tease telephone tell tend term terminate test testify thank thaw
think thrash threaten thrive throw thwart tie tighten time tip tire topple torture toss total touch tour tout tow trace track trade
trail train transfer transform translate transmit transplant transport trap travel treat tremble trial trigger trim trip triple
triumph trouble trust try tumble turn tweet twist undergo underline undermine understand undertake unearth unfold unify unite
unload unlock unveil update upgrade uphold uproot urge use usher utilise vaccinate vacate value vandalise vanish vary vent verify
vet veto vie view violate visit voice volunteer vote vow wage wait waive wake walk want warm warn wash waste watch water wave
waver weaken wear weather weigh welcome widen win wind wipe wish withdraw withhold witness woo work worry worsen wound wreck write
yield zone
abstain accede accrue adhere airlift allot amputate annex append appease arraign ascend ascribe assent atone augment avow baffle
ballot bankroll bargain barricade bask beckon bemoan berth besiege bestow blight bolt bottle breed bribe bridge bristle bud budget
bulldoze bundle buoy cap caption cater champion charter chill chip chronicle circulate clinch cling clone coax co-host collate commute
complement concoct condone confer conjure conscript consign contaminate contemplate contravene convulse crackdown creep crop culminate
curate customise cycle dampen debunk decapitate decay decouple decree dedicate deduct default deflate deflect defraud defuse degrade
dehydrate delight demote denote deplete deplore deregulate desecrate detach detour devalue devastate devolve dictate digest dilute
disavow discard discern discount disembark disentangle disfigure disintegrate dislodge dismay disown dispel disperse disprove dissent
dissuade distort distract dock document dose dot dress dwarf dwell eclipse eject elevate elicit elude emanate emerge emulate enclose
encompass encroach endow engulf enquire enrage entail entangle entice entrench entrust envisage envision equal escalate espouse exacerbate
excavate excel excite excuse exempt exhume exonerate expedite expropriate extrapolate fabricate fall farm fathom fault fend fetch finalise
finalize fine-tune flare flatten flaunt flip flock flout foil forbid forfeit forgo fortify forward fracture garner gauge glean gloat
graze ground group grumble halve harbour harness haunt heighten herald hoard hobble hover hurl idle impair impede impel implicate
implore impoverish incarcerate indulge inflate inflame inform infringe ingest inhabit insert instigate instil insulate intern intrude inundate
invalidate invoke irk irritate jam jettison jolt lambast lament languish lapse levy lure malfunction mandate mar mask master matter
mend mention merge mingle minister mirror mock mortgage muster nab net nudge nullify oblige obliterate offload outlast outlaw outperform
outsource overhear overrule overrun overshadow override overstate oversee pacify paralyse parade partition patrol peg persist petition
pillage pin plough plug plunder pocket pore portray posit pound power preach predate prescribe prise privatise probe prod prop proscribe
protract provision prune pump purport quadruple quash rack radicalise rail ram ransack rattle ravage reaffirm realign reap rear
reassess reassign rebrand recast recede reciprocate reckon reclassify recoil reconvene recount rectify recur redirect redistribute redouble
redraw refloat reflow refurbish regroup rehearse reignite reimpose rein reiterate relapse relaunch relegate relent relish remand
remedy remodel reopen repackage repel replicate repossess reprieve repudiate resell resettle resit reside reschedule respray restate
restock resurface resurrect retool retract retrain retrench revamp revert reverberate revisit revolve ridicule rig roar rouse route
rupture salute scapegoat scrape scream screech script sculpt seclude secede segregate sell-off shadow shake-up shelve shield shirk
shore shred shrug shun shuttle sidestep sift singe siphon slaughter slay slaughter slur smear smooth snarl snub soak soften solicit
spearhead spew splash splinter spray sprint spruce squabble squash stampede standardise starve stash stave stifle stipulate stoke stow
straddle streamline strengthen strive stun subdue subpoena substantiate subtract subvert succumb superimpose supersede surface surmount
swallow swamp swarm sway swerve swipe swoop synchronise table taint tap taunt telegraph televise thank thaw throng tilt topple torch
tour tow trample transcend transit traverse trawl trend trickle truncate trump tuck tug undercut underpin underscore underwrite undo
unfreeze unleash unmask unravel unseat upend uproot urinate usurp utter validate vault veer vilify vindicate void wade wait wane ward warrant
wean weave wed weed whip whisk whittle wield wither wobble wreak wrestle yank zoom
set upset thrust abate align attest befall bully compound crumble dent deface deliberate divulge douse embezzle encircle
enshrine evaporate evoke exclaim fling fume hasten hound huddle impugn jeer jostle knit lessen liaise linger litter maim massacre
maul mislead moderate moor mute nod outrage peddle pelt perjure picket plaster pluck poach polarise proclaim propel raze rebuff
recuperate rehabilitate renege replay reproduce repulse rescind retort retrace revere revolt rewrite rip rumble scar scorch
abdicate abort absorb allay ally ambush apprehend backfire banish betray blacklist blackmail bombard bust canvass capitulate capsize censure
chant circumvent coerce conspire cure deceive decriminalize decriminalise defund deride discredit divest emigrate fumble heckle humiliate
hack immunize immunise jeopardize lynch mutate nationalize neutralize oppress orchestrate penalize perpetrate placate poison privatize
recant redeploy resuscitate rout slander subsidize swindle traffic trounce vandalize characterize characterise adorn compromise sicken
decorate laud sadden skyrocket activate paralyze certify prioritize prioritise admonish unseal dwindle embody humble
suffice scramble scratch scupper scuttle seduce shame simmer skid sneak soothe span spiral stagnate stalk strangle stroll submerge
subside substitute suffocate temper tempt terrify terrorise throttle tolerate trample trespass trick tweak uncover venture
wander weep wilt withstand wrangle wrap wring harden cram cruise dip redo outdo outgrow outsell partake retell underpay prepay sew shear sling forsake awake
fling outbid outrun remake unwind foretell misread mow tread
derive distinguish pronounce specialize specialise perceive conceive induct affirm earmark utilize embroil encode liken behead
inscribe reorganize reorganise immigrate reprint balk ensue infuriate alienate simulate subdivide annoy commend cherish underestimate
illuminate horrify engrave reissue narrate synchronize choreograph popularize popularise afflict communicate furnish exert redesignate
embolden shutter converge categorize categorise decry marginalize marginalise baptize baptise electrify articulate mutilate undervalue
stymie infest cremate energize energise overpower startle amalgamate decimate polarize congest immerse darken awaken scrutinize
scrutinise disconnect profess summarize summarise astonish promulgate materialize materialise rediscover agitate nurture whisper
modernize modernise mistreat traumatize traumatise refrigerate terrorize exemplify accommodate disallow disapprove declassify torment
differentiate institutionalize enslave synthesize dislocate unionize unionise galvanize galvanise misstate concur precipitate bewilder
overheat christen upload normalize normalise reactivate captivate blossom overvalue inhale bequeath solidify bungle commandeer politicize
politicise err theorize theorise supplant shortlist rekindle necessitate transcribe encrypt formalize formalise correlate deform confide
catapult chastise reuse disregard redefine assimilate reconstitute dispense misinterpret construe incapacitate inquire magnify recreate
reappoint unnerve republish outscore outplay estrange hospitalize opine equalize equalise headquarter depress exaggerate automate coordinate
cultivate saturate improvise abbreviate
`;

/** Base forms of verbs. */
export const verbs: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/));

/** Verbs whose past is their base: `cut`, `put`. */
export const unchangedPasts: ReadonlySet<string> = new Set(
  `cut put set hit quit shut cost let spread read beat bet burst cast hurt bid split shed thrust upset broadcast forecast rid
  slit wed outbid misread`.split(/\s+/),
);
