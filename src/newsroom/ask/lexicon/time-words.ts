/** Words by which a question says which time it is about, by language; as regular expressions. */
export interface TimeWords {
  /** The days around now: such a question is answered by what was printed lately. */
  readonly now: RegExp;
  /** Periods that end before now, with the days they began and ended before it. */
  readonly ago: readonly (readonly [pattern: RegExp, fromDays: number, toDays: number])[];
  /** Put before a time from which on is meant. */
  readonly since: RegExp;
}

export const timeWords: Readonly<Record<string, TimeWords>> = {
  en: {
    now: /\b(?:today|tonight|this (?:week|month|weekend|morning|year)|recent(?:ly)?|latest|now|currently|past (?:week|month|few days)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
    ago: [
      [/\b(?:the )?day before yesterday\b/iu, 2, 2],
      [/\byesterday\b/iu, 1, 1],
      [/\blast week\b/iu, 13, 5],
      [/\blast month\b/iu, 60, 20],
      [/\blast year\b/iu, 700, 200],
    ],
    since: /\bsince\s+(?:the\s+)?$/iu,
  },
  de: {
    now: /\b(?:heute|diese[nr]? (?:woche|monat|jahr)|zuletzt|kürzlich|jetzt|derzeit|aktuell\w*|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\b/iu,
    ago: [
      [/\bvorgestern\b/iu, 2, 2],
      [/\bgestern\b/iu, 1, 1],
      [/\b(?:letzte|vorige|vergangene)[nr]? woche\b/iu, 13, 5],
      [/\b(?:letzten|vorigen|vergangenen) monat\b/iu, 60, 20],
      [/\b(?:letztes|voriges|vergangenes|letzten) jahr\b/iu, 700, 200],
    ],
    since: /\bseit\s+(?:dem\s+)?$/iu,
  },
  tr: {
    now: /(?:^|\s)(?:bugün|bu (?:hafta|ay|yıl)|son (?:günlerde|dönemde)|şimdi|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)/iu,
    ago: [
      [/(?:^|\s)evvelsi gün/iu, 2, 2],
      [/(?:^|\s)dün(?=\s|$)/iu, 1, 1],
      [/(?:^|\s)geçen hafta/iu, 13, 5],
      [/(?:^|\s)geçen ay/iu, 60, 20],
      [/(?:^|\s)geçen (?:yıl|sene)/iu, 700, 200],
    ],
    since: /(?!)/u,
  },
};
