import type { LanguageWords } from './language-words.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

export const german: LanguageWords = {
  telling: list(
    `der die das den dem des ein eine einen und ist sind war nicht mit von zu im am auf fur wer was wann warum wie er sie es ich wir ihr du hat haben
    wird werden auch aber oder wo welche welcher welches sagte gesagt uber bei nach aus dass`,
  ),
  fillers: list(
    `und aber also ja nein ok okay hallo hi bitte ach oh ah nun jetzt danke gut super moin hey dann na sorry ubrigens doch`,
  ),
  questionWords: list(
    `wer was wann wo warum wieso weshalb wie wohin woher welche welcher welches welchen welchem wem wen wessen wieviel wieviele wozu womit wofur
    woran worauf woruber worum wovon inwiefern`,
  ),
  notAfterQuestionWord: list(
    `er sie es ich wir du ihr man schon nett traurig toll cool lustig schade fur ein eine immer auch`,
  ),
  alwaysAsk: list(`warum wieso weshalb wozu`),
  leadingVerbs: list(
    `ist sind war waren hat haben hatte hatten wird werden wurde wurden kann konnen konnte soll sollen sollte muss darf gibt gab sagt sagte stimmt weiss weisst wissen
    kommt kam geht ging steht liegt bleibt`,
  ),
  subjects: list(
    `er sie es das der die den dem ein eine man dies diese dieser dieses denn jemand schon du ihr wir ich sich etwas noch auch`,
  ),
  particles: [],
  requests: list(
    `erklar erklare zeig zeige nenn nenne sag sage liste fasse fass vergleiche vergleich such suche beschreib beschreibe gib zitiere zitier erzahl erzahle`,
  ),
  askingPhrases: phrases(`
    ich wusste gern
    ich frage mich
    ich mochte wissen
    ich will wissen
    mich interessiert
    weiss jemand
    weisst du
    gibt es
    gab es
    was ist mit
    wie ist es mit
    wie viele
    wie viel
    wie lange
    wie oft
    wie hoch
    wie alt
    mehr zu
    mehr uber
    mehr dazu
    seit wann
    bis wann
    von wem
    mit wem
    an wen
    auf wen
    fur wen
    zu wem
    laut wem
    aus welchem
    in welcher
    in welchem
    mit welcher
    mit welchem
    um wie
    noch etwas zu
    das gleiche fur
    dasselbe fur`),
  rhetorical: phrases(`
    wen interessiert
    wen kummert
    was fur ein
    was fur eine
    wie schon
    wie nett
    wie cool
    wie schade
    wie geht es dir
    wie gehts
    wer kommt mit
    wer hat lust
    wer hat zeit
    wer will
    wer hatte das
    wie auch immer
    hast du lust
    hast du zeit
    gib mir eine minute
    gib mir mal
    sag ihm
    sag ihr
    sag mal`),
  idioms: phrases(`
    na und
    wer weiss
    was solls
    was
    oder
    echt
    wirklich
    ernsthaft
    ja
    nein
    ok
    wie bitte
    was geht
    alles gut
    mittagessen
    kaffee
    bier
    fertig
    nicht wahr`),
  ellipsis: phrases(`
    und
    und was ist mit
    was ist mit`),
  verbs: list(
    `ist sind war waren hat haben hatte wird werden wurde kann soll muss ich er wir du ihr es man finde findet glaube denke sagt sagte geht ging kommt kam
    macht machte weiss will mag bin stimmt`,
  ),
  reactions: list(
    `danke dankeschon vielen dank merci super toll prima klasse gut sehr ok okay ja nein genau stimmt richtig haha lol wow ach so aha krass interessant schon
    alles klar verstanden passt perfekt bitte gern geschehen hallo moin morgen tschuss echt wirklich oh schade na dann hilfreich das war ist ich auch
    eben wahnsinn unglaublich bestens top spitze cool`,
  ),
  stops: phrases(`
    stopp
    stop
    stopp bitte
    bitte stopp
    bitte stop
    hor auf
    hor bitte auf
    bitte hor auf
    bitte aufhoren
    aufhoren
    ruhe
    ruhe bitte
    bitte ruhe
    sei still
    sei ruhig
    bitte sei still
    schluss
    schluss jetzt
    genug
    es reicht
    das reicht
    halt die klappe
    klappe
    schweig
    schweig still
    sei leise
    lass das
    lass uns in ruhe
    lass es
    keine antworten mehr
    nicht antworten
    hor auf zu antworten
    kein kommentar mehr
    stumm
    nicht mehr antworten
    antworte nicht mehr
    bitte nicht mehr antworten`),
  starts:
    'komm zuruck, komm wieder, wach auf, du darfst wieder, du darfst wieder reden, du kannst wieder reden, rede wieder, antworte wieder, sprich wieder, wieder da, willkommen zuruck, mach weiter'.split(
      ', ',
    ),
  addresses: [],
  corrections: phrases(`
    ich meine
    ich meinte
    meine ich
    meinte ich
    gemeint war
    gemeint ist
    sondern`),
  continuations: phrases(`
    und dann
    und danach
    danach
    dann
    was dann
    und jetzt
    wie weiter
    wie geht es weiter
    wie gehts weiter
    und davor
    davor
    und seitdem
    seitdem`),
  toPeople: list(`leute jungs kollegen alle team`),
  sourceVerbs: list(
    `sagen zeigen erklaren nennen finden vergleichen zusammenfassen beschreiben wissen geben suchen prufen bestatigen zitieren ob wann wer was wie wo
    quellen zahlen sicher`,
  ),
  readerVerbs: list(`wissen sehen erfahren lesen finden erwarten`),
  you: list(`du ihr`),
  we: list(`wir ich`),
};
