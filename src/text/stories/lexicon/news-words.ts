/**
 * Words that stand in any report whatever it is about, folded: they tell no event from another. Weekdays and
 * months are left out too, as they are read as dates.
 */
export const newsWords: ReadonlySet<string> = new Set(
  `said say says saying told tell tells told added adds asked according reported report reports reporting
  reporter reporters statement spokesman spokeswoman spokesperson official officials announced announce called call calls
  news media year years day days week weeks month months today yesterday tomorrow time times hour hours minute minutes
  morning evening night one two three four five six seven eight nine ten first second third last next new old people
  made make makes making go goes going went come comes came take takes took taken get gets got give gives given gave
  know known see seen saw think want wants wanted need needs like also still even much many well back way part number
  percent per cent million billion thousand hundred since long left right including among around least most later early
  earlier photo photos image images getty reuters ap afp read more share subscribe newsletter sign click story stories
  sagte sagten teilte mit laut uhr jahr jahre jahren tag tage woche wochen monat prozent millionen milliarden neue neuen
  dedi soyledi belirtti bildirdi acikladi yil gun hafta ay saat yuzde milyon milyar yeni son ilk bir iki uc`.split(
    /\s+/,
  ),
);
