/**
 * Words with which a sentence points back at the one before. `openers` lean wherever they come first;
 * `phrases` are several words, for words that are also articles (`das ist`). `unless` are the words after an
 * opener that make it stand on its own (`this week`). `subjects` lean when they name the speaker of the
 * quotation before them (`"...," he said`). `anywhere` leans wherever it stands. Written for this project.
 */
export interface LeaningWords {
  readonly openers: string;
  readonly phrases?: readonly string[];
  readonly unless?: string;
  readonly subjects: string;
  readonly anywhere?: readonly string[];
}

export const leaningWords: Readonly<Record<string, LeaningWords>> = {
  en: {
    openers: `he she it they his her its their him them this that these those such but and or so yet nor also
      however moreover furthermore additionally besides nevertheless nonetheless instead otherwise therefore thus
      hence consequently accordingly similarly likewise then afterwards afterward both neither either another
      others too still because which who meanwhile`,
    phrases: [
      'the former',
      'the latter',
      'the two',
      'the pair',
      'the same',
      'as a result',
      'in addition',
      'in response',
      'in contrast',
      'by contrast',
      'on the other hand',
      'for example',
      'for instance',
      'after that',
      'at that',
      'in this',
      'in that',
      'at this',
      'for this',
      'for that',
      'with this',
      'with that',
      'among them',
      'of them',
      'one of them',
      'some of them',
      'many of them',
      'most of them',
      'even so',
      'in turn',
      'in doing so',
      'what is more',
      'in fact',
      'when he',
      'when she',
      'when they',
      'as he',
      'as she',
      'as they',
      'while he',
      'while she',
      'while they',
      'after he',
      'after she',
      'after they',
      'if he',
      'if she',
      'if they',
      'although he',
      'although she',
      'although they',
      'though he',
      'though she',
      'though they',
    ],
    unless: 'week month year morning evening afternoon spring summer autumn fall winter weekend time and',
    subjects: 'he she they it',
    anywhere: ['the former', 'the latter', 'as mentioned above'],
  },
  de: {
    openers: `er sie es dies diese dieser dieses diesen diesem jener jene jenes ihr ihre sein seine aber doch jedoch
      dennoch trotzdem außerdem zudem auch daher deshalb deswegen darum somit dabei damit dagegen dazu darüber
      darauf daran dadurch davon danach dann denn und oder sondern so beide beides solche ferner ebenso
      gleichzeitig stattdessen allerdings hingegen`,
    phrases: [
      'das ist',
      'das war',
      'das sei',
      'das hat',
      'das hatte',
      'das wird',
      'das wäre',
      'das sagte',
      'das teilte',
      'das berichtet',
      'das berichtete',
      'das geht',
      'das gilt',
      'der eine',
      'der andere',
      'die beiden',
      'zum beispiel',
      'im gegensatz dazu',
      'darüber hinaus',
      'in der folge',
      'als er',
      'als sie',
      'wenn er',
    ],
    unless: 'woche monat jahr morgen abend wochenende sommer winter',
    subjects: 'er sie es',
    anywhere: ['letztere', 'letzterer', 'ersterer', 'letzteres', 'ersteres'],
  },
  tr: {
    openers: `o bu şu onlar bunlar onun bunun onların bunların ona buna onu bunu ondan bundan ancak ama fakat ayrıca
      oysa lakin böylece dolayısıyla bunların yine üstelik öyle böyle ikisi kendisi çünkü ve veya`,
    phrases: [
      'öte yandan',
      'bununla birlikte',
      'buna karşın',
      'buna rağmen',
      'bu nedenle',
      'bu yüzden',
      'her ikisi',
      'her iki',
      'aynı zamanda',
    ],
    unless: 'hafta ay yıl sabah akşam yaz kış',
    subjects: 'o onlar kendisi',
  },
  fr: {
    openers: `il elle ils elles ce cela ceci ça cet cette ces celui celle ceux celles son sa ses leur leurs mais or donc
      et ou car cependant toutefois néanmoins pourtant ainsi aussi ensuite puis également enfin sinon lui`,
    phrases: [
      'par ailleurs',
      'en outre',
      'de plus',
      'en revanche',
      'par contre',
      'par conséquent',
      'tous deux',
      'les deux',
      'c est',
      'c était',
      'à l inverse',
      'en effet',
      'par exemple',
    ],
    unless: 'semaine année mois matin nuit été',
    subjects: 'il elle ils elles',
    anywhere: ['ce dernier', 'cette dernière', 'ces derniers'],
  },
  es: {
    openers: `él ella ello ellos ellas esto eso este esta estos estas ese esa esos esas aquel aquella su sus pero y e o
      sino también además asimismo sin luego entonces así ambos ambas aunque tampoco`,
    phrases: [
      'sin embargo',
      'no obstante',
      'por lo tanto',
      'por otro lado',
      'por otra parte',
      'los dos',
      'las dos',
      'por ejemplo',
      'en cambio',
      'por eso',
    ],
    unless: 'semana año mes mañana noche verano',
    subjects: 'él ella ellos ellas',
    anywhere: ['este último', 'esta última'],
  },
  it: {
    openers: `egli ella lui lei esso essa essi esse loro questo questa questi queste quello quella quelli quelle ciò suo
      sua suoi sue ma e o però tuttavia inoltre anche quindi dunque così poi entrambi entrambe invece infatti`,
    phrases: ['d altra parte', 'per esempio', 'i due', 'le due', 'al contrario'],
    unless: 'settimana mattina sera anno mese estate',
    subjects: 'egli ella lui lei loro',
  },
  pt: {
    openers: `ele ela eles elas isto isso este esta estes estas esse essa esses essas aquele aquela seu sua seus suas mas e
      ou porém contudo todavia também além assim então logo ambos ambas portanto`,
    phrases: ['no entanto', 'por outro lado', 'por isso', 'os dois', 'as duas'],
    unless: 'semana ano mês manhã noite',
    subjects: 'ele ela eles elas',
  },
  nl: {
    openers: `hij zij ze dit dat deze die hun haar zijn maar en of ook echter daarom daarmee daarbij daarna dus bovendien
      toch beide beiden zo vervolgens daarnaast`,
    phrases: ['aan de andere kant', 'bijvoorbeeld', 'de twee'],
    unless: 'week maand jaar ochtend avond zomer',
    subjects: 'hij zij ze',
  },
  cs: {
    openers: `on ona ono oni tento tato toto tito tyto ten ta to jeho její jejich ale a avšak však také proto tak pak
      potom navíc přesto oba obě nicméně`,
    subjects: 'on ona oni',
  },
  el: {
    openers: 'αυτός αυτή αυτό αυτοί αυτές αυτά αλλά όμως ωστόσο επίσης και έτσι επιπλέον',
    subjects: 'αυτός αυτή',
  },
  ar: {
    openers: 'هو هي هم وهو وهي هذا هذه ذلك تلك لكن ولكن وهذا وهذه كذلك أيضا وأضاف وتابع',
    subjects: 'هو هي',
  },
  he: { openers: 'הוא היא הם הן זה זאת אלה אלו אבל אך גם אולם לכן כך', subjects: 'הוא היא' },
  hi: { openers: 'वह वे यह ये उसने उन्होंने उनका उनकी उनके इसके इससे इस इन लेकिन और परन्तु मगर', subjects: 'उन्होंने उसने' },
  ru: {
    openers: 'он она оно они это этот эта эти его ее их но а и однако также поэтому затем кроме оба',
    subjects: 'он она они',
  },
};
