/**
 * Abbreviations of time zones. Source: the alphabetic abbreviations of the tz database in use since 2000, the short zone
 * names of CLDR, and public registers of the national abbreviations that both lack. Never resolved by Intl or date-fns-tz,
 * which read BST as Dhaka and IST as India.
 */
export interface Abbreviation {
  /** Minutes east of UTC where one reading is accepted everywhere. */
  readonly offsetMinutes: number | null;
  /** Generic names (ET): the offset depends on the date. */
  readonly iana: string | null;
  /** Readings by ISO 3166-1 region where it depends on who writes. */
  readonly byRegion: Readonly<Record<string, number>> | null;
  /** A zone that keeps this standard time in winter and another in summer. */
  readonly standardOf: string | null;
}

const FIXED =
  "GMT 0, UTC 0, UT 0, WET 0, WEST 60, CET 60, CEST 120, MET 60, MEST 120, EET 120, EEST 180, MSK 180, MSD 240, MDT -360, PDT -420, AKST -540, AKDT -480, HST -600, HDT -540, " +
  "NST -210, NDT -150, CAT 120, EAT 180, SAST 120, WAT 60, IDT 180, PKT 300, NPT 345, HKT 480, SGT 480, MYT 480, PHT 480, WIB 420, WITA 480, WIT 540, ICT 420, JST 540, KST 540, AEST 600, AEDT 660, " +
  "ACST 570, ACDT 630, AWST 480, NZST 720, NZDT 780, CHAST 765, CHADT 825, CHST 600, BRT -180, BRST -120, CLT -240, CLST -180, COT -300, PET -300, VET -240, TRT 180, GET 240, AZT 240, " +
  "IRST 210, AFT 270, UZT 300, SAMT 240, YEKT 300, OMST 360, KRAT 420, IRKT 480, YAKT 540, VLAT 600, MAGT 660, PETT 720";

const BY_REGION: Readonly<Record<string, string>> = {
  IST: "IN 330, IE 60, IL 120",
  BST: "GB 60, IM 60, JE 60, GG 60, BD 360, PG 660",
  CST: "US -360, CA -360, MX -360, GT -360, CR -360, HN -360, SV -360, NI -360, CN 480, TW 480, MO 480, CU -300",
  AST: "CA -240, PR -240, BM -240, VI -240, SA 180, BH 180, KW 180, IQ 180, QA 180, YE 180",
  GST: "AE 240, OM 240, GU 600, GS -120",
  AMT: "AM 240, BR -240",
  ECT: "EC -300, LC -240, GD -240, DM -240",
  SST: "AS -660, SG 480",
  WST: "WS 780, AU 480",
  ADT: "CA -180, BM -180, SA 240",
  ACT: "BR -300, AU 570",
  ART: "AR -180, EG 120",
  // The American reading stands unless the region says otherwise: in English news the others are rare.
  EST: "US -300, CA -300, JM -300, PA -300, AU 600, * -300",
  EDT: "US -240, CA -240, BS -240, AU 660, * -240",
  CDT: "US -300, CA -300, MX -300, CU -240, * -300",
  PST: "US -480, CA -480, MX -480, PH 480, PK 300, * -480",
  MST: "US -420, CA -420, MX -420, MY 480, MM 390, * -420",
};

const GENERIC: Readonly<Record<string, string>> = {
  ET: "America/New_York",
  CT: "America/Chicago",
  MT: "America/Denver",
  PT: "America/Los_Angeles",
  AT: "America/Halifax",
  AKT: "America/Anchorage",
  NT: "America/St_Johns",
};

const STANDARD: Readonly<Record<string, string>> = {
  EST: "America/New_York",
  CST: "America/Chicago",
  MST: "America/Denver",
  PST: "America/Los_Angeles",
  AKST: "America/Anchorage",
  NST: "America/St_Johns",
  CET: "Europe/Berlin",
  MET: "Europe/Berlin",
  WET: "Europe/Lisbon",
  EET: "Europe/Athens",
  NZST: "Pacific/Auckland",
};

export const ABBREVIATIONS = new Map<string, Abbreviation>();
const pairs = (list: string): [string, number][] =>
  list.split(", ").map((pair) => [pair.slice(0, pair.indexOf(" ")), Number(pair.slice(pair.indexOf(" ") + 1))]);
const add = (name: string, part: Partial<Abbreviation>): void => {
  ABBREVIATIONS.set(name, { offsetMinutes: null, iana: null, byRegion: null, standardOf: STANDARD[name] ?? null, ...part });
};
for (const [name, offsetMinutes] of pairs(FIXED)) add(name, { offsetMinutes });
for (const [name, list] of Object.entries(BY_REGION)) add(name, { byRegion: Object.fromEntries(pairs(list)) });
for (const [name, iana] of Object.entries(GENERIC)) add(name, { iana });

/** The region a language points to where an abbreviation is in doubt; languages of many regions point nowhere. */
export const REGION_OF_LANGUAGE: Readonly<Record<string, string>> = { hi: "IN", he: "IL", zh: "CN", hy: "AM", bn: "BD", ga: "IE" };

/**
 * The region whose English news writes the month first, or a 12-hour clock in capitals, beside an abbreviation of several
 * readings: Irish and Israeli news writes neither with IST, Chinese and Cuban news neither with CST.
 */
export const REGION_OF_HABIT: Readonly<Record<string, string>> = { IST: "IN", CST: "US" };

/**
 * Words in the same text that settle an abbreviation of several readings: places and services of the region.
 * Lower case; looked for as whole words.
 */
export const ZONE_EVIDENCE: Readonly<Record<string, string>> = {
  IN: "india, indian, delhi, mumbai, kolkata, chennai, bengaluru, bangalore, hyderabad, pune, ahmedabad, lucknow, jaipur, kerala, gujarat, punjab, pti, ani, ians, timesofindia, rupees, lakh, crore",
  IE: "ireland, irish, dublin, cork, galway, limerick, belfast, taoiseach, gardai, gardaí",
  IL: "israel, israeli, jerusalem, haifa, gaza, netanyahu, idf, knesset",
  GB: "uk, britain, british, london, england, scotland, wales, edinburgh, manchester, bbc",
  BD: "bangladesh, bangladeshi, dhaka, chittagong, chattogram",
  US: "texas, chicago, dallas, houston, illinois, missouri, minnesota, wisconsin, tennessee, louisiana, oklahoma, kansas, nebraska, iowa, alabama, mississippi, arkansas, milwaukee, nashville, austin",
  CN: "china, chinese, beijing, shanghai, xinhua, guangzhou, shenzhen, hangzhou, cgtn",
  TW: "taiwan, taipei",
  CU: "cuba, cuban, havana",
  SA: "saudi, riyadh, jeddah, mecca, makkah, medina",
  KW: "kuwait",
  QA: "qatar, doha",
  IQ: "iraq, baghdad",
  CA: "nova scotia, halifax, new brunswick, newfoundland",
  PR: "puerto rico, san juan",
  AE: "uae, dubai, emirates, sharjah, wam",
  GU: "guam",
  AM: "armenia, armenian, yerevan",
  BR: "manaus, amazonas",
};
