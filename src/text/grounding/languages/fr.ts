import {
  type LanguageWords,
  moodsOf,
  numbersOf,
  oppositesOf,
  synonymsOf,
  unitsOf,
  words,
} from './language-words.ts';

/** French, folded. */
export const french: LanguageWords = {
  language: 'fr',
  negators: words('ne n pas jamais aucun aucune personne rien ni sans guere nullement'),
  moods: moodsOf({
    possible: 'peut peuvent pourrait pourraient pouvait possible peutetre',
    future: 'va vont',
    must: 'doit doivent devra devront devait devrait devraient faut faudra',
    want: 'veut veulent souhaite souhaitent envisage prevoit compte espere',
  }),
  times: words(
    'printemps ete automne hiver matin midi soir nuit minuit hier demain lendemain veille noel paques',
  ),
  numbers: numbersOf(
    `zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt
    trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100 mille=1000 douzaine=12 dizaine=10 moitie=0.5 tiers=0.333
    quart=0.25 premier=1 premiere=1 deuxieme=2 second=2 seconde=2 troisieme=3 quatrieme=4 cinquieme=5`,
  ),
  units: unitsOf(`
    percent: pourcent
    point: point points
    million: million millions
    billion: milliard milliards
    thousand: mille millier milliers
    euro: euro euros
    cent: centime centimes
    dollar: dollar dollars
    pound: livre livres
    franc: franc francs
    metre: metre metres
    kilometre: kilometre kilometres km
    hectare: hectare hectares
    tonne: tonne tonnes
    litre: litre litres
    second: seconde secondes
    minute: minute minutes
    hour: heure heures
    day: jour jours journee
    week: semaine semaines
    month: mois
    year: an ans annee annees
    degree: degre degres
  `),
  opposites: oppositesOf(`
    augmente augmentent augmentation hausse progresse grimpe monte monter croissance superieur|recule reculent recul baisse baissent diminue diminution chute inferieur
    plus|moins
    gagne gagnent remporte victoire|perd perdu defaite
    adopte approuve accepte vote|rejete refuse repousse
    vivant vivants vivante vivantes sains|mort morts morte mortes
    ouvre ouvert ouverture ouvrir|ferme fermee fermeture fermer
    avant|apres
    autorise|interdit
    condamne condamnee|acquitte relaxe
  `),
  synonyms: synonymsOf(`
    dit declare affirme indique assure annonce explique precise souligne selon estime
    chomage taux
    secouristes sauveteurs
    salaries employes
    infliger inflige condamne amende
  `),
  saying: words(
    'dit declare declaree affirme indique assure annonce explique precise souligne selon estime rapporte averti',
  ),
  future:
    /(?:erons|irons|rrons|drons|erez|era|ira|rra|dra|eront|iront|rront|dront|erait|irait|rrait|drait|eraient|iraient)$/,
  past: null,
  isNounFirst: true,
  hasCapitalNouns: false,
  deniedVerb: null,
};
