/** How often, how much and in what manner. Contraries, both sides of each on one line: see ../contraries.ts. */
export const degrees = `
always invariably | usually typically often sometimes occasionally generally normally frequently rarely seldom commonly
rarely seldom hardly-ever infrequently | usually typically often generally always frequently regularly normally commonly routinely repeatedly constantly
entirely completely wholly solely exclusively | partly partially mostly largely mainly primarily chiefly predominantly
slightly marginally modestly fractionally | sharply dramatically steeply considerably substantially massively hugely vastly drastically markedly
suddenly abruptly overnight | gradually steadily step-by-step
briskly brisk quickly rapidly swiftly hurried hurriedly hastily speedily at-a-run | slowly slow sluggish leisurely unhurried gradually
openly publicly | secretly covertly privately clandestinely behind-closed-doors
deliberately intentionally knowingly wilfully willfully purposely on-purpose | accidentally inadvertently unintentionally unwittingly unknowingly by-accident by-mistake accidental inadvertent unintentional
voluntarily willingly gladly eagerly readily of-their-own-accord | reluctantly grudgingly unwillingly involuntarily forcibly
carefully cautiously diligently | recklessly carelessly negligently
indirectly | directly
separately individually one-by-one | jointly together
temporarily | permanently indefinitely for-good forever
correctly accurately rightly properly rightfully | wrongly wrongfully incorrectly mistakenly erroneously improperly
officially formally | unofficially informally
legally lawfully | illegally unlawfully
lightly mildly | heavily severely
loudly noisily | quietly silently softly
willingly | under-duress
remotely online | in-person
anonymously | on-the-record
happily cheerfully | sadly angrily bitterly tearfully
for-the-first-time | again once-more once-again yet-again
identical alike | different dissimilar opposite contrasting
rare uncommon scarce isolated | common widespread commonplace rampant ubiquitous
unexceptional unremarkable ordinary routine | unprecedented extraordinary exceptional remarkable historic unheard-of
detailed thorough lengthy extensive in-depth exhaustive | brief short cursory terse superficial
secretive guarded tight-lipped evasive | open frank candid transparent outspoken forthcoming
exaggerated overstated overblown inflated | realistic understated
thin slim slender paper-thin razor-thin | comfortable commanding ample wide generous
shaky fragile unsound precarious rickety | sound solid sturdy robust stable firm
poor | sound flourishing
plain drab dull | eye-catching striking flamboyant flashy gaudy colourful colorful dazzling
sluggish anaemic anemic tepid lacklustre lackluster | rapid brisk robust vigorous
absent missing | apparent evident present
eldest oldest elder | youngest younger
disgusting revolting | delicious tasty delightful
smooth effortless trouble-free hassle-free | difficult bumpy rocky arduous turbulent
stricter tougher tighter harsher | looser laxer softer milder gentler
strict stringent rigorous | loose lax lenient
inexperienced novice untried | experienced seasoned veteran
modest humble | lavish extravagant opulent grand
optimistic upbeat bullish hopeful | pessimistic downbeat bearish gloomy despondent
energetic lively vigorous | listless lethargic tired weary
generous munificent | stingy miserly
mainstream | fringe marginal
traditional old-fashioned conventional | modern unconventional innovative avant-garde
amateur | professional
basic rudimentary elementary | advanced sophisticated
countless innumerable | few
humid | arid
pristine unspoilt unspoiled immaculate | polluted dirty contaminated damaged
seaworthy airworthy roadworthy | unseaworthy unairworthy
eligible entitled | ineligible disqualified
gentle kind | cruel brutal harsh
sober | drunken intoxicated
sincere genuine heartfelt | insincere fake
brave courageous | cowardly timid
patient | impatient
polite courteous respectful | rude disrespectful impolite
united cohesive | divided fractured
tidy neat | messy untidy
steady constant | erratic volatile fluctuating
smaller lesser | larger bigger greater
inferior | superior
adequate sufficient ample | inadequate insufficient meagre meager scant
abundant plentiful | scarce scant sparse
unlimited boundless | limited restricted
dormant inactive | active
obsolete outdated | up-to-date state-of-the-art
mandatory compulsory | voluntary optional
familiar | unfamiliar strange
unanimous | divided split
crowded packed sold-out full-house | empty deserted half-empty
sunny cloudless | cloudy overcast
gifted talented | untalented
accessible | inaccessible
vulnerable exposed | protected safe immune
literate | illiterate
invincible unbeatable unbeaten undefeated | beaten
affordable inexpensive | unaffordable expensive pricey costly
`;
