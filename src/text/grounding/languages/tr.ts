import {
  type LanguageWords,
  moodsOf,
  numbersOf,
  oppositesOf,
  synonymsOf,
  unitsOf,
  words,
} from './language-words.ts';

/** Turkish, folded: no dots and no cedillas. */
export const turkish: LanguageWords = {
  language: 'tr',
  negators: words('degil yok hic hicbir asla kimse olmadan'),
  moods: moodsOf({
    possible: 'belki muhtemelen olabilir',
    future: '',
    must: 'gerekiyor gerekir gerek zorunda mecbur sart',
    want: 'istiyor planliyor hedefliyor',
  }),
  times: words('ilkbahar yaz sonbahar kis sabah oglen aksam gece dun bugun yarin bayram'),
  numbers: numbersOf(
    `sifir bir iki uc dort bes alti yedi sekiz dokuz on onbir=11 yirmi=20 otuz=30 kirk=40 elli=50 altmis=60 yetmis=70 seksen=80
    doksan=90 yuz=100 bin=1000 yarisi=0.5 ceyrek=0.25 ilk=1 birinci=1 ikinci=2 ucuncu=3 dorduncu=4`,
  ),
  units: unitsOf(`
    million: milyon
    billion: milyar
    thousand: bin
    lira: lira liraya lirayi tl
    euro: avro euro
    dollar: dolar dolara
    metre: metre
    kilometre: kilometre km
    hectare: hektar
    tonne: ton
    kilo: kilo kilogram
    litre: litre
    minute: dakika dakikada
    hour: saat saatte
    day: gun gunu gunde
    week: hafta haftada
    month: ay ayda
    year: yil yilinda yilda
    degree: derece
    bed: yatakli
  `),
  opposites: oppositesOf(`
    yukseldi yukselis artti artis arttirdi artirdi cikardi cikti|dustu dusus azaldi azalis indirdi indi dusurdu
    kazandi yendi galibiyet|kaybetti yenildi maglubiyet
    kabul onayladi|reddetti red
    acildi acacak acilacagini acti|kapandi kapatildi kapanacak
    once|sonra
    ithalat|ihracat
    fazla|az
  `),
  synonyms: synonymsOf(`
    soyledi acikladi belirtti bildirdi ifade gore dedi
  `),
  saying: words('soyledi acikladi belirtti bildirdi ifade gore dedi kaydetti duyurdu'),
  future: /(?:ecek|acak|eceg|acag)/,
  past: /(?:[dt][iu]|m[iu]s)(?:ler|lar)?$/,
  isNounFirst: false,
  hasCapitalNouns: false,
  deniedVerb: /m[ae](?:d|y|z|m)|m[iu]yor/,
};
