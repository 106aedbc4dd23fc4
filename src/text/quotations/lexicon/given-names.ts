/** Given names that tell a man: frequent ones of many countries, lower case, diacritics folded. */
export const maleNames = `
  aaron abdul abdullah abraham adam adrian ahmed ahmet alan albert alejandro alex alexander alexandre alexei alfred ali
  alistair allen alvaro amir anders andre andreas andrei andrew andy angelo anthony anton antonio antony ari arnold arthur
  asad ayman barack barry bart bashar ben benedikt benjamin bernard bernie bert bill billy binyamin benjamin bob bobby boris brad bradley
  brandon brendan brent brett brian bruce bruno bryan burak byron cal calvin can carl carlos carter cem cesar chad
  charles charlie chen chris christian christoph christopher chuck clarence clark claude claus clay cliff clint clive colin
  connor corey cory craig curtis cyrus dale dan daniel danny darrell darren dave david davut dean dennis denis derek desmond devin
  dick diego dieter dietmar dimitri dirk dmitri dmitry dominic don donald doug douglas duane duncan dustin dwight
  earl ed eddie edgar eduardo edward edwin eli elias elliot elliott emilio emmanuel emre enrique eric erik ernest ernesto
  eugene evan felipe felix ferdinand fernando filip florian floyd francesco francis francisco franco frank frankie frans franz fred
  frederick friedrich fritz gabriel garry gary gavin gene geoff geoffrey georg george georges gerald gerard gerd gerhard
  gerry gilbert giorgio giovanni glenn gordon graham grant greg gregory guido guillermo gunther gus guy hakan hal hamid hank
  hans harald harold harris harry harvey hasan hassan hector heinrich heinz helmut henri henrik henry herb herbert herman
  hermann hikmet holger horst howard hubert hugh hugo hulusi hussein ian ibrahim igor ilhan ilya imran ingo ismail ivan jack jackson jacob jacques jaime
  jake jakob jamal james jamie jan jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy jin
  joachim joao jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jordi jorg jorge jose josef joseph
  josh joshua juan juergen julian julien julius jurgen justin kamal karim karl karsten kazim keith kelvin kemal ken kenneth kenny
  kevin khalid klaus kofi konstantin kurt kyle lance larry lars laurent lawrence lee len leo leon leonard leonid leroy les leslie lester
  levent lewis lindsey lionel lloyd lorenzo lothar lou louis luc luca lucas luciano luigi luis lukas luke lutz mahmoud malcolm
  manfred manuel marc marcel marco marcos marcus mario mark markus marshall martin marty marvin massimo mathias mats matt matteo
  matthew matthias maurice mauricio max mehmet mel mervyn mesut mevlut michael michel miguel mikael mike mikhail milan miles milton
  mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad murat mustafa nate nathan nathaniel neal necati ned neil nelson nicholas
  nick nicolas nigel niklas nikolai nikolas nils noah noel norbert norman numan olaf oleg oliver omar omer orhan orlando oscar oskar osman otto
  owen pablo paolo pascal patrick paul paulo pedro percy pete peter phil philip philipp philippe phillip pierre piotr rafael
  rahul rainer rajiv ralf ralph ramon rand randall randy raphael raul ray raymond recep reginald reince reinhard rene rex
  ricardo riccardo rich richard rick ricky rob robbie robert roberto rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy
  rudi rudiger rudolf rudy rupert russ russell ryan salman salvatore sam sami samir samuel sandro santiago scott sean sebastian
  selim serge sergei sergey sergio serkan seth shane shaun shawn sidney siegfried sigmar silvio simon spencer stan stanley stefan steffen
  stephan stephane stephen steve steven stewart stuart sven taner tariq tayyip ted terrence terry thierry theo theodor
  theodore thilo thomas thorsten tim timothy tobias toby todd tom tomas tommy tony travis trent trevor trey troy turgut tyler
  udo uli ulrich umberto uwe vaclav valentin veysel victor viktor vince vincent vincenzo vittorio vlad vladimir volker volkan
  wallace walter warren wayne wendell werner wesley wilfried wilhelm will willi william willie winfried winston wladimir wolf wolfgang
  xavier yannick yasar yasin yilmaz yusuf zach zachary zeki matteo tarik tunc ugur kaan kerem onur ozan selcuk hristo kostas giorgos nikos dimitris yannis
  pavel jiri petr miroslav zoran dragan goran milos nikola stjepan bogdan radoslaw jaroslaw lech mateusz tomasz marek jacek krzysztof wojciech
  hiroshi takashi kenji shinzo junichiro taro akira satoshi ravi sanjay anil rakesh vijay arjun narendra manmohan deepak suresh
  bashir yasser saeed hamza tareq faisal nasser walid ziad kwame thabo jacob cyril uhuru muhammadu goodluck reggie tyrone jamar deandre`;

