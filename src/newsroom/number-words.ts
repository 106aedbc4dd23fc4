/** English number words up to ninety; others are written in figures in most house styles. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply the number before them, folded. */
export const scaleWords: ReadonlyMap<string, string> = new Map([
  ['thousand', 'thousand'],
  ['million', 'million'],
  ['mn', 'million'],
  ['m', 'million'],
  ['billion', 'billion'],
  ['bn', 'billion'],
  ['trillion', 'trillion'],
  ['bin', 'thousand'],
  ['milyon', 'million'],
  ['milyar', 'billion'],
  ['tausend', 'thousand'],
  ['millionen', 'million'],
  ['milliarden', 'billion'],
  ['milliarde', 'billion'],
]);

/** Units of time, folded: how long ago and how long are said from the day of writing, and differ without a quarrel. */
export const timeWords: ReadonlySet<string> = new Set(
  `second seconds minute minutes hour hours day days week weeks weekend month months year years decade decades
  time times night nights sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr
  jahre jahren mal saniye dakika saat gun gunun gunluk hafta haftalik ay aylik yil yillik kez`.split(/\s+/),
);
