import type { LanguageWords } from './language-words.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

export const english: LanguageWords = {
  telling: list(
    `the a an is are was were of to in that this it he she they on for and with about did does do has have not what who when where why how
    said say says i you we my your me at by from be will would can`,
  ),
  fillers: list(
    `and so but ok okay also then well hey hi hello please pls plz oh ah um now yes yeah yep no nope sorry actually btw right thanks thank thx great cool
    alright anyway good nice hm hmm however still just`,
  ),
  questionWords: list(`who whos whom whose what whats when whens where wheres why which how hows wherever`),
  notAfterQuestionWord: list(
    `a an he she it they i we you his her their my your our nice sad cool great funny awful lovely terrible wonderful good bad the this that these those ever`,
  ),
  alwaysAsk: list(`why whos whats wheres whens hows`),
  leadingVerbs: list(
    `is are was were do does did has have had can could will would should shall may might isnt arent wasnt werent dont doesnt didnt hasnt havent
    hadnt cant couldnt wont wouldnt shouldnt am`,
  ),
  subjects: list(
    `he she it they there this that these those you we i the any anyone anybody someone his her their its either both all people`,
  ),
  particles: [],
  requests: list(
    `tell show explain list give summarize summarise compare find describe name define elaborate clarify remind quote expand search count cite
    outline recap identify mention`,
  ),
  askingPhrases: phrases(`
    wonder if
    wonder whether
    wonder who
    wonder what
    wonder when
    wonder where
    wonder why
    wonder how
    wonder which
    wonder about
    wondering if
    wondering whether
    wondering who
    wondering what
    wondering when
    wondering where
    wondering why
    wondering how
    wondering which
    wondering about
    curious if
    curious about
    curious to know
    curious what
    curious who
    curious when
    curious why
    curious how
    curious whether
    im curious
    i am curious
    i would like to know
    i want to know
    i need to know
    id like to know
    id love to know
    i want know
    i need know
    i want to understand
    i want to ask
    i like to know
    i would like know
    i try to understand
    can i know
    may i know
    i would love to know
    do tell
    look up
    dig up
    any news
    pls check
    please check if
    please check whether
    check if
    check whether
    need the
    i need the
    any update
    any updates
    any word
    any idea
    any source
    any sources
    any quotes
    any quote
    any reaction
    any reactions
    any comment
    any comments
    any details
    any more on
    any more about
    any more details
    any numbers
    more on
    more about
    more details
    more detail
    more info
    more information
    details on
    details about
    what about
    how about
    how come
    what if
    same for
    same question
    same but
    the same for
    also for
    in other words
    what happened
    what happens
    what changed
    what else
    who else
    where else
    remind me
    give me
    walk me through
    break down
    what is
    what are
    the source
    source for
    sources for
    as of when
    since when
    until when
    by whom
    to whom
    with whom
    for whom
    from whom
    according to whom
    in what
    in which
    on what
    on which
    at what
    by how
    for how
    to what
    from what`),
  rhetorical: phrases(`
    what the hell
    what the heck
    what the fuck
    wtf
    what a
    what an
    how are you
    how is it going
    hows it going
    how do you do
    how was your
    how is your
    hows your
    how nice
    how cool
    how sad
    how dare
    how funny
    how ironic
    how lovely
    how interesting
    how about we
    how about lunch
    can you believe
    can you imagine
    would you believe
    who would have
    who wouldve
    whod have
    whodve
    why am i
    why do i
    why bother
    why dont we
    why dont you
    why dont i
    why not just
    want me to
    need me to
    is this going
    is it going in
    who would want
    which is exactly
    which is why
    which was
    are you kidding
    is it ok if
    is it okay if
    is it fine if
    is it alright if
    mind if
    do you mind
    any luck
    are you serious
    are you joking
    is it just me
    is it only me
    give me a break
    give me a sec
    give me a second
    give me a minute
    give me a moment
    give me a call
    give me a shout
    give me five
    give me ten
    give it
    give him
    give her
    give them
    tell him
    tell her
    tell them
    tell that to
    show off
    show must
    show of hands
    list goes
    name dropping
    find it
    count me
    who wants
    whos in
    who is in for
    whos up for
    who is up for
    who is coming with
    whos coming
    whos joining
    who is joining us
    whos free
    who is free
    who has time
    whose turn
    anyone want
    anyone up for
    anyone free
    anyone fancy
    does anyone want
    is anyone free
    is anyone up
    is anyone else
    is anybody else
    can someone
    can anyone
    can somebody
    could someone
    could anyone
    could somebody
    would someone
    will someone
    would anyone
    have a
    have fun
    may the`),
  idioms: phrases(`
    who cares
    who knows
    who knew
    so what
    whats the point
    what is the point
    whats up
    what up
    how about that
    how about no
    guess what
    guess who
    you know what
    you know
    isnt that
    isnt it
    tell me about it
    give it a rest
    name one
    what do i know
    what can you do
    what can i say
    what gives
    how hard can it be
    really
    seriously
    what
    wait what
    right
    no
    yes
    ok
    okay
    huh
    eh
    oh
    wow
    lol
    hm
    sure
    is it
    are they
    did they
    was it
    anyone
    hello
    hi
    lunch
    coffee
    beer
    drinks
    dinner
    breakfast
    pizza
    tea
    standup
    ready
    done
    deal
    thoughts
    why me
    me too
    dont you think
    you think
    you sure
    you there
    sounds good
    any objections
    any thoughts
    any questions
    any feedback
    any ideas
    any takers
    any volunteers
    any plans
    good`),
  ellipsis: phrases(`
    and
    any
    what about
    how about`),
  verbs: list(
    `thats its hes shes theyre theres were im youre ive isnt arent is are was were am be been has have had do does did will would can could should may might must i he she it they we you said says say think
    thinks agree agreed looks look seems seem means mean went goes go got get know knows want wants need needs let makes made
    sounds feels works worked thanks guess hope love like likes hate read saw see left came comes`,
  ),
  reactions: list(
    `lol lmao rofl haha hahaha hehe omg wow ok okay k kk thanks thank thx ty cheers great nice cool awesome perfect good super brilliant excellent yes
    yeah yep yup no nope nah sure agreed agree exactly indeed true same right hmm hm huh oh ah aha interesting wild crazy sad ouch oof yikes damn
    welcome np sorry please you so much very a lot for that this it was helpful really seriously what wait got understood noted gotcha
    makes sense to know all everyone guys team bye morning hello hi hey done well job work bot again too both the one on lovely amazing
    fair enough point indeed course of my god gosh jeez whoa fascinating unbelievable incredible insane bravo congrats congratulations ttyl brb fyi
    answer answers summary is are thats its`,
  ),
  stops: phrases(`
    stop
    stop it
    stop now
    stop that
    stop this
    stop please
    stop answering
    stop replying
    stop responding
    stop talking
    stop posting
    stop bot
    please stop
    please stop answering
    please stop replying
    please be quiet
    bot stop
    ok stop
    okay stop
    just stop
    can you stop
    can you please stop
    could you stop
    could you please stop
    be quiet
    quiet
    quiet please
    silence
    mute
    mute please
    mute yourself
    mute this thread
    mute thread
    shut up
    shush
    hush
    enough
    thats enough
    that is enough
    enough already
    go away
    leave us alone
    leave us
    leave
    go
    get out
    get lost
    zip it
    shut it
    silence please
    hold your tongue
    not now
    leave it
    no more answers
    dont answer
    dont reply
    do not answer
    do not reply
    stop stop
    stop thanks
    thanks stop
    thank you stop`),
  starts:
    'come back, back, unmute, unmute yourself, wake up, talk again, talk, speak, speak again, answer again, answer, reply again, start again, start, resume, may talk again, youre back, welcome back, turn back on, switch back on, go on, carry on, youre allowed to talk again, be back, join again, join us again'.split(
      ', ',
    ),
  addresses: [],
  corrections: phrases(`
    i mean
    i meant
    i was talking about
    i was asking about
    i am asking about
    im asking about
    i am talking about
    im talking about
    make that
    instead`),
  continuations: phrases(`
    and then
    then
    then what
    and then what
    and now
    now what
    what now
    what then
    what next
    whats next
    and next
    and after that
    and afterwards
    after that
    and before that
    before that
    and since then
    since then
    and since
    and until then`),
  toPeople: list(`guys folks team everyone everybody all yall`),
  sourceVerbs: list(
    `tell show explain list give summarize summarise compare find describe name define elaborate clarify remind quote expand search count cite know
    say check add provide share point mean confirm verify translate date got sure certain look source sources quote quotes anything
    number numbers figure figures details`,
  ),
  readerVerbs:
    list(`know see get hear expect trust learn read find source sources quote quotes anything number numbers figures data
    evidence details any there`),
  you: list(`you`),
  we: list(`we i us`),
};
