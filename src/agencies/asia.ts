/** Agencies of South, South-East and East Asia. Columns: see table.ts. */
export const ASIA = `
PTI | PTI, Press Trust of India, पीटीआई, PTI-Bhasha, भाषा, पीटीआई-भाषा, Bhasha | IN | en hi | s
ANI | ANI, Asian News International, एएनआई | IN | en hi | s
IANS | IANS, Indo-Asian News Service, आईएएनएस, IANSlife, IANS/RAY | IN | en hi | s
UNI | UNI, United News of India, यूनीवार्ता, वार्ता, यूएनआई, Univarta | IN | en hi | s
Hindusthan Samachar | Hindusthan Samachar, हि.स., हिन्दुस्थान समाचार, HS, हिस | IN | hi en | s
* | NewsVoir, NEWSVOIR, BUSINESS WIRE INDIA, Business Wire India, PNN, ANI-NewsVoir, ANI/PRNewswire, ANI/NewsVoir, ANI/PNN, VMPL, ANI/VMPL, SRV, ATK, HT Syndication, NewsReach, Mediawire | IN | en | k
* | GNS, KNO, KNT, KNS, KINS, Kashmir News Service, Kashmir News Observer, Global News Service | IN | en | k
ENS India | ENS, Express News Service | IN | en | k
TNN | TNN, Times News Network | IN | en | k
DHNS | DHNS | IN | en | k
* | BS Reporter, Cogencis, NewsRise, IRIS | IN | en | k
APP | APP, Associated Press of Pakistan, اے پی پی | PK | en ur | s
PPI | PPI, Pakistan Press International, پی پی آئی | PK | en ur | s
* | آن لائن, NNI, این این آئی, INP, آئی این پی, SANA News, ثناء نیوز, صباح نیوز, SABAH, KMS, کے ایم ایس, UrduPoint | PK | en ur | k
* | ریڈیو پاکستان | PK | ur | k
Pajhwok | Pajhwok, پژواک, Pajhwok Afghan News | AF | en fa ps | s
Bakhtar | BNA, Bakhtar, باختر, Bakhtar News Agency | AF | en fa ps | s
* | Khaama Press, TOLOnews, Ariana News, AOP | AF | en fa | k
Afghan Voice Agency | AVA, Afghan Voice Agency | AF | fa en | k
BSS | BSS, বাসস, Bangladesh Sangbad Sangstha | BD | bn en | s
UNB | UNB, ইউএনবি, United News of Bangladesh | BD | bn en | s
* | bdnews24.com, banglanews24.com, বাংলানিউজ | BD | bn en | k
RSS Nepal | RSS, रासस, Rastriya Samachar Samiti | NP | ne en | s
* | Setopati, Republica, THT, HNS, Himalayan News Service | NP | en ne | k
LNW | LNW, Lanka News Web | LK | en | s
* | Lankapuvath, Colombo Page, ColomboPage News Desk, EconomyNext, ECONOMYNEXT, LBO, LANKA BUSINESS ONLINE, News 1st, Newswire Sri Lanka, NewsWire | LK | en | s
* | Kuensel, BBS, KUENSEL | BT | en | s
* | Haveeru, Avas, PSM News, Mihaaru | MV | en | k
Xinhua | Xinhua, XINHUA, Xinhua News Agency, 新华社, 新華社, 新华网, 新華網, 新华, 新华电, Синьхуа, شينخوا, 新华通讯社, 新華, 신화, 신화통신, 신화사, シンフア, 新华国际, Xinhuanet, Agence Xinhua, شینہوا | CN | zh en es fr ru ar pt | s
China News Service | 中新社, 中新网, 中新網, 中新, 中国新闻社, CNS, China News Service, ECNS, 中新经纬 | CN | zh en ja | s
People's Daily | 人民网, 人民日报, 人民網, People's Daily Online, 人民日報 | CN | zh en | k
* | 央视网, 央视新闻, 央广网, 央广, CCTV, CGTN, 中国之声, 国际在线, 中国日报网, China Daily, China Daily/Asia News Network, 中青网, 中青在线, 中国青年网, 光明网, 环球网, 中国网, 中国经济网, 中国新闻网, 法制网, 经济日报, 海外网, 参考消息网, 红网, 大河网, 东方网, 南方网, 荆楚网, 大众网, 齐鲁网, 华龙网, 四川在线, 浙江在线, 新民网, 澎湃新闻, 北方网, 东北网, 长江网, 金羊网, 每经网, 每日经济新闻, 证券时报网, 中证网, 财联社, 第一财经, 界面新闻, 新京报, 新京报讯, 北京日报, 解放军报, 中国军网, 科技日报, 工人日报 | CN | zh en | k
SCMP | SCMP, South China Morning Post | HK | en | k
* | 中通社, 香港中通社, HKCNA, 中評社, 中评社, 香港電台, RTHK, 星島日報, 明報, 東網 | HK | zh en | k
* | 澳門日報 | MO | zh | k
CNA Taiwan | CNA, 中央社, 中央通訊社, Focus Taiwan, CNA/Focus Taiwan, Central News Agency | TW | zh en ja es | s
CNA Singapore | CNA, Channel NewsAsia, Channel News Asia | SG | en | k
* | 自由時報, 聯合報, 聯合新聞網, 中時, 中時新聞網, 中國時報, 蘋果日報, 大陸新聞組, 中國新聞組, 國際新聞組, 國際組, 三立新聞網, 東森新聞, ETtoday, NOWnews, 今日新聞, 台灣英文新聞, 鉅亨網, 公視, 華視, 民視, 風傳媒, 上報, 新頭殼, 世界日報, 大紀元, 新唐人, 中廣, 央廣, 經濟日報, 工商時報 | TW US | zh | k
Kyodo | Kyodo, KYODO, Kyodo News, 共同, 共同通信, 共同社, 共同網, 교도, 교도통신, Киодо, 共同通信社 | JP | ja en zh | s
Jiji | Jiji, JIJI, Jiji Press, 時事, 時事通信, 时事社, Дзидзи, 지지통신, 時事通信社 | JP | ja en | s
NHK | NHK, NHK World | JP | ja en | k
* | NNN, JNN, ANN, FNN | JP | ja | k
Nikkei | 日経, NIKKEI, Nikkei, NQN, QUICK, 日経QUICKニュース, 日経QUICKニュース（NQN）, 닛케이, 日本経済新聞 | JP | ja en | k
* | 朝日新聞, 毎日新聞, 読売新聞, 産経新聞, 産経, 産経ニュース, 東京新聞, 朝日, 毎日, 読売, 西日本新聞, 中日新聞, 北海道新聞, The Yomiuri Shimbun, The Asahi Shimbun, Asahi, Mainichi, Jiji-Kyodo, The Japan News | JP | ja en | k
AFPBB | AFPBB News, AFPBB | JP | ja | k
* | ラヂオプレス, CNN.co.jp, 東方新報 | JP CN | ja | k
Yonhap | Yonhap, YONHAP, Yonhap News Agency, Yonhap News, 연합뉴스, 연합, 聯合ニュース, 韩联社, 韓聯社, 聯合, Ренхап, Ёнхап, يونهاب, 연합뉴스TV | KR | ko en zh ja ar | s
Newsis | 뉴시스, NEWSIS, Newsis, 뉴시스통신 | KR | ko en | s
News1 | 뉴스1, News1, NEWS1 | KR | ko | s
* | 스포츠조선, 조선일보, 중앙일보, 동아일보, 한국일보, 경향신문, 한겨레, 한국경제, 매일경제, 이데일리, 머니투데이, 뉴스핌, 아시아경제, 헤럴드경제, 파이낸셜뉴스, 서울경제, 아시아투데이, 세계일보, 국민일보, 서울신문, 문화일보, 노컷뉴스, CBS노컷뉴스, 오마이뉴스, OSEN, 스포츠서울, 스포츠동아, 일간스포츠, 마이데일리, 스타뉴스, 엑스포츠뉴스, 디지털타임스, 전자신문, 연합인포맥스, 프레시안, 쿠키뉴스, 브릿지경제, 이투데이, 투데이코리아, 더팩트, 뉴데일리, 데일리안, 조선비즈, 코리아헤럴드, 아주경제, 메트로신문, 천지일보, 위키트리, 인사이트, 디스패치, 스포츠한국, 스포탈코리아, 인터풋볼, 베스트일레븐, 골닷컴, YTN, KBS, MBC, SBS, JTBC, 부산일보, 국제신문, 매일신문, 영남일보, 전남일보, 광주일보, 전북일보, 강원도민일보, 강원일보, 제주일보, 한라일보, 경인일보, 경기일보, 인천일보, 충청일보, 대전일보, 중도일보, 울산매일, 경남신문, 뉴스토마토, 폴리뉴스, 미디어오늘, 시사저널, 에너지경제, 건설경제, 의학신문, 메디컬투데이, 청년의사, 컨슈머타임스, 글로벌이코노믹, 파이낸스뉴스, 미디어펜, 아이뉴스24, 지디넷코리아, ZDNet Korea, 블로터, 디지털데일리 | KR | ko | k
KCNA | KCNA, 조선중앙통신, 朝中社, 朝鮮中央通信, Korean Central News Agency, ЦТАК, 중앙통신, 조선중앙통신사 | KP | ko en ja zh ru es | s
Bernama | Bernama, BERNAMA, Pertubuhan Berita Nasional Malaysia, 马新社, NNN-Bernama, NNN-BERNAMA, BERNAMA-NNN | MY | ms en zh | s
* | FMT, The Star, Malay Mail, Berita Harian, Utusan Malaysia, MalaysiaGazette, Borneo Post, Media Permata | MY | ms en | k
* | Borneo Bulletin, BruDirect | BN | en ms | k
ANTARA | ANTARA, Antara, ANTARA News, LKBN ANTARA, ANTARA/, ANTARA Kalbar, ANTARA/JACX | ID | id en | s
Kompas | KOMPAS.com, Kompas.com, KOMPAS, Kompas | ID | id | s
* | TEMPO.CO, Tempo.co, TEMPO Interaktif, TEMPO, Tempo, REPUBLIKA.CO.ID, Republika, detikcom, detikNews, Liputan6.com, CNN Indonesia, CNNIndonesia.com, VIVAnews, VIVA.co.id, VIVA, Okezone, okezone.com, Merdeka.com, merdeka.com, JawaPos.com, JPNN.com, jpnn.com, Beritasatu.com, BeritaSatu.com, Suara.com, suara.com, Bisnis.com, KONTAN.CO.ID, TRIBUNNEWS.COM, TRIBUNNEWS, Tribunnews.com, SINDOnews.com, Sindonews, iNews.id, Medcom.id, Metrotvnews.com, IDN Times, kumparan, The Jakarta Post, The Jakarta Post/ANN, RMOL, Inilah.com, INILAH.COM, Gatra.com, tirto.id, CNBC Indonesia, MEDIA INDONESIA, SuaraMerdeka, SOLOPOS.COM, Poskota, poskotanews.com, InfoPublik, Indonesia Window, Xinhua-Indonesia | ID | id | k
VNA | TTXVN, VNA, VNS, VNA/VNP, Vietnam News Agency, Thông tấn xã Việt Nam, 越通社, TTXVN/Vietnam+, VNP, ВИА, AVI, ACV | VN | vi en fr es zh ru | s
* | VietNamNet, VnExpress, Tuổi Trẻ, Thanh Niên, NLĐO, NLĐ, PLO, Dân trí, VOV, VOV.VN, Vietnam+, SGGP, SGGPO, ANTĐ, ĐCSVN, TPO, VTC News, VTV.vn, VGP, VGP News, Chinhphu.vn, QĐND, QĐND Online, HNM, HNMO, KTĐT, LĐO, TNO, TTO, VNE, PV, GD&TĐ, ICTnews, Zing.vn, VIR, Infonet | VN | vi en | k
KPL | KPL, ຂປລ, Lao News Agency, 老挝通讯社 | LA | lo en fr | s
AKP | AKP, ទីភ្នាក់ងារសារព័ត៌មានជាតិកម្ពុជា, Agence Kampuchea Presse | KH | km en fr | s
Fresh News | Fresh News, ហ្វ្រេសញូវ៍, The Phnom Penh Post | KH | km en | k
MNA | MNA, Myanmar News Agency, မြန်မာသတင်းစဉ်, သတင်းစဉ် | MM | my en | s
* | Mizzima, GNLM, Eleven, DVB, Irrawaddy | MM | en my | k
PNA | PNA, Philippine News Agency | PH | en tl | s
PIA | PIA, Philippine Information Agency, PNA/PIA | PH | en tl | s
* | Philippines News Agency, Inquirer.net, INQUIRER.net, PhilStar, MindaNews, MINDANEWS, Rappler, GMA News, ABS-CBN News, CDN Digital, SunStar, NewsLine Philippines, Manila Bulletin, BusinessWorld, The Freeman, Bulatlat, UCA News, UCAN, CBCP News, LiCAS.news | PH TH | en tl | k
TNA | TNA, สำนักข่าวไทย, Thai News Agency, MCOT | TH | th en | s
NNT | NNT, NBT, สวท., กรมประชาสัมพันธ์, National News Bureau of Thailand | TH | th en | k
* | InfoQuest, อินโฟเควสท์, RYT9, ไทยรัฐออนไลน์, Bangkok Post, The Nation, The Nation/ANN, The Nation/Asia News Network, มติชน, เดลินิวส์ | TH | th en | k
Asia News Network | Asia News Network | TH SG | en | k
The Straits Times | The Straits Times, The Straits Times/Asia News Network | SG | en | k
`;
