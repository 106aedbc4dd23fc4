/** base form: its irregular forms. Regular ones are the stemmer's. */
const LINES = `
be is are was were been am being
say said
rise rose risen
fall fell fallen
give gave given
take took taken
tell told
buy bought
sell sold
meet met
leave left
lose lost
win won
begin began begun
hold held
keep kept
make made
find found
think thought
know knew known
grow grew grown
speak spoke spoken
write wrote written
choose chose chosen
go went gone
come came
become became
see saw seen
send sent
spend spent
build built
bring brought
catch caught
fight fought
teach taught
pay paid
lead led
shoot shot
sink sank sunk
break broke broken
drive drove driven
draw drew drawn
wear wore worn
steal stole stolen
shrink shrank shrunk
freeze froze frozen
withdraw withdrew withdrawn
undergo underwent undergone
overcome overcame
stand stood
understand understood
run ran
flee fled
feel felt
hear heard
mean meant
strike struck
seek sought
throw threw thrown
fly flew flown
eat ate eaten
drink drank drunk
sign signs signed
die dying died
lie lain
show showed shown
get got gotten
do did done
hide hid hidden
bear bore borne
beat beaten
blow blew blown
forget forgot forgotten
ride rode ridden
shake shook shaken
tear tore torn
forbid forbade forbidden
lend lent
lay laid
light lit
sleep slept
slide slid
sweep swept
swear swore sworn
bind bound
bend bent
deal dealt
dig dug
feed fed
hang hung
stick stuck
swing swung
foresee foresaw foreseen
uphold upheld
withhold withheld
mislead misled
overthrow overthrew overthrown
rebuild rebuilt
undertake undertook undertaken
overtake overtook overtaken
oversee oversaw overseen
overrun overran
mistake mistook mistaken
arise arose arisen
awake awoke awoken
wake woke woken
bite bit bitten
bleed bled
breed bred
cling clung
creep crept
dwell dwelt
forgive forgave forgiven
kneel knelt
leap leapt
learn learnt
ring rang rung
shine shone
sing sang sung
sit sat
smell smelt
spell spelt
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
sting stung
strive strove striven
swell swollen
swim swam swum
tread trod trodden
undo undid undone
weave wove woven
weep wept
burn burnt
dream dreamt
woman women
man men
child children
person people
bus buses
gas gases
virus viruses
lens lenses
foot feet
override overrode overridden
withstand withstood
outbid outbid
resell resold
retake retook retaken
rewrite rewrote rewritten
redo redid redone
forgo forwent forgone
befall befell befallen
outdo outdid outdone
outgrow outgrew outgrown
outsell outsold
partake partook partaken
rethink rethought
retell retold
underpay underpaid
underwrite underwrote underwritten
repay repaid
prepay prepaid
overhear overheard
outrun outran
remake remade
slay slain
sling slung
fling flung
tread trod trodden
forsake forsook forsaken
sting stung
wring wrung
speed sped
shear shorn
sew sewn
mow mown
plead pled
unwind unwound
foretell foretold
tooth teeth
mouse mice
goose geese
ox oxen
wife wives
life lives
knife knives
wolf wolves
half halves
crisis crises
analysis analyses
fisherman fishermen
policeman policemen
fireman firemen
spokesman spokesmen
chairman chairmen
businessman businessmen
gunman gunmen
lawmaker lawmakers
ad ads
`;

/** The base of an irregular form. */
export const baseForms: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);
