/** How a language asks for an age. Matched against the lower-cased question. */
export const asksAge: Readonly<Record<string, RegExp>> = {
  en: /\bhow old\b|\b(?:what|which) (?:is |was )?(?:the |his |her |their )?age\b/u,
  de: /\bwie alt\b/u,
  tr: /\bkaç yaşında\b/u,
};

/** What stands behind a number that is an age: "71 years old", "a 9-year-old", "71 Jahre alt", "71 yaşında". */
export const afterAge =
  /^(?:[\s-](?:years?|months?|weeks?|days?)[\s-]old\b|[ -]?jährige?|\s(?:Jahre|Monate) alt\b|\syaşında)/iu;
/** What stands before one that stands alone: "aged 71", "at the age of 71", "im Alter von 71". */
export const beforeAge = /\b(?:aged|age|age of|turn(?:s|ed|ing)?|Alter von)\s$/iu;
/** An age beside a name, as newspapers print it: "Ada Krol, 71, said", "a farmer, who is 71." */
export const beforeLoneAge = /(?:\p{Lu}\p{L}+,|\b(?:he|she|who|\p{Lu}\p{L}+) (?:is|was))\s$/u;
export const afterLoneAge = /^[,.;:)]/u;
/** Where the year says how old something is: "built in 1974", "born in 1960". */
export const tellsBeginning =
  /\b(?:born|built|founded|opened|established|launched|dates? (?:from|back)|geboren|gegründet|gebaut|erbaut|doğ(?:du|an|umlu)|kurul(?:du|an)|yapıl(?:dı|an))/iu;
