/** Agencies that report from everywhere, those of North America and of the oceans, and the wires of press releases. Columns: see table.ts. */
export const WORLD = `
AP | AP, AP News, Associated Press, The Associated Press, The AP, АП, Ассошиэйтед Пресс, أسوشيتد برس, أ ب, 美联社, 美聯社, AP通信, AP통신, אי-פי, एपी | US | en es | s
AFP | AFP, A.F.P., Agence France-Presse, Agence France Presse, АФП, Франс Пресс, أ ف ب, أ.ف.ب, اف ب, فرانس برس, وكالة فرانس برس, 法新社, 法新, AFP通信, AFP時事, AFP통신, 에이에프피, एएफपी, اے ایف پی, এএফপি, ΑΦΠ | FR | fr en es de pt ar | s
AFPTV | AFPTV | FR | fr en | k
AFX | AFX | DE GB | de en | k
Reuters | Reuters, Thomson Reuters, RTRS, Reuter, Рейтер, Рейтерс, Ройтерс, Reuterss, رويترز, رویترز, 路透, 路透社, 路透中文网, ロイター, 로이터, 로이터통신, रायटर, रॉयटर्स, রয়টার্স, רויטרס, Ρόιτερς, Ρόιτερ | GB US | en es de fr it pt ru ar ja zh | s
Thomson Reuters Foundation | Thomson Reuters Foundation, Reuters Foundation | GB | en | s
Reuters Breakingviews | Breakingviews | GB | en | k
UPI | UPI, United Press International, ЮПИ, 合众国际社 | US | en | s
Bloomberg | Bloomberg, Bloomberg News, Блумберг, بلومبرغ, 彭博, 彭博社, ブルームバーグ, 블룸버그 | US | en ja zh | s
Dow Jones | Dow Jones, DJ, DJN, Dow Jones Newswires, Доу Джонс, 道琼斯, ダウ・ジョーンズ | US | en de | s
Wall Street Journal | WSJ | US | en | k
New York Times | NYT, New York Times News Service, The New York Times, NYTNS | US | en | k
CNN | CNN, CNN en Español, CNN Arabic, سي إن إن, سي ان ان, Си-эн-эн | US | en es ar | s
NBC News | NBC News, NBC | US | en | k
ABC News | ABC News | US | en | k
CBS News | CBS News, CBS | US | en | k
Fox News | Fox News, FOX News | US | en | k
McClatchy | McClatchy, McClatchy Newspapers, MCT | US | en | k
Tribune News Service | TNS, Tribune News Service, Tribune Content Agency | US | en | k
Scripps Howard | SHNS, Scripps Howard News Service, Scripps | US | en | k
Gannett | Gannett, GNS, Gannett News Service | US | en | k
Cox Newspapers | Cox Newspapers, Cox News Service | US | en | k
Knight Ridder | Knight Ridder, KRT | US | en | k
Newhouse | NNS, Newhouse News Service | US | en | k
Copley | CNS, Copley News Service | US | en | k
City News Service | CNS, City News Service | US | en | k
Capital News Service | CNS, Capital News Service | US | en | k
Catholic News Service | CNS, Catholic News Service | US VA | en | s
Catholic News Agency | CNA, Catholic News Agency, CNA/EWTN News, EWTN News | US VA | en | k
Courthouse News | CN, Courthouse News, Courthouse News Service | US | en | k
States News Service | States News Service | US | en | k
Stateline | Stateline | US | en | k
The Center Square | The Center Square | US | en | k
Capitol News Illinois | Capitol News Illinois | US | en | k
Cronkite News | Cronkite News | US | en | k
KFF Health News | KFF Health News | US | en | k
HealthDay | HealthDay News, HealthDay | US | en | k
Army News Service | Army News Service, ARNEWS | US | en | k
AFNS | AFNS, AFPN, Air Force News Service | US | en | k
Navy News Service | NNS, Navy News Service | US | en | k
DVIDS | DVIDS | US | en | k
VOA | VOA, VOA News, Voice of America, Голос Америки, صدای آمریکا | US | en | k
RFE/RL | RFE/RL, RFERL, Радио Свобода | US CZ | en ru | k
RFA | RFA, Radio Free Asia, 自由亚洲电台 | US | en zh | k
RNS | RNS, Religion News Service | US | en | s
BP | BP, Baptist Press | US | en | k
UMNS | UMNS, UM News, United Methodist News Service | US | en | k
ENS | ENS, Episcopal News Service | US | en | k
JTA | JTA, Jewish Telegraphic Agency | US IL | en | s
JNS | JNS, Jewish News Syndicate, JNS.org | US IL | en | k
IPS | IPS, Inter Press Service | IT US | en es | k
UN News | UN News, UN News Centre | US | en | k
Canadian Press | CP, THE CANADIAN PRESS, Canadian Press, La Presse Canadienne, Presse canadienne, PC | CA | en fr | s
Postmedia | Postmedia News, Postmedia, Canwest News Service | CA | en | k
QMI | QMI, Agence QMI, QMI Agency | CA | fr en | k
BNN Bloomberg | BNN Bloomberg | CA | en | k
AAP | AAP, Australian Associated Press | AU | en | s
NZ Newswire | NZN, NZ Newswire | NZ | en | s
NZPA | NZPA, New Zealand Press Association | NZ | en | k
NZME | NZME | NZ | en | k
APNZ | APNZ | NZ | en | k
RNZ | RNZ, RNZ Pacific, RNZI | NZ | en | k
PACNEWS | PACNEWS | FJ | en | k
Loop PNG | LOOP PNG | PG | en | k
PR Newswire | PRNewswire, PR Newswire, PRNEWSWIRE, PRNewswire-PRWeb, PRNewswire-AsiaNet, PRNewswire-USNewswire, PRNewswire-FirstCall, PRNewswire-HISPANIC PR WIRE, PRNewswire-Asia, PRNewswire1, USNewswire, U.S. Newswire | US | en | s
AsiaNet | AsiaNet, AsiaNet Pakistan, Medianet International-AsiaNet, Xinhua-AsiaNet, Kyodo JBN-AsiaNet, Antara-AsiaNet, BERNAMA-AsiaNet | AU | en | s
Medianet | Medianet | AU | en | k
PRWeb | PRWEB, PRWeb | US | en | k
Business Wire | BUSINESS WIRE, Business Wire, BUSINESSWIRE, BusinessWire | US | en | s
GlobeNewswire | GLOBE NEWSWIRE, GlobeNewswire, GLOBENEWSWIRE, Globe Newswire | US | en | s
Newsfile | Newsfile Corp., Newsfile Corp, Newsfile | CA | en | s
Marketwired | Marketwired, Marketwire, MARKETWIRE, Market Wire, Marketwired via COMTEX | CA US | en | s
CNW | CNW, CNW Telbec, Canada NewsWire, CNW Group, Telbec | CA | en fr | s
ACCESSWIRE | ACCESSWIRE, ACCESS Newswire, ACCESS NEWSWIRE, Accesswire | US | en | s
EIN Presswire | EINPresswire.com, EIN Presswire, EINPresswire, EINPRESSWIRE | US | en | k
eReleases | eReleases | US | en | k
24-7PressRelease | 24-7PressRelease, 24-7PressRelease.com, 24-7 Press Release | US | en | k
PRLog | PRLog, PRLog.Org | US | en | k
SBWIRE | SBWIRE, SBWire | US | en | k
NewMediaWire | NewMediaWire | US | en | k
* | InvestorWire, IBN | US | en | k
Send2Press | Send2Press Newswire, Send2Press, SEND2PRESS NEWSWIRE | US | en | k
PRUnderground | PRUnderground | US | en | k
Newswire.com | Newswire.com, Newswire | US | en | k
FSCwire | FSCwire, Filing Services Canada | CA | en | k
TheNewswire | TheNewswire, TheNewswire.ca | CA | en | k
Comtex | COMTEX | US | en | k
Baystreet | Baystreet.ca | CA | en | k
AETOSWire | AETOSWire, ME NewsWire, ME Newswire | AE | en ar | k
JCN Newswire | JCN Newswire, JCN, JCN NEWSWIRE | JP | en | k
ACN Newswire | ACN Newswire, ACN NEWSWIRE | HK | en | k
SeaPRwire | SeaPRwire | HK | en | k
Media OutReach | Media OutReach, Media OutReach Newswire, Media Outreach | HK | en | s
APO Group | APO Group, APO, African Press Organization, African Media Agency, AMA | CH SN | en fr | s
PANA | PANA, PANAPRESS, Panapress, Panafrican News Agency | SN | en fr | k
African Press Agency | APA, APANEWS, APAnews, African Press Agency, Agence de Presse Africaine | SN | en fr | k
Zawya | Zawya | AE | en | k
Project Syndicate | Project Syndicate | CZ | en | k
The Conversation | The Conversation | AU | en fr | k
CMC | CMC, Caribbean Media Corporation | BB JM TT GD LC GY AG | en | k
CANA | CANA, Caribbean News Agency | BB | en | k
JIS | JIS, Jamaica Information Service | JM | en | k
DPI Guyana | DPI | GY | en | k
`;
