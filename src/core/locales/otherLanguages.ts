/**
 * Languages that Crossread does not read, by words that give them away: the small words of every sentence, and those
 * that stand beside figures, because a headline has few others. Only so much that such a text is not taken for one in
 * a language that is read.
 */
export const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  fr: `le la les l d de du des et un une au aux en dans sur par pour avec que qui qu est sont été était ont il elle ils ce
    cette ces se sa son ses leur ne pas plus mais ou où dont selon après depuis entre contre ans année pourcent
    million millions milliard milliards hausse baisse chiffre près`,
  es: `el la los las de del y un una en por para con que es son fue era ha han se su sus lo al como más pero este esta
    entre sobre según desde hasta también año años millón millones mil dólares pesos ciento subió cayó alcanzó
    ventas empresa`,
  it: `il lo la i gli le di del della dei delle dell e un una in nel nella per con che è sono stato stati ha hanno si suo
    sua al alla dal dalla da come più ma questo questa tra secondo dopo anche non anno anni milione milioni miliardo
    miliardi mila cento ricavi azienda`,
  pt: `o a os as de do da dos das e um uma em no na nos nas por para com que é são foi era tem têm se seu sua ao à como
    mais mas este esta entre sobre segundo desde até também não ano anos milhão milhões bilhão bilhões mil
    reais dólares cento empresa vendas`,
  ca: `el la els les de del dels i un una en al als per amb que és són ha han va van es seu seva com més però aquest
    aquesta entre sobre segons des fins també no any anys milió milions cent empresa vendes`,
  ro: `și în la de pe cu din un o a ai ale al care că este sunt fost era au nu se mai după pentru prin între sau anul ani
    milion milioane miliard miliarde lei sută companie creștere`,
  sv: `och att det som en ett på är av för med den till de inte om har han hon men var sig från vi så kan när under efter
    mellan ska också enligt vid år året procent miljon miljoner miljard miljarder kronor uppgick ökade minskade
    bolaget`,
  da: `og at det som en et på er af for med den til de ikke om har han hun men var sig fra vi så kan når under efter
    mellem skal også ifølge ved år året procent million millioner milliard milliarder kroner steg faldt blev
    selskabet`,
  no: `og å at det som en et på er av for med den til de ikke om har han hun men var seg fra vi så kan når under etter
    mellom skal også ifølge ved år året prosent million millioner milliard milliarder kroner steg falt ble selskapet`,
  is: `og að í á er sem það um við með til af en ekki var hann hún þau fyrir frá eftir milli hefur voru verið ár ári
    prósent milljón milljónir milljarð milljarðar króna krónur`,
  fi: `ja on ei se että oli hän mutta kun myös joka ovat ole tai kuin niin sekä mukaan jälkeen vuonna vuoden vuotta
    prosenttia miljoona miljoonaa miljoonan miljardi miljardia miljardin miljardiin euroa euroon euron nousi laski
    yhtiö yhtiön`,
  et: `ja on ei see et oli ta aga kui ka mis kes olid ning või selle pärast aastal aasta aastat protsenti miljon miljonit
    miljoni miljard miljardit eurot kasvas langes ettevõtte`,
  lv: `un ir no ar ka par uz tas bija viņš bet kā arī kas pēc līdz gadā gadu procenti miljons miljonu miljoni miljards
    miljardu eiro uzņēmums`,
  lt: `ir yra kad iš su į tai buvo jis bet kaip taip pat kuris po iki metais metų procentų milijonas milijonų milijonai
    milijardas milijardų eurų įmonė`,
  pl: `i w na z do się nie że to jest o od po za przez przy dla oraz ale jak tak był była było były który która które już
    ma roku lat proc procent milion miliona miliony milionów miliard miliarda miliardy miliardów złotych zł wyniosły
    wzrosła spadła spółka`,
  cs: `a v na se z do je že to o od po za s pro při ale jak byl byla bylo byly který která které již má roce roku let
    procent procenta milion milionu miliony milionů miliarda miliardy miliard korun koruny dosáhl vzrostl klesl
    společnost`,
  sk: `a v na sa z do je že to o od po za s pre pri ale ako bol bola bolo boli ktorý ktorá ktoré už má roku rokov percent
    percenta milión milióna milióny miliónov miliarda miliardy miliárd eur dosiahol vzrástol klesol spoločnosť`,
  hr: `i u na se je da su za od do s iz po koji koja koje nije bio bila bilo bili ali kao te što godine godini postotaka
    posto milijun milijuna milijarda milijarde milijardi milion miliona eura kuna dinara tvrtka`,
  sl: `in v na se je da so za od do s z iz po ki ni bil bila bilo bili ampak kot tudi leta letu let odstotka odstotkov
    milijon milijona milijonov milijarda milijarde milijard evrov podjetje`,
  hu: `a az és hogy nem egy is volt van de meg ez azt csak már el vagy mint még szerint után közötti évben év éves
    százalék százalékkal millió milliárd forint euró eurót bevétele`,
  sq: `të në e i dhe që një për me nga është janë ishte nuk se si më pas vitin vjet përqind milion milionë miliard
    miliardë lekë`,
  tr: `ve bir bu da de için ile olarak olan daha çok en ne gibi kadar sonra göre ancak ise oldu yüzde yıl yılında yılı
    milyon milyar lira lirası dolar dolarlık şirketin arttı düştü`,
  id: `yang dan di dengan untuk pada ini itu dari tidak akan telah adalah juga dalam oleh sebagai sebesar tahun persen
    juta miliar triliun rupiah naik turun perusahaan`,
  vi: `và của là có được trong các cho với không một những này đã về từ đến năm khi người theo phần trăm triệu tỷ đồng
    tăng giảm công ty`,
  tl: `ang ng sa mga na ay at ni si kay para hindi ito siya noong taon porsiyento milyon bilyon piso`,
  sw: `ya wa na kwa ni za la katika kuwa hii huo hiyo alisema mwaka asilimia milioni bilioni shilingi kampuni`,
  ru: `и в не на что с по а как это из к у о за от для был была было были он она они но же ли год года году рублей
    процентов процента миллион миллиона миллионов миллиард миллиарда миллиардов`,
  uk: `і в не на що з по а як це із до у про за від для був була було були він вона вони але та й рік року році гривень
    відсотків відсотка мільйон мільйона мільйонів мільярд мільярда мільярдів`,
  bg: `и в не на че с по а като това от за е са беше бяха той тя те но се да ще година години лева процента милион милиона
    милиард милиарда`,
  sr: `и у не на да са по а као то из је су за од био била било били он она они али се ће године динара одсто процената
    милион милиона милијарда милијарди`,
  ar: `في من على إلى عن أن التي الذي هذا هذه كان كانت بعد قبل مع أو ما لا مليون مليار عام سنة`,
  fa: `در از به که این آن را با است بود شد برای تا هم یا می شده کرد میلیون میلیارد سال`,
  ur: `کے میں کی ہے اور سے کا کو نے پر یہ وہ ہیں تھا کہ ملین ارب سال`,
  af: `die het en van in is nie wat om te met sy hulle was vir aan ook deur sal by op uit na as maar jaar persent miljoen
    miljard rand maatskappy`,
};

/**
 * Scripts in which no language that is read is written, from their first to their last letter, with the language that
 * mostly writes so where the words do not tell.
 */
export const OTHER_SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];
