/** Agencies of Latin America, the Arab world, Iran, Israel and Africa. Columns: see table.ts. */
export const SOUTH = `
Notimex | Notimex, NOTIMEX, NTX | MX | es | s
El Universal | El Universal, Agencia SUN | MX | es | k
Agencia Reforma | Agencia Reforma, AGENCIA REFORMA, Reforma | MX | es | k
Quadratín | Quadratín, Quadratin | MX | es | k
apro | apro, Apro, APRO | MX | es | k
ACN Cuba | ACN, AIN, Agencia Cubana de Noticias | CU | es en | s
Prensa Latina | Prensa Latina, PL, PRENSA LATINA, Пренса Латина, 拉美社 | CU | es en pt ru | s
Télam | Télam, Telam, TELAM, TÉLAM | AR | es | s
Noticias Argentinas | NA, Noticias Argentinas, Agencia NA | AR | es | s
DyN | DyN, DYN | AR | es | s
AICA | AICA | AR | es | k
MercoPress | Mercopress, MercoPress | UY | en | k
ABI | ABI, Agencia Boliviana de Información | BO | es | s
Agencia de Noticias Fides | ANF, Agencia de Noticias Fides | BO | es | s
Erbol | Erbol, ERBOL | BO | es | k
Andina | ANDINA, Andina, Agencia Andina | PE | es en | s
IP Paraguay | IP, Agencia IP, IP Paraguay | PY | es | s
AVN | AVN, ABN, VTV, Agencia Venezolana de Noticias | VE | es | s
Andes | Andes, ANDES, Ecuadorinmediato | EC | es | s
Colprensa | COLPRENSA, Colprensa | CO | es | s
Orbe | Orbe | CL | es | k
UPI Chile | UPI Chile | CL | es | k
AGN | AGN, Agencia Guatemalteca de Noticias | GT | es | s
ACAN-EFE | ACAN-EFE, Acan-Efe | PA CR NI HN SV GT | es | s
Cerigua | Cerigua, CERIGUA | GT | es | k
ANPanamá | ANP, ANPanamá | PA | es | k
Inforpress | Inforpress, INFORPRESS | CV | pt | s
Agência Brasil | Agência Brasil, ABr, Agencia Brasil, AGÊNCIA BRASIL, Radioagência Nacional | BR | pt en es | s
Estadão Conteúdo | Estadão Conteúdo, Agência Estado, AE, ESTADÃO CONTEÚDO, Estadao Conteudo, Broadcast | BR | pt | s
Folhapress | FOLHAPRESS, Folhapress | BR | pt | s
Agência O Globo | Agência O Globo, AGÊNCIA O GLOBO, O Globo | BR | pt | k
Agência Senado | Agência Senado, Agência Câmara, Agência Câmara de Notícias | BR | pt | k
Agência FAPESP | Agência FAPESP | BR | pt | k
UOL | UOL | BR | pt | k
ANGOP | ANGOP, Angop | AO | pt en fr | s
AIM | AIM, Agência de Informação de Moçambique | MZ | pt en | s
STP-Press | STP-Press, STP-PRESS | ST | pt | k
ANG | ANG | GW | pt | k
Macauhub | Macauhub, macauhub | MO | pt en | k
TATOLI | TATOLI, Tatoli | TL | pt en id | k
SPA | SPA, Saudi Press Agency, واس, وكالة الأنباء السعودية, وكالة الانباء السعودية | SA | ar en fr | s
WAM | WAM, وام, Emirates News Agency, وكالة أنباء الإمارات | AE | ar en fr es ru | s
KUNA | KUNA, كونا, Kuwait News Agency | KW | ar en | s
QNA | QNA, قنا, Qatar News Agency | QA | ar en | s
BNA | BNA, بنا, Bahrain News Agency, وكالة أنباء البحرين | BH | ar en | s
ONA | ONA, العمانية, Oman News Agency, العُمانية, وكالة الأنباء العمانية | OM | ar en | s
Saba | Saba, SABA, سبأ, سبأنت, Yemen News Agency | YE | ar en | s
MENA | MENA, أ ش أ, أ.ش.أ, أش أ, Middle East News Agency, وكالة أنباء الشرق الأوسط | EG | ar en | s
INA | INA, واع, Iraqi News Agency, وكالة الأنباء العراقية | IQ | ar en | s
NINA | NINA, نينا, National Iraqi News Agency | IQ | ar en | s
* | Shafaq News, شفق نيوز, السومرية نيوز, Alsumaria News | IQ | ar en | k
Aswat al-Iraq | Aswat al-Iraq, Aswat al Iraq, أصوات العراق | IQ | ar en | k
* | Rudaw, Kurdistan24, PUKmedia, BasNews | IQ | en ku ar | k
SANA | SANA, سانا, Syrian Arab News Agency | SY | ar en fr | s
Petra | Petra, PETRA, بترا, Jordan News Agency | JO | ar en | s
Ammon | عمون, Ammon, عمون نيوز | JO | ar | k
NNA | NNA, وطنية, الوطنية, National News Agency | LB | ar en fr | s
Al Markazia | المركزية, Al-Markazia, أخبار اليوم | LB | ar | k
WAFA | WAFA, وفا, Wafa | PS | ar en | s
Ma'an | Ma'an, Ma’an, معا, Maan | PS | ar en | s
Safa | صفا, Safa | PS | ar | k
Quds Press | قدس برس, Quds Press | PS | ar | k
LANA | LANA, وال, Libyan News Agency, أوج | LY | ar en | s
TAP | TAP, وات, Tunis Afrique Presse, تاب | TN | ar fr en | s
APS | APS, وأج, واج, Algérie Presse Service, Algeria Press Service, و أ ج | DZ | ar fr en | s
MAP | MAP, ومع, و م ع, Maghreb Arabe Presse, Moroccan News Agency | MA | ar fr en es | s
AMI | AMI, وما, و م أ, Agence mauritanienne d'information | MR | ar fr | s
ANI (Mauritania) | ANI, Agence nouakchott d'information, الأخبار (نواكشوط), وكالة نواكشوط للأنباء | MR | ar fr | k
SUNA | SUNA, سونا, Sudan News Agency | SD | ar en | s
SONNA | SONNA, Sonna, صونا | SO | so ar en | s
ADI | ADI, Agence djiboutienne d'information | DJ | fr | s
Asharq Al-Awsat | الشرق الأوسط, Asharq Al-Awsat | SA GB | ar en | k
Al Jazeera | الجزيرة, Al Jazeera, الجزيرة نت | QA | ar en | k
Al Arabiya | العربية.نت, العربية نت, Al Arabiya | AE SA | ar en | k
IRNA | IRNA, ایرنا, إرنا, ارنا, ИРНА, Islamic Republic News Agency | IR | fa en ar | s
ISNA | ISNA, ایسنا | IR | fa en | s
Tasnim | Tasnim, تسنیم, تسنيم, خبرگزاری تسنیم, Tasnim News Agency | IR | fa en ar | s
Fars | FNA, Fars, فارس, خبرگزاری فارس, Fars News Agency | IR | fa en | s
Mehr | MNA, Mehr, مهر, خبرگزاری مهر, Mehr News Agency | IR | fa en | s
ILNA | ILNA, ایلنا | IR | fa en | s
IQNA | IQNA, ایکنا, إکنا | IR | fa en ar | k
YJC | YJC, باشگاه خبرنگاران جوان | IR | fa en | k
Shana | Shana, SHANA, شانا | IR | fa en | k
Tehran Times | Tehran Times | IR | en | k
IBNA | IBNA, ایبنا | IR | fa en | k
ICANA | ICANA, ICANA News Agency, خانه ملت | IR | fa | k
Taghrib | TNA, تقریب | IR | fa en | k
ABNA | ABNA, ابنا, أبنا | IR | fa en ar | k
Press TV | Press TV, PressTV | IR | en | k
Itim | עתים, עיתי"ם, Itim, ITIM | IL | he en | s
TPS | TPS, תצפית, Tazpit, TPS-IL | IL | en he | k
Ynet | ynet, Ynet | IL | he en | k
INN | INN, Arutz Sheva, ערוץ 7 | IL | he en | k
APS (Senegal) | APS, Agence de presse sénégalaise | SN | fr | s
AIP | AIP, Agence ivoirienne de presse | CI | fr | s
AIB | AIB, Agence d'information du Burkina | BF | fr | s
AMAP | AMAP, Amap, Agence malienne de presse | ML | fr | s
ANP (Niger) | ANP, Agence nigérienne de presse | NE | fr | s
ATOP | ATOP, Atop, Agence togolaise de presse, Savoir News, Savoir news | TG | fr | s
ABP | ABP, Agence Bénin Presse | BJ | fr | s
AGP | AGP, Agence guinéenne de presse | GN | fr | s
AGP (Gabon) | AGP, Gabonews, GABONEWS, Gabonreview | GA | fr | s
ACP | ACP, Agence congolaise de presse | CD | fr | s
ACI (Congo) | ACI, Agence congolaise d'information, ADIAC, Adiac, Les Dépêches de Brazzaville | CG | fr | s
Alwihda Info | Alwihda Info, Alwihda | TD | fr | k
* | ACAP, RJDH | CF | fr | k
ABP (Burundi) | ABP, Agence burundaise de presse, Net Press | BI | fr | s
RNA | RNA, Rwanda News Agency, ARI, IGIHE, KT Press | RW | en fr | s
ANTA | ANTA, Taratra | MG | fr | k
HZK | HZK-Presse, HZK | KM | fr | k
NAN | NAN, News Agency of Nigeria | NG | en | s
GNA | GNA, Ghana News Agency | GH | en | s
SLENA | SLENA | SL | en | k
LINA | LINA, FrontPageAfrica | LR | en | k
ENA | ENA, Ethiopian News Agency, ኢዜአ | ET | en am | s
Fana | FBC, Fana | ET | en am | k
ERINA | ERINA, ERITREA NEWS | ER | en | k
KNA (Kenya) | KNA, Kenya News Agency, KBC | KE | en sw | s
CAJ News | CAJ News, CAJ | ZA | en | k
UNA | UNA | UG | en | k
Maelezo | MAELEZO, Maelezo, Shihata, SHIHATA | TZ | sw en | s
ZANIS | ZANIS, ZANA | ZM | en | s
MANA | MANA, Mana | MW | en | s
New Ziana | New Ziana, NEW ZIANA, ZIANA, Ziana | ZW | en | s
BOPA | BOPA, Bopa | BW | en | s
LENA | LENA, Lena | LS | en | s
SNA | SNA, Seychelles News Agency | SC | en fr | s
NAMPA | NAMPA, Nampa | NA | en | s
SAPA | SAPA, Sapa, South African Press Association | ZA | en | s
ANA | ANA, African News Agency | ZA | en | s
SAnews | SAnews.gov.za, SAnews, BuaNews | ZA | en | s
GroundUp | GroundUp | ZA | en | k
* | News24, Netwerk24 | ZA | en af | k
`;
