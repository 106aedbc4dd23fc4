const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What only colleagues know about; plain words, as everything here. */
export const workplace = set(`
  login password cms standup zoom wifi printer invoice rota timesheet inbox calendar lunch pizza voicemail byline volunteers takers desk
  mittagessen passwort drucker dienstplan toplantimiz`);

/** Words of an editor's day that news has too: two of them make a question one for colleagues. */
export const newsroomWords = set(`
  shift tonight deadline piece headline headlines draft copy edit edits editor edition homepage page frontpage front slot
  photo photos pic pics caption subhead proof print layout story splash lede intro write writing words graphic graphics chart para paragraph
  publish publishing published file filed filing run running pitch budget embargo embargoed newsletter push alert section angle
  artikel entwurf uberschrift schlagzeile redaktion redaktionsschluss ressort seite titelseite schicht foto
  haber manset baslik fotograf vardiya sayfa editor
  titre papier une article photo redaction bouclage titular portada redaccion turno cierre`);

/** What colleagues do, and nobody in the news: "who's editing?" */
export const newsroomDeeds = set(
  'editing subbing filing proofreading proofing uploading publishing transcribing captioning layouting',
);

/** "your source", "our county": not what colleagues share. */
export const sharedNouns = set(`
  source sources article articles corpus archive answer answers summary brief briefing evidence data database figures numbers
  information knowledge records
  country city region town government economy world planet area state county state community
  quelle quellen antwort artikel land stadt daten`);

export const yourWords = set('your yours our ours dein deine deinen deinem euer eure unser unsere unseren');

/** Somebody, and where that makes it one of those present: "anyone here", "one of you". */
export const somebody = set(
  'anyone anybody someone somebody everyone everybody one any some who jemand wer einer quelquun qui alguien quien',
);
export const present = set('around free online available awake here hier ici aqui');
export const ofYou = set('you us yall euch uns vous nous vosotros ustedes nosotros');
export const ofWords = set('of von de dentre entre');

/** With what a message begins before it asks: "dumb question but who is she". */
export const preambles = set(`
  question questions q ask asking curious wonder wondering sorry understand follow confused confusing unclear stupid dumb silly quick newbie
  noob lost missed forget forgot help late wait frage verstehe verwirrt neugierig entschuldigung kurze soru anlamadim pardon kusura
  comprends compris desole curieux pregunta entiendo entendi perdon duda`);
