import { stem } from '../../stem.ts';

/** Words by their base that turn a statement round, both sides of each on one line. */
const PAIRS = `
rise increase climb grow gain up raise jump higher surge growth lift hike soar | fall drop decline decrease slip dip sink tumble slump plunge plummet lower cut reduce shrink
raise increase lift up | cut lower reduce decrease
more above exceed over | less fewer below under
most | least
high higher highest | low lower lowest
maximum | minimum
before ahead prior | after following when once since
early earlier | late later
start begin open launch commence | end finish close stop cancel
open reopen | close shut closed
win victory | lose loss defeat
accept approve adopt welcome back support agree endorse | reject refuse oppose deny dismiss criticise criticize condemn veto
allow permit let enable authorise | ban forbid prohibit bar prevent block
confirm | deny
join enter | leave quit exit
arrive | leave depart
buy purchase | sell
import | export
lend | borrow
send | receive
north northern | south southern
east eastern | west western
left | right
inside indoor | outside outdoor
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
urban | rural
manned crewed | unmanned uncrewed
include | exclude
remember | forget
love | hate
friend ally | enemy rival
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
first | second third
spur | slow
surprising | unsurprising
employee worker | employer
seller | buyer
tenant | landlord
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
despite | because
for | against
thank praise | blame criticise criticize
free | paid
tie thaw | freeze
encourage spur | discourage hinder
help | hinder
`;

/** One side of a pair: stems of the words that say the same, and those that say the contrary. */
export interface Side {
  readonly same: ReadonlySet<string>;
  readonly contrary: ReadonlySet<string>;
}

const stems = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => stem(word, 'en')));

function* readSides(): Generator<readonly [string, Side]> {
  for (const line of PAIRS.trim().split('\n')) {
    const [left, right] = line.split(' | ').map(stems);
    if (left === undefined || right === undefined) continue;
    for (const word of left) yield [word, { same: left, contrary: right }];
    for (const word of right) yield [word, { same: right, contrary: left }];
  }
}

/** The sides that a stem is on; `raise` and `lower` are on several. */
export const sidesOf: ReadonlyMap<string, readonly Side[]> = collect();

function collect(): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, Side[]>();
  for (const [word, side] of readSides()) found.set(word, [...(found.get(word) ?? []), side]);
  return found;
}
