import {
  type LanguageWords,
  moodsOf,
  numbersOf,
  oppositesOf,
  synonymsOf,
  unitsOf,
  words,
} from './language-words.ts';

/** German, folded: `ß` is `ss`, umlauts without their dots. */
export const german: LanguageWords = {
  language: 'de',
  negators: words(
    'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder ohne kaum nirgends',
  ),
  moods: moodsOf({
    possible: 'konnte konnten kann konnen darf durfen durfte durften vielleicht moglicherweise eventuell',
    future:
      'wird werden werde wurde wurden soll sollen solle sollten sollte beschlossen beschloss vereinbart vereinbarten angekundigt kundigte',
    must: 'muss mussen musse musste mussten',
    want: 'will wollen wolle wollte wollten mochte mochten plant planen plante planten beabsichtigt',
  }),
  times: words(
    'fruhling fruhjahr sommer herbst winter morgens vormittag mittag nachmittag abend abends nacht nachts mitternacht wochenende gestern heute morgen ubermorgen vorgestern ostern weihnachten silvester neujahr',
  ),
  numbers: numbersOf(
    `null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn
    neunzehn zwanzig dreissig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000
    dutzend=12 halfte=0.5 drittel=0.333 viertel=0.25 erste=1 ersten=1 zweite=2 zweiten=2 dritte=3 dritten=3 vierte=4 vierten=4
    funfte=5 funften=5`,
  ),
  units: unitsOf(`
    percent: prozent
    point: prozentpunkt prozentpunkte prozentpunkten basispunkt basispunkte
    million: million millionen mio
    billion: milliarde milliarden mrd
    thousand: tausend
    euro: euro eur
    cent: cent
    dollar: dollar
    pound: pfund
    franc: franken
    metre: meter metern
    kilometre: kilometer kilometern
    centimetre: zentimeter zentimetern
    hectare: hektar
    tonne: tonne tonnen
    kilo: kilo kilogramm
    litre: liter litern
    second: sekunde sekunden
    minute: minute minuten
    hour: stunde stunden
    day: tag tage tagen
    week: woche wochen
    month: monat monate monaten
    year: jahr jahre jahren
    degree: grad
  `),
  opposites: oppositesOf(`
    steigt stiegen stieg gestiegen steigen erhoht erhohte erhohen wuchs zugenommen anstieg zuwachs hoher|sinkt sanken sank gesunken sinken senkt senkte senken gesenkt fiel fielen gefallen fallt ruckgang niedriger
    mehr|weniger
    gewinn gewinne|verlust verluste
    gewann gewonnen gewinnt siegte|verlor verloren verliert unterlag
    angenommen billigte gebilligt beschloss beschlossen zugestimmt|abgelehnt lehnte verwarf verworfen
    lebend lebendig uberlebten|tot tote gestorben starben
    offnet offnete geoffnet|schliesst schloss geschlossen
    vor|nach
    erlaubt|verboten
    begann begonnen|endete beendet
  `),
  synonyms: synonymsOf(`
    sagte erklarte teilte mitteilte betonte sprach zufolge laut angaben mitgeteilt sagt so gab bekannt
    ums leben gestorben starben starb getotet tote todesopfer kamen gekommen kam
    verletzt verletzte verwundet
    stellen arbeitsplatze jobs
    streichen abbauen gestrichen abgebaut
    senken sinken reduzieren niedrigere niedriger gesenkt
    steigen erhohen zunehmen
    gaststatten restaurants lokale
    feuer brand
    polizei beamte polizeisprecher
    chef chefin vorstandschef vorstandschefin vorstandsvorsitzender geschaftsfuhrer
  `),
  saying: words(
    'sagte sagt sagten erklarte erklarten teilte mitteilte mitteilten betonte berichtete berichteten meldete laut zufolge warnte kundigte nannte bestatigte raumte meinte',
  ),
  future: null,
  past: null,
  isNounFirst: false,
  hasCapitalNouns: true,
  deniedVerb: null,
};
