/** Phrases whose one word begins with m to z: the word, then what is read as it. */
export const phrasesMToZ = `
marry: tie the knot, get married
meet: meet with, sit down with
mention: bring up, touch on
miss: fall short of, miss out on, lose out on
morethan: more than, upwards of, in excess of
noconfidence: no confidence
not: in no way, by no means
nolonger: no longer, not any longer, not any more, not anymore
nonbinding: non binding
note: point out
notonly: not only, not just, not merely, not least
obey: abide by, stick to, comply with, adhere to
obtain: get hold of
omit: leave out
oppose: come out against, vote against, stand against, speak out against
outofcontrol: out of control
overcome: get over
owe: be on the hook for
participate: take part
pay: pay out, pay up, foot the bill for, pick up the bill for, pick up the tab for
percent: per cent
perform: pull off, put on
persuade: talk into, win round
portray: cast as, paint as
postpone: put off, put back, push back, hold over
prison: behind bars
powerstation: power station, power plant, power stations, power plants
proceed: go ahead with, press ahead with, push ahead with, move ahead with, go ahead, press ahead, push ahead
propose: put forward
protest: take to the streets
quarterfinal: quarter finals, quarter final
question: call into question, cast doubt on
raise: drive up, push up
ratify: sign into law
reach: make it to
recover: bounce back
reduce: cut back on, cut back, scale back, scale down, bring down, drive down
refrain: stop short of
refuse: turn away
regain: win back
skip: sit out, sit it out
reject: turn down, throw out, vote down, say no to
release: set free
relinquish: give up on, let go of, part with
rely: count on, bank on
remember: bear in mind, keep in mind
remove: take away, take down, get rid of, do away with
renege: go back on
repel: fend off, fight off
replace: take over from, stand in for, fill in for, step in for
represent: stand for, speak for
rescue: bail out
reserve: set aside, put aside
resign: step down, stand down, step aside
resist: push back against, stand up to, hold out against
resolve: sort out
responsible: in charge of
restore: bring back
retain: hold on to, hang on to, hold onto
retaliate: hit back, strike back
return: come back, go back, make it back, give back, hand back
reverse: roll back
rightwing: right wing
rise: go up, move up
safe: out of danger
seek: look for, call for
seize: take control of, take possession of
sell: sell off
semifinal: semi finals, semi final
shelve: put on hold, put on ice
shoot: open fire on, open fire, gun down
slow: slow down
soften: tone down
solve: clear up, iron out
start: embark on, set in motion
steal: make off with
stop: put a stop to, bring to a halt, bring to a standstill, come to a halt, come to a standstill, grind to a halt, call a halt to
strand: run aground
strengthen: shore up, beef up, make stronger
strike: go on strike, down tools, walk off the job
submit: hand in
subside: die down
such: such as
sue: take legal action against, take to court
suffer: suffer from
support: speak up for, come out in favour of, come out for, vote for, vote in favour of, vote in favor of, prop up, rally behind, rally around, throw its weight behind, get behind, throw their weight behind
surrender: give in to, give themselves up, turn himself in, turn herself in, turn themselves in, give himself up, give herself up
survive: live through, pull through, make it through
tackle: come to grips with, get to grips with
takeoff: take off, lift off
talk: hold talks
tell: let know
test: try out
testify: give evidence
threaten: pose a threat to
tolerate: put up with
trail: fall behind, come from behind
unable: not able, not in a position
under: in line with
undercontrol: under control
unemployment: jobless rate, jobless total, unemployment rate
use: draw on, make use of, tap into
vain: in vain
violate: fall foul of, run afoul of, break the law
visit: pay a visit to, stop over in, make a visit to, make a trip to
vote: cast ballots, cast a ballot, cast their ballots, cast their votes, cast votes, cast a vote, go to the polls
warplane: fighter jet, fighter jets
watch: keep an eye on, keep watch over, keep tabs on
win: come out on top
windfarm: wind farm, wind farms, wind park
withdraw: pull out, pull back, drop out of, drop out, bow out, back away from, climb down
worsen: get worse, make worse
yet: so far, up to now, until now, to date
yield: back down, cave in
reduce: cut down on, whittle down, push down
resemble: look like
resume: pick up where, get back to
return: get back, head back
separate: split up, break up with
unite: band together, join together
replace: take the place of
originate: date back to, trace back to
squander: let slip, fritter away
understand: make sense of
praise: speak highly of
supervise: watch over
reach: get as far as
withstand: stand up against
`;
