import type { LanguageData } from './language-data.ts';

/** French. */
export const french: LanguageData = {
  language: 'fr',
  speech: `dit disent disait déclaré déclare déclarent déclarait affirmé affirme affirment expliqué explique expliquent ajouté ajoute ajoutent
    précisé précise précisent souligné souligne soulignent indiqué indique indiquent annoncé annonce annoncent estimé estime estiment
    assuré assure assurent répondu répond répondent rappelé rappelle rappellent regretté regrette regrettent reconnu reconnaît
    reconnaissent confié confie confient lancé lance lancent dénoncé dénonce dénoncent averti avertit prévenu prévient insisté insiste
    insistent écrit écrivent écrivait demandé demande demandent raconté raconte racontent martelé martèle martèlent poursuivi poursuit
    conclu conclut résumé résume qualifié qualifie qualifient accusé accuse accusent critiqué critique critiquent salué salue saluent
    confirmé confirme confirment admis admet commenté commente commentent jugé juge jugent plaidé plaide tweeté promis promet
    soutenu soutient appelé appelle appellent évoqué évoque parlé parle parlent crié crie crient murmuré nommé cité cite citent
    déploré déplore déplorent tranché tranche ironisé ironise détaillé détaille renchéri renchérit pense pensent pensait croit croient
    espère espèrent décrit décrivent proteste protesté réclamé réclame félicite réjouit inquiète insurge étonne indigne interroge désole défend emporte agace plaint vante titré titre scandé scandent fait lit`,
  strong: `dit disent déclaré déclare affirmé affirme affirment expliqué explique précisé précise souligné souligne indiqué indique annoncé
    annonce estimé estime estiment assuré assure rappelé rappelle reconnu reconnaît confirmé confirme ajouté ajoute admis promis`,
  tell: '',
  nonfinite:
    'disant déclarant affirmant expliquant ajoutant précisant soulignant indiquant estimant assurant rappelant dénonçant évoquant',
  verbs: `est sont était étaient a ont avait avaient sera seront va vont peut peuvent doit doivent veut veulent prend prit fait font fit
    vient viennent reste restent devient met mettent quitte gagne perd arrive ouvre ferme rencontre`,
  auxiliaries: `a ont avait avaient est sont était étaient aura auront aurait avoir être été ait soit s'est serait n'a va vont doit peut
    se s`,
  determiners:
    'le la les l un une des du ce cet cette ces son sa ses leur leurs notre nos votre mon ma mes plusieurs quelques deux trois quatre cinq chaque aucun certains certaines',
  prepositions: `à au aux de d en dans par pour sur sous avec sans contre entre vers chez depuis pendant avant après dès devant derrière lors
    malgré parmi outre durant jusque via`,
  conjunctions: 'et ou mais donc or ni car parce quand lorsque si comme puisque tandis alors',
  joining: 'et ou',
  malePronouns: 'il lui',
  femalePronouns: 'elle',
  pluralPronouns: 'ils elles eux',
  neuterPronouns: '',
  otherPronouns: 'je j tu nous vous on me m te se s moi ça cela ceci celui celle ceux y en',
  objectPronouns: 'lui eux se me te leur',
  clitics: 'me m te t se s nous vous le la l les lui leur',
  relatives: 'qui que qu dont lequel laquelle où',
  adverbs: `aussi encore toujours déjà puis ensuite enfin ainsi alors notamment également même ne n pas plus jamais hier aujourd'hui demain
    lundi mardi mercredi jeudi vendredi samedi dimanche là ici très bien mal seulement néanmoins cependant pourtant toutefois`,
  titles: `m mme mlle mr dr pr maître me monsieur madame président présidente premier première ministre sénateur sénatrice député députée
    maire préfet préfète directeur directrice secrétaire général générale porte-parole chef cheffe roi reine prince princesse pape cardinal
    évêque juge procureur procureure avocat avocate colonel capitaine commissaire ambassadeur ambassadrice professeur professeure docteur
    docteure chancelier chancelière gouverneur gouverneure patron patronne entraîneur entraîneuse économiste historien historienne`,
  maleTitles:
    'm mr monsieur président sénateur député directeur roi prince pape avocat ambassadeur chancelier gouverneur patron entraîneur',
  femaleTitles:
    'mme mlle madame présidente sénatrice députée directrice reine princesse avocate ambassadrice chancelière préfète patronne',
  offices: '',
  persons: `homme femme garçon fille gens porte-parole responsable responsables expert experts experte critiques partisan partisans
    opposant opposants avocat avocats analyste analystes économiste économistes chercheur chercheurs chercheuse scientifique scientifiques
    médecin médecins professeur enseignant enseignants élève étudiants habitant habitants électeurs candidat candidate ministre ministres
    président présidente dirigeant dirigeants directeur directrice conseiller témoin témoins victime victimes salarié salariés syndicaliste
    manifestants militants journaliste journalistes auteur rédacteur voisin voisins mère père fils frère soeur ami amis collègue membre
    membres maire maires député députés sénateur policiers enquêteurs procureur juge soldats général pêcheur pêcheurs agriculteurs`,
  organisations: `ministère gouvernement mairie préfecture police parti parlement sénat assemblée commission comité conseil tribunal cour
    entreprise société groupe banque université école institut association syndicat fédération organisation fondation agence journal
    quotidien hebdomadaire magazine chaîne radio armée union église hôpital parquet direction opposition`,
  documents:
    'communiqué déclaration rapport lettre courrier article étude sondage message tribune texte discours document enquête note avis résolution',
  times:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir après-midi semaine',
  abbreviations: 'm mm mme mlle dr pr me st ste av',
  sources: 'selon après',
  postSources: '',
  sourceNouns: '',
  sourcePartners: '',
  vagueSources: 'après',
  namedSources: '',
  closingSources: '',
  genitives: 'de du des d',
  order: 'subject-first',
  naming: `film livre roman chanson album série émission journal magazine quotidien pièce titre intitulé intitulée baptisé baptisée surnommé
    dit mot expression terme opération projet programme jeu nommé nommée navire`,
  bare: '',
  intends: '',
  objecting: '',
  calling: '',
  urging: '',
  callingFor: '',
  quantities: 'beaucoup certains plusieurs',
  showing: '',
  thinking: 'espère espérait pense pensait croit croyait craint craignait',
  quoting: '',
  particles: 'von van bin ibn abu',
  acronyms: '',
  passive: 'est sont était étaient été fut',
  agent: 'par',
  light: '',
  attaching: '',
  subordinating: '',
  hanging: 'quand lorsque si alors comme',
  shares: '% tiers quart moitié majorité',
  approximate: '',
  talking: 'je j tu vous',
  nominatives: '',
  negations: 'ne n pas jamais',
  articles: 'le la les ce cette ces',
  clausal: '',
  absolute: '',
  infinitive: '',
  apostrophe: 'elision',
  complementizers: 'que qu',
  nounLike: `annonce demande critique juge appelle titre fait lit résumé cite lance accuse salue note évoque parle pense fait`,
};
