import type { LanguageData } from './language-data.ts';

/** Turkish. The verb of saying comes last: Demir, "…" dedi. */
export const turkish: LanguageData = {
  language: 'tr',
  speech: `dedi dediler demişti diyor diyorlar der diyerek konuştu konuştular söyledi söylediler söylüyor söylemişti belirtti
    belirttiler belirtiyor açıkladı açıkladılar açıklıyor vurguladı vurguladılar vurguluyor kaydetti kaydettiler aktardı aktardılar
    ifade etti ettiler ediyor ekledi eklediler yanıtladı yanıt verdi cevapladı cevap sordu sordular savundu savundular savunuyor
    uyardı uyardılar yazdı yazdılar paylaştı kullandı kullandılar bulundu bulundular anlattı anlattılar bildirdi bildirdiler duyurdu
    duyurdular iddia yorumladı değerlendirdi değerlendirdiler eleştirdi hatırlattı işaret çağırdı seslendi haykırdı bağırdı
    tanımladı nitelendirdi sürdürdü devam itiraf temin yineledi tekrarladı öne`,
  strong:
    'söyledi söylediler belirtti belirttiler açıkladı vurguladı kaydetti aktardı savundu bildirdi duyurdu ekledi',
  tell: '',
  nonfinite:
    'diyen belirten vurgulayan söyleyen kaydeden aktaran savunan açıklayan ekleyen kullanan uyaran soran yanıtlayan anlatan',
  verbs: `oldu olduğu olacak yaptı yapıldı geldi gitti aldı verildi başladı çıktı kaldı gösterdi kazandı kaybetti açtı kapattı gerçekleşti
    düzenlendi katıldı görüştü etti edildi var yok değil`,
  auxiliaries: 'etti ettiler ediyor edildi',
  determiners: 'bir bu şu o her bazı birçok tüm bütün iki üç dört beş',
  prepositions: '',
  conjunctions: 've veya ya ama fakat ancak çünkü ile',
  joining: 've veya ile',
  malePronouns: '',
  femalePronouns: '',
  pluralPronouns: 'onlar kendileri',
  neuterPronouns: '',
  otherPronouns: 'ben biz sen siz o kendisi',
  objectPronouns: '',
  clitics: '',
  relatives: 'ki',
  adverbs: `şunu şunları bunu bunları şöyle böyle da de ayrıca ise diye şeklinde ifadesini ifadelerini sözlerini sözleriyle değerlendirmesinde değerlendirmesini
    açıklamasında açıklamasını yorumunu uyarısında çağrısında ifade daha sonra önce bugün dün yarın artık yine şu bu konuda üzerine
    yönelik mesajını cevabını yanıtını yanıt cevap iddia öne işaret vurgusunu`,
  titles: `yarbay binbaşı yüzbaşı üsteğmen teğmen komodor amiral emekli sayın bay bayan dr prof doç başkan başkanı cumhurbaşkanı başbakan başbakanı bakan bakanı bakanlığı dışişleri içişleri maliye
    milli savunma sağlık eğitim adalet ticaret vali valisi belediye sözcü sözcüsü genel müdür müdürü sekreter sekreteri milletvekili
    büyükelçi büyükelçisi general albay avukat avukatı yardımcısı lideri uzmanı hakim savcı teknik direktör direktörü kaptan kaptanı
    abd eski yeni profesör doktor temsilcisi yönetici yöneticisi şefi editörü yazar gazeteci`,
  maleTitles: 'bay',
  femaleTitles: 'bayan',
  offices: '',
  persons: `adam kadın çocuk yetkili yetkililer uzman uzmanlar sözcü başkan bakan vatandaş vatandaşlar öğrenci öğrenciler işçi işçiler
    gazeteci avukat polis tanık tanıklar doktor anne baba oğlu kızı aile aileler taraftar üye üyeler çiftçi çiftçiler balıkçı
    balıkçılar esnaf müdür öğretmen öğretmenler araştırmacı araştırmacılar`,
  organisations: `bakanlık bakanlığı hükümet hükümeti parti partisi meclis mahkeme şirket şirketi banka bankası üniversite üniversitesi
    belediye belediyesi dernek derneği vakıf vakfı sendika sendikası ajans ajansı gazete gazetesi ordu kurul kurulu komisyon
    komisyonu birlik birliği konsey konseyi merkez merkezi başkanlığı müdürlüğü`,
  documents:
    'açıklama açıklaması açıklamada bildiri bildirisi bildiride rapor raporu raporda mektup mesaj metin metinde haber haberde karar',
  times:
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bugün dün yarın',
  abbreviations: 'dr prof doç av sn',
  sources: '',
  postSources: 'göre',
  sourceNouns: '',
  sourcePartners: '',
  vagueSources: '',
  namedSources: '',
  closingSources: '',
  genitives: '',
  order: 'verb-last',
  naming: 'adlı isimli başlıklı filmi dizisi kitabı şarkısı romanı gazetesi dergisi sözde lakaplı denilen',
  bare: '',
  intends: '',
  objecting: '',
  calling: '',
  urging: '',
  callingFor: '',
  quantities: '',
  showing: '',
  thinking: '',
  quoting: '',
  particles: 'von van der den de bin ibn',
  acronyms: '',
  passive: '',
  agent: '',
  light: '',
  attaching: '',
  subordinating: '',
  hanging: '',
  shares: '',
  approximate: '',
  talking: 'ben sen siz',
  nominatives: '',
  negations: '',
  articles: 'bu o',
  clausal: '',
  absolute: '',
  infinitive: '',
  apostrophe: 'suffix',
  complementizers: '',
  nounLike:
    'ifade yanıt cevap verdi etti ettiler ediyor iddia işaret devam öne kullandı bulundu itiraf temin',
};
