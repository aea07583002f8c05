/**
 * Names of countries and territories by ISO 3166-1 code, in lower case, in the languages whose datelines print the country
 * (English, French, Spanish, German, Italian, Portuguese, Dutch, Russian, Arabic). Source: Unicode CLDR 48, with the short forms of wires.
 */
export const COUNTRIES = `
AF: afghanistan, afganistán, afeganistão, афганистан, أفغانستان
AL: albania, albanie, albanien, albânia, albanië, албания, ألبانيا
DZ: algeria, algérie, argelia, algerien, argélia, algerije, алжир, الجزائر
AD: andorra, andorre, андорра, أندورا
AO: angola, ангола, أنغولا
AG: antigua & barbuda, antigua-et-barbuda, antigua y barbuda, antigua und barbuda, antigua e barbuda, antígua e barbuda, antigua en barbuda, антигуа и барбуда, أنتيغوا وبربودا
AR: argentina, argentine, argentinien, argentinië, аргентина, الأرجنتين
AM: armenia, arménie, armenien, armênia, armenië, армения, أرمينيا
AU: australia, australie, australien, austrália, australië, австралия, أستراليا
AT: austria, autriche, österreich, áustria, oostenrijk, австрия, النمسا
AZ: azerbaijan, azerbaïdjan, azerbaiyán, aserbaidschan, azerbaigian, azerbaijão, azerbeidzjan, азербайджан, أذربيجان
BS: bahamas, bahama's, багамы, جزر البهاما
BH: bahrain, bahreïn, baréin, bahrein, barein, бахрейн, البحرين
BD: bangladesh, bangladés, bangladesch, бангладеш, بنغلاديش
BB: barbados, barbade, барбадос, بربادوس
BY: belarus, biélorussie, bielorrusia, bielorussia, bielorrússia, беларусь, بيلاروس
BE: belgium, belgique, bélgica, belgien, belgio, belgië, бельгия, بلجيكا
BZ: belize, belice, белиз, بليز
BJ: benin, bénin, benín, бенин, بنين
BT: bhutan, bhoutan, bután, butão, бутан, بوتان
BO: bolivia, bolivie, bolivien, bolívia, боливия, بوليفيا
BA: bosnia & herzegovina, bosnie-herzégovine, bosnia y herzegovina, bosnien und herzegowina, bosnia ed erzegovina, bósnia e herzegovina, bosnië en herzegovina, босния и герцеговина, البوسنة والهرسك, bosnia, bosnia-herzegovina
BW: botswana, botsuana, ботсвана, بوتسوانا
BR: brazil, brésil, brasil, brasilien, brasile, brazilië, бразилия, البرازيل
BN: brunei, brunéi, brunei darussalam, бруней, بروناي
BG: bulgaria, bulgarie, bulgarien, bulgária, bulgarije, болгария, بلغاريا
BF: burkina faso, burquina faso, буркина-фасо, بوركينا فاسو
BI: burundi, бурунди, بوروندي
KH: cambodia, cambodge, camboya, kambodscha, cambogia, camboja, cambodja, камбоджа, كمبوديا
CM: cameroon, cameroun, camerún, kamerun, camerun, camarões, kameroen, камерун, الكاميرون
CA: canada, canadá, kanada, канада, كندا
CV: cape verde, cap-vert, cabo verde, capo verde, kaapverdië, кабо-верде, الرأس الأخضر
CF: central african republic, république centrafricaine, república centroafricana, zentralafrikanische republik, repubblica centrafricana, república centro-africana, centraal-afrikaanse republiek, центрально-африканская республика, جمهورية أفريقيا الوسطى
TD: chad, tchad, tschad, ciad, chade, tsjaad, чад, تشاد
CL: chile, chili, cile, чили, تشيلي
CN: china, chine, cina, китай, الصين
CO: colombia, colombie, kolumbien, colômbia, колумбия, كولومبيا
KM: comoros, comores, comoras, komoren, comore, comoren, коморы, جزر القمر
CG: congo - brazzaville, congo-brazzaville, congo, kongo-brazzaville, república do congo, конго - браззавиль, الكونغو - برازافيل
CD: congo - kinshasa, congo-kinshasa, república democrática del congo, kongo-kinshasa, конго - киншаса, الكونغو - كينشاسا, dr congo, rd congo, rdc
CR: costa rica, коста-рика, كوستاريكا
CI: côte d'ivoire, costa d'avorio, costa do marfim, ivoorkust, кот-д'ивуар, ساحل العاج, ivory coast, cote d'ivoire
HR: croatia, croatie, croacia, kroatien, croazia, croácia, kroatië, хорватия, كرواتيا
CU: cuba, kuba, куба, كوبا
CY: cyprus, chypre, chipre, zypern, cipro, кипр, قبرص
CZ: czechia, tchéquie, chequia, tschechien, cechia, tchéquia, tsjechië, чехия, التشيك, czech republic, république tchèque, república checa
DK: denmark, danemark, dinamarca, dänemark, danimarca, denemarken, дания, الدانمرك
DJ: djibouti, yibuti, dschibuti, gibuti, djibuti, джибути, جيبوتي
DM: dominica, dominique, доминика, دومينيكا
DO: dominican republic, république dominicaine, república dominicana, dominikanische republik, repubblica dominicana, dominicaanse republiek, доминиканская республика, جمهورية الدومينيكان
EC: ecuador, équateur, equador, эквадор, الإكوادور
EG: egypt, égypte, egipto, ägypten, egitto, egito, egypte, египет, مصر
SV: el salvador, salvador, сальвадор, السلفادور
GQ: equatorial guinea, guinée équatoriale, guinea ecuatorial, äquatorialguinea, guinea equatoriale, guiné equatorial, equatoriaal-guinea, экваториальная гвинея, غينيا الاستوائية
ER: eritrea, érythrée, eritreia, эритрея, إريتريا
EE: estonia, estonie, estland, estônia, эстония, إستونيا
SZ: eswatini, esuatini, essuatíni, эсватини, إسواتيني, swaziland
ET: ethiopia, éthiopie, etiopía, äthiopien, etiopia, etiópia, ethiopië, эфиопия, إثيوبيا
FJ: fiji, fidji, fiyi, fidschi, figi, фиджи, فيجي
FI: finland, finlande, finlandia, finnland, finlândia, финляндия, فنلندا
FR: france, francia, frankreich, frança, frankrijk, франция, فرنسا
GA: gabon, gabón, gabun, gabão, габон, الغابون
GM: gambia, gambie, gâmbia, гамбия, غامبيا
GE: georgia, géorgie, georgien, geórgia, georgië, грузия, جورجيا
DE: germany, allemagne, alemania, deutschland, germania, alemanha, duitsland, германия, ألمانيا
GH: ghana, gana, гана, غانا
GR: greece, grèce, grecia, griechenland, grécia, griekenland, греция, اليونان
GD: grenada, grenade, granada, гренада, غرينادا
GT: guatemala, гватемала, غواتيمالا
GN: guinea, guinée, guiné, guinee, гвинея, غينيا
GW: guinea-bissau, guinée-bissau, guinea-bisáu, guiné-bissau, guinee-bissau, гвинея-бисау, غينيا بيساو
GY: guyana, guiana, гайана, غيانا
HT: haiti, haïti, haití, гаити, هايتي
HN: honduras, гондурас, هندوراس
HU: hungary, hongrie, hungría, ungarn, ungheria, hungria, hongarije, венгрия, هنغاريا
IS: iceland, islande, islandia, island, islanda, islândia, ijsland, исландия, آيسلندا
IN: india, inde, indien, índia, индия, الهند
ID: indonesia, indonésie, indonesien, indonésia, indonesië, индонезия, إندونيسيا
IR: iran, irán, irã, иран, إيران
IQ: iraq, irak, iraque, ирак, العراق
IE: ireland, irlande, irlanda, irland, ierland, ирландия, أيرلندا
IL: israel, israël, israele, израиль, إسرائيل
IT: italy, italie, italia, italien, itália, italië, италия, إيطاليا
JM: jamaica, jamaïque, jamaika, giamaica, ямайка, جامايكا
JP: japan, japon, japón, giappone, japão, япония, اليابان
JO: jordan, jordanie, jordania, jordanien, giordania, jordânia, jordanië, иордания, الأردن
KZ: kazakhstan, kazajistán, kasachstan, kazakistan, cazaquistão, kazachstan, казахстан, كازاخستان
KE: kenya, kenia, quênia, кения, كينيا
KI: kiribati, quiribati, кирибати, كيريباتي
KP: north korea, corée du nord, corea del norte, nordkorea, corea del nord, coreia do norte, noord-korea, кндр, كوريا الشمالية, dprk
KR: south korea, corée du sud, corea del sur, südkorea, corea del sud, coreia do sul, zuid-korea, республика корея, كوريا الجنوبية, s. korea, rok
KW: kuwait, koweït, koeweit, кувейт, الكويت
KG: kyrgyzstan, kirghizstan, kirguistán, kirgisistan, kirghizistan, quirguistão, kirgizië, киргизия, قيرغيزستان
LA: laos, лаос, لاوس
LV: latvia, lettonie, letonia, lettland, lettonia, letônia, letland, латвия, لاتفيا
LB: lebanon, liban, líbano, libanon, libano, ливан, لبنان
LS: lesotho, lesoto, лесото, ليسوتو
LR: liberia, libéria, либерия, ليبيريا
LY: libya, libye, libia, libyen, líbia, libië, ливия, ليبيا
LI: liechtenstein, лихтенштейн, ليختنشتاين
LT: lithuania, lituanie, lituania, litauen, lituânia, litouwen, литва, ليتوانيا
LU: luxembourg, luxemburgo, luxemburg, lussemburgo, люксембург, لوكسمبورغ
MG: madagascar, madagaskar, мадагаскар, مدغشقر
MW: malawi, malaui, малави, ملاوي
MY: malaysia, malaisie, malasia, malásia, maleisië, малайзия, ماليزيا
MV: maldives, maldivas, malediven, maldive, maldiven, мальдивы, جزر المالديف
ML: mali, мали, مالي
MT: malta, malte, мальта, مالطا
MH: marshall islands, îles marshall, islas marshall, marshallinseln, isole marshall, ilhas marshall, marshalleilanden, маршалловы о-ва, جزر مارشال
MR: mauritania, mauritanie, mauretanien, mauritânia, mauritanië, мавритания, موريتانيا
MU: mauritius, maurice, mauricio, maurício, маврикий, موريشيوس
MX: mexico, mexique, méxico, mexiko, messico, мексика, المكسيك
FM: micronesia, micronésie, mikronesien, micronésia, федеративные штаты микронезии, ميكرونيزيا
MD: moldova, moldavie, moldavia, republik moldau, moldávia, moldavië, молдова, مولدوفا
MC: monaco, mónaco, mônaco, монако, موناكو
MN: mongolia, mongolie, mongolei, mongólia, mongolië, монголия, منغوليا
ME: montenegro, monténégro, черногория, الجبل الأسود
MA: morocco, maroc, marruecos, marokko, marocco, marrocos, марокко, المغرب
MZ: mozambique, mosambik, mozambico, moçambique, мозамбик, موزمبيق
MM: myanmar, burma
NA: namibia, namibie, namíbia, namibië, намибия, ناميبيا
NR: nauru, науру, ناورو
NP: nepal, népal, непал, نيبال
NL: netherlands, pays-bas, países bajos, niederlande, paesi bassi, países baixos, nederland, нидерланды, هولندا, holland
NZ: new zealand, nouvelle-zélande, nueva zelanda, neuseeland, nuova zelanda, nova zelândia, nieuw-zeeland, новая зеландия, نيوزيلندا
NI: nicaragua, nicarágua, никарагуа, نيكاراغوا
NE: niger, níger, нигер, النيجر
NG: nigeria, nigéria, нигерия, نيجيريا
MK: north macedonia, macédoine du nord, macedonia del norte, nordmazedonien, macedonia del nord, macedônia do norte, noord-macedonië, северная македония, مقدونيا الشمالية, macedonia
NO: norway, norvège, noruega, norwegen, norvegia, noorwegen, норвегия, النرويج
OM: oman, omán, omã, оман, عُمان
PK: pakistan, pakistán, paquistão, пакистан, باكستان
PW: palau, palaos, палау, بالاو
PA: panama, panamá, панама, بنما
PG: papua new guinea, papouasie-nouvelle-guinée, papúa nueva guinea, papua-neuguinea, papua nuova guinea, papua-nova guiné, papoea-nieuw-guinea, папуа — новая гвинея, بابوا غينيا الجديدة
PY: paraguay, paraguai, парагвай, باراغواي
PE: peru, pérou, perú, perù, перу, بيرو
PH: philippines, filipinas, philippinen, filippine, filipijnen, филиппины, الفلبين
PL: poland, pologne, polonia, polen, polônia, польша, بولندا
PT: portugal, portogallo, португалия, البرتغال
QA: qatar, catar, katar, катар, قطر
RO: romania, roumanie, rumanía, rumänien, romênia, roemenië, румыния, رومانيا
RU: russia, russie, rusia, russland, rússia, rusland, россия, روسيا, рф
RW: rwanda, ruanda, руанда, رواندا
KN: st. kitts & nevis, saint-christophe-et-niévès, san cristóbal y nieves, st. kitts und nevis, saint kitts e nevis, são cristóvão e névis, saint kitts en nevis, сент-китс и невис, سانت كيتس ونيفيس
LC: st. lucia, sainte-lucie, santa lucía, saint lucia, santa lúcia, сент-люсия, سانت لوسيا
VC: st. vincent & grenadines, saint-vincent-et-les grenadines, san vicente y las granadinas, st. vincent und die grenadinen, saint vincent e grenadine, são vicente e granadinas, saint vincent en de grenadines, сент-винсент и гренадины, سانت فنسنت وجزر غرينادين
WS: samoa, самоа, ساموا
SM: san marino, saint-marin, сан-марино, سان مارينو
ST: são tomé & príncipe, sao tomé-et-principe, santo tomé y príncipe, são tomé und príncipe, são tomé e príncipe, sao tomé en principe, сан-томе и принсипи, ساو تومي وبرينسيبي
SA: saudi arabia, arabie saoudite, arabia saudí, saudi-arabien, arabia saudita, arábia saudita, saoedi-arabië, саудовская аравия, المملكة العربية السعودية
SN: senegal, sénégal, сенегал, السنغال
RS: serbia, serbie, serbien, sérvia, servië, сербия, صربيا
SC: seychelles, seychellen, seicheles, сейшельские о-ва, سيشل
SL: sierra leone, sierra leona, serra leoa, сьерра-леоне, سيراليون
SG: singapore, singapour, singapur, singapura, сингапур, سنغافورة
SK: slovakia, slovaquie, eslovaquia, slowakei, slovacchia, eslováquia, slowakije, словакия, سلوفاكيا
SI: slovenia, slovénie, eslovenia, slowenien, eslovênia, slovenië, словения, سلوفينيا
SB: solomon islands, îles salomon, islas salomón, salomonen, isole salomone, ilhas salomão, salomonseilanden, соломоновы о-ва, جزر سليمان
SO: somalia, somalie, somália, somalië, сомали, الصومال
ZA: south africa, afrique du sud, sudáfrica, südafrika, sudafrica, áfrica do sul, zuid-afrika, южно-африканская республика, جنوب أفريقيا
SS: south sudan, soudan du sud, sudán del sur, südsudan, sud sudan, sudão do sul, zuid-soedan, южный судан, جنوب السودان
ES: spain, espagne, españa, spanien, spagna, espanha, spanje, испания, إسبانيا
LK: sri lanka, шри-ланка, سريلانكا
SD: sudan, soudan, sudán, sudão, soedan, судан, السودان
SR: suriname, surinam, суринам, سورينام
SE: sweden, suède, suecia, schweden, svezia, suécia, zweden, швеция, السويد
CH: switzerland, suisse, suiza, schweiz, svizzera, suíça, zwitserland, швейцария, سويسرا
SY: syria, syrie, siria, syrien, síria, syrië, сирия, سوريا
TW: taiwan, taïwan, taiwán, тайвань, تايوان
TJ: tajikistan, tadjikistan, tayikistán, tadschikistan, tagikistan, tadjiquistão, tadzjikistan, таджикистан, طاجيكستان
TZ: tanzania, tanzanie, tansania, tanzânia, танзания, تنزانيا
TH: thailand, thaïlande, tailandia, thailandia, tailândia, таиланд, تايلاند
TL: timor-leste, timor oriental, timor est, oost-timor, восточный тимор, تيمور - ليشتي
TG: togo, того, توغو
TO: tonga, тонга, تونغا
TT: trinidad & tobago, trinité-et-tobago, trinidad y tobago, trinidad und tobago, trinidad e tobago, trinidad en tobago, тринидад и тобаго, ترينيداد وتوباغو
TN: tunisia, tunisie, túnez, tunesien, tunísia, tunesië, тунис, تونس
TR: türkiye, turquie, turquía, türkei, turchia, turquia, turkije, турция, تركيا, turkey
TM: turkmenistan, turkménistan, turkmenistán, turcomenistão, туркменистан, تركمانستان
TV: tuvalu, тувалу, توفالو
UG: uganda, ouganda, oeganda, уганда, أوغندا
UA: ukraine, ucrania, ucraina, ucrânia, oekraïne, украина, أوكرانيا
AE: united arab emirates, émirats arabes unis, emiratos árabes unidos, vereinigte arabische emirate, emirati arabi uniti, emirados árabes unidos, verenigde arabische emiraten, оаэ, الإمارات العربية المتحدة, uae, u.a.e., emirats arabes unis
GB: united kingdom, royaume-uni, reino unido, vereinigtes königreich, regno unito, verenigd koninkrijk, великобритания, المملكة المتحدة, uk, u.k., britain, great britain, england, scotland, wales, northern ireland, angleterre, écosse, inglaterra, escocia
US: united states, états-unis, estados unidos, vereinigte staaten, stati uniti, verenigde staten, соединенные штаты, الولايات المتحدة, u.s., usa, u.s.a., etats-unis, ee.uu., eeuu, eua, сша
UY: uruguay, uruguai, уругвай, أورغواي
UZ: uzbekistan, ouzbékistan, uzbekistán, usbekistan, uzbequistão, oezbekistan, узбекистан, أوزبكستان
VU: vanuatu, вануату, فانواتو
VE: venezuela, венесуэла, فنزويلا
VN: vietnam, viêt nam, vietnã, вьетнам, فيتنام
YE: yemen, yémen, jemen, iêmen, йемен, اليمن
ZM: zambia, zambie, sambia, zâmbia, замбия, زامبيا
ZW: zimbabwe, zimbabue, simbabwe, zimbábue, зимбабве, زيمبابوي
VA: vatican city, état de la cité du vatican, ciudad del vaticano, vatikanstadt, città del vaticano, cidade do vaticano, vaticaanstad, ватикан, الفاتيكان, vatican
PS: palestinian territories, territoires palestiniens, territorios palestinos, palästinensische autonomiegebiete, territori palestinesi, territórios palestinos, palestijnse gebieden, палестинские территории, الأراضي الفلسطينية, gaza strip, west bank, gaza, cisjordanie, occupied west bank, palestine
HK: hong kong sar china, r.a.s. chinoise de hong kong, sonderverwaltungsregion hongkong, ras di hong kong, hongkong sar van china, hong kong
MO: macao sar china, r.a.s. chinoise de macao, sonderverwaltungsregion macau, ras di macao, macau sar van china, منطقة ماكاو الإدارية الخاصة
XK: kosovo, косово, كوسوفو
GL: greenland, groenland, groenlandia, grönland, groenlândia, гренландия, غرينلاند
PR: puerto rico, porto rico, portorico, пуэрто-рико, بورتوريكو
`;
