/**
 * Words that help to ask and say little about the matter: an article that answers "what kind of animal",
 * "what happened with" or "according to the report this week" need not have them. As printed, by language.
 */
const FILLERS: Readonly<Record<string, string>> = {
  en: `happen happened happens kind kinds type types sort name names named call called known famous popular iconic
    following according approximately many much number amount percentage percent recent recently latest new
    week month year day today yesterday announced announce announcing revealed reveal said says say saying tell
    told report reported people person thing things way true false statement describe described mean means
    begin begins start starts take takes took part held hold old age`,
  de: `geschah passiert passierte passieren art name namen heißt hieß genannt bekannt berühmt laut etwa ungefähr
    alt viel viele zahl prozent neu neue neuen zuletzt woche monat jahr tag heute gestern sagte sagt gesagt sagen
    berichtet bericht leute menschen person sache bedeutet beginnt findet statt`,
  tr: `yaşında oldu oluyor olay tür türü çeşit adı ismi isim denir bilinen ünlü yaklaşık sayı sayısı yüzde yeni son hafta
    ay yıl gün bugün dün dedi söyledi diyor açıkladı bildirdi kişi insan şey anlama geliyor başlıyor başladı`,
};

export const fillerLanguages: readonly string[] = Object.keys(FILLERS);

export const fillersAsPrinted = (language: string): readonly string[] =>
  (FILLERS[language] ?? '').split(/\s+/).filter((word) => word !== '');
