import {
  type LanguageWords,
  moodsOf,
  numbersOf,
  oppositesOf,
  synonymsOf,
  unitsOf,
  words,
} from './language-words.ts';

/** Spanish, folded. */
export const spanish: LanguageWords = {
  language: 'es',
  negators: words('no nunca jamas ningun ninguno ninguna nadie nada ni tampoco sin'),
  moods: moodsOf({
    possible: 'puede pueden podria podrian podra podran posible quiza quizas',
    future: 'va van',
    must: 'debe deben debera deberan deberia deberian tiene tendra obligado',
    want: 'quiere quieren pretende planea preve espera',
  }),
  times: words('primavera verano otono invierno mediodia tarde noche medianoche ayer manana navidad'),
  numbers: numbersOf(
    `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho
    diecinueve veinte treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100
    doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900
    mil=1000 docena=12 mitad=0.5 tercio=0.333 cuarto=0.25 primer=1 primera=1 primero=1 segundo=2 segunda=2 tercer=3 tercera=3`,
  ),
  units: unitsOf(`
    percent: porciento
    point: punto puntos
    million: millon millones
    thousand: mil
    euro: euro euros
    cent: centimo centimos
    dollar: dolar dolares
    pound: libra libras
    peso: peso pesos
    metre: metro metros
    kilometre: kilometro kilometros
    hectare: hectarea hectareas
    acre: acre acres
    tonne: tonelada toneladas
    litre: litro litros
    second: segundos
    minute: minuto minutos
    hour: hora horas
    day: dia dias
    week: semana semanas
    month: mes meses
    year: ano anos
    degree: grado grados
  `),
  opposites: oppositesOf(`
    subio subieron sube suben aumento aumentaron aumenta crecio alza incremento mantuvo|bajo bajaron baja bajan cayo disminuyo redujo reduce descenso caida
    mantuvo mantiene mantener|subio subira bajo bajara
    mas|menos
    gano ganaron gana vencio|perdio perdieron pierde
    aprobo aprobado aprobada aprobaron acepto|rechazo rechazado rechazada rechazaron
    vivo vivos viva vivas|muerto muertos muerta muertas
    abrio abierto abre|cerro cerrado cierra
    antes|despues
    permite permitio|prohibe prohibio
  `),
  synonyms: synonymsOf(`
    dijo afirmo segun senalo indico anuncio advirtio aseguro explico declaro
    incendio fuego
    vecinos habitantes
  `),
  saying: words('dijo afirmo segun senalo indico anuncio advirtio aseguro explico declaro informo aviso'),
  future: /(?:ara|era|ira|aran|eran|iran|dra|dran)$/,
  past: /(?:o|aron|ieron|aba|aban)$/,
  isNounFirst: true,
  hasCapitalNouns: false,
  deniedVerb: null,
};
