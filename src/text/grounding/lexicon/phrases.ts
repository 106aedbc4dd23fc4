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
avert: stave off, ward off, head off, fend off
expose: lay bare
reserve: set aside, put aside
withdraw: drop out of, drop out, bow out, back away from, back down, climb down
lower: mark down, pare back, pare down, dial back
increase: ratchet up, ramp up
strengthen: beef up, shore up
solve: sort out, clear up, iron out
learn: find out
emerge: come to light
exploit: cash in on, take advantage of
pay: foot the bill for, pick up the bill for, pick up the tab for
cause: give rise to, set off, touch off, spark off, usher in
choose: opt for, settle on
replace: step in for
restrict: clamp down on, crack down on
criticise: take aim at, rail against
support: throw its weight behind, throw their weight behind, get behind
start: embark on, set in motion
stop: put an end to, bring to an end, bring to a halt, call a halt to, put a stop to
end: wind up, come to an end, draw to a close, come to a close, draw to an end
attend: show up at, show up for
perform: pull off, put on
imprison: lock up, put behind bars
release: set free, let go of
test: try out
hide: cover up
mention: bring up, touch on
consider: toy with, think about, mull over
owe: be on the hook for
contract: come down with
die: pass away
survive: pull through, make it through
flee: run away
join: sign up for, sign up with, team up with
persuade: talk into, win round
deplete: use up, run low on
obey: abide by, comply with, adhere to
resist: push back against, stand up to, hold out against
demand: insist on, hold out for
steal: make off with
submit: hand in
return: hand back, give back
apply: put in for
close: shut down, close down
bankrupt: go bust, go under, go bankrupt
portray: cast as, paint as
inreturn: in return for, in exchange for
trail: come from behind
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
