import { fold } from '../../fold.ts';

const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold));

/** Words that give a number: English, German, Turkish. */
export const numberWords = folded(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
  million millions billion billions trillion dozen dozens half quarter third percent
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig
  achtzig neunzig hundert tausend million millionen milliarde milliarden prozent dutzend hälfte
  iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon
  milyar yüzde yarısı`);

/** Words that give a time: English, German, Turkish. */
export const timeWords = folded(`
  january february march april june july august september october november december jan feb aug sept oct nov
  dec monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow morning
  afternoon evening night noon midnight week weeks month months year years decade century summer winter spring
  autumn fall weekend
  januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag
  sonntag gestern heute morgen abend woche wochen monat monate jahr jahre jahren
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe
  cuma cumartesi pazar dün bugün yarın sabah akşam hafta ay yıl`);
