/**
 * Capitals and cities that datelines are often filed from, by ISO 3166-1 country, in lower case and as languages print them.
 * Words that are common words too ("nice", "orange", "reading", "mobile", "bath", "turkey") are left out on purpose:
 * with an agency or a date they are read as places all the same, alone they prove nothing.
 */
export const CITIES = `
AD: andorra la vella
AE: abu dhabi, dubai, sharjah, ajman, fujairah, ras al khaimah, abou dhabi, dubaï, абу-даби, дубай, أبوظبي, أبو ظبي, دبي, الشارقة, אבו דאבי, דובאי, 阿布扎比, 迪拜, ドバイ, アブダビ, 두바이, 아부다비, ابوظبی
AF: kabul, kandahar, herat, jalalabad, mazar-i-sharif, kaboul, кабул, кандагар, كابول, کابل, کابول, 喀布尔, カブール, 카불 , καμπούλ
AL: tirana, tiranë, durrës, tirane, тирана
AM: yerevan, erevan, gyumri, jerewan, ереван, гюмри, երևան, ստեփանակերտ, գյումրի
AO: luanda, huambo, benguela, lobito, cabinda, lubango, malanje
AR: buenos aires, córdoba, rosario, la plata, mendoza, mar del plata, san miguel de tucumán, tucumán, salta, ushuaia, bariloche, santa fe, neuquén, буэнос-айрес, 布宜诺斯艾利斯, ブエノスアイレス, 부에노스아이레스, بوينس آيرس, μπουένος άιρες
AT: vienna, wien, graz, linz, salzburg, innsbruck, klagenfurt, bregenz, st. pölten, eisenstadt, villach, kitzbühel, vienne, viena, вена, відень, виена, беч, beč, bécs, dunaj, viedeň, vídeň, wiedeń, wenen, viyana, viini, vīne, فيينا, وین, וינה, 维也纳, 維也納, ウィーン, 빈, βιέννη
AU: sydney, melbourne, canberra, brisbane, perth, adelaide, hobart, darwin, gold coast, cairns, newcastle, alice springs, townsville, wollongong, geelong, сидней, мельбурн, канберра, سيدني, كانبيرا, 悉尼, 堪培拉, 墨尔本, シドニー, キャンベラ, メルボルン, 시드니, 캔버라, 멜버른, σίδνεϊ
AZ: baku, bakı, ganja, gəncə, sumgait, nakhchivan, naxçıvan, shusha, şuşa, khankendi, xankəndi, bakou, bakú, baki, баку, гянджа, сумгайыт, нахчыван, باكو, باکو, 巴库, バクー, 바쿠
BA: sarajevo, banja luka, banjaluka, mostar, tuzla, zenica, brčko, bihać, srebrenica, istočno sarajevo, pale, doboj, bijeljina, trebinje, сарајево, бањалука, бања лука, пале, сараево, 萨拉热窝, сараєво
BB: bridgetown
BD: dhaka, chittagong, chattogram, sylhet, rajshahi, khulna, barishal, cox's bazar, ঢাকা, চট্টগ্রাম, সিলেট, রাজশাহী, খুলনা, дакка, دكا, 达卡, ダッカ, 다카
BE: brussels, bruxelles, brussel, brüssel, bruselas, bruxelas, bruselj, antwerp, antwerpen, anvers, ghent, gent, gand, liège, luik, charleroi, namur, namen, mons, bruges, brugge, leuven, louvain, hasselt, ostend, oostende, bryssel, brusel, bruksela, brukseli, briselē, briuselis, brüksel, брюссель, брюксел, брисел, بروكسل, بروکسل, בריסל, 布鲁塞尔, 布魯塞爾, ブリュッセル, 브뤼셀, βρυξέλλες
BF: ouagadougou, bobo-dioulasso
BG: sofia, plovdiv, varna, burgas, ruse, pleven, stara zagora, blagoevgrad, софия, пловдив, варна, бургас, русе, плевен, стара загора, велико търново, благоевград, шумен, добрич, сливен, хасково, sófia, szófia, софія, σόφια, صوفيا, 索非亚
BH: manama, المنامة, منامه
BI: bujumbura, gitega
BJ: cotonou, porto-novo, parakou
BN: bandar seri begawan
BO: la paz, sucre, santa cruz de la sierra, santa cruz, cochabamba, el alto, oruro, potosí, tarija
BR: brasília, brasilia, são paulo, sao paulo, rio de janeiro, salvador, belo horizonte, fortaleza, recife, porto alegre, curitiba, manaus, belém, goiânia, florianópolis, vitória, campinas, cuiabá, campo grande, natal, maceió, joão pessoa, teresina, são luís, aracaju, palmas, porto velho, rio branco, boa vista, macapá, foz do iguaçu, бразилиа, рио-де-жанейро, сан-паулу, برازيليا, ريو دي جانيرو, ساو باولو, 巴西利亚, 里约热内卢, 圣保罗, リオデジャネイロ, サンパウロ, ブラジリア, 리우데자네이루, 상파울루, ρίο ντε τζανέιρο
BS: nassau
BT: thimphu
BW: gaborone, francistown, maun
BY: minsk, gomel, brest, grodno, vitebsk, mogilev, минск, гомель, брест, гродно, витебск, могилев, мінск, гомель, брэст, гродна, віцебск, магілёў, mińsk, مينسك, 明斯克, ミンスク, 민스크
BZ: belmopan, belize city
CA: ottawa, toronto, montreal, montréal, vancouver, calgary, edmonton, winnipeg, quebec, québec, quebec city, hamilton, halifax, regina, saskatoon, st. john's, fredericton, charlottetown, whitehorse, yellowknife, iqaluit, windsor, laval, gatineau, sherbrooke, trois-rivières, saguenay, mississauga, moncton, banff, kananaskis, оттава, торонто, монреаль, ванкувер, أوتاوا, مونتريال, تورونتو, 渥太华, 多伦多, 温哥华, 蒙特利尔, オタワ, トロント, モントリオール, バンクーバー, 오타와, 토론토, 밴쿠버, οτάβα
CD: kinshasa, goma, lubumbashi, bukavu, kisangani, beni, bunia, matadi, mbuji-mayi, киншаса, كينشاسا, 金沙萨
CF: bangui
CG: brazzaville, pointe-noire
CH: bern, berne, berna, zurich, zürich, geneva, genève, genf, ginebra, ginevra, genebra, genève, lausanne, basel, bâle, basilea, lugano, bellinzona, lucerne, luzern, davos, st. gallen, st. moritz, neuchâtel, fribourg, sion, sitten, chur, coire, winterthur, montreux, nyon, zug, solothurn, aarau, ženeva, genf, genf, genewa, cenevre, geneve, genève, женева, берн, цюрих, давос, جنيف, ژنو, ז'נבה, 日内瓦, 日內瓦, 苏黎世, 伯尔尼, 达沃斯, ジュネーブ, チューリヒ, ダボス, 제네바, 취리히, γενεύη, ζυρίχη
CI: abidjan, yamoussoukro, bouaké, korhogo, daloa, san-pédro
CL: santiago, santiago de chile, valparaíso, valparaiso, concepción, antofagasta, iquique, temuco, punta arenas, viña del mar, puerto montt, сантьяго, سانتياغو, 圣地亚哥, サンティアゴ, 산티아고
CM: yaoundé, yaounde, douala, bamenda, buea, garoua
CN: beijing, peking, pékin, pequim, pekín, pechino, shanghai, shanghái, xangai, guangzhou, shenzhen, tianjin, chongqing, wuhan, chengdu, nanjing, hangzhou, xi'an, xian, shenyang, harbin, dalian, qingdao, jinan, zhengzhou, changsha, kunming, urumqi, lhasa, hohhot, nanning, fuzhou, xiamen, hefei, nanchang, guiyang, lanzhou, taiyuan, changchun, shijiazhuang, yinchuan, xining, haikou, sanya, suzhou, ningbo, boao, пекин, шанхай, пекін, بكين, شنغهاي, پکن, בייג'ינג, 北京, 上海, 广州, 深圳, 天津, 重庆, 武汉, 成都, 南京, 杭州, 西安, 沈阳, 哈尔滨, 大连, 青岛, 济南, 郑州, 长沙, 昆明, 乌鲁木齐, 拉萨, 呼和浩特, 南宁, 福州, 厦门, 合肥, 南昌, 贵阳, 兰州, 太原, 长春, 石家庄, 银川, 西宁, 海口, 三亚, 苏州, 宁波, 博鳌, 廣州, 重慶, 武漢, 瀋陽, 베이징, 상하이, 선양, 광저우, 단둥, 옌지, 다롄, 톈진, 청두, 충칭, 선전, 칭다오, πεκίνο, peking, peking, pekin, pekinas, pekina, bắc kinh, beijin
CO: bogotá, bogota, medellín, cali, barranquilla, cartagena, cartagena de indias, bucaramanga, cúcuta, pereira, santa marta, богота, بوغوتا, 波哥大, ボゴタ, 보고타
CR: san josé, san jose
CU: havana, la habana, habana, la havane, l'avana, santiago de cuba, holguín, matanzas, santa clara, camagüey, гавана, هافانا, 哈瓦那, ハバナ, 아바나, αβάνα
CV: praia, mindelo, cidade da praia, cidade velha
CY: nicosia, limassol, larnaca, paphos, nicosie, nikosia, lefkoşa, girne, gazimağusa, λευκωσία, λεμεσός, λάρνακα, πάφος, никосия, نيقوسيا, 尼科西亚, ニコシア
CZ: prague, praha, brno, ostrava, plzeň, olomouc, liberec, české budějovice, hradec králové, pardubice, zlín, jihlava, karlovy vary, ústí nad labem, prag, praga, praag, prága, prāga, прага, براغ, פראג, 布拉格, プラハ, 프라하, πράγα
DE: berlin, munich, münchen, hamburg, frankfurt, frankfurt am main, frankfurt/main, cologne, köln, düsseldorf, dusseldorf, stuttgart, leipzig, dresden, hannover, hanover, bremen, nuremberg, nürnberg, dortmund, essen, duisburg, bonn, mainz, wiesbaden, erfurt, magdeburg, potsdam, schwerin, kiel, saarbrücken, karlsruhe, mannheim, freiburg, augsburg, rostock, kassel, münster, bielefeld, wolfsburg, regensburg, ingolstadt, heidelberg, aachen, chemnitz, halle, lübeck, gelsenkirchen, leverkusen, wuppertal, bochum, würzburg, ulm, trier, koblenz, jena, weimar, berlín, berlino, berlim, berlijn, berliini, berlīne, berlynas, berliin, berlinas, múnich, monaco di baviera, munique, colonia, hamburgo, amburgo, francoforte, fráncfort, mnichov, monachium, берлин, мюнхен, гамбург, франкфурт-на-майне, берлін, мюнхен, برلين, برلین, ברלין, 柏林, 慕尼黑, 法兰克福, 法蘭克福, 汉堡, ベルリン, フランクフルト, ミュンヘン, 베를린, 프랑크푸르트, 뮌헨, βερολίνο, μόναχο
DJ: djibouti, جيبوتي
DK: copenhagen, københavn, aarhus, århus, odense, aalborg, ålborg, esbjerg, köpenhamn, kopenhagen, kopenhaga, copenhague, copenaghen, kodaň, koppenhága, kööpenhamina, kopenhaagen, kopenhāga, kopenhaga, копенгаген, 哥本哈根, コペンハーゲン, 코펜하겐, κοπεγχάγη, كوبنهاغن
DM: roseau
DO: santo domingo, santo domingo este, punta cana, santiago de los caballeros
DZ: algiers, alger, oran, constantine, annaba, tamanrasset, tipasa, argel, algeri, algier, алжир, الجزائر, وهران, قسنطينة
EC: quito, guayaquil, cuenca, кито, 基多
EE: tallinn, tartu, narva, pärnu, tallin, tallina, tallinna, талин, таллин, таллінн, 塔林
EG: cairo, alexandria, le caire, el cairo, il cairo, kairo, giza, luxor, aswan, sharm el-sheikh, sharm el sheikh, port said, suez, ismailia, caïro, káhira, káhira, kahire, kairó, каир, каїр, القاهرة, الإسكندرية, شرم الشيخ, الجيزة, قاهره, קהיר, 开罗, 開羅, カイロ, 카이로, κάιρο
ER: asmara
ES: madrid, barcelona, valencia, sevilla, seville, séville, bilbao, zaragoza, málaga, malaga, murcia, palma, palma de mallorca, las palmas de gran canaria, las palmas, santa cruz de tenerife, vitoria, vitoria-gasteiz, donostia-san sebastián, san sebastián, pamplona, santander, oviedo, gijón, logroño, valladolid, santiago de compostela, a coruña, la coruña, vigo, toledo, mérida, badajoz, cáceres, granada, almería, cádiz, jaén, huelva, alicante, castellón, girona, tarragona, lleida, ceuta, melilla, burgos, salamanca, segovia, ávila, soria, palencia, zamora, ciudad real, albacete, guadalajara, teruel, huesca, pontevedra, lugo, ourense, мадрид, барселона, مدريد, برشلونة, 马德里, 巴塞罗那, マドリード, バルセロナ, 마드리드, 바르셀로나, μαδρίτη, βαρκελώνη, barcelone, barcellona, madrit, madryt
ET: addis ababa, addis abeba, addis-abeba, adís abeba, mekelle, አዲስ አበባ, аддис-абеба, أديس أبابا, 亚的斯亚贝巴
FI: helsinki, helsingfors, tampere, tammerfors, turku, åbo, oulu, espoo, vantaa, rovaniemi, lahti, jyväskylä, kuopio, vaasa, pori, lappeenranta, joensuu, kotka, maarianhamina, mariehamn, хельсинки, хельсінкі, هلسنكي, 赫尔辛基, ヘルシンキ, 헬싱키, ελσίνκι, helsinkis, helsinky, helsingi
FJ: suva, nadi
FR: paris, marseille, marseilles, lyon, toulouse, bordeaux, lille, nantes, strasbourg, rennes, montpellier, grenoble, rouen, le havre, dijon, clermont-ferrand, saint-étienne, saint-denis, ajaccio, bastia, cannes, brest, metz, nancy, reims, caen, poitiers, limoges, besançon, orléans, toulon, avignon, amiens, calais, versailles, nanterre, bobigny, créteil, colmar, mulhouse, bayonne, biarritz, perpignan, tarbes, saint-nazaire, annecy, chamonix, pointe-à-pitre, fort-de-france, cayenne, nouméa, papeete, mamoudzou, parís, parigi, paríž, paříž, paryż, pariisi, párizs, parīze, paryžius, pariis, pariz, parijs, straatsburg, straßburg, strassburg, estrasburgo, strasburgo, marsella, marsiglia, париж, страсбург, марсель, лион, ницца, канны, باريس, ستراسبورغ, پاریس, פריז, 巴黎, パリ, ストラスブール, カンヌ, 파리, 스트라스부르, παρίσι, στρασβούργο, পॅरिस, पेरिस, প্যারিস, ปารีส, ფარიზი, պარიზ, փարիզ, პარიზი
GA: libreville, port-gentil, franceville
GB: london, edinburgh, glasgow, cardiff, belfast, manchester, birmingham, liverpool, leeds, sheffield, bristol, oxford, cambridge, southampton, aberdeen, brighton, newcastle upon tyne, londonderry, wimbledon, windsor, st andrews, gleneagles, dover, plymouth, portsmouth, norwich, nottingham, leicester, coventry, londres, londra, londyn, londýn, lontoo, londen, londona, londonas, łondyn, edimburgo, édimbourg, лондон, эдинбург, глазго, манчестер, بلفاست, لندن, لندن, לונדון, 伦敦, 倫敦, 爱丁堡, ロンドン, エディンバラ, マンチェスター, 런던, 맨체스터, λονδίνο, लंदन, লন্ডন, ลอนดอน, լոնդոն, ლონდონი, luân đôn
GD: st. george's
GE: tbilisi, batumi, kutaisi, tiflis, sukhumi, tskhinvali, тбилиси, батуми, сухум, сухуми, цхинвал, цхинвали, თბილისი, ბათუმი, ქუთაისი, თბილისი, تبليسي, 第比利斯, トビリシ, 트빌리시, թբիլիսի
GH: accra, kumasi, tamale, cape coast, takoradi
GI: gibraltar
GL: nuuk
GM: banjul
GN: conakry, nzérékoré
GQ: malabo
GR: athens, thessaloniki, piraeus, heraklion, patras, corfu, rhodes, athènes, athen, atenas, atene, ateena, aten, athene, atény, ateny, atény, athén, atina, atēnas, atėnai, афины, афіни, атина, солун, أثينا, آتن, אתונה, 雅典, アテネ, 아테네, αθήνα, θεσσαλονίκη, πειραιάς, πάτρα, ηράκλειο, λάρισα, βόλος, ιωάννινα, καβάλα, χανιά, ρόδος, κέρκυρα, μυτιλήνη, κομοτηνή, αλεξανδρούπολη, κοζάνη
GT: guatemala city, guatemala, ciudad de guatemala, antigua guatemala, quetzaltenango
GU: hagatna
GW: bissau
GY: georgetown
HK: hong kong, hongkong, kowloon, hong-kong, гонконг, هونغ كونغ, 香港, 홍콩
HN: tegucigalpa, san pedro sula
HR: zagreb, split, rijeka, osijek, zadar, dubrovnik, pula, šibenik, varaždin, vukovar, karlovac, slavonski brod, загреб, дубровник, сплит, زغرب, 萨格勒布, ザグレブ, ζάγκρεμπ, zágráb, záhřeb, zagabria, agram
HT: port-au-prince, cap-haïtien, cap-haitien, puerto príncipe, порт-о-пренс, 太子港
HU: budapest, debrecen, szeged, pécs, győr, miskolc, nyíregyháza, kecskemét, székesfehérvár, szombathely, eger, veszprém, будапешт, будапеща, بودابست, 布达佩斯, ブダペスト, 부다페스트, βουδαπέστη, budapešť, budapeszt, budimpešta, budapeşte, budapešta, будимпешта
ID: jakarta, surabaya, bandung, medan, semarang, makassar, palembang, denpasar, yogyakarta, padang, pekanbaru, pontianak, banjarmasin, manado, samarinda, balikpapan, bogor, tangerang, bekasi, depok, malang, solo, jayapura, ambon, kupang, mataram, banda aceh, nusa dua, batam, bengkulu, jambi, serang, mamuju, kendari, palu, gorontalo, ternate, magelang, cirebon, nusantara, yogya, джакарта, جاكرتا, 雅加达, 雅加達, ジャカルタ, バリ, 자카르타, 발리, τζακάρτα
IE: dublin, cork, galway, limerick, waterford, baile átha cliath, corcaigh, gaillimh, dublín, dublino, dublim, дублин, دبلن, 都柏林, ダブリン, 더블린, δουβλίνο
IL: jerusalem, tel aviv, haifa, jérusalem, jerusalén, gerusalemme, jerusalém, jeruzalem, tel-aviv, beersheba, eilat, kudüs, jeruzalém, иерусалим, тель-авив, хайфа, єрусалим, القدس, القدس المحتلة, تل أبيب, ירושלים, תל אביב, חיפה, באר שבע, אילת, 耶路撒冷, 特拉维夫, エルサレム, テルアビブ, 예루살렘, 텔아비브, ιερουσαλήμ, τελ αβίβ
IN: new delhi, delhi, mumbai, kolkata, chennai, bengaluru, bangalore, hyderabad, ahmedabad, pune, lucknow, jaipur, srinagar, jammu, chandigarh, bhopal, patna, ranchi, guwahati, thiruvananthapuram, kochi, bhubaneswar, dehradun, shimla, panaji, imphal, shillong, agartala, aizawl, kohima, itanagar, gangtok, raipur, gandhinagar, surat, nagpur, indore, kanpur, varanasi, amritsar, ludhiana, noida, gurugram, gurgaon, ghaziabad, visakhapatnam, vijayawada, coimbatore, madurai, mysuru, mangaluru, puducherry, leh, ayodhya, prayagraj, nouvelle delhi, nueva delhi, neu-delhi, nuova delhi, nova deli, nova délhi, нью-дели, мумбаи, نيودلهي, دهلی نو, नई दिल्ली, दिल्ली, मुंबई, लखनऊ, कोलकाता, चेन्नई, पटना, भोपाल, जयपुर, रांची, श्रीनगर, देहरादून, चंडीगढ़, अहमदाबाद, हैदराबाद, बेंगलुरु, रायपुर, शिमला, नोएडा, वाराणसी, कानपुर, इंदौर, 新德里, 孟买, ニューデリー, ムンバイ, 뉴델리, νέο δελχί, yeni delhi
IQ: baghdad, erbil, basra, mosul, kirkuk, najaf, sulaymaniyah, dohuk, karbala, bagdad, bagdá, baghdád, багдад, эрбиль, بغداد, أربيل, البصرة, الموصل, كركوك, النجف, كربلاء, السليمانية, 巴格达, バグダッド, 바그다드, βαγδάτη, bağdat
IR: tehran, teheran, téhéran, teherán, teerã, mashhad, isfahan, shiraz, tabriz, qom, ahvaz, kerman, bushehr, тегеран, طهران, تهران, مشهد, اصفهان, شیراز, تبریز, قم, اهواز, کرمان, رشت, یزد, ساری, همدان, کرمانشاه, ارومیه, زاهدان, بندرعباس, سنندج, قزوین, اردبیل, گرگان, بوشهر, טהרן, 德黑兰, テヘラン, 테헤란, τεχεράνη, tahran
IS: reykjavik, reykjavík, рейкьявик, 雷克雅未克
IT: rome, roma, milan, milano, naples, napoli, turin, torino, florence, firenze, venice, venezia, bologna, genoa, genova, palermo, catania, bari, trieste, verona, padova, cagliari, ancona, perugia, l'aquila, trento, bolzano, aosta, potenza, catanzaro, campobasso, reggio calabria, messina, salerno, brescia, bergamo, parma, modena, siena, pisa, livorno, udine, lecce, taranto, pescara, rímini, rimini, vicenza, treviso, ravenna, ferrara, como, siracusa, foggia, latina, lampedusa, rom, rooma, řím, rzym, rím, róma, rome, milán, mailand, milão, mílan, neapel, florenz, venedig, venecia, venise, turín, рим, милан, венеция, турин, неаполь, روما, ميلانو, رم, רומא, 罗马, 羅馬, 米兰, 威尼斯, ローマ, ミラノ, ベネチア, 로마, 밀라노, ρώμη, μιλάνο
JM: kingston, montego bay
JO: amman, عمان, عمّان, العقبة, إربد, الزرقاء, амман, 安曼, アンマン, 암만, αμμάν
JP: tokyo, osaka, kyoto, sapporo, hiroshima, nagasaki, yokohama, nagoya, fukuoka, sendai, kobe, naha, okinawa, tokio, tóquio, tóquió, tokió, tokija, tokijas, fukushima, saitama, chiba, токио, токіо, осака, طوكيو, توکیو, טוקיו, 东京, 東京, 大阪, 京都, 札幌, 広島, 長崎, 横浜, 名古屋, 福岡, 仙台, 神戸, 那覇, 도쿄, 오사카, 히로시마, 후쿠오카, 교토, 삿포로, 나고야, τόκιο
KE: nairobi, mombasa, kisumu, nakuru, найроби, نيروبي, 内罗毕, ナイロビ, 나이로비, ναϊρόμπι
KG: bishkek, osh, bichkek, бишкек, ош, джалал-абад, бішкек, بيشكيك, 比什凯克
KH: phnom penh, siem reap, sihanoukville, ភ្នំពេញ, пномпень, 金边, プノンペン, 프놈펜
KM: moroni
KN: basseterre
KP: pyongyang, pjöngjang, пхеньян, пхеньян, 平壤, 平壌, 평양, بيونغ يانغ, πιονγκγιάνγκ
KR: seoul, busan, incheon, daegu, daejeon, gwangju, ulsan, sejong, suwon, jeju, pyeongchang, gyeongju, séoul, seúl, seul, сеул, 서울, 부산, 인천, 대구, 대전, 광주, 울산, 세종, 수원, 제주, 창원, 청주, 전주, 춘천, 안동, 포항, 의정부, 성남, 고양, 과천, 무안, 목포, 강릉, 홍성, 판문점, 파주, سول, 首尔, 首爾, ソウル, 釜山, σεούλ
KW: kuwait city, kuwait, koweït, الكويت, кувейт, کویت
KZ: astana, almaty, nur-sultan, shymkent, karaganda, aktau, atyrau, астана, алматы, алма-ата, нур-султан, нұр-сұлтан, шымкент, караганда, қарағанды, актау, ақтау, атырау, костанай, қостанай, павлодар, петропавловск, петропавл, усть-каменогорск, өскемен, семей, тараз, кызылорда, қызылорда, уральск, орал, актобе, ақтөбе, кокшетау, көкшетау, талдыкорган, талдықорған, туркестан, түркістан, жезказган, أستانا, 阿斯塔纳, 阿拉木图, アスタナ, 아스타나
LA: vientiane, luang prabang, ວຽງຈັນ, вьентьян, 万象
LB: beirut, beyrouth, beirute, tripoli, sidon, tyre, baalbek, бейрут, بيروت, طرابلس, صيدا, صور, בירות, 贝鲁特, ベイルート, 베이루트, βηρυτός, beyrut
LC: castries
LI: vaduz
LK: colombo, kandy, jaffna, galle, коломбо, كولومبو, 科伦坡, コロンボ
LR: monrovia
LS: maseru
LT: vilnius, kaunas, klaipėda, šiauliai, panevėžys, wilno, viļņa, vilna, vilno, вильнюс, вільнюс, 维尔纽斯, ヴィリニュス
LU: luxembourg, luxemburg, luxemburgo, lussemburgo, люксембург, لوكسمبورغ, 卢森堡, ルクセンブルク, λουξεμβούργο
LV: riga, rīga, daugavpils, jūrmala, liepāja, ventspils, ryga, riia, рига, 里加
LY: tripoli, benghazi, misrata, sirte, tobruk, sabha, trípoli, طرابلس, بنغازي, مصراتة, سرت, طبرق, триполи, бенгази, 的黎波里
MA: rabat, casablanca, marrakech, marrakesh, fez, tangier, tanger, agadir, fès, meknès, laâyoune, dakhla, el jadida, tétouan, oujda, marraquexe, الرباط, الدار البيضاء, مراكش, طنجة, فاس, أكادير, العيون, рабат, 拉巴特
MC: monaco
MD: chisinau, chişinău, chișinău, tiraspol, comrat, bălți, кишинев, кишинёв, кишинэу, тирасполь, кишинів
ME: podgorica, budva, kotor, cetinje, nikšić, подгорица
MG: antananarivo, toamasina
MH: majuro
MK: skopje, ohrid, bitola, скопје, охрид, битола, скопье, tetovo, shkup
ML: bamako, gao, tombouctou, timbuktu, kidal, sikasso, mopti, бамако
MM: yangon, naypyidaw, nay pyi taw, naypyitaw, mandalay, sittwe, rangoon, ရန်ကုန်, နေပြည်တော်, янгон, 仰光, 内比都, ヤンゴン, ネピドー, 양곤
MN: ulan bator, ulaanbaatar, улаанбаатар, улан-батор, 乌兰巴托, ウランバートル, 울란바토르, oulan-bator
MO: macau, macao, макао, 澳门, 澳門
MR: nouakchott, nouadhibou, نواكشوط, нуакшот
MT: valletta, la valette, il-belt valletta, валлетта
MU: port louis, port-louis
MV: malé, male'
MW: lilongwe, blantyre, zomba, mzuzu
MX: mexico city, ciudad de méxico, méxico, monterrey, guadalajara, tijuana, puebla, cancún, cancun, acapulco, ciudad juárez, oaxaca, mérida, veracruz, culiacán, toluca, león, querétaro, morelia, chihuahua, hermosillo, saltillo, chilpancingo, xalapa, tuxtla gutiérrez, villahermosa, reynosa, matamoros, méjico, mexico-stadt, mexiko-stadt, città del messico, cidade do méxico, ciutat de mèxic, mexiko, meksyk, mexico stad, мехико, مكسيكو سيتي, مكسيكو, 墨西哥城, メキシコ市, メキシコシティー, メキシコシティ, 멕시코시티, πόλη του μεξικού
MY: kuala lumpur, putrajaya, george town, penang, johor bahru, kota kinabalu, kuching, ipoh, shah alam, langkawi, melaka, malacca, alor setar, kota bharu, kuala terengganu, kuantan, seremban, petaling jaya, labuan, sandakan, tawau, miri, sibu, bintulu, куала-лумпур, كوالالمبور, 吉隆坡, クアラルンプール, 쿠알라룸푸르
MZ: maputo, beira, nampula, pemba, quelimane, tete
NA: windhoek, swakopmund, walvis bay
NE: niamey, agadez, diffa
NG: abuja, lagos, kano, maiduguri, port harcourt, kaduna, ibadan, enugu, jos, calabar, uyo, yola, sokoto, katsina, ilorin, abeokuta, akure, benin city, awka, owerri, umuahia, asaba, yenagoa, makurdi, lafia, lokoja, minna, bauchi, gombe, damaturu, jalingo, dutse, birnin kebbi, gusau, ado-ekiti, osogbo, abakaliki, абуджа, أبوجا, 阿布贾, アブジャ
NI: managua
NL: amsterdam, the hague, rotterdam, utrecht, eindhoven, groningen, den haag, la haye, la haya, l'aja, haia, maastricht, arnhem, nijmegen, zwolle, leeuwarden, den bosch, 's-hertogenbosch, tilburg, breda, haarlem, leiden, delft, hilversum, almere, enschede, apeldoorn, dordrecht, assen, haag, hága, haaga, hāga, haga, гаага, хага, амстердам, амстердам, لاهاي, أمستردام, האג, 海牙, 阿姆斯特丹, ハーグ, アムステルダム, 헤이그, 암스테르담, χάγη, άμστερνταμ, lahey
NO: oslo, bergen, trondheim, stavanger, tromsø, kristiansand, bodø, drammen, lillehammer, ålesund, hamar, fredrikstad, kirkenes, longyearbyen, ósló, осло, أوسلو, אוסלו, 奥斯陆, オスロ, 오슬로, όσλο
NP: kathmandu, pokhara, biratnagar, lalitpur, bhaktapur, birgunj, nepalgunj, chitwan, janakpur, dhangadhi, katmandu, katmandou, काठमाडौं, काठमांडू, काठमाण्डौ, पोखरा, विराटनगर, катманду, كاتماندو, 加德满都, カトマンズ, 카트만두
NZ: wellington, auckland, christchurch, dunedin, queenstown, rotorua, tauranga, napier, nelson, веллингтон, 惠灵顿, 奥克兰, ウェリントン, オークランド, 웰링턴, 오클랜드
OM: muscat, salalah, sohar, mascate, مسقط, صلالة, маскат
PA: panama city, panamá, ciudad de panamá, panama, città di panama
PE: lima, cusco, cuzco, arequipa, trujillo, piura, iquitos, puno, chiclayo, callao, лима, ليما, 利马, リマ, 리마
PG: port moresby, lae
PH: manila, quezon city, cebu city, cebu, davao city, davao, zamboanga city, baguio city, iloilo city, makati, pasay, taguig, pasig, general santos city, cagayan de oro city, bacolod city, cotabato city, tacloban city, legazpi city, clark, angeles city, manille, манила, مانيلا, 马尼拉, マニラ, 마닐라, μανίλα
PK: islamabad, karachi, lahore, peshawar, quetta, rawalpindi, multan, faisalabad, muzaffarabad, gilgit, hyderabad sindh, sialkot, swat, gwadar, abbottabad, исламабад, карачи, إسلام آباد, اسلام آباد, کراچی, لاہور, پشاور, کوئٹہ, راولپنڈی, 伊斯兰堡, 卡拉奇, イスラマバード, 이슬라마바드, ισλαμαμπάντ
PL: warsaw, warszawa, kraków, krakow, cracow, gdańsk, gdansk, wrocław, poznań, łódź, katowice, lublin, szczecin, białystok, rzeszów, toruń, bydgoszcz, olsztyn, kielce, opole, gdynia, sopot, zakopane, częstochowa, varsovie, varsovia, varsavia, varsóvia, warschau, warschau, varšava, varsó, varssavi, varsova, варшава, وارسو, ורשה, 华沙, ワルシャワ, 바르샤바, βαρσοβία, varşova
PR: san juan, ponce
PS: ramallah, gaza, gaza city, hebron, nablus, bethlehem, jenin, jericho, rafah, khan younis, khan yunis, ramala, газа, рамалла, غزة, رام الله, الخليل, نابلس, بيت لحم, جنين, رفح, طولكرم, خان يونس, غزه, רמאללה, עזה, 加沙, 拉姆安拉, ガザ, ラマラ, 가자, 라말라, γάζα
PT: lisbon, lisboa, porto, oporto, coimbra, braga, faro, funchal, ponta delgada, aveiro, évora, leiria, setúbal, viseu, guarda, bragança, beja, portalegre, santarém, viana do castelo, vila real, castelo branco, guimarães, fátima, angra do heroísmo, horta, odivelas, lisbonne, lissabon, lisbona, lisabona, lizbona, lisszabon, lissabon, лиссабон, лісабон, لشبونة, 里斯本, リスボン, 리스본, λισαβόνα, lizbon
PW: koror
PY: asunción, asuncion, ciudad del este, encarnación, concepción
QA: doha, الدوحة, доха, 多哈, ドーハ, 도하, دوحه, ντόχα
RO: bucharest, bucurești, bucureşti, cluj-napoca, cluj, timișoara, timişoara, iași, iaşi, constanța, constanţa, brașov, braşov, craiova, sibiu, oradea, ploiești, galați, arad, suceava, alba iulia, târgu mureș, bucarest, bukarest, bucareste, boekarest, bukurešt, bukurešť, bukareszt, bükreş, бухарест, букурещ, букурешт, بوخارست, 布加勒斯特, ブカレスト, 부쿠레슈티, βουκουρέστι
RS: belgrade, beograd, novi sad, niš, kragujevac, subotica, zrenjanin, pančevo, čačak, kraljevo, leskovac, novi pazar, belgrad, belgrado, bělehrad, belgrád, београд, нови сад, ниш, крагујевац, суботица, белград, بلغراد, 贝尔格莱德, ベオグラード, 베오그라드, βελιγράδι
RU: moscow, st. petersburg, st petersburg, saint petersburg, vladivostok, sochi, kazan, novosibirsk, yekaterinburg, grozny, kaliningrad, murmansk, khabarovsk, yakutsk, rostov-on-don, volgograd, moskau, moscou, moscú, mosca, moscovo, moskova, moskva, moskwa, moszkva, maskva, maskava, moskou, moskva, mosku, moskva, москва, санкт-петербург, владивосток, сочи, казань, новосибирск, екатеринбург, грозный, калининград, мурманск, хабаровск, якутск, ростов-на-дону, волгоград, петербург, самара, уфа, пермь, омск, красноярск, воронеж, саратов, краснодар, тюмень, челябинск, иркутск, томск, барнаул, кемерово, владикавказ, махачкала, нальчик, элиста, симферополь, севастополь, ставрополь, астрахань, нижний новгород, ижевск, ярославль, тула, рязань, брянск, курск, белгород, смоленск, псков, архангельск, сыктывкар, петрозаводск, чита, улан-удэ, благовещенск, магадан, южно-сахалинск, петропавловск-камчатский, магас, майкоп, черкесск, кызыл, абакан, ханты-мансийск, салехард, пенза, ульяновск, тверь, калуга, орел, липецк, тамбов, вологда, кострома, иваново, владимир, чебоксары, йошкар-ола, саранск, киров, оренбург, курган, анадырь, байконур, دونيتسك, موسكو, مسکو, מוסקבה, 莫斯科, 圣彼得堡, 符拉迪沃斯托克, モスクワ, サンクトペテルブルク, ウラジオストク, 모스크바, 상트페테르부르크, 블라디보스토크, μόσχα, αγία πετρούπολη, मॉस्को, মস্কো, մոսկվա, მოსკოვი, mátxcơva, matxcơva, мәскеу, маскоў, москва
RW: kigali, butare, huye
SA: riyadh, jeddah, mecca, makkah, medina, madinah, dammam, dhahran, tabuk, abha, riad, riyad, djeddah, er-riad, الرياض, جدة, مكة المكرمة, المدينة المنورة, الدمام, أبها, تبوك, جازان, نجران, حائل, بريدة, эр-рияд, джидда, ריאד, 利雅得, リヤド, 리야드, ριάντ
SB: honiara
SC: victoria mahe
SD: khartoum, port sudan, omdurman, el fasher, jartum, khartum, cartum, الخرطوم, بورتسودان, أم درمان, الفاشر, хартум, 喀土穆, ハルツーム
SE: stockholm, gothenburg, göteborg, malmö, uppsala, linköping, örebro, västerås, umeå, luleå, norrköping, helsingborg, jönköping, lund, karlstad, gävle, sundsvall, östersund, kiruna, visby, växjö, halmstad, estocolmo, stoccolma, tukholma, sztokholm, stokholm, štokholm, stokholmas, stokholma, стокгольм, стокхолм, ستوكهولم, שטוקהולם, 斯德哥尔摩, ストックホルム, 스톡홀름, στοκχόλμη
SG: singapore, singapour, singapur, singapura, сингапур, سنغافورة, 新加坡, シンガポール, 싱가포르, σιγκαπούρη
SI: ljubljana, maribor, celje, koper, kranj, novo mesto, ptuj, murska sobota, любляна, лубљана, 卢布尔雅那, liubliana, laibach
SK: bratislava, košice, žilina, nitra, prešov, banská bystrica, trnava, trenčín, poprad, martin, pozsony, bratysława, братислава, براتيسلافا, 布拉迪斯拉发, bratislave, presburg
SL: freetown
SM: san marino
SN: dakar, saint-louis, thiès, ziguinchor, kaolack, touba, дакар, داكار, 达喀尔, ダカール
SO: mogadishu, hargeisa, kismayo, garowe, mogadiscio, muqdisho, mogadiscio, могадишо, مقديشو, 摩加迪沙
SR: paramaribo
SS: juba, malakal, bor, джуба, جوبا, 朱巴
ST: são tomé, sao tome
SV: san salvador
SY: damascus, aleppo, homs, latakia, idlib, raqqa, qamishli, daraa, hama, deir ezzor, tartus, damas, damasco, damaskus, alep, damašek, damaszek, дамаск, алеппо, دمشق, حلب, حمص, اللاذقية, إدلب, درعا, حماة, دير الزور, طرطوس, السويداء, دمشق, דמשק, 大马士革, ダマスカス, 다마스쿠스, δαμασκός, şam
SZ: mbabane
TD: n'djamena, ndjamena, moundou, abéché
TG: lomé, lome, kara, sokodé
TH: bangkok, chiang mai, phuket, pattaya, chiang rai, hat yai, banguecoque, บางกอก, กรุงเทพฯ, กรุงเทพ, กรุงเทพมหานคร, เชียงใหม่, ภูเก็ต, นครราชสีมา, ขอนแก่น, สงขลา, ชลบุรี, นนทบุรี, ทำเนียบรัฐบาล, รัฐสภา, бангкок, بانكوك, 曼谷, バンコク, 방콕, μπανγκόκ
TJ: dushanbe, khujand, душанбе, худжанд, хорог, бохтар, куляб, хуҷанд, دوشنبه, 杜尚别
TL: dili, díli
TM: ashgabat, aşgabat, turkmenabat, aschgabat, ашхабад, ашгабад, туркменбаши, عشق آباد
TN: tunis, sfax, sousse, bizerte, gabès, tozeur, djerba, تونس, صفاقس, سوسة, тунис, túnez, tunisi, túnis, 突尼斯
TO: nuku'alofa
TR: ankara, istanbul, izmir, antalya, bursa, adana, gaziantep, diyarbakır, konya, trabzon, erzurum, mersin, hatay, kayseri, eskişehir, samsun, van, şanlıurfa, muğla, kahramanmaraş, malatya, edirne, çanakkale, sivas, kocaeli, sakarya, balıkesir, denizli, manisa, aydın, tekirdağ, rize, ordu, giresun, elazığ, mardin, batman, şırnak, hakkari, kars, iğdır, ağrı, zonguldak, bolu, düzce, isparta, burdur, afyonkarahisar, uşak, kütahya, bilecik, yalova, kırklareli, çorum, tokat, amasya, yozgat, kırşehir, nevşehir, niğde, aksaray, karaman, estambul, istanbul, i̇stanbul, i̇zmir, анкара, стамбул, анталья, истанбул, أنقرة, اسطنبول, إسطنبول, آنکارا, استانبول, איסטנבול, אנקרה, 安卡拉, 伊斯坦布尔, アンカラ, イスタンブール, 앙카라, 이스탄불, άγκυρα, κωνσταντινούπολη, isztambul, stambuł, άγκυρα
TT: port of spain, port-of-spain
TW: taipei, kaohsiung, taichung, tainan, hualien, taipeh, taipéi, keelung, hsinchu, тайбэй, تايبيه, 台北, 臺北, 高雄, 台中, 台南, 花蓮, 新竹, 基隆, 嘉義, 屏東, 宜蘭, 苗栗, 彰化, 南投, 雲林, 澎湖, 金門, 桃園, 新北, 台東, 타이베이, ταϊπέι
TZ: dar es salaam, dodoma, arusha, zanzibar, mwanza, dar-es-salaam, додома
UA: kyiv, kiev, kharkiv, odesa, odessa, lviv, dnipro, donetsk, luhansk, mariupol, kherson, zaporizhzhia, kramatorsk, bakhmut, simferopol, sevastopol, chernihiv, sumy, mykolaiv, poltava, kiew, kiova, kijev, kijów, kyjev, kyjiv, kijeva, kijevas, kiiev, kiïv, киев, харьков, одесса, львов, донецк, луганск, мариуполь, херсон, запорожье, днепропетровск, днепр, краматорск, артемовск, київ, харків, одеса, львів, донецьк, дніпро, запоріжжя, херсон, миколаїв, чернігів, суми, полтава, вінниця, житомир, рівне, луцьк, тернопіль, хмельницький, чернівці, ужгород, івано-франківськ, черкаси, кропивницький, винница, полтава, сумы, чернигов, николаев, кіеў, кијев, كييف, کی‌یف, קייב, 基辅, 基輔, キーウ, キエフ, 키이우, 키예프, κίεβο, kiev
UG: kampala, entebbe, gulu, кампала, 坎帕拉
US: washington, new york, los angeles, chicago, houston, philadelphia, san antonio, san diego, dallas, san francisco, boston, seattle, denver, detroit, atlanta, miami, minneapolis, st. louis, baltimore, las vegas, cleveland, pittsburgh, cincinnati, honolulu, indianapolis, milwaukee, new orleans, oklahoma city, salt lake city, sacramento, columbus, portland, nashville, memphis, austin, fort worth, charlotte, kansas city, tampa, orlando, united nations, springfield, richmond, albany, anchorage, juneau, boise, helena, omaha, des moines, cheyenne, santa fe, tallahassee, jacksonville, little rock, jefferson city, bismarck, fargo, sioux falls, augusta, hartford, harrisburg, annapolis, cupertino, palo alto, san jose, silicon valley, hollywood, cape canaveral, nueva york, nova york, nova iorque, new york city, nyc, brooklyn, manhattan, houston, el paso, tucson, tulsa, waco, buffalo, rochester, newark, camp david, guantanamo bay, capitol hill, los ángeles, filadelfia, nações unidas, naciones unidas, nations unies, vereinte nationen, vereinten nationen, nazioni unite, washington d.c, вашингтон, нью-йорк, лос-анджелес, сан-франциско, чикаго, ню йорк, њујорк, оон, واشنطن, نيويورك, لوس أنجلوس, الأمم المتحدة, واشنگتن, نیویورک, סן פרנסיסקו, וושינגטון, ניו יורק, 华盛顿, 華盛頓, 纽约, 紐約, 联合国, 聯合國, 洛杉矶, 洛杉磯, 旧金山, 舊金山, 芝加哥, 休斯敦, ワシントン, ニューヨーク, ロサンゼルス, サンフランシスコ, シカゴ, 国連, 워싱턴, 뉴욕, 로스앤젤레스, 샌프란시스코, 유엔, 시카고, ουάσινγκτον, νέα υόρκη, λος άντζελες, वाशिंगटन, न्यूयॉर्क, নিউইয়র্ক, ওয়াশিংটন, վաշինգտոն, ვაშინგტონი, vaşington, vaşinqton, waszyngton, vašingtonas, vašington, niujorkas, ņujorka, vašingtona, ню-йорк
UY: montevideo, montevidéu, punta del este, salto, монтевидео, 蒙得维的亚
UZ: tashkent, samarkand, toshkent, samarqand, bukhara, nukus, ташкент, самарканд, нукус, тошкент, самарқанд, бухоро, наманган, андижан, фергана, ургенч, طشقند, 塔什干
VA: vatican city, vatican, ciudad del vaticano, città del vaticano, cité du vatican, cidade do vaticano, vatikanstadt, vaticaanstad, vatikan, vatikán, watykan, vatikaani, ватикан, الفاتيكان, 梵蒂冈, 梵蒂岡, バチカン, 바티칸, βατικανό
VC: kingstown
VE: caracas, maracaibo, valencia, barquisimeto, mérida, каракас, كاراكاس, 加拉加斯, カラカス, 카라카스
VN: hanoi, hcm city, hà nội, ho chi minh city, tp. hồ chí minh, thành phố hồ chí minh, tp hồ chí minh, tp.hcm, da nang, đà nẵng, huế, hải phòng, cần thơ, hue, hai phong, can tho, ha noi, hanói, hanoï, quảng ninh, nghệ an, lâm đồng, ханой, هانوي, 河内, ハノイ, 하노이, 호찌민
VU: port vila
WS: apia
XK: pristina, prishtina, prishtinë, priština, mitrovica, prizren, приштина, косовска митровица, северна митровица
YE: sanaa, sana'a, aden, hodeidah, taiz, mukalla, صنعاء, عدن, تعز, الحديدة, المكلا, مأرب, сана, 萨那
ZA: johannesburg, cape town, pretoria, durban, soweto, bloemfontein, port elizabeth, gqeberha, east london, polokwane, mahikeng, kimberley, le cap, ciudad del cabo, città del capo, kapstadt, kaapstad, cidade do cabo, йоханнесбург, кейптаун, جوهانسبرغ, 约翰内斯堡, 开普敦, ヨハネスブルク, ケープタウン, 요하네스버그
ZM: lusaka, ndola, kitwe, livingstone, лусака
ZW: harare, bulawayo, mutare, хараре, هراري, 哈拉雷
`;
