import { inflectEnglish } from './inflect-english.ts';
import type { LanguageData } from './language-data.ts';

const regular = inflectEnglish(`
  accuse acknowledge add address admit advise affirm agree allege announce answer argue ask assert assure
  attest aver blast boast brag call caution challenge charge chastise claim clarify comment complain concede
  conclude concur confess confide confirm contend continue correct counter cry declare decry defend demand
  denounce deny describe disclose dismiss dub echo elaborate emphasize emphasise enthuse estimate exclaim
  exhort explain express fume grumble hail hint implore imply indicate inform inquire insinuate insist instruct
  intone joke lament label lament maintain marvel mention mock muse mutter note object observe offer opine
  outline pledge point post praise predict proclaim promise pronounce propose protest question quip quote
  rail rant react reaffirm reason reassure recall recite recommend recount refer reflect reiterate relate
  remark remember remind repeat reply report respond retort reveal ridicule rule scoff scream shout shrug sigh
  slam snap specify speculate state stress suggest summarize surmise swear testify theorize thunder
  tout tweet retweet urge vow voice volunteer wager wail warn welcome whisper wonder yell plead portray
  characterize characterise deride cite cheer chant signal caption headline text email title
  disagree elaborate gush interject interrupt joke bemoan blame criticize criticise bellow beg
  blog brand chide condemn convey crow deadpan demur expound extol gripe growl guess implore
  intimate jab jeer lambaste nod prod ponder posit preach proffer rebuke rebut
  reckon recollect refute rejoin scold shoot sneer snort stammer stipulate
  submit sum taunt tease term trumpet underline underscore vent venture vilify warrant weigh
`);

