/** How a language asks for an amount of money, for a share, and for a count of something. */
export interface AmountPatterns {
  readonly money: RegExp;
  readonly share: RegExp;
  /** Group `unit`: the word for what is counted. */
  readonly count: RegExp;
}

export const amountPatterns: Readonly<Record<string, AmountPatterns>> = {
  en: {
    money: /\b(?:how much|costs?|price|value|amount|salary|worth|fine[ds]?|paid|pay|budget)\b/iu,
    share: /\b(?:per ?cent|percentage|share|proportion|rate|how much)\b/iu,
    count: /\bhow many (?:more |of the |of )?(?<unit>\p{L}+)/iu,
  },
  de: {
    money: /\b(?:wie viel|wie teuer|kostet|kosten|preis|wert|betrag|strafe)\b/iu,
    share: /\b(?:prozent|anteil|wie viel)\b/iu,
    count: /\bwie vielen? (?<unit>\p{L}+)/iu,
  },
  tr: {
    money: /(?:^|\s)(?:ne kadar|kaç (?:lira|dolar|euro)|fiyat|bedel)/iu,
    share: /(?:^|\s)(?:yüzde|oran)/iu,
    count: /(?:^|\s)kaç (?<unit>\p{L}+)/iu,
  },
};
