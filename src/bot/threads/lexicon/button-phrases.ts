const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => phrase.split(/\s+/));
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Buttons under an answer, by what people call them; plain words. A button's own name is one of them. */
export const buttonPhrases: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    shorter: `shorter, short, shorten, tldr, tl dr, in short, brief version, too long, kurzer, kurz, kurzfassung, zu lang,
      daha kisa, kisaca, kisalt, cok uzun, plus court, trop long, en bref, mas corto, muy largo`,
    longer: `longer, long, full, in full, in detail, in more detail, more detailed, langer, ausfuhrlicher, ausfuhrlich,
      daha uzun, detayli, daha detayli, plus long, plus detaille, mas largo, mas detallado`,
    more: `more, some more, even more, go on, continue, keep going, more please, mehr, noch mehr, weiter, daha fazla, devam,
      encore, mas, sigue`,
    timeline: `timeline, chronology, chronological, zeitleiste, chronologie, zeitverlauf, zaman cizelgesi, kronoloji, cronologia`,
    players: 'players, key players, main players, whos who, who is who, akteure, aktorler, acteurs, actores',
    compare:
      'compare, comparison, vergleich, vergleiche, karsilastir, karsilastirma, comparer, comparaison, comparar',
    changes: 'changes, whats new, what is new, anderungen, degisiklikler, changements, cambios',
    sources: `sources, source, link, links, the source, the sources, the link, the links, any source, any link, a source, a link,
      quelle, quellen, die quelle, kaynak, kaynaklar, kaynagi, fuente, fuentes`,
    quotes:
      'quotes, quote, the quotes, exact quote, exact quotes, direct quotes, full quote, quotations, zitate, alintilar, citations, citas',
  }).map(([button, list]) => [button, phrases(list)]),
);

/** What stands around a button's name when it is asked for in a sentence: "can you make it shorter please". */
export const buttonFrame = set(`
  can could would you u please pls plz ok okay and now make do give show get me us it this that a an the as in into of version view form
  format style summary one again bit little much way i id we want need like have let see try just
  kannst konntest du sie mir uns bitte mach mache machen zeig zeige zeigen gib geben eine einen die das es als noch etwas bisschen
  bana bize bunu lutfen goster ver yap yapar misin olarak halinde biraz
  peux tu pouvez vous plait sil te faire fais montre donne moi en un une le la version
  puedes podrias hazlo haz muestra dame por favor una lo`);
