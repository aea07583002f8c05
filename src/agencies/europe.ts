/** Agencies of Europe, Turkey and the former Soviet Union. Columns: see table.ts. */
export const EUROPE = `
PA Media | PA, PA Media, Press Association, PA news agency | GB | en | s
Sky News | Sky News | GB | en | k
BBC | BBC, BBC News, Би-би-си, بی‌بی‌سی | GB | en | k
RTÉ | RTÉ, RTÉ News | IE | en ga | k
Alliance News | Alliance News | GB | en | k
RNS (London) | RNS, Regulatory News Service | GB | en | k
ICN | ICN | GB | en | k
dpa | dpa, dpa/lby, dpa/bb, dpa/lno, dpa/lnw, dpa/lrs, dpa/lsw, dpa/lhe, dpa/lni, dpa/lth, dpa/sn, dpa/sa, dpa/mv, dpa/th, dpa/tmn, dpa-infocom, dpa/gms, Deutsche Presse-Agentur, German Press Agency, ДПА, د ب أ, د.ب.أ, 德新社, DPA通信, DPA통신 | DE | de en es ar | s
dpa-AFX | dpa-AFX, dpa-afx | DE | de en | s
ddp | ddp, ddp/AP | DE | de | k
dapd | dapd | DE | de | k
dts Nachrichtenagentur | dts, dts Nachrichtenagentur | DE | de | k
epd | epd | DE | de | s
KNA | KNA | DE | de | s
taz | taz | DE | de | s
idea | idea | DE | de | k
SID | SID, sid | DE | de | k
Reuters Deutschland | rtr | DE | de | k
vwd | vwd | DE | de | k
news aktuell ots | ots, OTS, na/ots, presseportal, ots/PRNewswire, ots - | DE CH | de | s
openPR | openPR | DE | de | k
pressetext | pte, pts, pta, pressetext, pressetext.com, ptr | AT | de | k
APA-OTS | APA-OTS, OTS, APA OTS | AT | de | k
EQS | EQS, EQS-News, EQS Group, DGAP, DGAP-News, EQS Newswire | DE | de en | k
* | rbb, rbb24 | DE | de | k
MDR | MDR | DE | de | k
APA | APA, apa, APA/dpa, APA-dpa, Austria Presse Agentur, АПА, APA-MM | AT | de en | s
Kathpress | KAP, Kathpress, KATHPRESS | AT | de | k
Keystone-ATS | ats, ATS, sda, SDA, Keystone-ATS, Keystone-SDA, Keystone-ATS/afp, SDA-ATS, ats afp, ats/afp, ATS/AFP, SDA/ATS | CH | fr de it | s
awp | awp, AWP, awp international, AWP Finanznachrichten | CH | de fr | s
ikr | ikr | LI | de | k
cath.ch | cath.ch, kath.ch, cath.ch-apic, apic, Apic, kipa | CH | fr de | k
Belga | Belga, BELGA, Agence Belga | BE | fr nl en de | s
ANP | ANP, ANP/AFP, ANP/BELGA/AFP, Novum/ANP | NL | nl | s
Novum | Novum | NL | nl | k
BNO | BNO, BNO News | NL | en | k
ETX | Relaxnews, ETX Daily Up, AFP-Relaxnews, AFP Relaxnews | FR | fr | k
RFI | RFI | FR | fr en | k
AEF | AEF, AEF info | FR | fr | k
News Tank | News Tank | FR | fr | k
Agefi | Agefi, AGEFI-Dow Jones, Agefi-Dow Jones, Agefi/Dow Jones | FR CH | fr | k
AOF | AOF | FR | fr | k
Zonebourse | Zonebourse.com, Zonebourse, CercleFinance.com | FR | fr | k
APM | APM, APMnews, APM Reuters | FR | fr | k
ACI Prensa | ACI Prensa, ACI | PE | es | k
Agence Europe | Agence Europe, AE | BE | fr en | k
I.MEDIA | I.MEDIA, IMEDIA, I.Media | IT VA | fr | k
EFE | EFE, Efe, Agencia EFE, EFEUSA, EFE News, ЭФЕ, 埃菲社 | ES | es en pt | s
Europa Press | EUROPA PRESS, Europa Press, EP, EUROPAPRESS, Europa Press/EP | ES | es | s
Servimedia | SERVIMEDIA, Servimedia | ES | es | k
Colpisa | COLPISA, Colpisa | ES | es | k
OTR Press | OTR/PRESS, OTR Press, OTR/Press | ES | es | k
ICAL | ICAL, Ical | ES | es | k
ACN | ACN, Agència Catalana de Notícies | ES | ca | k
Vasco Press | Vasco Press, VASCO PRESS | ES | es eu | k
Ecclesia | Ecclesia, Agência ECCLESIA | PT | pt | k
Zenit | ZENIT, Zenit, ZENIT.org, ZENIT Noticias | IT VA | es en it | k
Lusa | Lusa, LUSA, Agência Lusa, Agencia Lusa | PT | pt en | s
ANSA | ANSA, Ansa, ANSAmed, ANSA-AFP, ANSA/AFP, ANSA-AP, ANSA-REUTERS, ANSAmed/AFP, ANSA/EPA, АНСА, أنسا | IT | it en es pt | s
AGI | AGI, Agi, AGI.it | IT | it en | s
Adnkronos | Adnkronos, ADNKRONOS, Adnkronos/Labitalia, Adnkronos/Ign, Adnkronos/Dpa, Adnkronos/Afp, AdnKronos, Adnkronos Salute, Adnkronos/Europa Press, AKI | IT | it en | s
askanews | askanews, Askanews, TMNews, Apcom, APCOM | IT | it | k
LaPresse | LaPresse, LAPRESSE, LaPresse/AP, LaPresse/AFP | IT | it | k
ITALPRESS | ITALPRESS, Italpress | IT | it | k
DIRE | DIRE, Dire, Agenzia DIRE, Agenzia Dire | IT | it | k
9Colonne | 9Colonne | IT | it | k
Radiocor | Il Sole 24 Ore Radiocor Plus, Il Sole 24 Ore Radiocor, Radiocor, Radiocor Plus, Sole 24 Ore Radiocor | IT | it | k
MF-Dow Jones | MF-DJ, MF-Dow Jones, MF Dow Jones | IT | it | s
Agenzia Nova | Agenzia Nova, Nova | IT | it en | k
Teleborsa | Teleborsa | IT | it | k
Agenparl | Agenparl, AGENPARL | IT | it | k
Public Policy | Agenparl | Agenparl, AGENPARL | IT | it | k
Public Policy, PUBLIC POLICY | IT | it | k
Agenzia Fides | Agenzia Fides, Agencia Fides, Fides, Agence Fides | VA IT | it en es | k
SIR | SIR, AgenSIR | IT | it | k
AsiaNews | AsiaNews | IT VA | en it | k
* | Omnimilano, Omniroma | IT | it | k
AGC | AGC | IT | it | k
TT | TT, TT-Reuters, TT-AFP, TT-Ritzau, TT-AFP-Reuters, TT Nyhetsbyrån, TT-NTB, TT-FNB, TT/AFP | SE | sv | s
Nyhetsbyrån Direkt | Direkt, Nyhetsbyrån Direkt, Finwire, FINWIRE, SIX News | SE | sv | k
Siren | Siren, Nyhetsbyrån Siren | SE | sv | k
Cision | Cision, Cision/, Cision News | SE | sv en | k
NTB | NTB, NTB-AFP, ©NTB, NTB-Reuters, NTB-AFP-Reuters, NTB-TT, NTB-Ritzau, NTB Scanpix, ©NTB-AFP, NTB-DPA | NO | nb nn no | s
TDN Direkt | TDN Direkt, TDN Finans, TDN | NO | nb no | k
NPK | NPK, Nynorsk pressekontor | NO | nn nb | k
ANB | ANB, Avisenes Nyhetsbyrå, FriFagbevegelse | NO | nb | k
Ritzau | Ritzau, ritzau, RB, /ritzau/, Ritzau/AFP, ritzau/AFP, ritzau/Reuters, ritzau/AP, Ritzau Finans, ritzau/dpa | DK | da | s
Newspaq | Newspaq | DK | da | k
STT | STT, STT-AFP, STT—AFP, STT–AFP, STT-Reuters, STT-TT, STT—REUTERS, STT-DPA, STT—DPA, STT Info, FNB, SPT-FNB | FI | fi sv | s
Uutissuomalainen | Uutissuomalainen | FI | fi | k
Lännen Media | UP/Lännen Media, Lännen Media | FI | fi | k
BNS | BNS, BNS/AFP, BNS-AFP, БНС, BNS/ERR | EE LV LT | et lv lt en ru | s
ERR | ERR, ERR News | EE | et en | k
LETA | LETA, LETA/AFP, LETA--AFP, LETA-AFP, LETA/BNS, ЛЕТА | LV | lv en ru | s
ELTA | ELTA, Elta, ЭЛЬТА | LT | lt en | s
PAP | PAP, Polska Agencja Prasowa, Polish Press Agency, ПАП | PL | pl en | s
KAI | KAI | PL | pl | k
IAR | IAR | PL | pl | k
ISBnews | ISBnews, ISBNews | PL | pl | k
ČTK | ČTK, CTK, Čtk, ČTK-Protext, ЧТК, Protext, PROTEXT | CZ | cs en | s
TASR | TASR, TASR/DPA, ТАСР | SK | sk en | s
SITA | SITA, WebNoviny.sk, Webnoviny.sk, SITA/AP | SK | sk | s
TK KBS | TK KBS | SK | sk | k
MTI | MTI, MTI/, MTI/AP, MTI-OS, MTI/AFP, МТИ | HU | hu en | s
Független Hírügynökség | FH, FüHü | HU | hu | k
Magyar Kurír | Magyar Kurír | HU | hu | k
Agerpres | Agerpres, AGERPRES, ROMPRES, Rompres, АДЖЕРПРЕС | RO | ro en | s
Mediafax | Mediafax, MEDIAFAX | RO | ro | k
NewsIn | NewsIn | RO | ro | k
News.ro | News.ro | RO | ro | k
BASILICA | Basilica.ro, Agenția Basilica | RO | ro | k
MOLDPRES | MOLDPRES, Moldpres, МОЛДПРЕС | MD | ro ru en | s
Infotag | INFOTAG, Infotag, ИНФОТАГ | MD | ro ru en | k
IPN | IPN, Info-Prim Neo | MD | ro en ru | k
BTA | BTA, БТА, Bulgarian News Agency | BG | bg en | s
Cross | КРОСС, Кросс, Cross Agency | BG | bg | k
Focus (Bulgaria) | ФОКУС, Фокус, Агенция Фокус, Агенция „Фокус“, FOCUS News Agency, Focus News Agency | BG | bg en | k
BGNES | БГНЕС, BGNES | BG | bg en | k
Novinite | Novinite.com, Novinite | BG | en | k
Sofia News Agency | SNA | BG | en | k
HINA | Hina, HINA, ХИНА | HR | hr en | s
IKA | IKA | HR | hr | k
MINA | MINA, Mina, MINA-business, МИНА | ME | sr en | s
Tanjug | Tanjug, TANJUG, ТАНЈУГ, Танјуг, ТАНЮГ, Танюг | RS | sr en ru | s
Beta | Beta, BETA, Бета, БЕТА | RS | sr en | s
FoNet | FoNet, FONET, Фонет, ФоНет | RS | sr | s
Fena | FENA, Fena, ФЕНА | BA | bs sr hr en | s
ONASA | ONASA, Onasa | BA | bs sr | k
SRNA | SRNA, Srna, СРНА, Срна | BA | sr bs | s
Patria | Patria, NAP | BA | bs | k
STA | STA, Slovenian Press Agency, СТА | SI | sl en | s
MIA | MIA, МИА, Мета, МЕТА | MK | mk en sq | s
Makfax | Makfax, МАКФАКС, Макфакс | MK | mk | k
ATA | ATSH, ATA, ATSh, Albanian Telegraphic Agency, АТА | AL | sq en | s
KosovaPress | KosovaPress, Kosovapress, KOSOVAPRESS | XK | sq en | k
Kosova Live | KosovaLive | XK | sq | k
ANA-MPA | ΑΠΕ-ΜΠΕ, ΑΠΕ/ΜΠΕ, ΑΠΕ, ANA-MPA, AMNA, ANA, АНА-МПА | GR | el en | s
CNA Cyprus | ΚΥΠΕ, CNA, KYPE, Cyprus News Agency | CY | el en | s
TAK | TAK, Türk Ajansı Kıbrıs | CY | tr | k
Anadolu | AA, Anadolu, Anadolu Agency, Anadolu Ajansı, Anadolu Ajansi, А.А., Анадолу, الأناضول, وكالة الأناضول, آناتولی, Agence Anadolu, Anadolija, Kantor Berita Anadolu, ئاناتۆلی, Агентство «Анадолу», A.A, AA/İHA | TR | tr en ar ru fr es bs sq mk fa id | s
İHA | İHA, IHA, İhlas Haber Ajansı | TR | tr | s
DHA | DHA, Demirören Haber Ajansı, Doğan Haber Ajansı | TR | tr | s
ANKA | ANKA, ANKA Haber Ajansı | TR | tr | s
Cihan | CİHAN, Cihan, CHA, CİHAN Haber Ajansı | TR | tr | k
UBA | UBA | TR | tr | k
İLKHA | İLKHA, ILKHA | TR | tr en | k
Hürriyet Daily News | Hürriyet Daily News | TR | tr en | k
ANF | ANF, ANF News | TR | tr ku en | k
AZERTAC | AZERTAC, AZƏRTAC, АЗЕРТАДЖ, АЗЕРТАГ, AzerTAc, Azertac, Azərtac, AZERTAG, AZƏRTAg, أذرتاج | AZ | az en ru fr de es tr ar | s
APA (Azerbaijan) | APA, АПА, APA-Economics, APA-Sport | AZ | az en ru | s
Report | REPORT, Report, REPORT.AZ, Report.az, РЕПОРТ | AZ | az en ru | s
Trend | Trend, TREND, Trend News Agency, Тренд, Trend AZ | AZ | az en ru | s
Turan | Turan, TURAN, Туран, Turan News Agency, ТУРАН | AZ | az en ru | k
Azadinform | AzadInform | AZ | az | k
AzerNews | AZERNEWS, AzerNews | AZ | en | k
* | 1news.az, Day.Az, Vestnik Kavkaza | AZ | ru | k
Armenpress | ARMENPRESS, Armenpress, АРМЕНПРЕСС, ԱՐՄԵՆՊՐԵՍ, Արմենպրես | AM | hy en ru | s
ARKA | ARKA, АРКА, ԱՐԿԱ, /ARKA/ | AM | en ru hy | k
* | NEWS.am, Новости Армении-NEWS.am, Новости-Армения, Panorama.am, PanARMENIAN.Net, ПАНАРМЕНИАН.НЕТ, Mediamax, Медиамакс, Noyan Tapan, Нойян Тапан, Tert.am | AM | en ru hy | k
InterPressNews | IPN, InterPressNews, ინტერპრესნიუსი | GE | ka en | k
* | Сакинформ, საქინფორმი, Sakinform, GHN, Новости-Грузия, Грузинформ | GE | ka ru | k
* | Апсныпресс, Апсныпресс/, Apsnypress, АПСНЫПРЕСС, РЕС, ИА Рес | GE | ru | k
TASS | TASS, ТАСС, ИТАР-ТАСС, ITAR-TASS, Tass, Itar-Tass, /ТАСС/, تاس, 塔斯社, 俄塔社, タス通信, タス, 타스통신, 타스, ТАСС-Урал, ИТАР-ТАСС-Урал, корр. ТАСС, Корр. ИТАР-ТАСС | RU | ru en de | s
RIA Novosti | РИА Новости, RIA Novosti, RIA, РИА, РИА Новости Спорт, РИА Новости Украина, РИА Недвижимость, RIA Nowosti, ريا نوفوستي, نوفوستي, 俄新社, РИА «Новости», Р-Спорт, РИА-Новости, 노보스티 | RU | ru en de | s
Interfax | Interfax, ИНТЕРФАКС, Интерфакс, INTERFAX, INTERFAX.RU, Интерфакс-АВН, ИНТЕРФАКС-АВН, ИНТЕРФАКС.РУ, Интерфакс-Юг, Интерфакс-Религия, Interfax-AVN, إنترفاكس, 国际文传 | RU | ru en | s
Interfax-Ukraine | ИНТЕРФАКС-УКРАИНА, Интерфакс-Украина, ІНТЕРФАКС-УКРАЇНА, Інтерфакс-Україна, Interfax-Ukraine, INTERFAX-UKRAINE | UA | ru uk en | s
Interfax-Kazakhstan | Интерфакс-Казахстан, ИНТЕРФАКС-КАЗАХСТАН, Interfax-Kazakhstan | KZ | ru en | k
Interfax-Zapad | Интерфакс-Запад, ИНТЕРФАКС-ЗАПАД, Interfax-West | BY | ru en | k
Rosbalt | Росбалт, РОСБАЛТ | RU | ru | k
REGNUM | REGNUM, ИА REGNUM, ИА Регнум, РЕГНУМ | RU | ru | k
Prime | ПРАЙМ, Прайм, Прайм-ТАСС, ПРАЙМ-ТАСС, Prime | RU | ru en | k
Sputnik | Sputnik, SPUTNIK, Спутник, سبوتنيك, اسپوتنیک, 卫星通讯社, 俄罗斯卫星通讯社, スプートニク | RU KZ KG TJ UZ AM GE AZ MD BY | ru en ar fa hy ka | s
New Region | Новый Регион, Новый Регион -, NR2, РИА «Новый Регион» | RU | ru | s
RBC | РБК, РБК-Украина, RBC, РБК-Україна, RBC-Ukraine | RU UA | ru uk | k
Finmarket | Финмаркет, ФИНМАРКЕТ | RU | ru | k
URA.RU | УРА.РУ, URA.RU | RU | ru | k
FederalPress | ФедералПресс, РИА «ФедералПресс» | RU | ru | k
* | Накануне.RU, Накануне.ru, NEWSru.com, ИА SakhaNews, SakhaNews, Телеинформ, Байкал24, АмурИнфо | RU | ru | k
* | АиФ, ПолитНавигатор, ПРОФИЛЬ, Взгляд | RU | ru | k
Agency Moscow | АГН «Москва», АГН Москва, Агентство «Москва» | RU | ru | k
Ukrinform | Укрінформ, УКРІНФОРМ, Укринформ, УКРИНФОРМ, Ukrinform, UKRINFORM, Кор. Укрінформу | UA | uk ru en | s
UNIAN | УНІАН, УНИАН, UNIAN | UA | uk ru en | s
UNN | УНН, UNN | UA | uk ru | s
LIGA | ЛІГАБізнесІнформ, ЛИГАБизнесИнформ, ЛІГА, LIGA.net | UA | uk ru | k
Ukrainian News | Українські Новини, Украинские Новости, Ukrainian News, УН, Укрінформ/УН | UA | uk ru en | k
* | ІМК, ІМІ, ЗМІ, Главком | UA | uk | k
RISU | РІСУ, RISU | UA | uk en | k
BelTA | БЕЛТА, BelTA, BELTA, БелТА, Корр. БЕЛТА, Кар. БЕЛТА, Белта | BY | be ru en | s
BelaPAN | БелаПАН, БЕЛАПАН, BelaPAN, Белапан | BY | be ru en | k
* | Прайм-ТАСС Беларусь, ПРАЙМ-ТАСС-БЕЛАРУСЬ, Sputnik Беларусь, Минск-Новости | BY | ru | k
Kazinform | КАЗИНФОРМ, Казинформ, Kazinform, KAZINFORM, ҚазАқпарат, ҚАЗАҚПАРАТ, QazAqparat, МИА «Казинформ», МИА Казинформ | KZ | kk ru en | s
KazTAG | КазТАГ, КАЗТАГ, KazTAG, ҚазТАГ | KZ | ru kk en | k
* | Tengrinews, Tengrinews.kz, Zakon.kz, Bnews.kz, BNews.kz, BNEWS, Strategy2050.kz, Nur.kz | KZ | ru kk en | k
Kabar | Кабар, КАБАР, Kabar, KABAR, Кыргызстан Кабар, Кабар. | KG | ky ru en | s
24.kg | 24.kg, ИА «24.kg» | KG | ru en ky | k
AKIpress | АКИpress, AKIpress, АКИПРЕСС, АКИпресс | KG | ru en ky | k
UzA | УзА, ЎзА, UzA, O‘zA, O'zA, УЗА | UZ | uz ru en | s
Jahon | Жахон, Jahon, ИА «Жахон», ИА «Дунё», Дунё, Dunyo, IA “Dunyo” | UZ | uz ru en | k
* | Podrobno.uz, ИА «Подробно.uz», UzDaily.uz, UzDaily.com, Gazeta.uz, Kun.uz | UZ | ru en uz | k
Khovar | Ховар, ХОВАР, НИАТ «Ховар», НИАТ Ховар, АМИТ «Ховар», Khovar, NIAT Khovar, НИАТ «Ховар»/ | TJ | tg ru en | s
* | Азия-Плюс, Asia-Plus, ASIA-Plus, Avesta, Авеста, ТАДЖИКТА | TJ | ru en tg | k
TDH | TDH, ТДХ, Türkmenistan Today, Туркменистан сегодня, Turkmenistan Today, Türkmenpress | TM | tk ru en | s
* | Turkmenportal, ORIENT, Infoabad, Turkmen.ru | TM | ru en | k
Montsame | Montsame, MONTSAME, МОНЦАМЭ, Монцамэ | MN | mn en ru | s
* | GoGo.mn, ikon.mn, News.mn | MN | mn | k
`;