/** English. Written for news prose; forms of regular verbs are made by rule. */
export const english: LanguageData = {
  language: 'en',
  speech: `${regular.finite}
    say says said tell tells told speak speaks spoke spoken think thinks thought write writes wrote written
    read reads hear hears heard find finds found put puts see sees saw feel feels felt know knows knew
    believe believes believed hope hopes hoped fear fears feared expect expects worry worries worried
    argue go goes went begin begins began hold holds held hits hit fire fires fired
    come comes came send sends sent give gives gave shared share shares sing sings sang sung
    laugh laughed laughs joke tweeted retweeted wrote vow swore sworn
    broadcast sums summed points pointed asks pled joked likened compared compare likens
    released issued published explains concluded opined opened opens
    endorse endorses endorsed condemn condemned condemns mean means meant sought teach taught bet refuse refuses refused decline declines declined threaten threatens
    threatened show shows showed shown`,
  strong: `say says said add adds added announce announces announced argue argues argued assert asserts asserted
    claim claims claimed concede concedes conceded conclude concludes concluded confirm confirms confirmed
    contend contends contended declare declares declared disclose disclosed emphasize emphasizes emphasized
    explain explains explained insist insists insisted maintain maintains maintained mention mentioned note notes
    noted observe observed predict predicts predicted proclaim proclaimed reiterate reiterated remark remarked
    repeat repeated reply replied report reports reported respond responded reveal revealed state states
    stated stress stressed suggest suggests suggested testify testified tweet tweeted urge urged warn warns warned
    write writes wrote tell tells told think thinks thought believe believes believed acknowledge acknowledges
    acknowledged admit admits admitted allege alleges alleged complain complained deny denied hope hopes hoped promise
    promised vow vowed pledge pledged recall recalled estimate estimates estimated indicate indicates indicated
    agree agrees agreed affirm affirmed quip quipped joke joked caution cautioned advise advised expect expects
    expected fear fears feared worry worries worried know knows knew feel feels felt find finds found argue
    propose proposed demand demanded recommend recommended counter countered point pointed show shows showed`,
  tell: `tell tells told telling ask asks asked urge urges urged warn warns warned remind reminds reminded inform informs
    informed assure assures assured advise advises advised accuse accuses accused instruct instructed call calls called
    describe describes described label labels labeled labelled dub dubs dubbed brand branded
    criticize criticized praise praised blame blamed slam slammed blast blasted quote quotes quoted cite cites cited
    implore implored beg begged exhort exhorted reassure reassured challenge challenged hit hits send sent give gave
    compare compared likened term termed`,
  nonfinite: `${regular.nonfinite} saying telling speaking thinking writing reading putting seeing feeling knowing
    believing hoping fearing going sending giving sharing singing laughing hearing finding`,
  verbs: `is are was were be been being has have had do does did will would can could may might shall should must
    get gets got make makes made take takes took become becomes became want wants wanted try tries tried
    run runs ran win wins won lose loses lost keep keeps kept let lets leave leaves left start starts started
    show shows showed play plays played move moves moved live lives lived happen happens happened meet meets met
    include includes included stand stands stood bring brings brought build builds built stay stays stayed
    fall falls fell cut cuts kill kills killed reach reaches reached remain remains remained appear appears appeared
    buy buys bought wait waits waited serve serves served die dies died vote votes voted seem seems seemed look looks
    looked follow follows followed face faces faced join joins joined raise raises raised attend attends attended
    visit visits visited support supports supported need needs needed help helps helped
    lead leads led use uses used work works worked receive receives received spend spends spent
    rose flew drove rode grew knew threw blew drew swam sank rang sprang shook woke froze chose broke stole wore tore bore caught
    fought sought slept wept crept swept dealt lent bent understood withdrew overcame arose awoke struck stuck dug hung sat laid
    paid sold shone slid bit hid fled fed bled sped burst shut quit beat ate drank forgot forgave swung spun
    attack attacks attacked plan plans planned refuse refuses refused decide decides decided fail fails failed ignore ignores ignored`,
  auxiliaries: `is are was were be been being am has have had do does did will would can could may might shall should
    must isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    shouldn't cannot 'd 'll 've 're`,
  determiners: `the a an this these those some many several most all both each every another any few no one two
    three four five six seven eight nine ten his her its their our my your other more other's dozens hundreds`,
  prepositions: `of in on at by for from with to about into over after before during under between among through
    against toward towards without within since until upon across behind beyond near off around despite amid
    amidst alongside via per throughout inside outside onto unlike like than besides except regarding
    concerning following including`,
  conjunctions: `and or but nor yet so as because while although though whereas if when where unless whether plus`,
  joining: 'and or nor',
  malePronouns: "he he'd he'll him his himself",
  femalePronouns: "she she'd she'll her hers herself",
  pluralPronouns: "they they've they'd they'll they're them themselves",
  neuterPronouns: "it it'd it'll",
  otherPronouns: `i i've i'd i'll i'm we we've we'd we'll we're you you've you'd you'll you're me us itself myself ourselves yourself someone somebody everyone everybody anyone
    nobody others neither there`,
  objectPronouns: 'him himself herself them themselves itself me us myself ourselves yourself',
  clitics: '',
  relatives: 'who which whom whose that what how why',
  adverbs: `also then later again still now already just even only recently previously earlier further furthermore
    once twice repeatedly often sometimes never always not n't quickly initially finally eventually subsequently
    simply merely clearly publicly privately openly famously reportedly immediately instead meanwhile too
    however moreover nevertheless bluntly flatly angrily soon ago simultaneously similarly likewise specifically
    perhaps maybe thus therefore hence ever nearly almost largely mostly apparently directly indirectly
    personally rightly wrongly long first next afterward afterwards though ahead additionally`,
  titles: `mr mrs ms miss dr prof professor sir dame lord lady president vice-president vice prime minister
    secretary sen senator rep reps sens representative gov governor mayor judge justice gen general col colonel capt
    captain lt lieutenant sgt sergeant maj major cmdr commander adm admiral cpl pvt officer detective sheriff
    director spokesman spokeswoman spokesperson chairman chairwoman chair ceo cfo coo king queen prince
    princess pope rev reverend father sister brother bishop archbishop cardinal rabbi imam sheikh congressman
    congresswoman attorney ambassador deputy chancellor premier speaker leader chief editor reporter
    strategist analyst economist adviser advisor aide manager coach candidate commissioner superintendent
    inspector foreign envoy treasurer marshal actor actress singer author journalist columnist anchor host
    pollster consultant counselor activist businessman businesswoman billionaire pastor host councilman
    councilwoman assemblyman delegate founder co-founder researcher historian correspondent
    commentator coordinator organizer operative nominee former ex-president rival democrat republican
    solicitor co-chair veteran lawyer teacher student nurse farmer physician doctor scientist engineer
    secretary-general undersecretary commodore corporal brigadier constable councillor alderman archdeacon vicar skipper executive
    lieutenant-general sergeant-major chairperson ombudsman prosecutor comedian challenger filmmaker rapper novelist
    blogger surgeon neurosurgeon mogul developer tycoon widow surrogate`,
  maleTitles: `mr sir lord king prince pope father brother congressman spokesman chairman businessman actor councilman
    assemblyman husband son dad man imam`,
  femaleTitles: `mrs ms miss dame lady queen princess sister congresswoman spokeswoman chairwoman businesswoman actress
    councilwoman wife daughter mother mom woman`,
  offices: `state defense defence treasury health homeland security education labor labour commerce energy agriculture
    interior transportation transport justice finance foreign affairs environment housing veterans staff trade culture`,
  persons: `fishermen men women drivers man woman boy girl person people spokesman spokeswoman spokesperson official officials officer officers
    expert experts critic critics supporter supporters opponent opponents lawyer lawyers attorney attorneys
    analyst analysts economist economists scientist scientists researcher researchers professor professors
    doctor doctors teacher teachers student students resident residents voter voters candidate candidates
    senator senators lawmaker lawmakers legislator legislators congressman governor governors mayor mayors
    president presidents secretary minister ministers leader leaders chief chiefs director directors manager
    managers adviser advisers advisor advisors aide aides strategist strategists source sources witness witnesses
    victim victims worker workers employee employees activist activists protester protesters demonstrators
    republican republicans democrat democrats conservative conservatives liberal liberals reporter reporters
    journalist journalists editor editors author authors writer writers host hosts moderator anchor mother father
    mom dad son daughter wife husband brother sister friend friends family families neighbor neighbors colleague
    colleagues ally allies rival rivals member members chairman chairwoman chair ceo executive executives owner
    owners founder consultant consultants delegate delegates diplomat diplomats ambassador judge judges justice
    justices prosecutor prosecutors investigator investigators detective detectives police authorities sheriff
    soldier soldiers veteran veterans commander general pastor priest bishop pope rabbi imam king queen prince
    actor actress singer artist musician player coach fans fan caller callers user users commentator commentators
    observers pundits pollster pollsters historian historians insiders donor donors billionaire businessman mogul
    candidate nominee incumbent frontrunner front-runner contender opponent operative operatives americans
    individuals survivors passengers parents children kids guest guests speaker speakers biographer
    backers proponents advocates advocate organizers attendees demonstrator counterpart predecessor successor
    refugee refugees migrant migrants farmer farmers nurse nurses physician patient patients envoy negotiators`,
  organisations: `department ministry agency commission committee council court party government administration
    campaign company firm corporation bank university college school institute association union federation
    organization organisation group foundation fund center centre office bureau army navy force police congress
    senate house parliament board network newspaper magazine times post journal news team club church league
    service authority embassy coalition alliance movement network site website outlet tribune gazette herald
    guardian press agency industries industry hospital institution inc corp ltd llc plc co pac nations society
    academy panel jury crowd audience white publication station channel regulator watchdog firm airline
    broadcaster cabinet delegation kremlin pentagon convention museum library laboratory theater theatre assembly
    tribunal exchange consortium caucus brigade militia bloc syndicate cooperative chamber directorate secretariat`,
  documents: `polls surveys reports studies statements photos footage statement report letter article editorial column memo email e-mail message tweet post headline survey
    poll study document documents complaint lawsuit indictment filing ad advertisement commercial release text sign
    signs banner note notice book op-ed essay blog transcript website page press resolution declaration
    communique communiqué bill order ruling opinion decision affidavit testimony caption petition law constitution
    act amendment story piece profile analysis paper summary fact-check posting emails messages letters slogan sign`,
  times: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow
    tonight week month year weekend morning afternoon evening night noon midnight earlier later last next
    hours hour minutes days weeks months years day spring summer autumn fall winter mondays sundays p.m a.m pm am`,
  abbreviations: `mr mrs ms dr prof sen rep reps sens gov gen col capt lt sgt maj cmdr adm st jr sr vs etc inc corp ltd
    co no jan feb mar apr jun jul aug sept sep oct nov dec rev hon dept est ft mt cpl pvt messrs u.s d.c ala ariz ark
    calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
    wash wis wyo a.m p.m i.e e.g`,
  sources: 'according per',
  postSources: '',
  naming: `song songs album albums book books novel film films movie movies show shows series episode program programme
    magazine newspaper play musical game games poem track single hit word words term terms phrase called dubbed titled
    entitled named known nicknamed headlined so-called nickname slogan codenamed labeled host
    sitcom segment podcast documentary comedy drama memoir bestseller column blog exhibit painting starring`,
  sourceNouns: '',
  sourcePartners: 'according>to',
  vagueSources: '',
  namedSources: 'per',
  closingSources: '',
  genitives: 'of',
  order: 'subject-first',
  bare: 'concluded feel hope hoping suggesting noting insisting arguing stated confirmed say says said saying adds added adding believe believes believed think thinks tell tells told telling claims claimed argues argued argue insists insisted acknowledged hopes hoped suggests suggested announced estimates estimated reported warned noted predicts predicted',
  intends: `vow vows vowed vowing promise promises promised promising threaten threatens threatened
    threatening decline declines declined hope hopes
    offer offers offered claim claims claimed`,
  objecting: `accuse accuses accused accusing criticize criticizes criticized criticise criticised denounce denounced denounces condemn
    condemned condemns blame blamed blames cite cited cites citing
    dismiss dismissed dismisses describe described describes describing mock mocked mocks`,
  calling: 'call calls called calling ask asks asked asking',
  urging: 'urge urges urged urging ask asks asked asking implore implored beg begged',
  callingFor: 'for on upon',
  quantities: `many some most several few both all others another two three four five six seven eight nine ten dozens
    hundreds`,
  showing: 'show shows showed found finds',
  thinking: `hope hopes hoped feel feels felt think thinks thought believe believes believed expect expects expected fear fears
    feared worry worries worried know knows knew mean means meant find finds found wish wishes wished`,
  quoting: '',
  particles: 'von van der den de di da du del della la le bin ibn abu ter ten dos al el',
  acronyms: 'US WHO IT',
  passive: 'is are was were be been being',
  agent: 'by',
  light: `find finds found see sees saw hear hears heard hold holds held put puts give gives gave send sends sent go goes
    went come comes came open opens opened close closes closed host hosts hosted know knows knew share shares shared show
    shows showed issue issues issued publish publishes published release releases released endorse endorses endorsed`,
  attaching: 'for to from with at in',
  subordinating: 'when as while which where',
  hanging: 'while although though when as after if because whereas',
  shares: '% percent third quarter half majority two three four five six seven eight nine ten',
  approximate: 'least most',
  talking: "i i've i'd i'll i'm you you've you'd you'll you're",
  nominatives: 'he she they we i',
  negations:
    "not never cannot isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't",
  articles: 'the this that',
  clausal: 'after before since until than like',
  absolute: 'with without of including despite',
  infinitive: 'to',
  apostrophe: 'possessive',
  complementizers: 'that whether if what how why who which',
  nounLike: `states reports claims calls shows comments points demands answers questions quotes tweets posts charges
    notes rules views labels signals issues estimates promises attacks reasons blogs jokes emails texts fires
    hits cries cheers chants reviews state report claim call show comment point demand answer question quote tweet
    post charge note rule view label signal issue estimate promise reason blog joke email text fire hit cry cheer chant
    address protest reply mention caution challenge guess praise blame hint cite test hope fear look order object
    host offer retweet share shares press term title caption headline brand weigh dub welcome shout whisper go hold come
    send give mean open close laugh experience find put see hear read know feel speak write bet
    captions headlines titles brands terms hopes fears worries put read broadcast taught`,
};
