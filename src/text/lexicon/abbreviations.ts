/**
 * Abbreviations that end with a stop, lower case, without it. `names`: a name follows (`Mr.`), never the end
 * of a sentence. `numbers`: not the end when a number follows (`No. 5`). `others`: may end a sentence, so
 * they do only when the next word is one that begins sentences. Written for this project.
 */
export interface Abbreviations {
  readonly names: string;
  readonly numbers: string;
  readonly others: string;
}

/** Read in every language: titles travel with names, and news of one language quotes another. */
export const commonAbbreviations: Abbreviations = {
  names: `mr mrs ms mx dr prof rev fr hon sr sra gen maj col lt cpl sgt capt cmdr adm brig sen rep gov pres atty
    supt amb st ste mt ft messrs mme mlle mgr vs cf eg viz al`,
  numbers: 'no nos nr art arts sec fig figs ch chap vol vols pp p para abs ver approx ca circa op',
  others: `inc corp co ltd llc plc bros jr etc est dept univ assn jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun ave blvd rd ph ed eds`,
};

/** What one language adds. */
export const abbreviationsByLanguage: Readonly<Record<string, Abbreviations>> = {
  de: {
    names: `hr fr frl dipl ing bzw evtl ggf inkl sog vgl zb bspw ca geb gest ehem stellv mio mrd tel str
      dh ua sen jun a.d`,
    numbers: 'nr abs art kap bd s ziff',
    others: 'usw usf etc jh jhd st co jan feb märz apr aug sept okt nov dez mo di mi do fr sa so',
  },
  tr: {
    names: 'sn dr av doç prof yrd öğr gör müh op uzm org korg tümg tuğg alb yb bnb yzb tğm tel bkz hz gn',
    numbers: 'no md mad s sf cilt c',
    others: 'vb vs vd a.ş ltd şti mah cad sok apt oca şub mar nis haz tem ağu eyl eki kas ara',
  },
  fr: {
    names: 'm mm mme mmes mlle dr pr me mgr st ste av bd env',
    numbers: 'n art chap p t vol',
    others: 'etc janv févr avr juil sept oct nov déc',
  },
  es: {
    names: 'sr sra srta dr dra d dña ud uds lic ing gral cnel pdte av',
    numbers: 'núm n art cap pág p vol',
    others: 'etc ee.uu ene feb abr ago sept oct nov dic',
  },
  it: {
    names: 'sig sigg sig.ra dott dott.ssa prof avv ing on sen gen col',
    numbers: 'n art cap pag p vol',
    others: 'ecc spa srl gen febbr apr sett ott nov dic',
  },
  pt: {
    names: 'sr sra dr dra prof profa exmo gen cel av eng',
    numbers: 'n nº art cap pág p vol',
    others: 'etc ltda jan fev abr ago set out nov dez',
  },
  nl: {
    names: 'dhr mevr mw dr drs ir mr prof ds st bijv o.a m.b.t d.w.z t.a.v',
    numbers: 'nr art blz p',
    others: 'enz etc jan feb apr aug sept okt nov dec',
  },
  cs: {
    names: 'p pí dr mudr judr phdr ing mgr bc prof doc gen plk mjr kpt sv tzv např mj resp cca tj',
    numbers: 'č čl odst s str r',
    others: 'atd apod aj stol hod min tis mil mld kč',
  },
  el: { names: 'κ κα κος δρ καθ αγ π.χ δηλ', numbers: 'αρ αριθ σελ άρθρ', others: 'κ.λπ κλπ κ.ά μ.μ π.μ' },
  ru: {
    names: 'г гг гр им проф акад д-р ген полк т.е т.н напр ул пр',
    numbers: 'стр рис ст п № гл',
    others: 'т.д т.п др руб коп тыс млн млрд',
  },
  hi: { names: 'डॉ श्री प्रो पं सु', numbers: 'सं क्र', others: 'आदि' },
};

/** Verbs that name the asker after a question or a cry in quotation marks: `"Is it so?" Baker asked.` */
export const askingVerbs =
  'said says asked asks added told replied replies wondered exclaimed shouted cried demanded';
