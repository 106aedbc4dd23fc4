/**
 * The commonest function words of each language we read, as printed. They say which language a text is in,
 * they are dropped from queries, and they carry no weight when sentences are compared. Written for this
 * project; deliberately short, and without words that are often content ("state", "new").
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `a about above after again against all also am an and any are as at be because been before being below
    between both but by can could did do does doing down during each either else ever few for from further
    had has have having he her here hers herself him himself his how however i if in into is it its itself
    just may me might more most much must my myself no nor not now of off on once only onto or other our ours
    out over own per rather same shall she should since so some such than that the their theirs them
    themselves then there these they this those though through thus to too toward towards under until up upon
    us very was we were what when where whether which while who whom whose why will with within without would
    yet you your yours yourself`,
  de: `ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bisher bist da
    dadurch daher damit danach dann das dass dein deine dem den denen denn der deren des dessen deshalb die dies diese
    diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure
    für gegen habe haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in
    indem ins ist ja jede jedem jeden jeder jedes jedoch jene jetzt kann kein keine keinem keinen keiner können
    könnte mehr mein meine mich mir mit muss müssen nach nachdem nicht nichts noch nun nur ob oder ohne schon
    sehr sein seine seinem seinen seiner seit sich sie sind so sollen sollte sondern sowie über um und uns
    unser unsere unter vom von vor während war waren was weil welche welcher wenn wer werde werden wie wieder
    will wir wird wo wurde wurden zu zum zur zwar zwischen`,
  tr: `acaba ama ancak artık asla aslında az bazı belki ben benim beri bile bir biri birkaç biz bizim bu buna
    bunda bundan bunlar bunları bunların bunu bunun burada çok çünkü da daha de defa değil diğer diye dolayı
    en gibi göre hatta hem henüz hep hepsi her herhangi hiç için içinde ile ilgili ise işte kadar karşı kendi
    kez ki kim kimse mı mi mu mü nasıl ne neden nerede niçin niye o olan olarak oldu olduğu olduğunu olması
    olmak olup ona ondan onlar onların onu onun önce orada oysa rağmen şey siz sonra şu şöyle tarafından tüm
    üzere üzerinde var ve veya ya yani yapılan yer yine yok zaten`,
  fr: `à afin ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir car ce ceci cela
    celle celles celui cependant ces cet cette ceux chez comme comment contre d dans de depuis des deux donc
    dont du elle elles en encore entre est et étaient était été être eu eux fait fut il ils j je jusqu l la le
    les leur leurs lors lorsque lui m ma mais me même mes moins mon n ne ni non nos notre nous on ont ou où par
    pas pendant peu peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se selon
    sera ses si son sont sous sur ta te tes toi ton tous tout toute toutes très trop tu un une vers vos votre
    vous y`,
  es: `a al algo algunos ante antes así aun aunque cada como con contra cual cuando de del desde donde dos
    durante e el él ella ellas ellos en entre era eran es esa ese eso esta está están estaba estas este esto
    estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras mismo mucho muy nada ni no
    nos nosotros o otra otras otro otros para pero por porque pues que qué quien quienes se sea según ser será
    si sí sido sin sino sobre son su sus también tan tanto te tiene todo todos tras tu un una unas uno unos y
    ya yo`,
  it: `a ad agli ai al alla alle allo anche ancora avere aveva c che chi ci come con contro cui da dagli dai
    dal dalla dalle dallo degli dei del dell della delle dello di dopo dove due e è ed era erano essere fra
    fino gli ha hanno ho i il in io l la le lei li lo loro lui ma mentre mi mia mio molto ne negli nei nel
    nell nella nelle nello no noi non nostro o ogni oltre per perché però più poi prima qua quale quando
    quanto quella quelle quelli quello questa queste questi questo qui quindi se secondo sei sempre senza si
    sia sono sotto stata stato stati su sua sue sui sul sull sulla sulle suo suoi tra tutta tutti tutto un una
    uno vi voi`,
  pt: `a à ainda além algo ante antes ao aos após aquela aquele aqueles aquilo as às até com como contra da
    das de dela dele deles depois desde desta deste do dos durante e é ela elas ele eles em enquanto entre era
    eram essa esse esses esta está estão estas estava este estes eu foi foram há isso isto já lhe lhes mais mas
    me mesmo meu minha muito na não nas nem no nos nós nossa o onde os ou outra outras outro outros para pela
    pelas pelo pelos pois por porque qual quando quanto que quem se segundo seja sem ser será seu seus si sido
    só sob sobre sua suas também tão tem têm tinha toda todo todos tu um uma você`,
  nl: `aan achter al alle alleen als altijd ander andere bij binnen daar daarom dan dat de deze die dit doen
    door dus echter een eens en er geen had hadden haar hebben heb heeft hem het hier hij hoe hun ik in is ja
    je kan kon konden kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder
    ons onze ook op over sinds te tegen toch toen tot tussen uit uw van vanaf veel volgens voor waar waren was
    wat we wel werd werden wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou zouden`,
  cs: `a aby aj ale ani ano asi až bez bude budou by byl byla byli bylo být co což či dnes do i jak jako je
    jeho jej její jejich jen ještě jeho již jsem jsme jsou jste k kam kde kdo kdy když která které kteří
    kterou který ma má mají mezi mi mít mně mu může na nad nám námi naše ne nebo není než nic o od ode on ona
    oni ono pak po pod podle pokud pouze pro proti proto protože před při s se si sice své svou svůj ta tak
    také takže tam te tedy tehdy ten tento této ti tím to tohoto tom toto tu tuto ty tyto u už v však ve více
    všechny vy z za zatím ze že`,
  el: `αλλά αν από αυτά αυτές αυτή αυτής αυτό αυτοί αυτόν αυτός αυτού αυτών για δε δεν εάν είναι είχαν είχε
    εκεί εμείς ένα έναν ένας ενός ενώ επειδή επί επίσης έχει έχουν η ήδη ήταν θα και κάθε καθώς κατά κι μας με
    μετά μέχρι μέσα μη μην μια μία μιας μου να ο οι όμως όπου όπως ότι όταν πιο πολύ που πριν προς πρέπει πως
    σας σε στα στη στην στης στις στο στον στους στων σύμφωνα τα τη την της τι τις το τον του τους των τώρα ή
    ως ώστε`,
  ar: `أن إن أو أي إلى إذا إذ أما أكثر ألا إنه أنه أنها إنها ب بأن بعد بعض بل بها به بين تحت تكون تلك ثم جدا
    حتى حول حيث حين خلال دون ذلك سوف عدم على عليه عليها عن عند عندما غير ف فإن فقد في فيه فيها قال قبل قد كل
    كان كانت كما كي كيف لا لدى لقد لم لن له لها لو لكن ليس ما ماذا مع من منذ منها منه نحو نحن هذا هذه هل هم
    هنا هناك هو هي و وأن وفي وقد وقال وكان وكانت وهو وهي ولا ولم وعلى ومن يكون يمكن التي الذي الذين اللذي`,
  he: `אבל או אולם אותה אותו אותם אחר אחרי אך אל אלא אלה אלו אם אני אנחנו אף אשר את אתה אתם בה בהם בו בין
    בכל בלי בעת בתוך גם דרך הוא היא היה היו היתה הייתה הם הן הנה זאת זה זו חלק יהיה יותר יש כאשר כבר כדי כך כי
    כל כלל כמה כמו כן לא לאחר לבין לה להם להיות לו לי לכל לכן למה לנו לעומת לפי לפני מאוד מאשר מה מי מכל מן
    מספר מפני נגד על עד עוד עם עצמו עצמה פי פחות רק של שלה שלהם שלו שלי שלנו שם תוך תחת`,
  hi: `अगर अधिक अन्य अपना अपनी अपने अब अभी आदि आप इन इनके इस इसका इसकी इसके इसमें इसलिए इसी इसे उन उनका उनकी
    उनके उन्हें उन्होंने उस उसका उसकी उसके उसने उसे एक एवं ऐसा ऐसे और कई कर करता करते करना करने कहा का काफी कि
    किया की किसी कुछ के को कोई क्या क्योंकि गई गए गया गयी जब जहां जा जाता जाती जाने जिन जिस जिसके जिसमें जैसे
    जो तक तब तथा तरह था थी थे तो दिया दी दो द्वारा न नहीं ने पर पहले फिर बहुत बाद बारे भी मगर मुझे में मैं यदि
    यह यहां या ये रहा रही रहे लिए लेकिन व वह वहां वाले वाली वे सकता सकते सब सभी साथ से हम हुआ हुई हुए है हैं हो
    होता होती होते होने`,
  ru: `а без более был была были было быть в вам вас во вот все всего всех всю вы где да даже для до его ее её
    если есть еще ещё же за и из или им их к как какая какой когда кто которая которого которое которой которые
    который которых ли либо меня мне может можно мы на над надо нас не него нее неё ней нет ни них но ну о об
    однако он она они оно от по под после потом потому при про с сам себя со свою своей своих так также такой
    там тем то того тоже той только том тот ту ты у уже хотя чего чем что чтобы эта эти этих это этого этой
    этом этот я`,
};

/** Languages with a list, in BCP 47 primary tags. */
export const listedLanguages: readonly string[] = Object.keys(WORDS);

/** The words of one language as printed (lower case); empty for a language without a list. */
export function stopWordsAsPrinted(language: string): readonly string[] {
  return (WORDS[language] ?? '').split(/\s+/).filter((word) => word !== '');
}
