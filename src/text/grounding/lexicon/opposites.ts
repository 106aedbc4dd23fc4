import { stemsOf } from '../stem-of.ts';
import { allRelations } from './relations.ts';

/** Words by their base that turn a statement round, both sides of each on one line. */
const PAIRS = `
rise increase climb grow gain up raise jump higher surge growth lift hike soar | fall drop decline decrease slip dip sink tumble slump plunge plummet lower cut reduce shrink
raise increase lift up | cut lower reduce decrease
more morethan above exceed up | less fewer fewerthan below down
most | least
atmost | morethan exceed above
atleast | fewerthan below
high higher highest | low lower lowest
maximum | minimum
early earlier | late later
start begin open launch commence | end finish close stop cancel
open reopen | close shut closed
win victory beat defeat | lose loss defeat
accept approve adopt welcome back support agree endorse | reject refuse oppose deny dismiss criticise criticize condemn veto
allow permit let enable authorise | ban forbid prohibit bar prevent block
confirm admit confess acknowledge concede | deny dispute
extend prolong renew continue | end expire terminate cancel
declare impose | lift revoke
far further distant | near close nearby
deduct | award
join enter | leave quit exit
arrive | leave depart
buy purchase | sell
import | export
lend | borrow
send | receive
north northern | south southern
east eastern | west western
inside within indoor | outside outdoor
undercontrol | outofcontrol
absurd baseless unfounded unjustified | justified founded
regrettable | welcome
activate | deactivate
infavour | oppose against
dense densely | sparse sparsely
beat break exceed | miss
permanent lasting | temporary
public | secret confidential
open | locked
tight close slim | wide comfortable
offshore | onshore
public publicly | private privately secret secretly
military | civilian commercial civil
voluntary optional | mandatory compulsory obligatory
new | old
young younger | old older elderly
big large bigger larger | small smaller little
long longer | short shorter
wide | narrow
deep deeper | shallow shallower
heavy | light
fast faster quick | slow slower
strong stronger | weak weaker
hot warm | cold cool
wet | dry
full | empty
rich | poor
safe | dangerous unsafe
easy | difficult hard
good better best | bad worse worst
right correct | wrong incorrect
true | false
success succeed | failure fail
profit | loss
surplus | deficit
advantage | disadvantage
daytime | night overnight
morning | evening
summer | winter
spring | autumn
male man men boy father son husband brother | female woman women girl mother daughter wife sister
majority | minority
major | minor
permanent | temporary
domestic | foreign
involve participate | uninvolved
stable | critical unstable
play attend participate | miss skip
change alter | remain keep stay unchanged
doubt | believe accept expect confident certain say
sharp sharper sharpest steep | slight slightest gentle small smallest
rise increase grow | flat unchanged
primary | secondary
known | unknown
pass approve | reject
alive | dead
shortest | longest
cheaper cheap | expensive dearer
above | below beneath under
lead ahead | trail behind
strengthen | weaken
uphold confirm | overturn quash annul
ban | lift
imprisoned jail | freed
optimistic confident | pessimistic
helped | hampered
friendly | hostile
urban | rural
manned crewed | unmanned uncrewed
include | exclude
remember | forget
love | hate
friend ally | enemy
alive living | dead
find found locate | missing
remember | forget
arrest detain | release free
guilty convict | innocent acquit
attack | defend protect
build construct | destroy demolish
expand extend widen | shrink shorten narrow
speed hasten accelerate | slow delay
strengthen | weaken
improve | worsen deteriorate
tighten tight | loosen loose ease
first | last
always | never
all every everyone everybody | none nobody
many several numerous | few single
unveil reveal show publish disclose | hide conceal
spur | slow
surprising | unsurprising
employee worker | employer
seller | buyer
upper | lower
popular popularity | unpopular unpopularity
likely probable | unlikely
possible | impossible
legal lawful | illegal unlawful
honest | dishonest
fair | unfair
necessary | unnecessary
able | unable
happy | unhappy
expected | unexpected
thank praise | blame criticise criticize
tie thaw | freeze
encourage spur | discourage hinder
help | hinder
uphold allow sustain accept | dismiss reject
uphold confirm keep maintain retain | overturn reverse lift quash annul revoke remove
continue remain last persist ongoing | over end stop expire
survive live survivor | die perish death
success successful successfully | vain unsuccessful failure fail
good excellent | poor bad appalling terrible awful dire
safe | dead
hurt harm injure wound injury | unharmed unhurt uninjured unscathed
obey comply follow heed | defy disobey ignore flout
earn profit | lose loss
slow ease | accelerate quicken speed
narrow narrowly | unanimous unanimously comfortably overwhelmingly
enough sufficient | lack exhaust insufficient shortage
agree promise offer volunteer accept | refuse decline reject
catch arrest capture | seek search hunt
safe | dangerous danger
known clear certain | unknown unclear uncertain
birth born | death die
resign quit leave | stay remain
impose keep uphold extend | lift revoke remove scrap
hire recruit | dismiss sack fire
deploy send | withdraw recall
intact undamaged | damage destroy
confirm | unconfirmed
peaceful peacefully | violent violently
ease relax loosen | tighten toughen
grant give | withhold deny refuse
comply | violate breach
advance | retreat
regain recapture retake | lose
possible able | impossible unable
hail praise welcome applaud | condemn criticise criticize denounce attack
much | little
friend | foe
top | bottom
whole entire | part partial partly
permanently | temporarily
free | captive hostage
born | dead
guilty convict | acquit clear innocent
approve | veto
lead | trail
smooth | rough
calm | tense
clean | dirty polluted contaminated
sober | drunk
armed | unarmed
married | single divorced
present | absent
annul invalidate nullify void quash overturn | uphold sustain affirm
acquit clear exonerate | charge accuse convict
miss | meet exceed surpass
gain add create | lose shed
grant | reject dismiss refuse deny
spare | hit strike attack target bomb
resume restart reopen | stop halt suspend pause cancel
introduce launch create | end scrap abolish drop
raise lift hike | keep maintain
cut lower reduce | keep maintain
strengthen firm | weaken fall slide
breakoff | agree
takeoff depart | cancel ground
survive | lose
free | detain hold jail
postpone delay defer | hasten advance
aware | unaware
willing | unwilling reluctant
proceed | abandon scrap drop cancel shelve halt suspend postpone delay defer
disclose reveal publish | undisclosed withhold
confirm admit acknowledge concede | deny reject dismiss refute rebut
boycott shun skip miss | attend join participate
approve clear permit | block veto sue
convert score | miss waste
heed obey | defy ignore flout
succeed manage | fail
pass | fail
recover | worsen deteriorate
unanimous unanimously | split divided
complete finish completed | incomplete unfinished ongoing preliminary
ratify sign | veto
retain keep | lose forfeit
honour fulfil keep | break breach
evacuate flee | stay remain
reassure | alarm
recognise recognize | ignore reject
reopen | shut close
cooperate | obstruct refuse
surrender | resist
qualify | disqualify
encourage urge | discourage deter
trust | distrust mistrust
agree | disagree
urge advise recommend encourage | order force compel oblige
approve | disapprove
appear | disappear vanish
satisfied content pleased | dissatisfied unhappy disappointed
`;

