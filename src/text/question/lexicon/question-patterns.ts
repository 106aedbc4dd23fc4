import type { QuestionForm } from '../question.ts';

/** How a language asks: the first pattern that matches decides. Matched against the lower-cased question. */
export interface QuestionPatterns {
  readonly forms: readonly (readonly [form: QuestionForm, pattern: RegExp])[];
  /** `What did X say about Y?`: groups `speaker` and, if it is asked about something, `about`. */
  readonly said: readonly RegExp[];
  /** Asks for a country, for a state of a country, for a film or a book; left out where nobody wrote it down. */
  readonly country?: RegExp;
  readonly state?: RegExp;
  readonly work?: RegExp;
}

const PEOPLE_EN =
  'person|people|president|head|leader|minister|chancellor|mayor|governor|senator|politician|candidate|official|' +
  'actor|actress|singer|rapper|musician|artist|band|comedian|celebrity|star|host|director|author|writer|' +
  'player|footballer|golfer|athlete|coach|driver|boxer|champion|billionaire|executive|ceo|founder|judge|' +
  'lawmaker|lawyer|scientist|journalist|anchor|king|queen|prince|princess|duke|duchess|royal|pope|general|astronaut|' +
  'chef|designer|model|woman|man|duo|couple';
const COUNTRIES_EN = 'country|countries|nation|nations';
const STATES_EN = 'state|states';
const PLACES_EN =
  `${COUNTRIES_EN}|${STATES_EN}|city|cities|town|village|island|continent|place|region|province|county|airport|` +
  'river|location|capital|territory|district|venue|destination';
const WORKS_EN =
  'movie|film|show|sitcom|series|book|novel|song|single|album|game|play|musical|podcast|painting|poem';
/** They end the name of what is asked for: in "which film does the director like" it is no director. */
const NO_PART_OF_NAME_EN =
  '(?:am|is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|shall|should|may|might|must|to|of|in|' +
  'on|at|for|from|by|with|as|and|or|that|who|which|the|a|an|his|her|its|their|than|into|over|after|before|about|' +
  'during|under)\\b';
/** "which" or "what", and up to three words before the one that says what. */
const WHICH_EN = `\\b(?:which|what) (?:(?!${NO_PART_OF_NAME_EN})[^\\s?.,]+ ){0,3}`;
/** Not the "who" of "a man who", and not where "which" asks further on. */
const WHO_EN =
  "^who(?:m|se|'s|’s)?\\b|(?:^|, |; )(?:(?:and|but) )?(?:(?:to|for|with|by|from|of|at|on|in) )?who(?:m|se)?\\b(?!.*\\b(?:which|what)\\b)";

/** Languages of the sample corpus and of most readers; a question in another is read as asking for anything. */
export const questionPatterns: Readonly<Record<string, QuestionPatterns>> = {
  en: {
    forms: [
      [
        'how-many',
        /\bhow (?:many|much|old|long|tall|far|fast|often|big|large|high|heavy|deep|soon)\b|\b(?:what|which) (?:approximate |rough |total )?(?:percentage|percent|number|share|proportion|fraction|age|amount|price|sum)\b/u,
      ],
      [
        'when',
        /\bwhen (?:did|do|does|is|are|was|were|will|has|have|had|can|could|should|would)\b|^when\b|\b(?:what|which) (?:year|month|day|date|weekday|century|decade|time)\b/u,
      ],
      ['where', new RegExp(`\\bwhere\\b|${WHICH_EN}(?:${PLACES_EN})\\b`, 'u')],
      ['who', new RegExp(`${WHO_EN}|${WHICH_EN}(?:${PEOPLE_EN})\\b`, 'u')],
      ['why', /\bwhy\b|\bbecause\b\W*$|\bfor what reason\b/u],
      ['yes-no', /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/u],
      ['list', /^(?:list|name)\b|\b(?:which|what) (?:two|three|four|five|of these)\b/u],
      ['which', /\bwhich\b|\bwhat (?:is|was|are|were) .*\b(?:called|named)\b/u],
    ],
    country: new RegExp(`${WHICH_EN}(?:${COUNTRIES_EN})\\b`, 'u'),
    state: new RegExp(`${WHICH_EN}(?:${STATES_EN})\\b`, 'u'),
    work: new RegExp(`${WHICH_EN}(?:${WORKS_EN})\\b`, 'u'),
    said: [
      /^what (?:else |exactly )?(?:did|does|has|have|do) (?<speaker>.+?) (?:say|said|tell|told|think|state|stated|announce|announced|claim|claimed|promise|promised|warn|warned)(?: (?:about|on|of|regarding|concerning) (?<about>.+))?$/u,
      /^(?:did|has|have) (?<speaker>.+?) (?:say|said|comment|commented|state|stated|claim|claimed)(?: (?:anything|something|more))?(?: (?:about|on|of|regarding|concerning|that))? (?<about>.+)$/u,
      /^what (?:is|was) (?<speaker>.+?) quoted (?:as saying )?(?:about|on) (?<about>.+)$/u,
    ],
  },
  de: {
    forms: [
      ['how-many', /\bwie (?:viele?n?|hoch|lange?|alt|groß|oft|weit|teuer)\b/u],
      ['when', /\bwann\b|\b(?:welche[mnrs]?) (?:jahr|monat|tag|datum)\b/u],
      ['where', /\bwo\b|\bwohin\b|\bwoher\b|\bwelche[mnrs]? (?:land|stadt|staat|ort|region|insel)\b/u],
      ['who', /\bwe[rmn]\b|\bwessen\b/u],
      ['why', /\bwarum\b|\bweshalb\b|\bwieso\b/u],
      ['yes-no', /^(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|kann|können|soll|darf|gibt|gab)\b/u],
      ['which', /\bwelche[mnrs]?\b/u],
    ],
    said: [
      /^was (?:hat|haben) (?<speaker>.+?) (?:über|zu|zum|zur) (?<about>.+?) gesagt$/u,
      /^was (?:sagte|sagt|sagten|meinte|erklärte) (?<speaker>.+?)(?: (?:über|zu|zum|zur) (?<about>.+))?$/u,
      /^was (?:hat|haben) (?<speaker>.+?) gesagt$/u,
    ],
  },
  tr: {
    forms: [
      ['how-many', /(?:^|\s)(?:kaç|ne kadar|yüzde kaç)(?=\s|\?|$|[ıiuü])/u],
      ['when', /(?:^|\s)(?:ne zaman|hangi (?:yıl|ay|gün|tarih)\S*)/u],
      ['where', /(?:^|\s)(?:nerede|nereye|nereden|hangi (?:ülke|şehir|kent|il|ada)\S*)/u],
      ['who', /(?:^|\s)(?:kim|kime|kimi|kimin|kimler)(?=\s|\?|$|d[ıi]r)/u],
      ['why', /(?:^|\s)(?:neden|niçin|niye)(?=\s|\?|$)/u],
      ['yes-no', /\sm[ıiuü](?:y?d[ıiuü]|d[ıiuü]r)?\W*$/u],
      ['which', /(?:^|\s)hangi(?=\s)/u],
    ],
    said: [/^(?<speaker>.+?) (?:(?<about>.+) (?:hakkında|konusunda|için) )?ne (?:dedi|söyledi|diyor)$/u],
  },
};
