import type { LanguageData } from './language-data.ts';

/** German. */
export const german: LanguageData = {
  language: 'de',
  speech: `sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären meint meinte meinten meinen gemeint betont betonte
    betonten äußert äußerte äußerten geäußert berichtet berichtete berichteten berichten teilt teilte teilten mitgeteilt
    kündigt kündigte kündigten angekündigt fordert forderte forderten gefordert warnt warnte warnten gewarnt kritisiert kritisierte
    kritisierten verkündet verkündete verkündeten schreibt schrieb schrieben geschrieben heißt hieß lautet lautete lauten lauteten
    nennt nannte nannten genannt bezeichnet bezeichnete bezeichneten spricht sprach sprachen gesprochen gibt gab gaben
    behauptet behauptete behaupteten bestätigt bestätigte bestätigten fügt fügte fügten hinzugefügt ergänzt ergänzte ergänzten
    antwortet antwortete antworteten fragt fragte fragten gefragt rief riefen ruft rufen gerufen verweist verwies
    verwiesen wies wiesen weist erläutert erläuterte erläuterten begründet begründete begründeten vertritt vertrat stellte stellt
    stellten festgestellt räumte räumt räumten eingeräumt lobt lobte lobten wirft warf warfen vorgeworfen bedauert bedauerte
    bedauerten bekräftigt bekräftigte bekräftigten unterstrich unterstreicht unterstrichen hob hebt hoben zitiert zitierte zitierten
    kommentiert kommentierte kommentierten erwidert erwiderte erwiderten entgegnet entgegnete entgegneten versichert versicherte
    versicherten verspricht versprach versprachen beschreibt beschrieb beschrieben charakterisiert charakterisierte formuliert formulierte
    glaubt glaubte glaubten findet fand fanden hofft hoffte hofften denkt dachte dachten sieht sah sahen hält hielt hielten
    urteilt urteilte resümiert resümierte führte führt führten ausgeführt merkte merkt angemerkt bemerkt bemerkte
    skandiert skandierte skandierten titelt titelte titelten twittert twitterte verurteilt verurteilte verurteilten
    appelliert appellierte appellierten plädiert plädierte plädierten mahnt mahnte mahnten drohte droht drohten
    bemängelt bemängelte bemängelten beklagt beklagte beklagten verlangt verlangte verlangten begrüßt begrüßte begrüßten
    würdigt würdigte stuft stufte stuften einschätzt schätzt schätzte rechnet rechnete gestand gesteht leugnet leugnete
    verteidigt verteidigte vermutet vermutete vermuteten prognostiziert prognostizierte prophezeite erinnert erinnerte
    erinnerten zeigte zeigt zeigten beantwortet beantwortete signalisiert signalisierte signalisierten dementiert dementierte
    dementierten erzählt erzählte erzählten informiert informierte verlautbart verlautbarte veröffentlicht veröffentlichte
    protestiert protestierte diagnostizierte konstatiert konstatierte bat bittet beschuldigt beschuldigte
    beteuert beteuerte beteuerten bezweifelt bezweifelte unterstellt unterstellte spottete jubelte scherzte
    besagt besagte ließ lässt schlug schlägt gratulierte titulierte sprechen verlautete zitieren wiederholt wiederholte strich
    strichen streicht verdeutlichte verdeutlicht präzisierte präzisiert schilderte schildert`,
  strong: `sagt sagte sagten sagen erklärt erklärte erklärten meint meinte meinten betont betonte betonten berichtet berichtete
    berichteten berichten behauptet behauptete behaupteten bestätigt bestätigte mitgeteilt angekündigt kündigte kündigten warnt warnte
    forderte fordert forderten äußerte verkündete versicherte hofft hoffte glaubt glaubte vermutet vermutete kritisierte
    schreibt schrieb teilte verwies räumte erläuterte begründete`,
  tell: '',
  nonfinite: 'sagend meinend erklärend',
  verbs: `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste
    soll sollen sollte sollten will wollen wollte wollten darf dürfen geht ging gingen kommt kam kamen steht stand standen liegt
    lag lagen macht machte machten bleibt blieb blieben nimmt nahm nahmen trifft traf trafen bringt brachte brachten beginnt
    begann tritt trat traten zieht zog zogen fällt fiel fielen setzt setzte setzten lebt lebte lebten arbeitet arbeitete
    spielt spielte gewinnt gewann verliert verlor erhält erhielt erhielten reagiert reagierte reagierten`,
  auxiliaries: `ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien wäre kann können konnte muss
    soll sollte will wollte würde würden hätte hätten worden gewesen`,
  determiners: `der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr ihre ihren ihrem
    ihrer ihres dieser diese dieses diesen diesem jeder jede jedes mehrere viele einige zwei drei vier fünf sechs sieben acht neun
    zehn zahlreiche alle beide unser unsere kein keine manche`,
  prepositions: `in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor hinter zwischen durch für gegen ohne um
    während wegen trotz bis ab gegenüber neben innerhalb außerhalb mittels per anlässlich aufgrund angesichts statt`,
  conjunctions:
    'und oder aber denn sondern weil obwohl wenn falls während nachdem bevor damit sowie doch als ob',
  joining: 'und oder sowie',
  malePronouns: 'er ihm ihn',
  femalePronouns: 'sie',
  pluralPronouns: 'ihnen',
  neuterPronouns: '',
  otherPronouns:
    'ich du wir ihr es man mich mir uns euch sich jemand niemand dies wer was alles nichts etwas',
  objectPronouns: 'ihm ihn ihnen mich mir uns euch sich',
  clitics: '',
  relatives: 'welcher welche welches deren dessen dass',
  adverbs: `hinzu hervor fest bekannt auch dann wieder noch bereits schon nur jedoch weiter ferner außerdem zudem zuvor später gestern heute morgen nun hier
    dort so nicht sehr mehr einmal immer nie oft dabei dazu daraufhin allerdings hingegen dagegen zugleich gleichzeitig
    zwar deshalb deswegen trotzdem erwartungsgemäß überraschend relativierend sinngemäß tatsächlich wie jetzt damals
    bisher derzeit wörtlich abschließend anschließend schließlich zunächst weiterhin unter anderem ebenfalls sogar etwa rund inzwischen`,
  titles: `herr frau dr prof professor präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin
    ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister
    verteidigungsministerin justizminister justizministerin gesundheitsminister gesundheitsministerin umweltminister umweltministerin
    verkehrsminister wirtschaftsminister bundesminister senator senatorin bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin sprecher sprecherin vorsitzender vorsitzende chef chefin direktor direktorin leiter leiterin generalsekretär
    generalsekretärin staatssekretär staatssekretärin staatspräsident staatspräsidentin bundespräsident bundespräsidentin
    premierminister premierministerin premier könig königin prinz prinzessin papst kardinal bischof erzbischof richter richterin anwalt
    anwältin general oberst botschafter botschafterin abgeordneter abgeordnete trainer trainerin kapitän kommissar kommissarin
    parteichef parteichefin fraktionschef fraktionschefin vorstand geschäftsführer geschäftsführerin experte expertin forscher forscherin
    us-präsident us-außenminister us-außenministerin manager verhandlungsführer polizeisprecher polizeisprecherin regierungssprecher
    regierungssprecherin pressesprecher pressesprecherin oppositionsführer staatschef regierungschef regierungschefin
    ex-präsident landrat stadtrat schauspieler schauspielerin sänger sängerin autor autorin journalist journalistin`,
  maleTitles: `herr präsident kanzler bundeskanzler minister ministerpräsident außenminister innenminister finanzminister sprecher chef
    direktor leiter könig prinz papst bischof premierminister staatspräsident bundespräsident generalsekretär trainer us-präsident`,
  femaleTitles: `frau präsidentin kanzlerin bundeskanzlerin ministerin außenministerin innenministerin sprecherin chefin direktorin
    leiterin königin prinzessin premierministerin ministerpräsidentin bürgermeisterin`,
  offices: '',
  persons: `mann frau junge mädchen menschen leute sprecher sprecherin beamter beamte experte experten kritiker anhänger gegner anwalt
    anwälte analyst analysten forscher wissenschaftler ärzte arzt lehrer student studenten bewohner wähler kandidat kandidaten
    politiker politikerin minister ministerin präsident präsidentin vertreter vertreterin mitarbeiter mitarbeiterin zeuge zeugen
    opfer demonstranten aktivisten gewerkschafter journalist journalisten autor autoren redakteur nachbarn eltern mutter vater sohn
    tochter bruder schwester freund freunde kollegen mitglied mitglieder vorsitzende vorsitzender chef chefin direktor leiter
    polizisten ermittler staatsanwalt richter soldaten general bischof papst schauspieler sänger spieler trainer fans betreiber
    hauptkommissar botschafter abgeordnete abgeordneter verteidiger kläger geschäftsführer veranstalter organisatoren täter`,
  organisations: `polizei regierung bundesregierung ministerium außenministerium innenministerium verteidigungsministerium
    bundesinnenministerium behörde behörden amt stadt partei opposition fraktion gericht staatsanwaltschaft feuerwehr armee
    kommission eu-kommission rat parlament bundestag bundesrat senat kongress firma unternehmen konzern bank universität institut
    verband verein gewerkschaft organisation zeitung zeitschrift magazin agentur nachrichtenagentur sender verlag stiftung
    bundesamt landgericht bundesgericht verfassungsgericht bundesverfassungsgericht krankenhaus klinik weltbank ag gmbh
    gruppe initiative bündnis bewegung kirche liga bundeswehr botschaft redaktion presse bürgerinitiative spd cdu csu fdp grüne`,
  documents: `bericht erklärung mitteilung pressemitteilung brief studie umfrage artikel urteil text statement dokument papier
    gutachten meldung schreiben aufruf beschluss zettel plakat schlagzeile kommentar buch analyse untersuchung stellungnahme`,
  times: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember gestern heute morgen woche monat jahr abend mittag nachmittag nacht vormittag uhr tag wochenende
    montagabend dienstagabend mittwochabend donnerstagabend freitagabend`,
  abbreviations: 'dr prof z.b d.h u.a bzw ca nr st co usw etc evtl ggf inkl mio mrd str vgl sog geb',
  sources: 'laut nach so',
  postSources: 'zufolge',
  naming: `film buch roman lied song album zeitung zeitschrift magazin sendung serie titel namen name motto schiff band
    überschrift begriff wort stichwort sogenannte sogenannten sogenanntes sogenannter kurz modell modelle spitznamen
    projekt aktion kampagne wochenzeitung tageszeitung website internetseite portal theaterstück gruppe partei initiative`,
  sourceNouns: `ansicht angaben angabe meinung aussage aussagen auskunft worten einschätzung informationen bericht berichten
    darstellung auffassung mitteilung schätzungen erkenntnissen`,
  sourcePartners: '',
  vagueSources: 'nach',
  namedSources: '',
  closingSources: 'so',
  genitives: 'des der eines einer von vom',
  order: 'verb-second',
  bare: '',
  intends: '',
  objecting: '',
  calling: '',
  urging: '',
  callingFor: '',
  quantities: 'viele einige manche mehrere beide alle',
  showing: '',
  thinking:
    'hoffe hofft hoffte glaube glaubt glaubte denke denkt dachte fürchte fürchtet fürchtete meint meinte',
  quoting: 'zitiert zitierte zitierten zitieren',
  particles: 'bin ibn abu',
  acronyms: '',
  passive: '',
  agent: '',
  light: `gibt gab gaben findet fand fanden sieht sah sahen hält hielt hielten führt führte führten zeigt zeigte zeigten
    veröffentlicht veröffentlichte stellt stellte stellten`,
  attaching: '',
  subordinating: '',
  hanging: 'während obwohl als wenn weil nachdem falls',
  shares: '% prozent drittel viertel hälfte mehrheit',
  approximate: '',
  talking: 'ich du ihr',
  nominatives: '',
  negations: 'nicht nie niemals',
  articles: 'der die das dieser diese dieses',
  clausal: '',
  absolute: '',
  infinitive: 'zu',
  apostrophe: 'possessive',
  complementizers: 'dass ob',
  nounLike: 'gefragt gesprochen geschrieben genannt',
};
