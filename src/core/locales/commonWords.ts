/**
 * Words that many articles of a language hold, whatever they are about, so that sharing one says little. Four bands: what
 * at least 40, 15, 8 and 4 of 100 articles hold. Counted by `test/training/commonWords.ts` over Wikigold (CC BY 4.0),
 * CrossNER (MIT), MEANTIME (CC BY 4.0), GermEval 2014 (CC BY 4.0) and Europeana Newspapers (CC0).
 */
export const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    `after aircraft also an and announced are as at be been billion but by company first for from government had has have he his in including is it its
      more new not of on said such that the their this to two united us was we were which who will with would year`,
    `about academy against air all already although america american association award awards band bankruptcy based became because before began being best
      between born both british business called can canadian car cars chief city commercial companies contract could country cut day deal december decision
      democratic down due during early economy election end europe european executive expected february film financial firm five fleet flight force ford
      four france fuel general group her him however if include included industry international into january jobs john june just known largest last later
      like long loss made major make manufacturer many march market may million month most motors move music name national next no north now number one only
      or orders other others our out over part party passenger passengers people percent plan plans played president prize production program published
      purchase received reported research royal sales saying science second several share she should since society some state stated states still take team
      th than them then there they three through time today under union university until up used vice well west what when where while won work workers world
      years`,
    `according addition additional affected again age agreement aid airplane album albums alliance along among analyst announcement another any april area
      around august australia australian away back behind better bid big blues book built buy california canada candidate career center centre century
      champion close co computer conference cost county current currently customer customers david days de death delivered design development did died
      different do each earlier east economic elected elections even every example family famous far federal fell fellow festival few fly following formed
      former found founded french full further future game games george german germany give given global going great green hall hard held henry high history
      house human ii increase institute james jets joined journal july kingdom language large launch leading league learning led left liberal life line
      loans local located london lost machine majority makes man management manufacturers manufacturing medal member members michael military models money
      months motor moved movement much named near need news nobel novel november obama october off offer offers officer officials old once open opened
      operating options order original owned package parties parts pay per physics place plant play player political pop popular press previous previously
      process produced progressive project public quarter railway range re receive recent recently recognition record regarding released response result
      right rights rival road robert rock routes run same say says scheduled school sciences season seats secretary see sell september series service set
      short singapore six small so social sold son song songs south space special speech st station stock story supply support system test theatre these
      third those though title too took top total toyota track tracks train uk use using various vehicles very village war washington way went whether
      william works worth written wrote york you`,
    `able accident across action actor actress adapted added administration advancement african agency ago agreed ahead airport al alabama alan allow
      almost alternative amount analysis angeles annual anti apparently appeared applications approach approved approximately army art artists arts asia
      asian asked assets assistance atlantic author aviation awarded ban bands base battle become begin begun believed believes ben berlin bill biology
      black blue board bob body books bought boy brands break bring britain broke brother brothers build building came campaign cancer carbon carnegie
      carrier carry carrying case central ceremony chairman challenge challenges championship chance change changed chapter character charges charles
      chicago children china christian church cited civil claims class closed closure club college come comes commitment committed commonwealth communist
      community compared competition completely composed composer composites concerned conditions confirmed congress congressional considered construction
      contemporary contest continue continued continuing control converted corporation council countries court cover create created creditors critical cup
      dance data date daughter debut decided deck dedicated deep defeated defense delayed democrats department described designed despite details developed
      difficult direct directed directly director disappointing discovered discovery district division dna does don door double dr dropped earned earth
      edward efficiency effort eight either electronic elements empire engine engineering england english enter entered entire environment equipment equity
      error especially established events ever everything examples exchange existing expand expanded express face facility fact factor factory failure
      falcon fall fame father featured fiction field fields filed films final find finished flag flying followed football forced forces foreign form format
      fought founding fourth free friend friends front function fund gas gauge gene get go gold golden good got governments greater guests half hand having
      head help henderson himself hip hit hold holds home hop hoped hospital hosted hot hour hours how howard hundred husband image impact important
      includes increased independence independent india indonesia industrial influence influenced information initially inspired instead intelligence
      interest investment irish island israel issued italian italy jack japan japanese jazz jim job joint jupiter keep key killed kind king km korean la
      label labor labour late latin law lead leader least less let letter level likely list literature little live llc look looking los losing losses louis
      love magazine main maine making mark marketing markets married martin massive materials maximum media medical meet meeting melbourne men merged met
      metal michigan mid miles miller minister minor mix model modern moore mr musical must my natural nature nearly necessary needed negotiations network
      never nominated nominations non normal normally northern notable numerous official often ontario operated operations option ordered organization
      organizations originally overall own ownership paper parent paris park particular particularly partners pass past paul peace performance performed
      period physical picture places planet players playing poem poetry point points population portuguese position positive possible post posted posts
      power predicted preliminary present presented price prime priority private pro problem problems processing produce product products professional
      professor profit profits programme programming protection protein protest provide provided punk purchased put questions race radio ran rate ray
      reached really recorded recording records red region regional regular related release remain remained replace replaced replacement reports republic
      republican required respectively resulting return review richard river role russian safety san saturn scientific score scott search seat section seek
      seen selected selection self selling senate senator senior served services seven shares shift show sia side signed significant similar simply singer
      single singles sized smaller smith socialist soon soul sound southern soviet spain spanish speed sport spring standard stanley star start started
      stating status step stop stories street stronger studied style styles success successful suffered supplier supported supporting sydney systems taken
      task teams technical technology television ten term themselves theory thing thomas thought thousands throughout thursday times together told tom
      tomorrow tony tour towards town traditional training transferred translation troops true tuesday turn twenty twin type units upon uses usually value
      van variety version via viable video vision von vote wales want wants water week western white whose wide widely wilson win winning within without
      word worked working writers writing young zealand`,
  ],
  nl: [
    `aan als bij dan dat de der deze die dit door een en er hebben heeft heer het hij in is jaar maar meer men met naar niet nieuwe nog om ook op over te
      ten tot twee uit van voor was we werd worden wordt zal zei zich zij zijn`,
    `aandeel aangekondigd aantal al alhoewel alle alleen amerika andere beslissing besluit contract daar dag des doen drie dus echter eerder eerste eu
      faillissement financiële geen genomen goed grootste had hem hun ik jaren kan kosten kunnen minder moet moeten na nadat nu of omdat onder ons onze
      overheid passagiers per plaats plan president reeds staat staten tegen ter tijd tijdens veel verklaarde verkocht verkoop verwachting vier volgens
      vorig waar waarbij waaronder waren wat weer wel welke werken wij wil ze zeer zegt zonder zou zullen`,
    `aankoop af aldaar allen alles anderen beide bekend belang bestaande bestuur beter bieden bijna binnen blijft blijven boven brengen buiten commissie
      daarvan dagen deel eens eigenaar eind einde enkele europa fabriek frankrijk gaan gaat gaf gebouwd gebruik gedaan geeft gegeven geheel gehouden
      geleverd gelijk gemaakt generaal geschiedenis gesloten geven gevraagd geweest gezegd goede groot haar hadden heden helpen hen hier houden
      internationale iv jan je komen kon krijgen kwartaal laatste land laten later leden leveren lot maand maandag maart maken markt may minister mogelijk
      nationale nemen new niets nieuw noord november oktober omtrent on ongeveer ontvangen opgeleverd overeenkomst programma regeling regering slechts
      sluiten st stand steeds stellen sterk steun terwijl toch toe toekomst toen totaal tweede uur vele verder verklaring verlies verliezen vervangen
      vervoeren verwacht vice vijf volgende volgt vooral voornaamste voorstel vragen waarde waardoor waarin waarop waarvan wanneer werden wereld werk wet
      wijze willen winst york zaken zelfs zes zien zouden`,
    `aanbieden aangezien aanzien aanzienlijke acht achter adres afstand algemeen and ander anders antwoord april artikel bedraagt bedrag begin belangen
      belangrijk belangrijke belgië ben benoemd bereikt besloten bestaan bestaat beste betreft betrekking betrekkingen bewijs blijkt boord bouwen bovendien
      congres daardoor daarin daarna daarom daarvoor dc dec december denkt derde dergelijke dezelfde dienst directeur doel doet donderdag dragen duidelijk
      dusver eer eerst elke engeland even extra financiën gebied geboden gebruikt gedurende gekregen geld geleden gelooft gemeld geopend geplaatst gesteld
      geval gevestigd gevolg gevolgd gevolge gewoon gezien goedgekeurd handel handen heb helft herstellen hoe hoofd hoog hoop hoopte huis hulp ieder iets
      industrie juist juiste kans keer ken kennen kinderen klein kleuren komende komt kort korte kreeg kwam laat lage landen lang lange langs leed leger
      leiden leven levering ligt lijden lijst londen los louis maakt maakte maanden mag man mar materialen meerdere meerderheid meest meeste mei meldt
      midden militaire ministerie minstens misschien model moest mogen morgen naast name namen neemt no noemde nov omstandigheden onderhandelingen
      ondersteuning onlangs ontwerp ontwerpen ontwikkeling ontworpen oog ooit opgenomen oplossing oud parijs partij partijen personen plannen poging prijs
      proces provinciale publiek punt raad rapport redden resultaat rol rond routes rusland schuld secretaris senaat september slechte soort spanje staan
      stap stemmen stoelen succes technische termijn terug thomas tien toekenning toulouse trekt troepen twintig uitgesteld uitgevoerd uitsluitend unie
      verbeteren verbetering verdwijnen vergelijking verklaard verleden verleend verschillende vertegenwoordigen vertegenwoordigers vertrek vervolgens
      vierde vinden vol voldoen volgend voornamelijk voort voorzien voorzitter vorige vormde vraag vraagt vrij vrijdag vroeg waard waarna waarom
      waarschijnlijk want week wegens weinig welk werkt weten wilde witte woensdag zeggen zeker zetten zondag zorgt zwarte één`,
  ],
  de: [
    `aber als am an auch auf aus bei bis das dass daß dem den der des die durch ein eine einem einen einer er es für hat im in ist mit nach nicht noch nur
      sich sie sind so um und von vor war werden wie wird wurde zu zum zur über`,
    `ab alle andere beiden beim bereits da dabei damit dann de deutschen deutschland dies diese dieser drei eines ende erste ersten etwa ge gegen gibt habe
      haben hatte herr herrn heute hier ich ihm ihre ihrer immer italien jahr jahre jahren jedoch kann konnte können man mehr menschen neue nun oder prozent
      sagte schon sehr sei sein seine seinem seinen seiner seit soll später stadt uhr unter vom waren was wegen welche wenn wieder wien wir wo worden wurden
      während zeit zwei zwischen`,
    `allem allen allerdings alles anderen art august außerdem beispiel bekannt berlin dafür darauf davon dazu denen denn deren dessen deutlich deutsche
      deutschlands dezember diesem diesen dieses doch dort dr einige erhalten erst etwas fast findet frankreich franz frau fünf gab ganz gehen geht gemacht
      geschichte gestern gewesen graf große großen gut hatten hotel ihn ihnen ihr ihren ins insgesamt jahrhundert jetzt johann josef juni jährige kam karl
      kein keine kirche kommen kommt lage land lassen leben letzten liegt machen mai mal mann maria mehrere mich millionen muss märz müssen nachdem neuen
      nichts november nr ohne ort paris platz regierung sagt schließlich selbst sofort sollte sondern sowie staaten statt steht tagen teil ten uns
      unternehmen us vertreter viele vier weil weiter weitere weiteren welcher wenig weniger wer werde will wäre würde zunächst zurück zwar zweiten`,
    `abend abends acht allein aller also alt alte alten alter amerika amt anderem anfang angaben angenommen anna anton april arbeit arbeiten armee au bahn
      bald band bank bau bayern befindet beide beispielsweise berichtet berliner besonders besser besteht besten betrieb bevölkerung bieten bin bisher
      bleiben bleibt blieb bringen carl daher damals danach daran darf darüber derzeit deshalb deutsch direkt direktor dorf dritten dürfen eben ebenfalls
      ebenso ehemalige eher eigenen eigentlich einfach einigen einmal eintritt en england englischen entfernt entstanden erfolg ergebnis erhielt erklärt
      erklärte erreichen erreicht errichtet europa europäischen fall familie fand februar ferner fest finden firma folgen folgende form frage französischen
      frauen freitag friedrich früher führt führte ganze ganzen gar geben gebiet gebracht gebäude gegeben gegenüber gehören gehört gekommen gelang geld
      gemeinde gen genannt general genommen georg gerade gewann gewählt gilt ging gleich gleichen gleichzeitig grund gruppe größten halten hand hans haus
      hause heinrich her herren hin hinaus hinter hinzu hätte ihrem ihres ii indem innerhalb interesse inzwischen is italienischen ja jahres jahrhunderts
      januar je jeder jene juli kaiser kaum keinen kinder kleine kleinen km krieg kurz könig könne könnte la landes lang lange langsam laut letzte liegen
      ließ london macht mannschaft mark max mehreren meist meisten meter minister mir mitarbeiter mitglieder mitte monate monaten montag morgen musik musste
      muß männer möglich münchen müsse nachmittags nacht nahm name namen neben nehmen neu new nächsten nähe ob obwohl oft oktober opfer partei peter polen
      politik politische politischen polizei prag preis presse pro provinz präsident präsidenten punkte recht rede reich richtung rolle sagen sah saison
      scheint schnell schreibt schweizer schwer sechs sehen seien seines seite september setzte sieht situation sitzung sogar sohn sollen sollten sonntag
      spiel spielen spieler sprache st staat stand stark stehen stelle stellen stellte stellung straße tag tage thema titel tochter tod trat trotz tun un
      universität unserer unterstützung usw van verfügung vergangenen verlassen versammlung verschiedene verschiedenen vertrag viel vielen villa völlig wahl
      warum wasser weg weise weit weiterhin welches welt wiener wirtschaft wm wobei woche wochen wohl wollen wollte würden zahl zahlen zehn zeitung zukunft
      zuletzt zusammen zuvor zweite überhaupt übrigen`,
  ],
};

/** The part of all articles that hold a word of each band. */
export const BAND_SHARES: readonly number[] = [0.6, 0.25, 0.11, 0.05];