/** Given names that tell a woman. */
export const femaleNames = `
  abigail ada adele agnes agnieszka aisha alexandra alexis alice alicia alison allison alyssa amal amanda amber amelia amina amy ana anastasia andrea
  angela angelica angelina angie anita anja ann anna anne annegret annette annie antonia april ashley astrid audrey aylin ayse ayesha barbara beata
  beatrice beatrix becky belinda bella bernadette beth bethany betsy betty beverly birgit bonnie brenda bridget britta brigitte brooke camila camille candace
  carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia cecile celine charlotte chelsea cheryl
  chiara chloe christa christiane christina christine cindy claire clara claudia colleen constance consuelo courtney crystal cynthia daisy dana daniela
  danielle daphne dawn debbie deborah debra defne delia denise desiree diana diane dilek dina dolores dominique donna dora doris dorothea dorothy ebru
  edith eileen elaine eleanor elena elif elisa elisabeth elise elizabeth ella ellen elsa emel emilia emily emine emma erica erika erin esra estelle esther eva
  evelyn fatima fatma felicia fiona flora florence frances franziska frauke frederica gabriela gabriele gabrielle gail genevieve georgia geraldine gertrud gina
  giorgia giulia gitta gladys glenda gloria grace greta guler gul hanna hannah hannelore hatice heather heidi helen helena helene helga hilary hildegard hillary hope hulya ida ilse
  ines ingrid irene irina iris irma isabel isabella isabelle ivanka ivy jackie jacqueline jamila jane janet janice jasmine jean jeanne jeannine jen jenna jennifer jenny
  jessica jill jo joan joanna joanne jocelyn jodi jolanta josephine joy joyce juana juanita judith judy julia juliana julie juliet june jutta kamala karen karin karina
  karla kate katarina katarzyna katharina katherine kathleen kathryn kathy katie katja katrin katrina kay kayla kayleigh kellyanne kelly kerstin kim kimberly kirsten
  kirstjen kristen kristi kristin kristina kristine lara latoya laura lauren laurie leah leila lena leslie leticia leyla lila lillian lily linda lindsay lisa liz
  liza lois loretta lori lorraine louise lucia lucie lucinda lucy lydia lynn mabel madeleine madeline magdalena malala malgorzata malia mandy manuela marcela marcia margaret margarita
  margot maria mariana marianne marie marietta marilyn marina marine marion marissa marjorie marlene marta martha martina mary maryam maureen maxine
  megan megyn meghan melania melanie melek melike melinda melissa mercedes meral merve merkel meryl mia michaela michele michelle mildred mimi miranda miriam moira molly monica
  monika monique myriam nadia nadine nancy naomi natalia natalie natasha nazan nicola nicole nikki nina noor nora norma nuray nurcan olga olivia ottilie ozlem pam pamela
  paola pat patricia patty paula paulina pauline peggy penelope penny petra phyllis pinar polly priscilla queen rachel ramona raquel rebecca regina renate renee
  rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth sabine sabrina sally samantha samira sandra sara sarah saskia selin selma serena serpil sevim shannon sharon
  sheila shelley sherry shirley sibel sigrid silke silvia simone sofia solveig songul sonia sonja sophia sophie stacey stacy stella stephanie steffi sue susan susana susanne
  suzanne suzy svetlana sybille sylvia tamara tammy tania tanya tara tatiana teresa terri tessa thea theresa tiffany tina tracey tracy trudy tulay tulsi
  ulla ulrike ursula uta ute valentina valerie vanessa vera veronica veronika vicky victoria viktoria viola virginia vivian viviane wanda wendy whitney wiebke wilma xenia yasmin
  yolanda yulia yvette yvonne zehra zeynep zoe zuhal condoleezza soledad huma loretta gretchen nikole oprah benazir indira sonia aung`;
