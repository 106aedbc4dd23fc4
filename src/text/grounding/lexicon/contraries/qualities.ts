/** How things are and how things are done. Contraries, both sides of each on one line: see ../contraries.ts. */
export const qualities = `
absurd baseless unfounded unjustified groundless ridiculous nonsensical unreasonable unwarranted preposterous | justified founded reasonable legitimate warranted understandable
regrettable deplorable disappointing unfortunate unhelpful worrying alarming lamentable unwelcome | welcome pleasing encouraging reassuring helpful heartening
calm peaceful orderly quiet uneventful | violent chaotic turbulent stormy unruly tense
noisy loud boisterous deafening | quiet silent hushed
inhospitable unwelcoming hostile unfriendly chilly | welcoming hospitable friendly warm cordial amicable
slushy wet soaked flooded muddy damp soggy rainy icy snowy waterlogged | dry dusty arid parched
rising emerging promising budding | fading waning declining ageing
cautious careful gradual slow leisurely | quick rapid swift fast hasty speedy
unhurt uninjured unharmed unscathed safe-and-sound | hurt injured wounded harmed
untrue false fabricated inaccurate incorrect wrong bogus | true accurate correct right truthful
successful triumphant succeed success | unsuccessful failed failure fail
public open | private secret covert clandestine
online virtual remote by-video by-phone | offline in-person in-the-flesh
similar alike identical comparable the-same | different dissimilar unlike
biggest largest top greatest foremost | smallest tiniest least
highest most | lowest least fewest
brave courageous bold daring | cowardly timid
honest truthful candid frank sincere | dishonest deceptive misleading mislead untruthful deceive
generous lavish | mean stingy modest meagre frugal
cruel brutal harsh ruthless | kind gentle humane merciful mild lenient
clean pure pristine | dirty polluted contaminated filthy
fresh | stale rotten
bright light sunny | dark dim gloomy cloudy overcast
empty deserted vacant abandoned | full crowded packed occupied busy bustling
rare uncommon unusual exceptional | common frequent widespread usual commonplace
rarely seldom hardly-ever occasionally | often frequently regularly usually routinely commonly
never not-once | often always frequently regularly repeatedly usually routinely
ancient old | modern contemporary
simple easy straightforward effortless | complex complicated difficult hard tough tricky
cheap affordable inexpensive | expensive costly pricey unaffordable
rich wealthy prosperous affluent | poor impoverished needy
healthy well fit | sick ill unhealthy unwell
strong robust sturdy solid firm | weak fragile feeble flimsy shaky thin
brilliant excellent outstanding superb splendid good impressive | terrible awful dreadful appalling poor bad dismal
smart clever intelligent wise sensible | stupid foolish silly unwise reckless
popular beloved well-liked | unpopular reviled
famous renowned well-known | unknown obscure little-known
certain sure definite confident | uncertain unsure doubtful hesitant
clear obvious plain evident | unclear vague obscure ambiguous
stable steady constant | unstable volatile shaky erratic
safe secure harmless | dangerous unsafe hazardous risky perilous harmful
fair just equitable | unfair unjust biased
lawful legal | unlawful illegal illicit
moral ethical | immoral unethical
constitutional | unconstitutional
loyal faithful | disloyal unfaithful
happy pleased glad delighted satisfied content thrilled relieved | unhappy sad upset disappointed dissatisfied displeased angry furious dismayed
proud | ashamed embarrassed
hopeful optimistic upbeat confident | pessimistic gloomy hopeless despairing downbeat
relaxed unworried unconcerned | nervous anxious worried concerned
deliberate intentional knowing | accidental inadvertent unintentional unwitting
by-accident by-chance by-mistake | on-purpose deliberately intentionally
voluntary willing | compulsory mandatory forcible involuntary
temporary provisional interim | permanent definitive indefinite
sharp steep dramatic substantial considerable marked | slight marginal modest minimal negligible
heavily | lightly
fully completely entirely wholly totally | partly partially
direct | indirect
formal official | informal unofficial
rightly properly correctly | wrongly incorrectly improperly wrongfully
upward upwards | downward downwards
forward forwards | backward backwards
inward | outward
strict tough stringent rigorous | lax lenient loose soft
dense thick | sparse thin
deep | shallow
heavy | lightweight
tall | short
smooth | bumpy rough
sweet | bitter sour
hot scorching sweltering | cold freezing frosty chilly
minor slight trivial insignificant negligible | major serious severe grave significant substantial
urgent | routine
active | inactive dormant passive idle
awake | asleep
alive living | dead deceased
single unmarried | married
conscious | unconscious
visible | invisible hidden
available | unavailable
accessible | inaccessible
acceptable | unacceptable
adequate sufficient ample enough plenty | short-of votes-short inadequate insufficient scarce too-little too-few
effective | ineffective useless
efficient | inefficient
reliable | unreliable
responsible | irresponsible
regular | irregular
sustainable | unsustainable
suitable | unsuitable
avoidable preventable | unavoidable inevitable unpreventable
reversible | irreversible
complete finished | incomplete unfinished
paid | unpaid
solved | unsolved
identified named | unidentified unnamed anonymous
armed | unarmed
skilled | unskilled
employed | unemployed jobless
insured | uninsured
vaccinated | unvaccinated
authorised authorized | unauthorised unauthorized
predictable expected | unpredictable unexpected surprising unforeseen
artificial synthetic man-made | natural
real genuine authentic | fake counterfeit forged bogus
raw uncooked | cooked
wild | tame domesticated
urban | rural
domestic | foreign overseas
indoor indoors | outdoor outdoors
upstairs | downstairs
inland | coastal offshore
ahead | behind
jointly together together-with | separately alone independently independently-of
united | divided
on-track on-course on-schedule | off-track off-course behind-schedule
on-time on-schedule punctual | late delayed
at-home | abroad overseas
by-hand manually | by-machine automatically mechanically
possible feasible | impossible unfeasible
likely probable | unlikely improbable
able | unable incapable
willing ready happy-to | unwilling reluctant refuse
aware | unaware ignorant
worse worst | better best
more-and-more increasingly | less-and-less decreasingly
innocent not-guilty | guilty
transparent | opaque
flexible | rigid inflexible
patient | impatient
polite courteous | rude impolite
mature | immature
sober | drunk intoxicated
talkative chatty | taciturn tight-lipped
unanimous | split divided
equal | unequal
necessary needed required | unnecessary needless
useful helpful | useless unhelpful
profitable lucrative | unprofitable loss-making
competitive | uncompetitive
friendly | unfriendly hostile
favourable favorable positive | unfavourable unfavorable negative adverse
positive | negative
optional | compulsory mandatory obligatory required
exempt | liable
present | absent
prepared | unprepared
experienced seasoned veteran | inexperienced novice
beautiful pretty attractive | ugly unattractive
tasty delicious | tasteless disgusting
exciting thrilling gripping | boring dull tedious
original | copied unoriginal
bankrupt insolvent | solvent
intact undamaged unbroken | damaged broken destroyed ruined
open | closed shut locked
blocked closed | passable
cooperative | uncooperative
conclusive | inconclusive
coherent | incoherent
arrogant haughty | humble modest
strict severe | lenient indulgent
thrifty frugal | wasteful extravagant
tidy neat orderly | messy untidy cluttered
fat overweight obese | thin slim underweight
blunt | sharp
rural provincial | metropolitan
guilty culpable | innocent blameless
crowded overcrowded | uncrowded half-empty
sunny cloudless | cloudy overcast foggy
mild warm | bitter freezing
fertile lush | barren infertile
edible | inedible poisonous toxic
toxic poisonous | non-toxic harmless
curable treatable | incurable untreatable
contagious infectious | non-contagious
benign | malignant
vegetarian vegan meatless | meaty
sighted | blind
left-wing leftist | right-wing rightist
liberal progressive | conservative reactionary
pro-european | eurosceptic
democratic | undemocratic authoritarian autocratic
secular | religious
civilian | military
amateur | professional
elected | unelected appointed
wholesale | retail
manual | automatic
electric | diesel petrol
underground | overground
upstream | downstream
uphill | downhill
northbound | southbound
eastbound | westbound
clockwise | anticlockwise
interior inner | exterior outer
advance | retrospective
handwritten | typed printed
left-handed | right-handed
thawing melting | freezing
overdue late | early
undervalued | overvalued
understaffed | overstaffed
underestimated | overestimated exaggerated
underfunded | well-funded
overpriced overrated | underrated bargain
record-high all-time-high | record-low all-time-low
growing increasing mounting swelling | shrinking dwindling diminishing waning
strengthening | weakening
ascending | descending
lively vibrant thriving flourishing booming | ailing struggling moribund
tireless energetic | tired exhausted weary
eager keen enthusiastic | reluctant unwilling half-hearted lukewarm
warmly enthusiastically | coolly coldly lukewarm
narrowly | comfortably easily overwhelmingly convincingly decisively
unanimously | narrowly
well | badly poorly
rightly | wrongly
fortunately luckily | unfortunately sadly
deliberately | accidentally
officially | unofficially
mostly mainly largely | hardly barely scarcely
completely | hardly barely
as-usual normally | abnormally
immediately at-once instantly | eventually later belatedly
on-purpose | by-accident
under-control | out-of-control
in-charge | sidelined
on-time | late
in-stock | sold-out out-of-stock
on-duty | off-duty
on-board aboard | ashore
unconditional unconditionally | conditional conditionally
anonymous anonymously | named
free-of-charge for-free gratis | paid full-price at-full-price
debt-free | indebted
tax-free | taxed taxable
guilty | cleared
nolonger stop | ongoing continue still
already | not-yet yet-to
ahead in-front leading | behind trailing
at-home domestically | abroad overseas afield elsewhere
by-hand manually hand-mashed | by-machine mechanically automatically
alone solo single-handedly | together jointly group
still | no-longer
for-free free-of-charge | for-a-fee
`;
