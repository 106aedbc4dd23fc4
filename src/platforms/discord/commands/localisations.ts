/** What Discord shows of a command where it speaks another language: names and summaries by locale. */
export type Localised = Readonly<Record<string, { readonly name?: string; readonly summary: string }>>;

/** By command. A name is what people type; lower case, without spaces. */
export const COMMAND_WORDS: Readonly<Record<string, Localised>> = {
  brief: {
    de: { name: 'überblick', summary: 'Was die Artikel zu einem Thema sagen, jeder Satz mit Quelle' },
    fr: { name: 'résumé', summary: 'Ce que les articles disent d’un sujet, chaque phrase avec sa source' },
    'es-ES': {
      name: 'resumen',
      summary: 'Lo que dicen los artículos sobre un tema, cada frase con su fuente',
    },
    tr: { name: 'özet', summary: 'Bir konuda haberlerin söyledikleri, her cümle kaynağıyla' },
  },
  quotes: {
    de: { name: 'zitate', summary: 'Was jemand wörtlich gesagt hat' },
    fr: { name: 'citations', summary: 'Ce que quelqu’un a dit, mot pour mot' },
    'es-ES': { name: 'citas', summary: 'Lo que alguien ha dicho, palabra por palabra' },
    tr: { name: 'alıntılar', summary: 'Birinin sözleri, kelimesi kelimesine' },
  },
  ask: {
    de: {
      name: 'frage',
      summary: 'Eine Frage aus den Artikeln beantworten, oder sagen, dass sie nichts sagen',
    },
    fr: {
      name: 'question',
      summary: 'Répondre à une question d’après les articles, ou dire qu’ils n’en disent rien',
    },
    'es-ES': {
      name: 'pregunta',
      summary: 'Responder a una pregunta con los artículos, o decir que no lo dicen',
    },
    tr: { name: 'sor', summary: 'Bir soruyu haberlerden yanıtlar ya da haberlerde olmadığını söyler' },
  },
  verify: {
    de: { name: 'prüfen', summary: 'Prüfen, ob Worte genau so gedruckt sind und wer sie gesagt hat' },
    fr: { name: 'vérifier', summary: 'Vérifier si des mots sont imprimés ainsi, et qui les a dits' },
    'es-ES': { name: 'verificar', summary: 'Comprobar si unas palabras están impresas así y quién las dijo' },
    tr: {
      name: 'doğrula',
      summary: 'Sözlerin tam böyle basılıp basılmadığını ve kimin söylediğini denetler',
    },
  },
  topics: {
    de: { name: 'themen', summary: 'Wonach man fragen kann' },
    fr: { name: 'sujets', summary: 'Ce sur quoi on peut interroger' },
    'es-ES': { name: 'temas', summary: 'Sobre qué se puede preguntar' },
    tr: { name: 'konular', summary: 'Neler sorulabilir' },
  },
  sources: {
    de: { name: 'quellen', summary: 'Woher die Artikel kommen und wie frisch sie sind' },
    fr: { name: 'sources', summary: 'D’où viennent les articles et de quand ils datent' },
    'es-ES': { name: 'fuentes', summary: 'De dónde vienen los artículos y de cuándo son' },
    tr: { name: 'kaynaklar', summary: 'Haberlerin nereden geldiği ve ne kadar yeni olduğu' },
  },
  digest: {
    de: { name: 'nachrichtenschau', summary: 'Zu festen Zeiten ein Überblick in diesem Kanal' },
    fr: { name: 'revue', summary: 'Un résumé à heures fixes dans ce salon' },
    'es-ES': { name: 'boletín', summary: 'Un resumen a horas fijas en este canal' },
    tr: { name: 'bülten', summary: 'Bu kanalda belirli saatlerde bir özet' },
  },
  watch: {
    de: { name: 'beobachten', summary: 'Melden, wenn etwas Neues erscheint' },
    fr: { name: 'veille', summary: 'Prévenir quand du nouveau paraît' },
    'es-ES': { name: 'vigilar', summary: 'Avisar cuando aparece algo nuevo' },
    tr: { name: 'izle', summary: 'Yeni bir şey çıkınca haber verir' },
  },
  settings: {
    de: { name: 'einstellungen', summary: 'Wie sich der Bot in diesem Kanal verhält' },
    fr: { name: 'réglages', summary: 'Comment le bot se comporte dans ce salon' },
    'es-ES': { name: 'ajustes', summary: 'Cómo se comporta el bot en este canal' },
    tr: { name: 'ayarlar', summary: 'Botun bu kanalda nasıl davrandığı' },
  },
  help: {
    de: { name: 'hilfe', summary: 'Was man fragen kann, und wie' },
    fr: { name: 'aide', summary: 'Ce qu’on peut demander, et comment' },
    'es-ES': { name: 'ayuda', summary: 'Qué se puede preguntar, y cómo' },
    tr: { name: 'yardım', summary: 'Neler sorulabilir ve nasıl' },
  },
};

/** Names of the commands in the menu of a message. */
export const MENU_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Brief this': { de: 'Überblick dazu', fr: 'Résumer ceci', 'es-ES': 'Resumir esto', tr: 'Bunu özetle' },
  'Check quotes': {
    de: 'Zitate prüfen',
    fr: 'Vérifier les citations',
    'es-ES': 'Comprobar citas',
    tr: 'Alıntıları denetle',
  },
  'Ask about this': {
    de: 'Dazu fragen',
    fr: 'Poser une question',
    'es-ES': 'Preguntar sobre esto',
    tr: 'Bunu sor',
  },
};
