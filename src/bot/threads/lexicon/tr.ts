import type { LanguageWords } from './language-words.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

export const turkish: LanguageWords = {
  telling: list(
    `ve bir bu da de icin mi mu ne o ile kim neden niye nasil nerede hangi kac dedi var yok degil ben sen biz siz onlar cok daha gibi ama peki
    zaman soyledi hakkinda konuda tesekkurler tamam evet hayir bence sonra once olarak kadar`,
  ),
  fillers: list(
    `ve ama peki tamam evet hayir merhaba selam lutfen ya hani acaba simdi sonra tesekkurler sagol ee e bir de pardon`,
  ),
  questionWords: [],
  notAfterQuestionWord: [],
  alwaysAsk: [],
  leadingVerbs: [],
  subjects: [],
  particles: list(
    `mi mu miydi muydu midir mudur misin musun misiniz musunuz miyiz muyuz miyim muyum mısın kim kimdi kimdir kime kimin kimi kimler kimden kiminle ne
    neyi neye neden nedir neydi neler nelerdi nedeni niye nicin nasil nerede nereye nereden neresi nerde kac kaci kacta kacti kactir kacinci hangi hangisi hangileri`,
  ),
  requests: list(`anlat acikla goster listele ozetle soyle karsilastir bul sirala aktar anlatir aciklar`),
  askingPhrases: phrases(`
    merak ediyorum
    bilmek istiyorum
    daha fazla
    daha fazla bilgi
    ayni soru
    konuyla ilgili baska`),
  rhetorical: phrases(`
    ne guzel
    ne kadar guzel
    ne kadar kotu
    ne kadar ilginc
    ne bileyim
    ne diyeyim
    ne yazik
    ne olur
    ne dersin
    ne dersiniz
    ne dusunuyorsun
    sen ne
    siz ne
    ne dusunuyorsunuz
    ne yapalim
    ne yapiyorsun
    ne zaman bulusuyoruz
    ne zaman bulusalim
    nerede bulusuyoruz
    kim geliyor
    kim gelmek ister
    geliyor musun
    geliyor musunuz
    musait misin
    gordun mu
    okudun mu
    duydun mu`),
  idioms: phrases(`
    ne var ne yok
    ne haber
    naber
    nasilsin
    nasilsiniz
    nasil yani
    kim bilir
    kimin umurunda
    ne fark eder
    ne alaka
    biliyor musun
    oyle mi
    ciddi misin
    saka mi
    saka misin
    gercekten mi
    gercekten
    degil mi
    cidden
    hadi ya
    yemek
    kahve
    hazir misin
    tamam mi
    ne`),
  ellipsis: phrases(`
    ve
    ya
    peki
    peki ya`),
  verbs: list(
    `ben sen biz siz onlar bence dedi soyledi oldu olur var yok degil geldi gitti yapti sanirim dusunuyorum istiyorum katiliyorum bekliyorum geliyorum gorduk gordum`,
  ),
  reactions: list(
    `tesekkurler tesekkur ederim ederiz sagol sagolun eyvallah tamam tamamdir evet hayir super harika guzel cok iyi aynen haha lol vay be oha hmm anladim anlasildi peki
    olur yok artik ilginc selam merhaba gunaydin kolay gelsin rica bravo helal olsun dogru kesinlikle katiliyorum bu yararli oldu da`,
  ),
  stops: phrases(`
    dur
    dur artik
    kapa ceneni
    kes sesini
    susar misin
    susar misiniz
    sessiz olur musun
    durur musun
    yazma
    yazmayi birak
    cevaplamayi birak
    cevap vermeyi birak
    birak
    bizi rahat birak
    rahat birak
    sessizlik
    dur lutfen
    lutfen dur
    sus
    sus artik
    sus lutfen
    lutfen sus
    yeter
    yeter artik
    bu kadar yeter
    kes
    kes artik
    sessiz ol
    sessiz
    cevap verme
    cevap verme artik
    artik cevap verme
    lutfen cevap verme
    yanitlama
    konusma`),
  starts:
    'geri gel, geri don, konusabilirsin, tekrar konusabilirsin, konus, tekrar konus, cevap verebilirsin, uyan, devam et, hos geldin'.split(
      ', ',
    ),
  addresses: [],
  corrections: phrases(`
    demek istedim
    diyecektim
    demek istiyorum
    kastettim
    kastediyorum
    kastetmistim
    soruyorum
    sormustum`),
  continuations: phrases(`
    sonra
    ya sonra
    peki sonra
    ve sonra
    ondan sonra
    peki simdi
    ya simdi
    ondan once
    peki ondan once
    o zamandan beri`),
  toPeople: list(`arkadaslar millet beyler hocam`),
  sourceVerbs: list(
    `soyler anlatir gosterir aciklar ozetler bulur siralar listeler karsilastirir verir bilir biliyor emin`,
  ),
  readerVerbs: [],
  you: list(`misin musun misiniz musunuz`),
  we: list(`miyiz muyuz miyim muyum`),
};
