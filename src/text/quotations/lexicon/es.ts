import type { LanguageData } from './language-data.ts';

/** Spanish. */
export const spanish: LanguageData = {
  language: 'es',
  speech: `dijo dijeron dice dicen decía dicho afirmó afirmaron afirma afirman explicó explicaron explica explican aseguró aseguraron asegura
    aseguran señaló señalaron señala señalan añadió añadieron añade añaden agregó agregaron agrega agregan declaró declararon declara
    declaran indicó indicaron indica indican manifestó manifestaron manifiesta anunció anunciaron anuncia anuncian sostuvo sostuvieron
    sostiene sostienen advirtió advirtieron advierte advierten destacó destacaron destaca subrayó subrayaron subraya insistió
    insistieron insiste insisten respondió respondieron responde preguntó preguntaron pregunta comentó comentaron comenta contó contaron
    cuenta cuentan escribió escribieron escribe concluyó concluyeron concluye recordó recordaron recuerda reconoció reconocieron
    reconoce admitió admitieron admite denunció denunciaron denuncia criticó criticaron critica acusó acusaron acusa calificó
    calificaron califica describió describieron describe prometió prometieron promete pidió pidieron pide piden exigió exigieron exige
    confirmó confirmaron confirma negó negaron niega lamentó lamentaron lamenta expresó expresaron expresa apuntó apunta precisó precisa
    opinó opina opinan considera consideró cree creen espera esperan llamó llaman llama gritó gritaron tuiteó reiteró reitera matizó
    zanjó espetó remarcó enfatizó explicado afirmado asegurado señalado añadido agregado declarado indicado manifestado anunciado
    advertido destacado subrayado insistido respondido comentado reconocido admitido denunciado criticado calificado prometido pedido
    confirmado lamentado expresado recordado sostenido puntualizó relató argumentó argumenta defendió defiende reza`,
  strong: `dijo dijeron dice dicen afirmó afirma explicó explica aseguró asegura señaló señala añadió añade agregó declaró declara indicó
    indica manifestó anunció anuncia sostuvo sostiene advirtió advierte destacó subrayó insistió recordó reconoció admitió confirmó`,
  tell: '',
  nonfinite:
    'diciendo afirmando explicando asegurando señalando añadiendo agregando declarando indicando advirtiendo insistiendo',
  verbs: `es son era eran fue fueron será serán está están estaba tiene tienen tenía puede pueden debe deben va van hace hacen hizo quiere
    quieren llegó salió ganó perdió tomó abrió cerró participó visitó`,
  auxiliaries:
    'ha han había habían es son fue fueron está están será habrá he hemos puede debe va van ser sido estar se lo le les me te nos',
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis nuestro nuestra varios varias algunos algunas dos tres cuatro cinco cada otro otra',
  prepositions: 'a al ante bajo con contra de del desde durante en entre hacia hasta para por sin sobre tras',
  conjunctions: 'y e o u pero sino aunque porque cuando mientras si como pues',
  joining: 'y e o u',
  malePronouns: 'él',
  femalePronouns: 'ella',
  pluralPronouns: 'ellos ellas',
  neuterPronouns: '',
  otherPronouns: 'yo tú usted ustedes nosotros esto eso aquello',
  objectPronouns: 'se me te nos le les',
  clitics: '',
  relatives: 'que quien quienes cual cuales cuyo cuya donde',
  adverbs: `también ya luego después entonces además no nunca siempre aún todavía ayer hoy mañana así incluso solo sólo más muy
    posteriormente finalmente asimismo`,
  titles: `sr sra srta dr dra don doña señor señora presidente presidenta ministro ministra primer primera senador senadora diputado diputada
    alcalde alcaldesa gobernador gobernadora director directora secretario secretaria general portavoz vocero vocera jefe jefa rey reina
    príncipe princesa papa cardenal obispo juez jueza fiscal abogado abogada coronel capitán comisario comisaria embajador embajadora
    profesor profesora doctor doctora canciller vicepresidente vicepresidenta entrenador entrenadora concejal consejero consejera líder`,
  maleTitles:
    'sr don señor presidente ministro senador diputado alcalde gobernador director secretario rey príncipe papa embajador profesor entrenador',
  femaleTitles:
    'sra srta doña señora presidenta ministra senadora diputada alcaldesa gobernadora directora secretaria reina princesa jueza embajadora profesora entrenadora',
  offices: '',
  persons: `hombre mujer niño niña gente portavoz vocero vocera funcionario funcionarios experto expertos experta críticos abogado abogada
    analista analistas economista economistas científico científicos investigador investigadores médico médicos profesor maestro maestros
    estudiante estudiantes vecino vecinos vecina votantes candidato candidata ministro ministra presidente presidenta líder líderes
    director directora testigo testigos víctima víctimas trabajador trabajadores sindicalista manifestantes activistas periodista
    periodistas autor autora madre padre hijo hija hermano hermana amigo amigos colega miembro miembros alcalde alcaldesa diputado
    policías fiscal juez soldados general pescador pescadores agricultores`,
  organisations: `ministerio gobierno ayuntamiento policía partido parlamento senado congreso asamblea comisión comité consejo tribunal corte
    empresa compañía grupo banco universidad escuela instituto asociación sindicato federación organización fundación agencia periódico
    diario revista cadena ejército unión iglesia hospital fiscalía oposición ong`,
  documents:
    'comunicado declaración informe carta artículo estudio encuesta mensaje texto discurso documento nota resolución editorial',
  times:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo ayer hoy semana',
  abbreviations: 'sr sra srta dr dra ud uds av ee.uu',
  sources: 'según',
  postSources: '',
  sourceNouns: '',
  sourcePartners: '',
  vagueSources: '',
  namedSources: '',
  closingSources: '',
  genitives: 'de del',
  order: 'subject-first',
  naming: `película libro novela canción disco álbum serie programa periódico diario revista obra título titulado titulada llamado llamada
    apodado palabra término expresión operación proyecto juego barco`,
  bare: '',
  intends: '',
  objecting: '',
  calling: '',
  urging: '',
  callingFor: '',
  quantities: 'muchos algunos varios',
  showing: '',
  thinking: 'espera esperaba piensa pensaba cree creía teme temía',
  quoting: '',
  particles: 'von van bin ibn abu',
  acronyms: '',
  passive: 'es son era eran fue fueron sido ser',
  agent: 'por',
  light: '',
  attaching: '',
  subordinating: '',
  hanging: 'cuando si porque aunque mientras',
  shares: '% tercio cuarto mitad mayoría',
  approximate: '',
  talking: 'yo tú usted ustedes vosotros',
  nominatives: '',
  negations: 'no nunca jamás',
  articles: 'el la los las este esta',
  clausal: '',
  absolute: '',
  infinitive: '',
  apostrophe: 'possessive',
  complementizers: 'que',
  nounLike: 'cuenta pregunta denuncia critica espera llama niega anuncia pide',
};