/** One side of a pair: stems of the words that say the same, and those that say the contrary. */
export interface Side {
  readonly same: ReadonlySet<string>;
  readonly contrary: ReadonlySet<string>;
  /** Whether it comes from the lexicon of relations, where all senses of a word stand together. */
  readonly isLexical: boolean;
}

const stems = (list: string) => stemsOf(list.trim().split(/\s+/));

function* readSides(): Generator<readonly [string, Side]> {
  for (const line of PAIRS.trim().split('\n')) {
    const [left, right] = line.split(' | ').map(stems);
    if (left === undefined || right === undefined) continue;
    for (const word of left) yield [word, { same: left, contrary: right, isLexical: false }];
    for (const word of right) yield [word, { same: right, contrary: left, isLexical: false }];
  }
}

/** Stems of verbs that tell of too much to have a contrary. */
const VAGUE = stems('have be do get make take give put go come');

/** The sides that a stem is on; `raise` and `lower` are on several. */
export const sidesOf: ReadonlyMap<string, readonly Side[]> = collect();

function collect(): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, Side[]>();
  for (const [word, side] of readSides()) found.set(word, [...(found.get(word) ?? []), side]);
  for (const [word, { same, along, contrary }] of allRelations) {
    const sure = [...contrary].filter((other) => !same.has(other) && !along.has(other));
    if (sure.length > 0 && !VAGUE.has(word))
      found.set(word, [...(found.get(word) ?? []), lexicalSide(word, same, sure)]);
  }
  return found;
}

function lexicalSide(word: string, same: ReadonlySet<string>, contrary: readonly string[]): Side {
  return { same: new Set([word, ...same]), contrary: new Set(contrary), isLexical: true };
}
