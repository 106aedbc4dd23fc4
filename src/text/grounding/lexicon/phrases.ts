/**
 * Several words that say one thing: they are read as the one word before the colon, a verb by its base form.
 * The first word of a phrase stands for all its forms (`put off`, `puts off`, `putting off`).
 */
const PHRASES = `
participate: take part
postpone: put off, put back, push back, hold over
cancel: call off, scale off
exclude: rule out
dismiss: lay off, let go
collapse: give way
abandon: give up, back out of
rise: go up, move up
fall: go down, come down
conduct: carry out
establish: set up
acquire: take over
resign: step down, stand down, step aside
introduce: bring in
hasten: bring forward, move forward
deliver: hand over
reject: turn down, throw out, vote down
begin: break out, kick off, get under way, take effect, come into force, enter into force, come into effect, go into effect, go into force
approve: sign off on, sign off, wave through, vote through
visit: pay a visit to
continue: go on, carry on
cause: bring about, lead to
investigate: look into
extinguish: put out
discover: come across, turn up
meet: meet with, sit down with
await: wait for
seek: look for, call for
demand: press for
increase: step up, scale up
reduce: cut back on, cut back, scale back, scale down, bring down
recover: bounce back
constantly: day and night, around the clock
exhaust: run dry, dry up, run out
return: come back, go back
represent: stand for
remove: take away, take down
replace: take over from, stand in for, fill in for
tolerate: put up with
accommodate: put up
oppose: come out against
support: come out in favour of, come out for
consist: be made up of
suffer: suffer from
obtain: get hold of
kill: claim the lives of, claim the life of
die: lose their lives, lose his life, lose her life, lose their life
leave: pull out of, walk out of, set off, set out
withdraw: pull out, pull back
evade: get away
survive: live through
arrest: take into custody
expire: run out
ratify: sign into law
enter: come into, go into
happen: take place
proceed: go ahead with, press ahead with, push ahead with, move ahead with, go ahead, press ahead, push ahead
depend: hinge on
criticise: hit out at, lash out at
omit: leave out
finish: wrap up
compensate: make up for
destroy: blow up
crash: run into, smash into
derail: come off the rails, jump the rails, leave the rails, left the tracks
strand: run aground
fugitive: at large, on the run
nolonger: no longer, not any longer, not any more, not anymore
notonly: not only, not just, not merely, not least
atleast: at least, no fewer than, no less than, not fewer than, not less than
atmost: at most, no more than, not more than, up to, as much as, as many as, as deep as, as high as, as long as, as far as, as low as, as little as, as late as, no later than
morethan: more than, upwards of, in excess of
fewerthan: fewer than, less than
because: because of, due to, owing to, as a result of, thanks to, on account of
before: prior to, ahead of
yet: so far, up to now, until now, to date
ensure: make sure
oppose: vote against
support: vote for, vote in favour of, vote in favor of
undercontrol: under control
infavour: in favour of, in favor of
early: ahead of schedule, ahead of time
late: behind schedule
outofcontrol: out of control
decide: make up his mind, make up her mind, make up its mind, make up their minds, make up their mind
responsible: in charge of
noconfidence: no confidence
strike: go on strike, down tools, walk off the job
safe: out of danger
vain: in vain
again: once more
insteadof: instead of, rather than, in place of
apart: apart from, except for, not counting, not including
avoid: stay away from, keep away from
convict: find guilty
acquit: find not guilty, clear of, cleared of
deny: plead not guilty, plead innocent, rule out having
admit: plead guilty, own up to
disclose: make public
collapse: fall through
shelve: put on hold, put on ice
fail: fall short
dismiss: brush aside, wave away, brush off
examine: go through
hesitate: hold off, hold back
visit: stop over in
reach: make it to
use: draw on, make use of, tap into
again: once again
eachother: each other, one another
tell: let know
surrender: give in to, give themselves up
such: such as
jobless: out of work, without work, without a job
able: in a position
unable: not able, not in a position
under: in line with
activate: turn on, switch on
deactivate: turn off, switch off
inorder: in order
currently: at present, at the moment, for the time being
immediately: at once, with immediate effect, right away, straight away
concerning: with regard to, with respect to, as for
heartattack: heart attack, heart attacks
semifinal: semi finals, semi final
quarterfinal: quarter finals, quarter final
windfarm: wind farm, wind farms, wind park
powerstation: power station, power plant, power stations, power plants
percent: per cent
lawmaker: member of parliament, members of parliament
annul: strike down
breakoff: break off
takeoff: take off, lift off
approve: say yes to
reject: say no to
miss: fall short of, miss out on, lose out on
return: make it back
unemployment: jobless rate, jobless total, unemployment rate
employment: jobs total
election: general election
warplane: fighter jet, fighter jets
yield: back down, cave in
destroy: wipe out
join: sign up to, sign up for, team up with
enrol: sign up
dilute: water down
imprison: lock up, put behind bars, send to prison, send to jail, put in prison, put in jail
remove: get rid of
discard: throw away
draft: draw up
restore: bring back
return: give back, hand back
worsen: get worse, make worse
disappoint: let down
demolish: tear down, pull down
accelerate: speed up
slow: slow down
close: close down, shut down
die: pass away
discover: find out
note: point out
resolve: sort out
propose: put forward
retaliate: hit back, strike back
repel: fend off, fight off
avert: ward off, stave off, head off
downplay: play down
curb: rein in, clamp down on, crack down on
strengthen: shore up, beef up, make stronger
support: prop up, rally behind, rally around, throw its weight behind, get behind
increase: ramp up
collapse: fall apart, go bust, go under, break down
trail: fall behind
accumulate: pile up
rescue: bail out
launch: roll out
reverse: roll back
collaborate: team up, join forces
submit: hand in
overcome: get over
burn: go up in flames, burn down, catch fire
shoot: open fire on, open fire, gun down
find: track down
anticipate: look forward to
rely: count on, bank on
retain: hold on to, hang on to, hold onto
ignite: set fire to, set on fire, set alight, set ablaze
end: put an end to, bring to an end, come to an end
stop: put a stop to, bring to a halt, bring to a standstill, come to a halt, come to a standstill, grind to a halt
execute: put to death
sue: take legal action against, take to court
exploit: take advantage of
seize: take control of, take possession of
besiege: lay siege to
decide: make a decision, take a decision, reach a decision
advance: make progress, gain ground
testify: give evidence
allow: give permission
approve: give the go ahead, give the green light, give its approval, give approval
regain: win back
question: call into question, cast doubt on
vote: cast ballots, cast a ballot, cast their ballots, cast their votes, cast votes, cast a vote, go to the polls
marry: tie the knot, get married
act: take action, take steps
talk: hold talks
apologise: say sorry, make an apology
escape: break out of
pay: pay out, pay up
sell: sell off
refuse: turn away
release: set free
expel: kick out
protest: take to the streets
intervene: step in
withdraw: drop out of, drop out, bow out
renege: go back on
fulfil: live up to, carry through
obey: abide by, stick to, comply with
exhaust: use up
dismantle: take apart
assemble: put together
conceal: cover up
reduce: drive down
raise: drive up, push up
exclude: shut out, leave out, keep out
subside: die down
surrender: turn himself in, turn herself in, turn themselves in, give himself up, give herself up
rightwing: right wing
leftwing: left wing
famous: well known
nonbinding: non binding
longstanding: long standing
tackle: come to grips with, get to grips with
examine: take a look at, look at
await: hold out for
win: come out on top
relinquish: give up on, let go of
fight: take up arms
ease: let up, calm down
defer: hold off on
fail: come to nothing, fall flat
attack: set upon
cause: give rise to, result in
happen: come about, come to pass
violate: fall foul of, run afoul of, break the law
oppose: stand against, speak out against, come out against
investigate: check out, get to the bottom of
remember: bear in mind, keep in mind
consider: take into account, think about
ignore: turn a blind eye to, pay no attention to
watch: keep an eye on, keep watch over, keep tabs on
contact: get in touch with
visit: make a visit to, make a trip to
contribute: make a contribution to
interrupt: cut short
accuse: point the finger at
conclude: come to the conclusion, reach the conclusion
appoint: put in charge of
arrest: take into police custody, place under arrest, put under arrest
charge: bring charges
hospitalise: take to hospital, rush to hospital, admit to hospital
endanger: put at risk, put in danger, put in jeopardy
threaten: pose a threat to
hamper: make difficult, make harder
`;

/** A phrase: the words after its first, and what it is read as. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly base: string;
}

function* readLines(): Generator<readonly [string, Phrase]> {
  for (const line of PHRASES.trim().split('\n')) {
    const [base = '', list = ''] = line.split(': ');
    for (const phrase of list.split(', ')) {
      const [first = '', ...rest] = phrase.split(' ');
      yield [first, { rest, base }];
    }
  }
}

/** Phrases by the base of their first word, the longest first. */
export const phrasesBy: ReadonlyMap<string, readonly Phrase[]> = collect();

function collect(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [first, phrase] of readLines()) found.set(first, [...(found.get(first) ?? []), phrase]);
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}
