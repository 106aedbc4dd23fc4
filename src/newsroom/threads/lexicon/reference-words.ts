const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Pronouns by what they may stand for, folded. */
export const male = set('he him his er ihn ihm');
export const female = set('she her hers');
export const plural = set('they them their theirs ihnen');
/** German "sie" is she or they. */
export const femaleOrPlural = set('sie ihr ihre');
export const neuter = set('it its es');
export const demonstrative = set('that this das dies bunu bu');
/** About the matter in hand: "dazu", "darüber". */
export const aboutIt = set('dazu daruber davon');
export const there = set('there dort orada oraya');

/** Bodies that act and speak: "the ministry" is the one that was named. */
export const groupNouns = set(`
  ministry union government company council court bank police army parliament party committee commission authority agency utility
  association club opposition delegation administration office department university institute board county city hospital airline
  firm group organisation organization newspaper regulator federation league embassy navy senate congress cabinet coalition
  ministerium gewerkschaft regierung unternehmen rat gericht polizei armee partei behorde verband opposition kommission
  bakanlik bakanligi sendika hukumet sirket mahkeme meclis parti konsey belediye`);
/** Who holds an office: "the mayor". */
export const personNouns = set(`
  mayor minister president chancellor governor secretary director chairman chairwoman chair chief spokesman spokeswoman spokesperson
  judge mediator superintendent commissioner captain general doctor scientist officer leader king queen prince princess pope
  ambassador senator deputy executive founder editor engineer actor actress singer writer author analyst economist lawyer professor
  prefect coach inspector commodore admiral brigadier marshal sheriff constable corporal colonel major lieutenant bishop archbishop cardinal rabbi imam justice congressman congresswoman
  representative councillor premier
  teacher expert activist artist athlete coach manager owner driver pilot officer sergeant prosecutor minister surgeon`);
export const maleTitles = set('mr sir lord king prince pope herr bey father brother');
export const femaleTitles = set('mrs ms miss dame lady queen princess frau hanim sister');

/** Words that begin with a capital at the start of a sentence and name nothing. */
export const openingWords = set(`
  instead meanwhile however yet still later earlier today yesterday tomorrow now then once here perhaps maybe asked reminded told only even
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousands dozens half nearly
  who what when where why which how whose whom did does do is are was were has have had can could will would should and but so or the a an
  in on at by for from of to with about after before since until tell show explain list give compare any more also then please according
  he she it they we i you his her their its this that these those there if as not no yes all both wer was wann wo warum wie welche hat ist
  und der die das ein eine gibt ne kim neden nasil ve bu bir peki seit nach laut`);

/** Prepositions, of which a fragment may begin with one. */
export const prepositions = set(
  'among amongst between per within without despite via than in at on from near to into for by with about of against during before after since until under over inside outside across around through via per um zu bei mit von aus nach fur gegen uber seit vor',
);

export const auxiliaries = set(`
  is are was were do does did has have had can could will would should may might must hat haben ist sind war waren wird werden wurde wurden kann konnen
  soll sollen`);
export const questionOpeners = set(
  'who whom whose what when where why which how wer wem wen was wann wo warum wieso wie welche welcher welches',
);

/** Verbs without which a short question has no question of its own. */
export const finiteVerbs = set(`
  is are was were be do does did has have had can could will would should may might must said say says told happen happened happens mean means
  agree agreed react reacted respond responded sign signed pay pays paid win won lose lost vote voted start started end ended begin began cost costs
  hat haben ist sind war waren wird werden wurde wurden kann soll sagt sagte gab gibt kommt kam stimmt bedeutet geschah passierte beginnt begann
  endet dedi soyledi acikladi belirtti oldu olur var yok imzaladi yapti basladi bitti istedi karar`);
/** Turkish leaves the subject out: "ne dedi?" asks what the last one named said. */
export const turkishSayings = set('dedi soyledi acikladi belirtti vurguladi bildirdi istedi');

/** Places by their Turkish and German names, and ones the list of the quotation engine lacks. */
export const morePlaces = set(`
  gazze suriye irak israil rusya ukrayna almanya fransa yunanistan misir abd turkiye amerika avrupa kibris filistin lubnan urdun
  syrien russland turkei deutschland frankreich griechenland agypten europa israel polen italien spanien schweiz osterreich
  syrie russie allemagne turquie grece egypte europe israel pologne italie espagne suisse autriche liban iran irak
  siria rusia ucrania alemania turquia grecia egipto europa libano francia polonia italia espana suiza
  rafah khartoum aleppo mosul erbil kirkuk izmir antalya bursa`);
